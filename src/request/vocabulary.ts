import { isGlob } from '../text/glob.ts';
import { listed } from '../text/list.ts';
import { limitedSuggestion } from '../text/nearest.ts';
import { showCriterion, type Criterion, type LabelCondition } from './selection.ts';
import type { TargetRequest } from './target-request.ts';
import { quote } from '../text/quote.ts';

/** Enough of a list of names to see what they look like. */
const MAX_NAMED = 10;

/** The names and labels that targets can be selected by; suggests what was meant by an item that matches none. */
export class Vocabulary {
  readonly #names: readonly string[];
  /** The values of each label. */
  readonly #labels = new Map<string, Set<string>>();
  readonly #suggest = limitedSuggestion();

  constructor(targets: readonly TargetRequest[]) {
    this.#names = targets.map(({ name }) => name);
    for (const [key, value] of targets.flatMap(({ labels }) => Object.entries(labels))) {
      this.#labels.set(key, (this.#labels.get(key) ?? new Set()).add(value));
    }
  }

  /**
   * Why no target matches a criterion, with the closest criterion that would match.
   *
   * @param unmet whether no target meets this one condition
   */
  whyNone(criterion: Criterion, unmet: (condition: LabelCondition) => boolean): string {
    if (criterion.kind === 'name') {
      return this.#noName(criterion.pattern);
    }
    const { conditions } = criterion;
    const wrong = conditions.find(({ key }) => !this.#labels.has(key)) ?? conditions.find(unmet);
    return wrong === undefined ? `no target has all of ${quote(showCriterion(criterion))}` : this.#noLabel(wrong);
  }

  #noName(pattern: string): string {
    const list = `; there are ${some(this.#names)}`;
    return isGlob(pattern)
      ? `no target matches ${quote(pattern)}${list}`
      : `${quote(pattern)} is not a target${this.#suggest(pattern, this.#names) || list}`;
  }

  #noLabel({ key, pattern }: LabelCondition): string {
    const values = this.#labels.get(key);
    if (values !== undefined) {
      const advice = this.#suggest(pattern, values) || `; ${key} is ${some([...values])}`;
      return `no target has ${quote(`${key}=${pattern}`)}${advice}`;
    }
    const keys = [...this.#labels.keys()];
    const known = keys.length === 0 ? '; the targets have no labels' : `; labels are ${some(keys)}`;
    return `no target has the label ${quote(key)}${this.#suggest(key, keys) || known}`;
  }
}

/** Some of the names of a list, quoted if they are not plain. */
function some(names: readonly string[]): string {
  return listed(names, { max: MAX_NAMED, show: (name) => (/^[\w.+@:-]+$/.test(name) ? name : quote(name)) });
}
