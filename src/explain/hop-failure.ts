import { HOP_KINDS, signedPart } from '../chain/hop-kinds.ts';
import type { PlannedHop } from '../chain/plan/plan.ts';
import type { StartApi } from '../chain/run/chain-context.ts';
import { RoleChainError, type ErrorCode } from '../core/errors.ts';
import { CallFailure } from '../net/failure.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { hideValue } from '../text/hide-values.ts';
import { FOREIGN_ANSWERS } from './catalogue/foreign-answers.ts';
import { ISSUER_UNREACHED } from './catalogue/issuer.ts';
import type { Explanation } from '../core/explanation.ts';
import { explainAnswer, printExplanation } from './explain.ts';
import type { FailureContext } from './failure-context.ts';
import { isTransient, transientAnswer, transientHint } from './transient.ts';

/** What an explanation is based on, and whether to give one. */
export interface HopFailure extends Omit<FailureContext, 'failure'> {
  /** The input `explain`: with `never`, the message says what failed but not why. */
  readonly explains: boolean;
}

/**
 * Describes the failure of a hop: which hop, which API, from whom to whom, what AWS said, why, and what to do.
 * Anything but a failed request, or the end of the step's time, is returned as it is.
 */
export function explainHopFailure(failure: unknown, { explains, ...about }: HopFailure): unknown {
  const { hop, of, caller, roleArn } = about.attempt;
  const subject = `hop ${hop.number} of ${of}: ${HOP_KINDS[hop.kind].api} ${caller} -> ${roleArn}`;
  const position = { number: hop.number, of };
  if (failure instanceof CallFailure) {
    const { code, explain } = answerTo({ ...about, failure });
    const message = `${subject}: ${failure.code}: ${withoutWhatWasSent(failure.message, hop)}${requestOf(failure)}`;
    return new RoleChainError({ code, hop: position, message, cause: failure, ...(explains ? why(explain()) : {}) });
  }
  if (failure instanceof RoleChainError && failure.code === 'deadline') {
    const { code, hint = '', cause } = failure;
    return new RoleChainError({ code, hop: position, message: `${subject}: ${failure.message}`, hint, cause });
  }
  return failure;
}

function why(explanation: Explanation): { readonly hint: string; readonly explanation: Explanation } {
  return { hint: printExplanation(explanation), explanation };
}

/** Hides external ids (shared with another party) and session policies, in case AWS echoes them. */
function withoutWhatWasSent(message: string, hop: PlannedHop): string {
  const sent = [hop.policy, signedPart(hop)?.externalId].filter((text) => text !== undefined);
  return sent.reduce((shown, text) => hideValue(shown, text, '***'), message);
}

/** The catalogue entry for a failure; the explanation is built only if it is asked for. */
function answerTo(known: FailureContext): { readonly code: ErrorCode; readonly explain: () => Explanation } {
  const { kind, attempts } = known.failure;
  if (isTransient(kind) && !ISSUER_UNREACHED.is(known)) {
    const transient = { kind, region: known.attempt.hop.region, attempts, setting: known.failure.setting };
    const answer = transientAnswer(transient);
    return { code: answer.code, explain: () => explainAnswer(answer, transient) };
  }
  const answer = CATALOGUE.find(({ is }) => is(known));
  if (answer === undefined) {
    throw new Error('the last entry of the catalogue fits everything');
  }
  return { code: answer.code, explain: () => explainAnswer(answer, known) };
}

/** Describes a refusal of the credentials of a source before any hop. */
export function explainStartFailure(failure: unknown, api: StartApi, source: string): unknown {
  if (!(failure instanceof CallFailure)) {
    return failure;
  }
  const { code, hint } = api === 'sts:GetSessionToken' ? mfaAnswer(failure) : identityAnswer(failure);
  return new RoleChainError({
    code,
    message: `${api} with ${source}: ${failure.code}: ${failure.message}${requestOf(failure)}`,
    hint,
    cause: failure,
  });
}

function identityAnswer(failure: CallFailure): { readonly code: ErrorCode; readonly hint: string } {
  if (isTransient(failure.kind)) {
    return { code: 'network', hint: transientHint(failure.kind, failure) };
  }
  const foreign = FOREIGN_ANSWERS.find(({ is }) => is({ failure }));
  return foreign === undefined
    ? {
        code: 'source',
        hint: 'AWS does not accept these credentials: mistyped, deleted, expired, or of another partition than aws-region.',
      }
    : { code: 'network', hint: printExplanation(explainAnswer(foreign, { failure })) };
}

/** Why there is no session that has proved MFA, by what AWS says. */
const MFA_ANSWERS: readonly { readonly words: RegExp; readonly code: ErrorCode; readonly hint: string }[] = [
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

function mfaAnswer(failure: CallFailure): { readonly code: ErrorCode; readonly hint: string } {
  const isRefused = failure.kind === 'denied' || failure.kind === 'mfa-code';
  const answer = isRefused ? MFA_ANSWERS.find(({ words }) => words.test(failure.message)) : undefined;
  if (answer !== undefined) {
    return answer;
  }
  return isRefused
    ? { code: 'rejected', hint: 'AWS does not give a session to this MFA device: check mfa-serial and mfa-secret.' }
    : identityAnswer(failure);
}

/** ` (request id ...)`, or nothing: the end of a message about a failed request. */
export function requestOf({ requestId }: CallFailure): string {
  return requestId === undefined ? '' : ` (request id ${requestId})`;
}
