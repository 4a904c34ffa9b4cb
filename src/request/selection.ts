/** Parses the items that select targets, before the targets are known. */

/** A pattern that a name or label must match: a glob, or literal text. */
type Pattern = string;

/** One item of a selection: a name, or labels that must all match. */
export type Criterion =
  | { readonly kind: 'name'; readonly pattern: Pattern }
  | { readonly kind: 'labels'; readonly conditions: readonly LabelCondition[] };

/** A label's key, and what its value must match. */
export interface LabelCondition {
  readonly key: string;
  readonly pattern: Pattern;
}

/** A selection: what to include, and what to exclude from that. */
export interface Selection {
  readonly include: readonly Criterion[];
  readonly exclude: readonly Criterion[];
}

/** Text between commas, except commas inside braces, which belong to a glob: `prod-{eu,us}`. */
const ITEM = /(?:\{[^{}]*\}|[^,])+/g;

/** Reads a selection; any text is valid. */
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

/** The criteria of one line: adjacent conditions must all match. */
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
