import type { HopAttempt } from '../chain/run.ts';
import { RoleChainError, type ErrorCode } from '../errors.ts';
import { partitionOfRegion } from '../request/arn.ts';
import { CallFailure, PROXY_LOGIN_HINT, TLS_HINT, type FailureKind } from '../sts/failure.ts';
import { describeClaims } from './claims.ts';
import { explainDenial } from './denial.ts';

/** Cause and way out of one failure, in sentences. */
export interface Explanation {
  readonly code: ErrorCode;
  readonly hint: string;
}

/**
 * Puts the failure of a hop into words: which hop, which API, from whom to whom, what AWS said, why, and what to do.
 * Anything but a failed request, or the end of the step's time, is returned as it is.
 */
export function explainHopFailure(failure: unknown, attempt: HopAttempt): unknown {
  const { hop, of, caller, roleArn } = attempt;
  const api = hop.kind === 'web-identity' ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole';
  const subject = `hop ${hop.number} of ${of}: ${api} ${caller} -> ${roleArn}`;
  const position = { number: hop.number, of };
  if (failure instanceof CallFailure) {
    const { code, hint } = explanationOf(failure, attempt);
    const message = `${subject}: ${failure.code}: ${failure.message}${requestOf(failure)}`;
    return new RoleChainError({ code, hop: position, message, hint, cause: failure });
  }
  if (failure instanceof RoleChainError && failure.code === 'deadline') {
    const { code, hint = '', cause } = failure;
    return new RoleChainError({ code, hop: position, message: `${subject}: ${failure.message}`, hint, cause });
  }
  return failure;
}

/** Puts into words that STS did not tell whose the credentials of a source are. */
export function explainIdentityFailure(failure: unknown, source: string): unknown {
  if (!(failure instanceof CallFailure)) {
    return failure;
  }
  return new RoleChainError({
    code: isPassing(failure.kind) ? 'network' : 'source',
    message: `sts:GetCallerIdentity with ${source}: ${failure.code}: ${failure.message}${requestOf(failure)}`,
    hint: isPassing(failure.kind)
      ? passingHint(failure.kind, undefined)
      : 'AWS does not take these credentials: mistyped, deleted, expired, or of another partition than aws-region.',
    cause: failure,
  });
}

/** ` (request id ...)`, or nothing: the end of a message about a failed request. */
export function requestOf({ requestId }: CallFailure): string {
  return requestId === undefined ? '' : ` (request id ${requestId})`;
}

function explanationOf(failure: CallFailure, attempt: HopAttempt): Explanation {
  switch (failure.kind) {
    case 'denied':
      return explainDenial(failure, attempt);
    case 'credentials':
      return { code: 'source', hint: explainCredentials(failure, attempt) };
    case 'token-expired':
      return {
        code: 'source',
        hint: 'The web identity token had expired when AWS looked at it. Is the clock of this machine right?',
      };
    case 'packed-policy':
      return {
        code: 'rejected',
        hint: 'Session policies and tags together are larger than AWS allows once it has packed them. Send fewer or shorter tags, or a shorter session policy; a managed session policy takes less room than an inline one.',
      };
    case 'chaining-cap':
      return {
        code: 'rejected',
        hint: 'AWS ends the session of a role assumed by another role after one hour. Ask for 3600 seconds at most.',
      };
    case 'role-maximum':
      return { code: 'rejected', hint: explainMaximum(attempt) };
    case 'rejected':
      return { code: 'rejected', hint: explainRejection(failure, attempt) };
    case 'throttled':
    case 'clock-skew':
    case 'unresolved':
    case 'tls':
    case 'transient':
      return { code: 'network', hint: passingHint(failure.kind, attempt.hop.region) };
  }
}

/** Failures that may pass. */
export type PassingKind = Extract<FailureKind, 'throttled' | 'clock-skew' | 'unresolved' | 'tls' | 'transient'>;

