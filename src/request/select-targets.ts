import { globMatcher, isGlob, plainTextOf } from '../text/glob.ts';
import type { Problems } from '../core/problems.ts';
import { parseSelection, type Criterion, type LabelCondition } from './selection.ts';
import type { TargetRequest } from './target-request.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * The targets that a selection (the input `targets`) asks for: names, globs (`prod-*`) and labels (`stage=prod`),
 * separated by commas or line ends, with `!` before exclusions. Adjacent labels on a line must all match; everything
 * else adds up. A selection of only `!` items is everything but those.
 *
 * An item that matches no target is a problem of `place`. If there are no targets at all, the caller has reported that:
 * nothing is selected, without a problem.
 *
 * @param tellOfNone called with a message about a glob or label that matches no target but could; a problem by default
 * @returns each target once, in the order of `targets`.
 */
export function selectTargets(
  selection: string,
  targets: readonly TargetRequest[],
  problems: Problems,
  place: string,
  tellOfNone = (message: string): void => {
    problems.add(place, message);
  },
): readonly TargetRequest[] {
  const { include, exclude } = parseSelection(selection);
  if (targets.length === 0) {
    return [];
  }
  if (include.length === 0 && exclude.length === 0) {
    problems.add(place, 'names no target');
    return [];
  }
  const vocabulary = new Vocabulary(targets);
  const byName = new Map(targets.map((target) => [target.name, target]));
  const find = (criterion: Criterion): readonly TargetRequest[] => {
    const found = answering(criterion, targets, byName);
    if (found.length === 0) {
      const unmet = (condition: LabelCondition): boolean => !targets.some(byLabels([condition]));
      const why = vocabulary.whyNone(criterion, unmet);
      if (mayBeOfNone(criterion, targets)) tellOfNone(why);
      else problems.add(place, why);
    }
    return found;
  };
  const before = problems.list.length;
  const wanted = new Set(include.length === 0 ? targets : include.flatMap(find));
  const unwanted = new Set(exclude.flatMap(find));
  const selected = targets.filter((target) => wanted.has(target) && !unwanted.has(target));
  if (selected.length === 0 && wanted.size > 0 && problems.list.length === before) {
    tellOfNone('selects nothing: everything it selects is excluded again');
  }
  return selected;
}

/** Names are looked up, so that thousands of them are not held against thousands of targets each. */
function answering(
  criterion: Criterion,
  targets: readonly TargetRequest[],
  byName: ReadonlyMap<string, TargetRequest>,
): readonly TargetRequest[] {
  if (criterion.kind !== 'name') {
    return targets.filter(answersTo(criterion));
  }
  const { pattern } = criterion;
  const named = byName.get(pattern) ?? byName.get(plainTextOf(pattern) ?? pattern);
  return named !== undefined ? [named] : isGlob(pattern) ? targets.filter(answersTo(criterion)) : [];
}

/** Whether a criterion may match no target without being a typo. */
function mayBeOfNone(criterion: Criterion, targets: readonly TargetRequest[]): boolean {
  return criterion.kind === 'name'
    ? isGlob(criterion.pattern)
    : criterion.conditions.every(({ key }) => targets.some(({ labels }) => Object.hasOwn(labels, key)));
}

function answersTo(criterion: Criterion): (target: TargetRequest) => boolean {
  return criterion.kind === 'name' ? byPattern(criterion.pattern) : byLabels(criterion.conditions);
}

function byPattern(pattern: string): (target: TargetRequest) => boolean {
  const match = globMatcher(pattern);
  return ({ name }) => match(name);
}

function byLabels(conditions: readonly LabelCondition[]): (target: TargetRequest) => boolean {
  const tests = conditions.map(({ key, pattern }) => ({ key, match: globMatcher(pattern) }));
  return ({ labels }) => tests.every(({ key, match }) => Object.hasOwn(labels, key) && match(labels[key] ?? ''));
}
