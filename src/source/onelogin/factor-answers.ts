import { RoleChainError } from '../../core/errors.ts';
import type { Secret } from '../../core/secret.ts';
import type { OneLoginAccount } from './account.ts';
import type { AssertionAnswer, MfaDevice } from './answers.ts';
import type { OneLoginWorld } from './call.ts';
import { notOneLogin, refusedLogin } from './refusals.ts';

/** What proving a second factor ends with; `expired`: the login took too long, and has to start again. */
export type Proven =
  | { readonly kind: 'assertion'; readonly response: string; readonly neededPerson: boolean }
  | { readonly kind: 'expired' };

/**
 * Asks for one verification. Without a code, to have a push or a text message sent (`notifies`), or to ask what has become
 * of it.
 */
export type Verify = (asked: { readonly code?: Secret; readonly notifies: boolean }) => Promise<AssertionAnswer>;

/** What proving a second factor needs. */
export interface FactorContext {
  readonly account: OneLoginAccount;
  readonly device: MfaDevice;
  readonly verify: Verify;
  readonly world: OneLoginWorld;
}

/** Whether the factor was wrong: a code that has been used, too, since OneLogin says the same of both. */
export function isRefusedFactor(answer: AssertionAnswer): boolean {
  return answer.kind === 'refused' && /factor|\botp\b|\bcode\b|denied|reject/i.test(answer.said);
}

/**
 * What an answer means that is not about a wrong factor.
 *
 * @throws RoleChainError `source` for a refusal, and for what is no answer of OneLogin's
 */
export function provenBy(answer: AssertionAnswer, neededPerson: boolean, { account }: FactorContext): Proven {
  const doing = 'verifying the second factor';
  switch (answer.kind) {
    case 'assertion':
      return { ...answer, neededPerson };
    case 'refused':
      if (/state.?token/i.test(answer.said)) {
        return { kind: 'expired' };
      }
      throw refusedLogin({ ...answer, secrets: secretsOf(account) }, account);
    case 'unknown':
      throw notOneLogin(doing, answer, account);
    case 'pending':
    case 'mfa':
      throw new RoleChainError({
        code: 'source',
        message: `OneLogin answered a code with another question while ${doing}.`,
        hint: 'Choose another MFA device with saml-mfa-device.',
      });
  }
}

/** What no message may show of an account. */
export function secretsOf({ clientSecret, password, mfa }: OneLoginAccount): readonly string[] {
  const factor = mfa?.kind === 'code' ? mfa.code : mfa?.seed;
  return [clientSecret, password, ...(factor === undefined ? [] : [factor])].map((secret) => secret.reveal());
}