/** See {@link PassingKind}. */
export function isPassing(kind: FailureKind): kind is PassingKind {
  return ['throttled', 'clock-skew', 'unresolved', 'tls', 'transient'].includes(kind);
}

/** What to do about a failure that may pass, after all attempts. */
export function passingHint(kind: PassingKind, region: string | undefined): string {
  switch (kind) {
    case 'throttled':
      return 'AWS asked for fewer requests at once, and still did after all attempts. Run the job again later, or let fewer jobs log in at the same moment.';
    case 'clock-skew':
      return "The clock of this machine is too far from AWS's. Set it right (NTP).";
    case 'unresolved':
      return `Is ${region === undefined ? 'aws-region' : `the Region ${region}`} spelt right, and does this machine reach the internet (DNS, proxy, VPC endpoint)?`;
    case 'tls':
      return TLS_HINT;
    case 'transient':
      return 'All attempts failed alike. Look at https://health.aws.amazon.com, and at the proxy or firewall between this machine and AWS.';
  }
}

function explainCredentials(failure: CallFailure, { hop, caller }: HopAttempt): string {
  if (hop.kind === 'web-identity') {
    return 'The web identity token had expired when AWS looked at it; the step that wrote the file has to write a new one.';
  }
  const whose = hop.number === 1 ? caller : `the session of hop ${hop.number - 1}`;
  const reasons: Readonly<Record<string, string>> = {
    ExpiredToken: `The credentials (${whose}) have expired.`,
    InvalidClientTokenId: `AWS does not know the access key (${whose}): mistyped, deleted or inactive, or of another partition than ${partitionOfRegion(hop.region).name}.`,
    SignatureDoesNotMatch: `The secret access key (${whose}) does not belong to the access key id. Is it whole, without quotes and line ends?`,
  };
  return (
    (Object.hasOwn(reasons, failure.code) ? reasons[failure.code] : undefined) ??
    `AWS does not take the credentials (${whose}).`
  );
}

function explainMaximum({ hop }: HopAttempt): string {
  return `The role allows less than ${hop.durationSeconds} seconds. Ask for less (${hop.number === 1 ? 'role-duration-seconds' : 'duration'}), or raise the role's maximum session duration.`;
}

function explainRejection(failure: CallFailure, attempt: HopAttempt): string {
  const { claims } = attempt;
  const { code, message, status } = failure;
  if (code === `HTTP ${status ?? ''}`) {
    return explainForeignAnswer(status);
  }
  if (code === 'InvalidIdentityToken' && claims !== undefined) {
    return `${describeClaims(claims)}\n${explainToken(message, attempt)}`;
  }
  if (code === 'MalformedPolicyDocument') {
    return 'AWS cannot read the session policy as a policy. It wants a JSON object with Version and Statement.';
  }
  if (code === 'IDPRejectedClaim') {
    return 'AWS did not accept what the token says, for example its lifetime or its subject.';
  }
  return 'AWS refused the request as it stands, and would refuse it again: what it says above names the parameter.';
}

/** Whatever is not in the words of STS comes from something between. */
function explainForeignAnswer(status: number | undefined): string {
  return status === 407
    ? PROXY_LOGIN_HINT
    : 'Not AWS but a proxy or firewall between gave this answer. Ask whoever runs it to let this host through, or name the host in no-proxy.';
}

function explainToken(message: string, { hop, roleArn }: HopAttempt): string {
  const account = roleArn.split(':')[4] ?? '';
  if (/No OpenIDConnect provider/i.test(message)) {
    return `Account ${account} has no identity provider for this issuer. Create it (IAM, Identity providers, OpenID Connect), or correct the account in ${hop.place}.`;
  }
  if (/audience/i.test(message)) {
    return `The identity provider in account ${account} does not list this audience. Add it there, or set the input audience to one that it lists.`;
  }
  return `The identity provider in account ${account} did not accept the token.`;
}
