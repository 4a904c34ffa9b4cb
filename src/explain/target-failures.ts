import { showRole } from '../chain/plan/plan.ts';
import { RoleChainError, messageOf } from '../core/errors.ts';
import { listed } from '../text/list.ts';
import type { TargetOutcome } from '../chain/run/chain-context.ts';

type Failure = Extract<TargetOutcome, { kind: 'failed' }>;

/** Targets that failed for the same reason, such as a hop that they share. */
export interface SharedFailure {
  readonly error: unknown;
  readonly names: readonly string[];
  /** Others whose failure reads the same but for the role that was asked for, each with that role. */
  readonly alike: readonly string[];
}

/** How many causes are shown in full, and how many more on one line each: somebody has to read the log. */
const TOLD_WHOLE = 3;
const TOLD_IN_A_LINE = 40;

/** Why targets failed, for people: by cause, with what to do about the first ones; each hint appears once. */
export function describeFailures(failures: readonly Failure[]): string {
  const causes = sharedFailures(failures);
  const hints = new Set<string>();
  const whole = causes.slice(0, TOLD_WHOLE).map((cause) => {
    const text = [textOf(cause.error, hints), ...likewise(cause)].join('\n');
    return `- ${listed(cause.names)}: ${indented(text)}`;
  });
  const lines = causes
    .slice(TOLD_WHOLE, TOLD_WHOLE + TOLD_IN_A_LINE)
    .map((cause) => [`- ${listed(cause.names)}: ${firstLine(cause.error)}`, ...likewise(cause)].join('\n  '));
  const rest = causes.slice(TOLD_WHOLE + TOLD_IN_A_LINE).flatMap(({ names, alike }) => [...names, ...alike]);
  return [...whole, ...lines, ...(rest.length === 0 ? [] : [`- and ${listed(rest)}`])].join('\n');
}

/**
 * The error of a step in which some targets failed. If all of them failed for one reason, it is that error.
 *
 * @param failures at least one
 */
export function targetsError(failures: readonly Failure[], of: number): unknown {
  const [first] = failures;
  const causes = byError(failures);
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
  const groups = new Map<unknown, { readonly error: unknown; readonly names: string[]; readonly alike: string[] }>();
  for (const [first, ...others] of byError(failures)) {
    const { error } = first;
    const key = likenessOf(error) ?? error;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { error, names: [first, ...others].map(({ target }) => target.name), alike: [] });
    } else {
      group.alike.push(...[first, ...others].map(nameWithRole));
    }
  }
  return [...groups.values()];
}

/** Failures with the same error: those of a hop that several targets share. */
function byError(failures: readonly Failure[]): readonly (readonly [Failure, ...(readonly Failure[])])[] {
  const shared = new Map<unknown, [Failure, ...Failure[]]>();
  for (const failure of failures) {
    const { error } = failure;
    // The step's deadline is one cause, whichever hop was under way.
    const key = error instanceof RoleChainError && error.code === 'deadline' ? 'deadline' : error;
    const same = shared.get(key);
    if (same === undefined) {
      shared.set(key, [failure]);
    } else {
      same.push(failure);
    }
  }
  return [...shared.values()];
}

/**
 * The text of a failure without what is of one role: its account and name, and the id of the request. Failures with
 * equal texts have the same fix. Undefined where nothing says what to do.
 */
function likenessOf(error: unknown): string | undefined {
  if (!(error instanceof RoleChainError) || error.hint === undefined) {
    return undefined;
  }
  const text = error.describe().replace(/ \(request id [^)]*\)/g, '');
  const names = new Set(Array.from(text.matchAll(ROLE_ARN), ([, name = '']) => name));
  const numbers = new Map<string, number>();
  return text.replace(WORDS, (word) => {
    if (!ACCOUNT.test(word) && !names.has(word)) {
      return word;
    }
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return `{${number}}`;
  });
}

const ROLE_ARN = /:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]*[\w+=@-])/g;
const WORDS = /[\w+=@-]+(?:[,.][\w+=@-]+)*/g;
const ACCOUNT = /^\d{12}$/;

/** A target, with the role that it did not get. */
function nameWithRole({ target, error }: Failure): string {
  const number = error instanceof RoleChainError ? error.hop?.number : undefined;
  const hop = target.hops.find((each) => each.number === number) ?? target.hops.at(-1);
  return hop === undefined ? target.name : `${target.name} (${showRole(hop.role)})`;
}

/** Says that the fix applies to other targets too; nothing if it does not. */
export function likewise({ alike }: Pick<SharedFailure, 'alike'>): readonly string[] {
  return alike.length === 0
    ? []
    : [`The same, with its own role and account in place of those above, for ${listed(alike)}.`];
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

function firstLine(error: unknown): string {
  return messageOf(error).split('\n')[0] ?? '';
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}
