import type { ErrorCode } from '../core/errors.ts';
import type { CallFailure } from '../net/failure.ts';

/** Why AWS gives no session that has proved MFA, and the way out. */
export interface MfaRefusal {
  readonly code: ErrorCode;
  readonly hint: string;
}

/** By what AWS says. */
const REFUSALS: readonly (MfaRefusal & { readonly words: RegExp })[] = [
  {
    words: /cannot call GetSessionToken with session credentials/i,
    code: 'source',
    hint: 'Only long-term keys of an IAM user get a session that proves MFA, which several hops with one code need, and a login without any hop. These credentials are temporary: use MFA on one hop that the others follow (role-to-assume), or start from the keys of a user.',
  },
  {
    words: /invalid MFA one time pass code/i,
    code: 'rejected',
    hint: 'AWS did not accept the MFA code: it was mistyped, used before, or comes from another device than mfa-serial. A code is accepted once, for about a minute, and two jobs with the same mfa-secret make the same code at the same time. Check mfa-serial, mfa-secret (its seed) and the clock of this machine.',
  },
  {
    words: /MFA serial number/i,
    code: 'rejected',
    hint: 'mfa-serial is not the ARN of an MFA device of the user whose keys these are. Those that the user has: aws iam list-mfa-devices (a security key makes no codes).',
  },
  {
    words: /not authorized to perform: sts:GetSessionToken/i,
    code: 'denied',
    hint: 'A Deny forbids sts:GetSessionToken to this user, in its own policies or a service control policy of the organization; no permission is needed for it otherwise. Remove it, or use MFA on one hop only, which needs no such session.',
  },
];

const OTHERWISE: MfaRefusal = {
  code: 'rejected',
  hint: 'AWS does not give a session to this MFA device: check mfa-serial and mfa-secret.',
};

/** Explains a refusal of GetSessionToken with MFA; undefined if the failure is none, or one of the keys themselves. */
export function mfaRefusal({ kind, message }: CallFailure): MfaRefusal | undefined {
  // With a seed, a code that was refused twice.
  if (kind !== 'denied' && kind !== 'mfa-code') {
    return undefined;
  }
  const { code, hint } = REFUSALS.find(({ words }) => words.test(message)) ?? OTHERWISE;
  return { code, hint };
}
