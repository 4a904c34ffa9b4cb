import { RoleChainError, messageOf } from '../core/errors.ts';
import { listed } from '../text/list.ts';
import type { TargetOutcome } from '../chain/run/chain-context.ts';

type Failure = Extract<TargetOutcome, { kind: 'failed' }>;

/** Targets that failed for one and the same reason: a hop that they share, say. */
export interface SharedFailure {
  readonly error: unknown;
  readonly names: readonly string[];
}

/** So many causes are told whole, and so many more in a line each: a log is to be read by somebody. */
const TOLD_WHOLE = 3;
const TOLD_IN_A_LINE = 40;

/** Why targets failed, for a person: by cause, with what to do about the first ones, each advice once. */
export function describeFailures(failures: readonly Failure[]): string {
  const causes = sharedFailures(failures);
  const hints = new Set<string>();
  const whole = causes
    .slice(0, TOLD_WHOLE)
    .map((cause) => `- ${listed(cause.names)}: ${indented(textOf(cause.error, hints))}`);
  const lines = causes
    .slice(TOLD_WHOLE, TOLD_WHOLE + TOLD_IN_A_LINE)
    .map((cause) => `- ${listed(cause.names)}: ${messageOf(cause.error).split('\n')[0] ?? ''}`);
  const rest = causes.slice(TOLD_WHOLE + TOLD_IN_A_LINE).flatMap(({ names }) => names);
  return [...whole, ...lines, ...(rest.length === 0 ? [] : [`- and ${listed(rest)}`])].join('\n');
}

/**
 * The error of a step some of whose targets failed. If all of them did for one reason, it is that reason.
 *
 * @param failures at least one
 */
export function targetsError(failures: readonly Failure[], of: number): unknown {
  const [first] = failures;
  const causes = sharedFailures(failures);
  if (of === 1 || (causes.length === 1 && failures.length === of && first?.error instanceof RoleChainError)) {
    return first?.error;
  }
  return new RoleChainError({
    code: first?.error instanceof RoleChainError ? first.error.code : 'rejected',
    message: `${failures.length} of ${of} targets failed:\n${describeFailures(failures)}`,
    hint: `Nothing was exported.${failures.length < of ? ' on-target-failure: warn delivers the targets that worked.' : ''}`,
    cause: first?.error,
  });
}

/** Failures by what they have in common, in the order in which each was first met. */
export function sharedFailures(failures: readonly Failure[]): readonly SharedFailure[] {
  const causes = new Map<unknown, { readonly error: unknown; readonly names: string[] }>();
  for (const { error, target } of failures) {
    // The end of the step's time is one cause, whichever hop it found under way.
    const key = error instanceof RoleChainError && error.code === 'deadline' ? 'deadline' : error;
    const cause = causes.get(key) ?? { error, names: [] };
    cause.names.push(target.name);
    causes.set(key, cause);
  }
  return [...causes.values()];
}

/**
 * Message and hint, or the message alone where that hint has been told.
 *
 * @param hints those that have been told; this one is added
 */
function textOf(error: unknown, hints: Set<string>): string {
  if (!(error instanceof RoleChainError)) {
    return `unexpected error: ${messageOf(error)}`;
  }
  const { hint, message } = error;
  if (hint === undefined || hints.has(hint)) {
    return message;
  }
  hints.add(hint);
  return error.describe();
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}
