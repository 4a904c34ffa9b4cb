import { globMatcher, isGlob } from '../text/glob.ts';
import type { Problems } from '../core/problems.ts';
import { parseSelection, type Criterion, type LabelCondition } from './selection.ts';
import type { TargetRequest } from './target-request.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * The targets that a selection (the input `targets`) asks for: names, globs (`prod-*`) and labels (`stage=prod`),
 * separated by commas or line ends, and `!` before what is left out. Labels that follow each other on a line must all
 * hold; everything else adds up. With nothing but `!` items, it is all but those.
 *
 * An item that no target answers to is a problem of `place`. Without any targets there is none to choose from, and
 * whoever found none has said so: then nothing is selected, without a problem.
 *
 * @param tellOfNone told of a glob or label that no target answers to, though it could: a problem unless said otherwise
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
    const named = criterion.kind === 'name' ? byName.get(criterion.pattern) : undefined;
    const found = named === undefined ? targets.filter(answersTo(criterion)) : [named];
    if (found.length === 0) {
      const unmet = (condition: LabelCondition): boolean => !targets.some(byLabels([condition]));
      const why = vocabulary.whyNone(criterion, unmet);
      if (mayBeOfNone(criterion, targets)) {
        tellOfNone(why);
      } else {
        problems.add(place, why);
      }
    }
    return found;
  };
  const before = problems.list.length;
  const wanted = new Set(include.length === 0 ? targets : include.flatMap(find));
  const unwanted = new Set(exclude.flatMap(find));
  const selected = targets.filter((target) => wanted.has(target) && !unwanted.has(target));
  if (selected.length === 0 && wanted.size > 0 && problems.list.length === before) {
    tellOfNone('selects nothing: all that it names is left out again');
  }
  return selected;
}

/** Whether no target may answer to a criterion today without anybody having mistyped it. */
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
