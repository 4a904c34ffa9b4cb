/** GetWebIdentityToken: a JWT about the caller, for services outside AWS. Source: AWS STS API Reference. */

import { DURATION_LIMITS, LIST_LIMITS, TEXT_LIMITS } from '../../aws/limits.ts';
import type { OperationResult, SignedCall } from '../calls/call.ts';
import type { Parameters } from '../calls/parameters.ts';
import { forbidden } from '../calls/sts-error.ts';
import { requirePermission } from './require-permission.ts';
import { isoSeconds } from '../../text/iso-seconds.ts';
import { asTags, readTags } from './session-parameters.ts';
import { refuseSessionsOfUsers } from './who-may-call.ts';

const DEFAULT_SECONDS = 300;
const ALGORITHMS = ['RS256', 'ES384'] as const;

interface TokenParameters {
  readonly audience: readonly string[];
  readonly algorithm: (typeof ALGORITHMS)[number];
  /** As sent, for policies that test it. */
  readonly askedSeconds: number | undefined;
  readonly sentTags: ReturnType<typeof readTags>;
}

function readParameters(parameters: Parameters): TokenParameters {
  const size = { min: 1, max: LIST_LIMITS.webIdentityTokenAudiences };
  const sent = {
    audience: parameters.texts('Audience', TEXT_LIMITS.webIdentityTokenAudience, size),
    algorithm: parameters.oneOf('SigningAlgorithm', ALGORITHMS),
    askedSeconds: parameters.optionalInteger('DurationSeconds', DURATION_LIMITS.webIdentityToken),
    sentTags: readTags(parameters),
  };
  parameters.check();
  return sent;
}

function checkAllowed(call: SignedCall, lifetimeSeconds: number): void {
  const { caller, world, now } = call;
  if (world.accounts.get(caller.account)?.issuesWebIdentityTokens !== true) {
    throw forbidden(
      'OutboundWebIdentityFederationDisabledException',
      'Outbound web identity federation is disabled for this account',
    );
  }
  if (caller.session !== undefined && now + lifetimeSeconds * 1000 > caller.session.expiresAt) {
    throw forbidden(
      'SessionDurationEscalationException',
      'The requested token duration would extend the session beyond its original expiration time',
    );
  }
}

/** Runs GetWebIdentityToken. */
export async function getWebIdentityToken(call: SignedCall): Promise<OperationResult> {
  const { caller, services, now } = call;
  const { audience, algorithm, askedSeconds, sentTags } = readParameters(call.parameters);
  const lifetimeSeconds = askedSeconds ?? DEFAULT_SECONDS;
  refuseSessionsOfUsers(call, 'GetWebIdentityToken');
  const tags = asTags(sentTags);
  const actions = ['sts:GetWebIdentityToken', ...(tags.size > 0 ? ['sts:TagGetWebIdentityToken'] : [])];
  const further = {
    'sts:DurationSeconds': askedSeconds,
    'sts:IdentityTokenAudience': audience,
    'sts:SigningAlgorithm': algorithm,
  };
  requirePermission(call, actions, '*', { tags, transitiveTagKeys: [], further });
  checkAllowed(call, lifetimeSeconds);
  const token = await services.issuer.issue({
    issuer: `https://${caller.account}.tokens.sts.global.api.aws`,
    audience,
    algorithm,
    lifetimeSeconds,
    now,
    claims: {
      sub: caller.principalArn,
      'https://sts.amazonaws.com/': {
        aws_account: caller.account,
        principal_id: caller.principalArn,
        request_tags: Object.fromEntries(tags),
      },
    },
  });
  return { fields: { WebIdentityToken: token, Expiration: isoSeconds(now + lifetimeSeconds * 1000) } };
}
