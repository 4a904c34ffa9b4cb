import { isMaskable } from './plain-text.ts';
import { isPlainAscii } from '../text/ascii.ts';
import { hideAcrossGaps, LongValues, MAY_BE_ESCAPED_GAP, withoutGaps } from '../text/hide-values.ts';
import { withoutEnding } from '../text/trim.ts';

const HIDDEN = '***';

/** The base64 of a shorter value may occur by chance. */
const LONG = 8;

/** Values that must not appear in any text, for places that no runner masks: another system's log, an output. */
export class Concealed {
  /** The long ones as they are, and as they are looked for across gaps. */
  readonly #long = new LongValues();
  readonly #short = new Set<string>();
  #longestFirst: readonly string[] | undefined;

  /** Adds a value, each line of it, and both as encoded in a URL, in JSON with escaped slashes, and in base64. */
  add(value: string): void {
    const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
    for (const line of new Set([value, ...lines].filter(isMaskable))) {
      for (const form of new Set(formsOf(line))) this.#addForm(form);
    }
  }

  /** The text with `***` in place of every value that was added; a long one also if it is broken by white space. */
  hideIn(text: string): string {
    // First, since a short value may be a part of a long one.
    const whole = hideAcrossGaps(text, this.#long, HIDDEN);
    // As it is, since what stands around a value may look like a part of an escaped gap.
    const long = MAY_BE_ESCAPED_GAP.test(whole) ? longestFirst(this.#long.possibleIn(whole)) : [];
    this.#longestFirst ??= longestFirst([...this.#short]);
    return [...long, ...this.#longestFirst].reduce((shown, value) => shown.replaceAll(value, HIDDEN), whole);
  }

  #addForm(form: string): void {
    const letters = withoutGaps(form);
    if (letters === undefined) {
      this.#short.add(form);
      this.#longestFirst = undefined;
    } else {
      this.#long.add(letters);
      if (form !== letters) this.#long.add(form);
    }
  }
}

/** How a value may stand in a text: as it is, in a URL, in JSON with escaped slashes, and in base64. */
function formsOf(line: string): readonly string[] {
  const base64 = line.length < LONG ? [] : [withoutEnding(Buffer.from(line).toString('base64'), '=')];
  // A lone half of a character has no form in a URL: through bytes, it is replaced.
  const whole = isPlainAscii(line) ? line : Buffer.from(line).toString();
  return [line, encodeURIComponent(whole), line.replaceAll('/', '\\/'), ...base64];
}

function longestFirst(values: readonly string[]): readonly string[] {
  return values.toSorted((one, other) => other.length - one.length);
}
