import type { Problems } from '../core/problems.ts';
import { unicodePattern } from '../text/ascii.ts';
import { markAt } from '../text/mark.ts';
import type { Locate } from './yaml/places.ts';

/** More than any configuration written by hand, and small enough to read at once. */
const MAX_BYTES = 1_000_000;

/** Control characters that no text file has: all but tab and line ends. */
const binaryIn = unicodePattern(String.raw`(?![\t\n\r])\p{Cc}`, 'u');

/** Whether a text is fit to parse: not huge, and not binary. Adds a problem if it is not. */
export function isReadableText(text: string, locate: Locate, problems: Problems): boolean {
  const bytes = text.length > MAX_BYTES ? text.length : Buffer.byteLength(text);
  if (bytes > MAX_BYTES) {
    problems.add(locate(undefined).place, `is ${(bytes / 1_000_000).toFixed(1)} MB large; at most 1 MB is read`);
    return false;
  }
  const binary = binaryIn().exec(text);
  if (binary === null) {
    return true;
  }
  const { place, lead } = locate(markAt(text, binary.index));
  const code = (binary[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  problems.add(place, `${lead}has the character U+${code}, which no text contains; is this a UTF-8 text file?`);
  return false;
}
