/**
 * The condition keys of a call.
 * Source: IAM User Guide, "AWS global condition context keys" and "IAM and AWS STS condition context keys".
 */

import { RequestContext, tagKeys, type ContextValues } from '../policy/context.ts';
import type { Session } from '../session-store.ts';
import type { CallFacts, SignedCallFacts } from './call.ts';
import type { Caller } from './caller.ts';
import type { Tags } from '../tags.ts';

const PRINCIPAL_TYPES = {
  user: 'User',
  'assumed-role': 'AssumedRole',
  'federated-user': 'FederatedUser',
  root: 'Account',
  federated: 'FederatedUser',
  service: undefined,
} as const;

/** Where a call comes from. The address is a private one behind a VPC endpoint, and has another key then. */
function networkKeys({ sourceIp, vpcEndpoint }: CallFacts): ContextValues {
  return vpcEndpoint === undefined
    ? { 'aws:SourceIp': sourceIp }
    : { 'aws:SourceVpce': vpcEndpoint.id, 'aws:SourceVpc': vpcEndpoint.vpc, 'aws:VpcSourceIp': sourceIp };
}

/** Keys that every call has. */
function callKeys(call: CallFacts): ContextValues {
  return {
    'aws:RequestedRegion': call.region,
    'aws:CurrentTime': new Date(call.now).toISOString(),
    'aws:EpochTime': Math.floor(call.now / 1000),
    'aws:SecureTransport': call.secureTransport,
    ...networkKeys(call),
    'aws:UserAgent': call.userAgent,
    'aws:PrincipalIsAWSService': false,
    'aws:ViaAWSService': false,
  };
}

/** MFA keys exist only for temporary credentials, and for a call that proves MFA itself. */
function mfaKeys(session: Session | undefined, provedAt: number | undefined, now: number): ContextValues {
  const at = provedAt ?? session?.mfaAt;
  if (session === undefined && at === undefined) {
    return {};
  }
  return {
    'aws:MultiFactorAuthPresent': at !== undefined,
    'aws:MultiFactorAuthAge': at === undefined ? undefined : Math.floor((now - at) / 1000),
  };
}

function sessionKeys(session: Session | undefined): ContextValues {
  return session === undefined
    ? {}
    : {
        'aws:SourceIdentity': session.sourceIdentity,
        'aws:TokenIssueTime': new Date(session.issuedAt).toISOString(),
        'aws:FederatedProvider': session.kind === 'assumed-role' ? session.federatedProvider : undefined,
      };
}

function callerKeys(caller: Caller): ContextValues {
  return {
    'aws:PrincipalArn': caller.principalArn,
    'aws:PrincipalAccount': caller.account,
    'aws:PrincipalOrgID': caller.organizationId,
    'aws:PrincipalOrgPaths': caller.organizationPath === undefined ? undefined : [caller.organizationPath],
    'aws:PrincipalType': PRINCIPAL_TYPES[caller.principal.kind],
    'aws:userid': caller.userId,
    'aws:username': caller.user?.name,
    ...tagKeys('aws:PrincipalTag', caller.tags),
  };
}

/** What a call asks for in the new session. */
export interface SessionRequestKeys {
  readonly sessionName?: string | undefined;
  readonly externalId?: string | undefined;
  /** Tags of the request itself: inherited ones are `aws:PrincipalTag` of the caller, not `aws:RequestTag`. */
  readonly tags: Tags;
  readonly transitiveTagKeys: readonly string[];
  readonly sourceIdentity?: string | undefined;
  /** Keys of the resource, and those that only this operation has. */
  readonly further?: ContextValues | undefined;
}

function requestKeys(request: SessionRequestKeys): ContextValues {
  const { tags, transitiveTagKeys } = request;
  return {
    'sts:RoleSessionName': request.sessionName,
    'sts:ExternalId': request.externalId,
    'sts:SourceIdentity': request.sourceIdentity,
    'sts:TransitiveTagKeys': transitiveTagKeys.length === 0 ? undefined : transitiveTagKeys,
    'aws:TagKeys': tags.size === 0 ? undefined : Array.from(tags.keys()),
    ...tagKeys('aws:RequestTag', tags),
    ...request.further,
  };
}

/** The context of a signed call. `mfaAt` is when this call proved MFA. */
export function signedContext(call: SignedCallFacts, request: SessionRequestKeys, mfaAt?: number): RequestContext {
  const { caller, now } = call;
  return new RequestContext({
    ...callKeys(call),
    ...callerKeys(caller),
    ...sessionKeys(caller.session),
    ...mfaKeys(caller.session, mfaAt, now),
    ...requestKeys(request),
  });
}

/** The context of a web identity or SAML call; `claims` are the keys that come from the proof. */
export function federatedContext(call: CallFacts, request: SessionRequestKeys, claims: ContextValues): RequestContext {
  return new RequestContext({
    ...callKeys(call),
    'aws:PrincipalType': PRINCIPAL_TYPES.federated,
    'aws:MultiFactorAuthPresent': false,
    ...requestKeys(request),
    ...claims,
  });
}

/** What a service of AWS that assumes a role does it for. */
export interface ServiceRequestKeys extends SessionRequestKeys {
  /** `rolesanywhere.amazonaws.com` */
  readonly service: string;
  /** The resource of the service, and the account that it is in. */
  readonly sourceArn: string;
  readonly sourceAccount: string;
}

/**
 * The context of a call by a service of AWS, which has no address. IAM Roles Anywhere shows the tags of the new session as
 * those of the principal: policies test `aws:PrincipalTag/x509Subject/CN`.
 * Source: IAM Roles Anywhere User Guide, "The IAM Roles Anywhere trust model".
 */
export function serviceContext(call: CallFacts, request: ServiceRequestKeys): RequestContext {
  return new RequestContext({
    ...callKeys({ ...call, vpcEndpoint: undefined }),
    'aws:SourceIp': undefined,
    'aws:PrincipalIsAWSService': true,
    'aws:PrincipalServiceName': request.service,
    'aws:SourceArn': request.sourceArn,
    'aws:SourceAccount': request.sourceAccount,
    ...tagKeys('aws:PrincipalTag', request.tags),
    ...requestKeys(request),
  });
}
