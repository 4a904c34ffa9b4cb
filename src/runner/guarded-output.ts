import { Concealed } from './concealed.ts';
import { linesToMask, plainLines } from './plain-text.ts';

/** The destination of a {@link GuardedOutput}. */
export interface Output {
  readonly write: (text: string) => void;
  /** Makes the line that masks a value, if the output goes to the log of a CI system that supports that. */
  readonly maskLine?: ((value: string) => string) | undefined;
  /** Writes such lines, and resolves when the log has them. */
  readonly writeMasks: (lines: string) => Promise<void>;
}

/**
 * What the command line writes for people. It never shows a concealed value (an answer of AWS may echo one), and no
 * line is a command for a runner. If there is a runner that masks, it gets each value too.
 */
export class GuardedOutput {
  readonly #output: Output;
  readonly #concealed = new Concealed();
  #masked: Promise<void> | undefined;

  constructor(output: Output) {
    this.#output = output;
  }

  /** From now on, never shows the value or any line of it. */
  readonly conceal = (value: string): void => {
    this.#concealed.add(value);
    const { maskLine } = this.#output;
    if (maskLine !== undefined) {
      this.#wait(this.#output.writeMasks(linesToMask(value).map(maskLine).join('')));
    }
  };

  /**
   * Waits until the log has every mask that it was given so far; undefined if it has, or takes none. Nothing secret may go
   * out before. Rejects with what `writeMasks` does, from then on.
   */
  readonly masked = (): Promise<void> | undefined => this.#masked;

  /** Writes whole lines. */
  readonly write = (text: string): void => {
    this.#output.write(this.guard(text));
  };

  /** The text as it is safe to show. */
  readonly guard = (text: string): string => plainLines(this.withoutSecrets(text));

  #wait(written: Promise<void>): void {
    const all = Promise.all([this.#masked, written]).then(() => {
      if (this.#masked === all) this.#masked = undefined;
    });
    // Told to whoever waits.
    all.catch(() => undefined);
    this.#masked = all;
  }

  /** The text with `***` for every concealed value, otherwise unchanged. */
  readonly withoutSecrets = (text: string): string => this.#concealed.hideIn(text);
}
