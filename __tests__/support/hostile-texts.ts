/** Texts on which a reader that begins anew at each character, line or key takes quadratic time. */
import { cpuMillisecondsOf } from './cpu-time.ts';

/** Less than quadratic time takes. Linear time may take more where every character is a mistake of its own. */
const MAX_MS = 2_000;
/** Between the two of linear time and the four of quadratic time. */
const MAX_GROWTH = 3;
const LENGTH = 100_000;

const PIECES: readonly (readonly [string, string])[] = [
  ['blanks', ' '],
  ['tabs', '\t'],
  ['empty lines', '\n'],
  ['dots', '..'],
  ['dashes', '-'],
  ['slashes', '/'],
  ['equals signs', '='],
  ['open braces', '{'],
  ['open variables', '${'],
  ['open brackets', '['],
  ['ranges', '[0-'],
  ['more ranges', '0-'],
  ['quotes', '"'],
  ['apostrophes', "'"],
  ['colons', ':\u200b'],
  ['hashes', '#\u200b'],
  ['commas', ','],
  ['stars', '*'],
  ['double stars', '**/'],
  ['questions', '?*'],
  ['letters', 'a'],
  ['digits', '0'],
  ['open comments', '<!--'],
  ['open tags', '<a b'],
  ['ARNs', 'arn:'],
  ['words of AWS', 'because no e '],
  ['backslashes', '\\'],
  ['parts of tokens', 'abcdefghij.'],
];

/** A kind of text: its name, and how to make one of about a length. */
type HostileText = readonly [name: string, make: (length: number) => string];

const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(length / piece.length);

/** Lines, each made from its number. */
const lines =
  (line: (index: number) => string, before = '') =>
  (length: number): string => {
    let text = before;
    for (let index = 0; text.length < length; index += 1) text += `${line(index)}\n`;
    return text;
  };

/** For every reader of text. */
export const HOSTILE_TEXTS: readonly HostileText[] = PIECES.map(([name, piece]) => [name, repeated(piece)]);

/** For readers of YAML and JSON: what parsers, and walks over what they have parsed, can be slow on. */
export const HOSTILE_DOCUMENTS: readonly HostileText[] = [
  ...HOSTILE_TEXTS,
  ['dashes of lists', repeated('- ')],
  ['lines of dashes', lines(() => '-')],
  ['keys', lines((index) => `k${index}: 1`)],
  ['the same key', lines(() => 'k: 1')],
  ['keys without a value', lines((index) => `k${index}:`)],
  ['glued keys', lines((index) => `k${index}:1`)],
  ['anchors', lines((index) => `- &a${index} 1`)],
  ['aliases', lines(() => '- *a')],
  ['anchors with aliases', lines((index) => `- &a${index} 1\n- *a${index}`)],
  ['an anchor with aliases', lines(() => '- *a', '- &a 1\n')],
  ['tags', lines(() => '- !a 1')],
  ['comments', lines(() => '# a')],
  ['documents', lines(() => '---')],
  ['directives', lines(() => '%A b')],
  ['open keys', repeated('? ')],
  ['block texts', lines(() => 'a: |')],
  ['open quotes on lines', lines((index) => `k${index}: "`)],
  ['closed quotes', lines((index) => `k${index}: "a" b`)],
  ['tabs before keys', lines((index) => `\tk${index}: 1`)],
  ['flow keys', lines((index) => `k${index}: 1,`, '{')],
  ['flow items', lines((index) => `${index},`, '[')],
  ['keys of JSON', lines((index) => `"k${index}": 1,`, '{"a": 1,')],
  ['carriage returns', repeated('\r')],
  ['escapes', repeated('\\u0041')],
  ['percent signs', repeated('%7B')],
];

/** The kinds of text of 100 kB that a reader takes much CPU for. Whether it raises an error does not matter here. */
export async function slowOn(
  texts: readonly HostileText[],
  read: (text: string) => unknown,
): Promise<readonly string[]> {
  return (await slowOf(texts, read)).map(([kind]) => kind);
}

/**
 * Those of them that take far more than twice what half the text takes: for readers with a parser between, which takes its
 * time where every character is a mistake.
 */
export async function quadraticOn(
  texts: readonly HostileText[],
  read: (text: string) => unknown,
): Promise<readonly string[]> {
  const slow: string[] = [];
  for (const [kind, make] of await slowOf(texts, read)) {
    if ((await growth(read, make)) > MAX_GROWTH) slow.push(kind);
  }
  return slow;
}

async function slowOf(texts: readonly HostileText[], read: (text: string) => unknown): Promise<readonly HostileText[]> {
  const slow: HostileText[] = [];
  for (const text of texts) {
    if ((await millisecondsFor(read, text[1](LENGTH))) > MAX_MS) slow.push(text);
  }
  return slow;
}

/** How much longer twice the text takes: the least of three, since the machine may do other work meanwhile. */
async function growth(read: (text: string) => unknown, make: (length: number) => string): Promise<number> {
  const measured: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    const half = await millisecondsFor(read, make(LENGTH / 2));
    measured.push((await millisecondsFor(read, make(LENGTH))) / half);
  }
  return Math.min(...measured);
}

function millisecondsFor(read: (text: string) => unknown, text: string): Promise<number> {
  return cpuMillisecondsOf(async () => {
    try {
      await read(text);
    } catch {
      // What a text means is tested elsewhere.
    }
  });
}
