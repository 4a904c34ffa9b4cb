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
import { mfaRefusal } from './mfa-session.ts';
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
  const { code, hint } = (api === 'sts:GetSessionToken' ? mfaRefusal(failure) : undefined) ?? identityAnswer(failure);
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

/** ` (request id ...)`, or nothing: the end of a message about a failed request. */
export function requestOf({ requestId }: CallFailure): string {
  return requestId === undefined ? '' : ` (request id ${requestId})`;
}
