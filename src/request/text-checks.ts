import type { Problems } from '../core/problems.ts';
import { markAt, type Locate } from './yaml/places.ts';

/** More than any configuration that a person keeps, and little enough to be read at once. */
const MAX_BYTES = 1_000_000;

/** What no text holds: the control characters but for tab and line ends. */
const BINARY = /(?![\t\n\r])[\p{Cc}]/u;

/** Whether a text is worth handing to a parser: not huge, and not binary. Adds a problem if it is not. */
export function isReadableText(text: string, locate: Locate, problems: Problems): boolean {
  const bytes = text.length > MAX_BYTES ? text.length : Buffer.byteLength(text);
  if (bytes > MAX_BYTES) {
    problems.add(locate(undefined).place, `is ${(bytes / 1_000_000).toFixed(1)} MB large; at most 1 MB is read`);
    return false;
  }
  const binary = BINARY.exec(text);
  if (binary === null) {
    return true;
  }
  const { place, lead } = locate(markAt(text, binary.index));
  const code = (binary[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  problems.add(place, `${lead}has the character U+${code}, which is in no text; is this a UTF-8 text file?`);
  return false;
}
