/** The errors that STS answers with. */

import type { Obstacle, PolicyKind } from '../policy/attribution.ts';
import type { PolicyProblem } from '../policy/problems.ts';

/** An action that was denied and what blocks it, which AWS does not reveal. */
export interface Refusal {
  readonly action: string;
  readonly obstacle: Obstacle;
}

interface StsErrorDetails {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Why this happened, for the emulator's log: more than AWS says. */
  readonly reason?: string | undefined;
  /** Only for missing permissions. */
  readonly refusal?: Refusal | undefined;
}

/** An error answer: its HTTP status, and the code and message of AWS. */
export class StsError extends Error {
  readonly status: number;
  readonly code: string;
  readonly reason: string | undefined;
  readonly refusal: Refusal | undefined;

  constructor(details: StsErrorDetails) {
    super(details.message);
    this.name = 'StsError';
    this.status = details.status;
    this.code = details.code;
    this.reason = details.reason;
    this.refusal = details.refusal;
  }
}

/** A malformed request: status 400. */
export function badRequest(code: string, message: string, reason?: string): StsError {
  return new StsError({ status: 400, code, message, reason });
}

/** `ValidationError`: a parameter is not what it must be. */
export function validationError(message: string): StsError {
  return badRequest('ValidationError', message);
}

/** An answer of status 403. */
export function forbidden(code: string, message: string, reason?: string, refusal?: Refusal): StsError {
  return new StsError({ status: 403, code, message, reason, refusal });
}

/** `AccessDenied` for a signed call, with the caller, the action and the resource. */
export function accessDenied(denial: {
  readonly caller: string;
  readonly action: string;
  readonly resource: string;
  readonly reason: string;
  readonly obstacle: Obstacle;
  /** Whether AWS says which kind of policy it was, as it sometimes does. */
  readonly saysWhy?: boolean;
}): StsError {
  const { caller, action, resource, reason, obstacle, saysWhy = false } = denial;
  const why = saysWhy ? whyOf(action, obstacle) : '';
  const message = `User: ${caller} is not authorized to perform: ${action} on resource: ${resource}${why}`;
  return forbidden('AccessDenied', message, reason, { action, obstacle });
}

/** What policies are called in denials. Source: IAM User Guide, "Troubleshoot access denied error messages". */
const POLICIES: Readonly<Record<PolicyKind, string>> = {
  trust: 'role trust policy',
  identity: 'identity-based policy',
  boundary: 'permissions boundary',
  session: 'session policy',
  'service-control': 'service control policy',
  'resource-control': 'resource control policy',
  endpoint: 'VPC endpoint policy',
};

/** The end of a denial message; empty if AWS does not say which policy it was. */
function whyOf(action: string, obstacle: Obstacle): string {
  if (obstacle.kind === 'not-allowed') {
    return ` because no ${POLICIES[obstacle.policies]} allows the ${action} action`;
  }
  const [deny] = obstacle.kind === 'explicit-deny' ? obstacle.by : [];
  if (deny === undefined) {
    return '';
  }
  const article = deny.kind === 'trust' ? 'the' : deny.kind === 'identity' ? 'an' : 'a';
  const named = deny.policy?.startsWith('arn:') === true ? `: ${deny.policy}` : '';
  return ` with an explicit deny in ${article} ${POLICIES[deny.kind]}${named}`;
}

/** The end of a denial of a token or an assertion, to which AWS never says what the trust policy is like. */
export function whyOfOthers(action: string, obstacle: Obstacle): string {
  const kinds =
    obstacle.kind === 'not-allowed'
      ? [obstacle.policies]
      : obstacle.kind === 'explicit-deny'
        ? obstacle.by.map(({ kind }) => kind)
        : [];
  return kinds.includes('trust') ? '' : whyOf(action, obstacle);
}

/** `MalformedPolicyDocument`; AWS does not say where, the log does. */
export function malformedPolicy(problems: readonly PolicyProblem[]): StsError {
  const reason = problems.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ');
  return badRequest('MalformedPolicyDocument', 'Syntax errors in policy.', reason);
}
