/** Items to select targets by, before anything is known of the targets. */

/** A text that a name or label must match: with `*` and `?`, or as it is. */
type Pattern = string;

/** What one item of a selection asks for: a name, or labels that must all hold. */
export type Criterion =
  | { readonly kind: 'name'; readonly pattern: Pattern }
  | { readonly kind: 'labels'; readonly conditions: readonly LabelCondition[] };

/** A label's key, and what its value must match. */
export interface LabelCondition {
  readonly key: string;
  readonly pattern: Pattern;
}

/** A selection: what to take, and what to leave out of that. */
export interface Selection {
  readonly include: readonly Criterion[];
  readonly exclude: readonly Criterion[];
}

/** What stands between commas, but for those inside braces: they belong to a glob, `prod-{eu,us}`. */
const ITEM = /(?:\{[^{}]*\}|[^,])+/g;

/** Reads a selection; every text is one. */
export function parseSelection(text: string): Selection {
  const lines = text
    .split('\n')
    .map((line) => [...line.matchAll(ITEM)].map(([item]) => item.trim()).filter((item) => item !== ''));
  return {
    include: lines.flatMap(readLine),
    exclude: lines.flat().flatMap((item) => (item.startsWith('!') ? [readItem(item.slice(1).trim())] : [])),
  };
}

/** A criterion as it was typed. */
export function showCriterion(criterion: Criterion): string {
  return criterion.kind === 'name'
    ? criterion.pattern
    : criterion.conditions.map(({ key, pattern }) => `${key}=${pattern}`).join(',');
}

/** The criteria of one line: conditions that follow each other must all hold. */
function readLine(items: readonly string[]): readonly Criterion[] {
  const criteria: Criterion[] = [];
  let conditions: LabelCondition[] | undefined;
  for (const item of items.filter((each) => !each.startsWith('!'))) {
    const criterion = readItem(item);
    if (criterion.kind === 'labels' && conditions !== undefined) {
      conditions.push(...criterion.conditions);
    } else {
      conditions = criterion.kind === 'labels' ? [...criterion.conditions] : undefined;
      criteria.push(conditions === undefined ? criterion : { kind: 'labels', conditions });
    }
  }
  return criteria;
}

function readItem(item: string): Criterion {
  const separator = item.indexOf('=');
  return separator === -1
    ? { kind: 'name', pattern: item }
    : {
        kind: 'labels',
        conditions: [{ key: item.slice(0, separator).trim(), pattern: item.slice(separator + 1).trim() }],
      };
}
