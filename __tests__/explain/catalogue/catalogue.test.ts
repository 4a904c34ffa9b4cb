/** No refusal is explained in the words of another kind of hop, whatever AWS says. */
import { byKind, type HopKindName } from '../../../src/chain/hop-kinds.ts';
import type { HopAttempt } from '../../../src/chain/run/chain-context.ts';
import { GITHUB } from '../../../src/ci/github.ts';
import { RoleChainError } from '../../../src/core/errors.ts';
import { planned } from '../../../src/core/proofs.ts';
import { explainHopFailure } from '../../../src/explain/hop-failure.ts';
import { CallFailure, kindOfAnswer } from '../../../src/net/failure.ts';
import { plainHop } from '../../../src/request/hop-request.ts';
import { plan } from '../../chain/plan/requests.ts';
import { ANYWHERE } from '../../support/anywhere-world.ts';
import { plannedSource } from '../../support/sources.ts';

const ROLE = 'arn:aws:iam::111111111111:role/hub';

/** A chain whose last hop is of that kind. */
function attemptOf(kind: HopKindName): {
  readonly attempt: HopAttempt;
  readonly plan: ReturnType<typeof plan>['plan'];
} {
  const hub = plainHop(1, 'role-to-assume', ROLE);
  const anywhere = { trustAnchorArn: ANYWHERE.anchor, profileArn: ANYWHERE.profile };
  const chains = {
    'web-identity': () => plan([hub], { source: plannedSource('github-oidc') }),
    saml: () => plan([hub], { source: plannedSource('saml-assertion') }),
    certificate: () =>
      plan([hub], {
        source: planned({ kind: 'certificate', name: 'c', proof: 'certificate', rolesAnywhere: anywhere }),
      }),
    signed: () => plan([hub], { source: plannedSource('keys') }),
    root: () =>
      plan([{ ...hub, role: '', root: { account: '222222222222', taskPolicy: 'S3UnlockBucketPolicy' } }], {
        source: plannedSource('keys'),
      }),
  } as const;
  const { plan: made } = chains[kind]();
  const [hop] = made.hops;
  if (hop?.kind !== kind) {
    throw new Error(`the plan has no hop of the kind ${kind}`);
  }
  const roleArn = byKind(hop, {
    'web-identity': () => ROLE,
    saml: () => ROLE,
    certificate: () => ROLE,
    signed: () => ROLE,
    root: () => 'arn:aws:iam::222222222222:root',
  });
  return { plan: made, attempt: { hop, of: 1, caller: 'who', principal: 'who', roleArn, sessionName: 'run' } };
}

/** What AWS may answer, whether or not it ever does for hops of a kind. */
const ANSWERS = [
  ['AccessDenied', 'Not authorized', 403],
  ['AccessDenied', 'MultiFactorAuthentication failed', 403],
  ['AccessDenied', 'Roles may not be assumed by root accounts.', 403],
  ['AccessDeniedException', 'Unable to assume role', 403],
  ['AccessDeniedException', 'Untrusted certificate', 403],
  ['ResourceNotFoundException', 'not found', 404],
  ['ValidationException', 'no', 400],
  ['ValidationError', 'no', 400],
  ['ValidationError', 'Request ARN is invalid', 400],
  ['InvalidAction', 'no', 400],
  ['ExpiredTokenException', 'no', 400],
  ['ExpiredToken', 'no', 403],
  ['InvalidClientTokenId', 'no', 403],
  ['InvalidIdentityToken', 'no', 400],
  ['InvalidIdentityToken', 'Response signature invalid', 400],
  ['IDPRejectedClaim', 'no', 403],
  ['IDPCommunicationError', 'no', 400],
  ['RegionDisabledException', 'no', 403],
] as const;

/** Words that no explanation of a kind has. */
const FOREIGN: Readonly<Record<HopKindName, RegExp>> = {
  'web-identity': /assertion|SAML|rolesanywhere|Roles Anywhere|certificate-chain|AssumeRoot|mfa-serial/,
  saml: /token says|web identity|OIDC|rolesanywhere|Roles Anywhere|access key|AssumeRoot|mfa-serial/,
  certificate: /token|assertion|SAML|access key|AssumeRoot|mfa-serial/,
  signed: /assertion|SAML|token says|web identity|rolesanywhere|Roles Anywhere|AssumeRoot/,
  root: /assertion|SAML|token says|web identity|rolesanywhere|Roles Anywhere|trust policy of|mfa-serial/,
};

const KINDS: readonly HopKindName[] = ['web-identity', 'saml', 'certificate', 'signed', 'root'];

test.each(KINDS.flatMap((kind) => ANSWERS.map((answer) => [kind, ...answer] as const)))(
  'a hop of the kind %s, %s: %s',
  (kind, code, message, status) => {
    const failure = new CallFailure({ kind: kindOfAnswer(code, message, status), code, message, status });
    const error = explainHopFailure(failure, { ...attemptOf(kind), system: GITHUB, job: {}, explains: true });
    expect(error).toBeInstanceOf(RoleChainError);
    const { hint = '' } = error instanceof RoleChainError ? error : {};
    expect(hint).not.toBe('');
    expect(hint).not.toMatch(FOREIGN[kind]);
  },
);
