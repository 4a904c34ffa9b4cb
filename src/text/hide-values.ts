import { isPlainAscii, unicodePattern } from './ascii.ts';

/**
 * What may stand within a long value where a service repeats it: white space and what nobody sees, as they are or as JSON,
 * URLs and XML write them.
 */
const gap = unicodePattern(String.raw`[\s\p{Cc}\p{Cf}]|\\[nrt]|%(?:0[9ad]|20)|&#(?:x(?:9|a|d|20)|9|10|13|32);`, 'giu');

/** {@link gap} in plain ASCII. */
const GAP_IN_ASCII = / |\\[nrt]|%(?:0[9ad]|20)|&#(?:x(?:9|a|d|20)|9|10|13|32);/gi;

/** Of a gap that is more than one character: what stands before a value may make a part of it look like one. */
export const MAY_BE_ESCAPED_GAP = /[\\%&]/;

/** The text without its gaps. */
function lettersOf(text: string): string {
  // Most secrets have none, which is found out faster than by looking for each kind.
  return /^[!#-$'-[\]-~]*$/.test(text) ? text : text.replace(gapIn(text), '');
}

function gapIn(text: string): RegExp {
  return isPlainAscii(text) ? GAP_IN_ASCII : gap();
}

/** A shorter value may come together from words that stand side by side by chance. */
const MIN_SPREAD_LENGTH = 16;

/** A value as it is looked for across gaps; undefined if it is too short for that. */
export function withoutGaps(value: string): string | undefined {
  const letters = lettersOf(value);
  return letters.length < MIN_SPREAD_LENGTH ? undefined : letters;
}

/** The text with something in place of a value, and of one that is broken over lines or has blanks in it. */
export function hideValue(text: string, value: string, hidden: string): string {
  const letters = withoutGaps(value);
  const rest = letters === undefined ? text : hideAcrossGaps(text, [letters], hidden);
  return value === '' ? rest : rest.replaceAll(value, hidden);
}

/**
 * Many long values, of which few stand in a text: found by a part of each, so that a text takes as long whether there are
 * ten or thousands.
 */
export class LongValues {
  readonly #byPart = new Map<string, string[]>();

  /** @param value at least {@link MIN_SPREAD_LENGTH} characters */
  add(value: string): void {
    // Session tokens of one account and Region begin alike.
    const start = value.length < 4 * MIN_SPREAD_LENGTH ? 0 : value.length - 2 * MIN_SPREAD_LENGTH;
    const part = value.slice(start, start + MIN_SPREAD_LENGTH);
    const same = this.#byPart.get(part);
    if (same === undefined) {
      this.#byPart.set(part, [value]);
    } else if (!same.includes(value)) {
      same.push(value);
    }
  }

  /** Those that may stand in a text, and perhaps a few others. */
  possibleIn(text: string): readonly string[] {
    const found = new Set<string>();
    for (let at = 0; at + MIN_SPREAD_LENGTH <= text.length; at += 1) {
      this.#byPart.get(text.slice(at, at + MIN_SPREAD_LENGTH))?.forEach((value) => found.add(value));
    }
    return [...found];
  }
}

/**
 * The text with something in place of every value, whatever gaps it has in the text. Linear in the text for each value
 * that may stand in it.
 *
 * @param values each of {@link withoutGaps}
 */
export function hideAcrossGaps(text: string, values: readonly string[] | LongValues, hidden: string): string {
  const letters = lettersOf(text);
  const sought = values instanceof LongValues ? values.possibleIn(letters) : values;
  const ranges = together(sought.flatMap((value) => rangesOf(letters, value)));
  if (ranges.length === 0) {
    return text;
  }
  const places = placesOf(text);
  const parts: string[] = [];
  let end = 0;
  for (const [from, to] of ranges) {
    parts.push(text.slice(end, places[from]), hidden);
    end = (places[to - 1] ?? 0) + 1;
  }
  return [...parts, text.slice(end)].join('');
}

/** From one character up to another, which is not part of it. */
type Range = readonly [from: number, to: number];

/**
 * Where a value stands, by the algorithm of Knuth, Morris and Pratt: `indexOf` takes the product of both lengths where a
 * value and a text repeat one character. Most texts hold not even its beginning, which `indexOf` finds out at once.
 */
function rangesOf(letters: string, value: string): readonly Range[] {
  const start = value.length > letters.length ? -1 : letters.indexOf(value.slice(0, MIN_SPREAD_LENGTH));
  if (start === -1) {
    return [];
  }
  const ranges: Range[] = [];
  const borders = bordersOf(value);
  let matched = 0;
  for (let at = start; at < letters.length; at += 1) {
    while (matched > 0 && letters[at] !== value[matched]) matched = borders[matched - 1] ?? 0;
    if (letters[at] === value[matched]) matched += 1;
    if (matched === value.length) {
      ranges.push([at + 1 - matched, at + 1]);
      matched = 0;
    }
  }
  return ranges;
}

/** For each beginning of a value, how long the longest shorter one is with which it also ends. */
function bordersOf(value: string): Uint32Array {
  const borders = new Uint32Array(value.length);
  let matched = 0;
  for (let at = 1; at < value.length; at += 1) {
    while (matched > 0 && value[at] !== value[matched]) matched = borders[matched - 1] ?? 0;
    if (value[at] === value[matched]) matched += 1;
    borders[at] = matched;
  }
  return borders;
}

/** Ranges in their order; those that overlap are one. */
function together(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const [from, to] of [...ranges].sort(([one], [other]) => one - other)) {
    const [start, end] = joined.at(-1) ?? [0, 0];
    if (from < end) {
      joined.splice(-1, 1, [start, Math.max(end, to)]);
    } else {
      joined.push([from, to]);
    }
  }
  return joined;
}

/** Where in the text each character stands that is not in a gap. */
function placesOf(text: string): Uint32Array {
  const places = new Uint32Array(text.length);
  let [count, at] = [0, 0];
  const take = (end: number): void => {
    for (; at < end; at += 1) places[count++] = at;
  };
  for (const { 0: gap, index } of text.matchAll(gapIn(text))) {
    take(index);
    at += gap.length;
  }
  take(text.length);
  return places;
}
