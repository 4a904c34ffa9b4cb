/**
 * CreateSession of IAM Roles Anywhere, once the certificate has been verified: the service assumes the role.
 * Source: IAM Roles Anywhere User Guide, "CreateSession" and "The IAM Roles Anywhere trust model". Where AWS's words are not
 * on record, they are made up.
 */

import type { BroughtAttributes } from '../../core/proofs.ts';
import type { Call, OperationResult } from '../calls/call.ts';
import { serviceContext } from '../calls/context-keys.ts';
import { StsError, forbidden } from '../calls/sts-error.ts';
import { findAnywhereProfile, findTrustAnchor } from '../directory.ts';
import type { PrincipalPolicies } from '../policy/authorize.ts';
import type { PolicyDocument } from '../policy/document.ts';
import type { AnywhereProfile, TrustAnchor } from '../world/roles-anywhere.ts';
import { authorizeRole, neededActions } from './authorize-role.ts';
import { grantRoleSession } from './role-session.ts';
import { resolvePolicies } from './session-policies.ts';

const SERVICE = 'rolesanywhere.amazonaws.com';

const NO_POLICIES: PrincipalPolicies = {
  identity: [],
  boundary: undefined,
  session: undefined,
  serviceControl: undefined,
};

/** What is asked for, by a certificate that the trust anchor has been found to trust. */
export interface CreateSessionRequest {
  readonly anchor: TrustAnchor;
  readonly profileArn: string;
  readonly roleArn: string;
  /** Undefined for the default. */
  readonly askedSeconds: number | undefined;
  readonly askedSessionName: string | undefined;
  /** The serial number of the certificate in hexadecimal, which sessions are named by. */
  readonly serialNumber: string;
  readonly attributes: BroughtAttributes;
}

/** An answer of status 404. */
function notFound(message: string): StsError {
  return new StsError({ status: 404, code: 'ResourceNotFoundException', message });
}

/**
 * The trust anchor that a call names.
 *
 * @throws {StsError} `ResourceNotFoundException` if its Region has none, `AccessDeniedException` if it is disabled
 */
export function trustAnchorOf({ world, region }: Pick<Call, 'world' | 'region'>, arn: string): TrustAnchor {
  const anchor = findTrustAnchor(world, arn);
  if (anchor?.region !== region || anchor === undefined) {
    throw notFound('Trust anchor not found');
  }
  if (!anchor.enabled) {
    throw forbidden('AccessDeniedException', 'Trust anchor is disabled');
  }
  return anchor;
}

function profileOf(
  { world }: Call,
  { profileArn, anchor, roleArn, askedSessionName }: CreateSessionRequest,
): AnywhereProfile {
  const profile = findAnywhereProfile(world, profileArn);
  if (profile?.region !== anchor.region || profile.account !== anchor.account) {
    throw notFound('Profile not found');
  }
  if (!profile.enabled) {
    throw forbidden('AccessDeniedException', 'Profile is disabled');
  }
  if (!profile.roleArns.includes(roleArn)) {
    throw forbidden(
      'AccessDeniedException',
      `Unable to assume role for ${roleArn}`,
      'the profile does not list the role',
    );
  }
  if (askedSessionName !== undefined && !profile.acceptsRoleSessionName) {
    throw forbidden('AccessDeniedException', 'The profile does not accept a custom role session name');
  }
  return profile;
}

/**
 * Authorizes the request and issues the session. It lives no longer than profile and role allow.
 *
 * @throws {StsError} `ResourceNotFoundException`, `AccessDeniedException`
 */
export function createSession(call: Call, request: CreateSessionRequest): OperationResult {
  const { anchor, roleArn, attributes, serialNumber, askedSeconds = Infinity, askedSessionName } = request;
  const profile = profileOf(call, request);
  const { sourceIdentity, transitiveTagKeys } = attributes;
  const tags = new Map(attributes.tags.map(({ key, value }) => [key, value]));
  const sessionName = askedSessionName ?? serialNumber.toLowerCase();
  const asked = { sessionName, tags, transitiveTagKeys, sourceIdentity };
  const authorized = authorizeRole(call.world, {
    roleArn,
    principal: { kind: 'service', service: SERVICE },
    policies: NO_POLICIES,
    actions: neededActions('sts:AssumeRole', asked),
    vpcEndpoint: undefined,
    context: (further) =>
      serviceContext(call, {
        ...asked,
        further,
        service: SERVICE,
        sourceArn: anchor.arn,
        sourceAccount: anchor.account,
      }),
    deny: (action, { reason, obstacle }) =>
      forbidden('AccessDeniedException', `Unable to assume role for ${roleArn}`, `${action}: ${reason}`, {
        action,
        obstacle,
      }),
  });
  return grantRoleSession(call, {
    ...asked,
    ...authorized,
    durationSeconds: Math.min(askedSeconds, profile.durationSeconds, authorized.role.maxSessionSeconds),
    policies: policiesOf(call, profile),
    sentPolicies: { policy: undefined, policyArns: profile.managedPolicyArns },
    isChained: false,
    federatedProvider: undefined,
    chain: [anchor.arn],
  });
}

function policiesOf({ world }: Call, profile: AnywhereProfile): readonly PolicyDocument[] | undefined {
  const sent = { policy: undefined, policyArns: profile.managedPolicyArns };
  const managed = resolvePolicies(sent, world, profile.account) ?? [];
  const all = [...managed, ...(profile.sessionPolicy === undefined ? [] : [profile.sessionPolicy])];
  return all.length === 0 ? undefined : all;
}
