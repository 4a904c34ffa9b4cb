import { isMaskable } from './plain-text.ts';
import { hideAcrossGaps, LongValues, withoutGaps } from '../text/hide-values.ts';
import { withoutEnding } from '../text/trim.ts';

const HIDDEN = '***';

/** The base64 of a shorter value may occur by chance. */
const LONG = 8;

/** Values that must not appear in any text, for places that no runner masks: another system's log, an output. */
export class Concealed {
  /** The long ones as they are, and as they are looked for across gaps. */
  readonly #long = new LongValues();
  readonly #acrossGaps = new LongValues();
  readonly #short = new Set<string>();
  #longestFirst: readonly string[] | undefined;

  /** Adds a value, each line of it, and both as encoded in a URL, in JSON with escaped slashes, and in base64. */
  add(value: string): void {
    const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
    for (const line of [value, ...lines].filter(isMaskable)) {
      this.#addForm(line);
      this.#addForm(encodeURIComponent(Buffer.from(line).toString()));
      this.#addForm(line.replaceAll('/', '\\/'));
      if (line.length >= LONG) {
        this.#addForm(withoutEnding(Buffer.from(line).toString('base64'), '='));
      }
    }
  }

  /** The text with `***` in place of every value that was added; a long one also if it is broken by white space. */
  hideIn(text: string): string {
    // First, since a short value may be a part of a long one.
    const whole = hideAcrossGaps(text, this.#acrossGaps, HIDDEN);
    // As it is, since what stands around a value may look like a part of a gap.
    const long = longestFirst(this.#long.possibleIn(whole));
    this.#longestFirst ??= longestFirst([...this.#short]);
    return [...long, ...this.#longestFirst].reduce((shown, value) => shown.replaceAll(value, HIDDEN), whole);
  }

  #addForm(form: string): void {
    const letters = withoutGaps(form);
    if (letters === undefined) {
      this.#short.add(form);
      this.#longestFirst = undefined;
    } else {
      this.#acrossGaps.add(letters);
      this.#long.add(form);
    }
  }
}

function longestFirst(values: readonly string[]): readonly string[] {
  return values.toSorted((one, other) => other.length - one.length);
}
