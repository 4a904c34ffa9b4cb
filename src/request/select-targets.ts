import { suggestion } from './nearest.ts';
import { quote, type Problems } from './problems.ts';
import { parseSelection, showCriterion, type Criterion, type LabelCondition } from './selection.ts';
import type { TargetRequest } from './target-request.ts';

/** Enough of a list of names to see what they look like. */
const MOST_NAMED = 10;

/** Whether a text matches a pattern. */
type Match = (text: string) => boolean;

/** Makes the test for a pattern. */
type Matcher = (pattern: string) => Match;

/**
 * The targets that a selection (the input `targets`) asks for: names, globs (`prod-*`) and labels (`stage=prod`),
 * separated by commas or line ends, and `!` before what is left out. Labels that follow each other on a line must all
 * hold; everything else adds up. With nothing but `!` items, it is all but those.
 *
 * An item that no target answers to is a problem of `place`. Without any targets there is none to choose from, and
 * whoever found none has said so: then nothing is selected, without a problem.
 *
 * @returns each target once, in the order of `targets`.
 */
export async function selectTargets(
  selection: string,
  targets: readonly TargetRequest[],
  problems: Problems,
  place: string,
): Promise<readonly TargetRequest[]> {
  const { include, exclude } = parseSelection(selection);
  if (targets.length === 0) {
    return [];
  }
  if (include.length === 0 && exclude.length === 0) {
    problems.add(place, 'names no target');
    return [];
  }
  const matcher = await matcherFor([...include, ...exclude]);
  const find = (criteria: readonly Criterion[]): ReadonlySet<TargetRequest> =>
    new Set(criteria.flatMap((criterion) => findTargets(criterion, targets, matcher, problems, place)));
  const before = problems.list.length;
  const wanted = include.length === 0 ? new Set(targets) : find(include);
  const unwanted = find(exclude);
  const selected = targets.filter((target) => wanted.has(target) && !unwanted.has(target));
  if (selected.length === 0 && problems.list.length === before) {
    problems.add(place, 'selects nothing: all that it names is left out again');
  }
  return selected;
}

/** What a criterion finds; a problem if that is nothing. */
function findTargets(
  criterion: Criterion,
  targets: readonly TargetRequest[],
  matcher: Matcher,
  problems: Problems,
  place: string,
): readonly TargetRequest[] {
  const answers =
    criterion.kind === 'name' ? byName(criterion.pattern, matcher) : byLabels(criterion.conditions, matcher);
  const found = targets.filter(answers);
  if (found.length === 0) {
    problems.add(place, whyNone(criterion, targets, matcher));
  }
  return found;
}

function byName(pattern: string, matcher: Matcher): (target: TargetRequest) => boolean {
  const match = matcher(pattern);
  return ({ name }) => match(name);
}

function byLabels(conditions: readonly LabelCondition[], matcher: Matcher): (target: TargetRequest) => boolean {
  const tests = conditions.map(({ key, pattern }) => ({ key, match: matcher(pattern) }));
  return ({ labels }) => tests.every(({ key, match }) => Object.hasOwn(labels, key) && match(labels[key] ?? ''));
}

function whyNone(criterion: Criterion, targets: readonly TargetRequest[], matcher: Matcher): string {
  if (criterion.kind === 'name') {
    const names = targets.map(({ name }) => name);
    return isGlob(criterion.pattern)
      ? `no target matches ${quote(criterion.pattern)}; there are ${some(names)}`
      : `${quote(criterion.pattern)} is no target${suggestion(criterion.pattern, names) || `; there are ${some(names)}`}`;
  }
  const unknown = criterion.conditions.find(({ key }) => !targets.some(({ labels }) => Object.hasOwn(labels, key)));
  if (unknown !== undefined) {
    const keys = [...new Set(targets.flatMap(({ labels }) => Object.keys(labels)))];
    const known = keys.length === 0 ? '; the targets have no labels' : `; labels are ${some(keys)}`;
    return `no target has the label ${quote(unknown.key)}${suggestion(unknown.key, keys) || known}`;
  }
  const unmet = criterion.conditions.find((condition) => !targets.some(byLabels([condition], matcher)));
  if (unmet === undefined) {
    return `no target has all of ${quote(showCriterion(criterion))}`;
  }
  const { key, pattern } = unmet;
  const values = [...new Set(targets.flatMap(({ labels }) => (Object.hasOwn(labels, key) ? [labels[key] ?? ''] : [])))];
  return `no target has ${quote(`${key}=${pattern}`)}${suggestion(pattern, values) || `; ${key} is ${some(values)}`}`;
}

/** Some of the names of a list, quoted where they are not plain. */
function some(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => (/^[\w.+@:-]+$/.test(name) ? name : quote(name)));
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ');
}

function isGlob(pattern: string): boolean {
  return /[*?[\]{}]/.test(pattern);
}

/** Loads the library of globs only where there is one to match by it: most selections are names. */
async function matcherFor(criteria: readonly Criterion[]): Promise<Matcher> {
  const plain: Matcher = (pattern) => (pattern === '*' ? () => true : (text) => text === pattern);
  const patterns = criteria.flatMap((each) =>
    each.kind === 'name' ? [each.pattern] : each.conditions.map(({ pattern }) => pattern),
  );
  if (!patterns.some((pattern) => pattern !== '*' && isGlob(pattern))) {
    return plain;
  }
  const { default: picomatch } = await import('picomatch');
  // Names and labels are no paths: neither a slash nor a dot at the beginning is special, and ! is ours.
  const options = { bash: true, dot: true, nonegate: true, noextglob: true };
  return (pattern) => (pattern !== '*' && isGlob(pattern) ? picomatch(pattern, options) : plain(pattern));
}
