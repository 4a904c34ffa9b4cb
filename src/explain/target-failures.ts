import { RoleChainError, messageOf } from '../core/errors.ts';
import { listed } from '../text/list.ts';
import type { TargetOutcome } from '../chain/run/chain-context.ts';

type Failure = Extract<TargetOutcome, { kind: 'failed' }>;

/** Targets that failed for the same reason, such as a hop that they share. */
export interface SharedFailure {
  readonly error: unknown;
  readonly names: readonly string[];
}

/** How many causes are shown in full, and how many more on one line each: somebody has to read the log. */
const TOLD_WHOLE = 3;
const TOLD_IN_A_LINE = 40;

/** Why targets failed, for people: by cause, with what to do about the first ones; each hint appears once. */
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
 * The error of a step in which some targets failed. If all of them failed for one reason, it is that error.
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

/** Failures grouped by cause, in order of first occurrence. */
export function sharedFailures(failures: readonly Failure[]): readonly SharedFailure[] {
  const causes = new Map<unknown, { readonly error: unknown; readonly names: string[] }>();
  for (const { error, target } of failures) {
    // The step's deadline is one cause, whichever hop was under way.
    const key = error instanceof RoleChainError && error.code === 'deadline' ? 'deadline' : error;
    const cause = causes.get(key) ?? { error, names: [] };
    cause.names.push(target.name);
    causes.set(key, cause);
  }
  return [...causes.values()];
}

/**
 * Message and hint, or the message alone if the hint was already shown.
 *
 * @param hints those already shown; this one is added
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
