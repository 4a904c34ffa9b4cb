import { HOP_KINDS, signedPart } from '../chain/hop-kinds.ts';
import type { PlannedHop } from '../chain/plan/plan.ts';
import { RoleChainError, type ErrorCode } from '../core/errors.ts';
import { CallFailure } from '../net/failure.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { ISSUER_UNREACHED } from './catalogue/issuer.ts';
import type { Explanation } from '../core/explanation.ts';
import { explainAnswer, printExplanation } from './explain.ts';
import type { FailureContext } from './failure-context.ts';
import { isTransient, transientAnswer, transientHint } from './transient.ts';

/** What an explanation goes by, and whether there is to be one. */
export interface HopFailure extends Omit<FailureContext, 'failure'> {
  /** `explain`: with `never`, what failed is told, and not why. */
  readonly explains: boolean;
}

/**
 * Puts the failure of a hop into words: which hop, which API, from whom to whom, what AWS said, why, and what to do.
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

/** What was agreed upon with another party, or says what a session may do, is not repeated where AWS repeats it. */
function withoutWhatWasSent(message: string, hop: PlannedHop): string {
  const sent = [hop.policy, signedPart(hop)?.externalId].filter((text) => text !== undefined);
  return sent.reduce((shown, text) => shown.replaceAll(text, '***'), message);
}

/** The entry of the catalogue for a failure; the explanation is made only where it is wanted. */
function answerTo(known: FailureContext): { readonly code: ErrorCode; readonly explain: () => Explanation } {
  const { kind } = known.failure;
  if (isTransient(kind) && !ISSUER_UNREACHED.is(known)) {
    const passing = { kind, region: known.attempt.hop.region };
    const answer = transientAnswer(passing);
    return { code: answer.code, explain: () => explainAnswer(answer, passing) };
  }
  const answer = CATALOGUE.find(({ is }) => is(known));
  if (answer === undefined) {
    throw new Error('the last entry of the catalogue fits everything');
  }
  return { code: answer.code, explain: () => explainAnswer(answer, known) };
}

/** Puts into words that STS did not tell whose the credentials of a source are. */
export function explainIdentityFailure(failure: unknown, source: string): unknown {
  if (!(failure instanceof CallFailure)) {
    return failure;
  }
  return new RoleChainError({
    code: isTransient(failure.kind) ? 'network' : 'source',
    message: `sts:GetCallerIdentity with ${source}: ${failure.code}: ${failure.message}${requestOf(failure)}`,
    hint: isTransient(failure.kind)
      ? transientHint(failure.kind, undefined)
      : 'AWS does not take these credentials: mistyped, deleted, expired, or of another partition than aws-region.',
    cause: failure,
  });
}

/** ` (request id ...)`, or nothing: the end of a message about a failed request. */
export function requestOf({ requestId }: CallFailure): string {
  return requestId === undefined ? '' : ` (request id ${requestId})`;
}
