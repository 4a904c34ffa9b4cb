import { isMaskable } from './plain-text.ts';
import { hideAcrossGaps, withoutGaps } from '../text/hide-values.ts';
import { withoutEnding } from '../text/trim.ts';

const HIDDEN = '***';

/** The base64 of a shorter value may occur by chance. */
const LONG = 8;

/** Values that must not appear in any text, for places that no runner masks: another system's log, an output. */
export class Concealed {
  readonly #values = new Set<string>();
  #longestFirst: readonly string[] | undefined;
  #acrossGaps: readonly string[] = [];

  /** Adds a value, each line of it, and both as encoded in a URL, in JSON with escaped slashes, and in base64. */
  add(value: string): void {
    this.#longestFirst = undefined;
    const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
    for (const line of [value, ...lines].filter(isMaskable)) {
      this.#values.add(line);
      this.#values.add(encodeURIComponent(Buffer.from(line).toString()));
      this.#values.add(line.replaceAll('/', '\\/'));
      if (line.length >= LONG) {
        this.#values.add(withoutEnding(Buffer.from(line).toString('base64'), '='));
      }
    }
  }

  /** The text with `***` in place of every value that was added; a long one also if it is broken by white space. */
  hideIn(text: string): string {
    if (this.#longestFirst === undefined) {
      this.#longestFirst = [...this.#values].sort((one, other) => other.length - one.length);
      this.#acrossGaps = this.#longestFirst.flatMap((value) => withoutGaps(value) ?? []);
    }
    // First, since a short value may be a part of a long one.
    const whole = hideAcrossGaps(text, this.#acrossGaps, HIDDEN);
    return this.#longestFirst.reduce((shown, value) => shown.replaceAll(value, HIDDEN), whole);
  }
}
