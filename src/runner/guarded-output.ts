import { Concealed } from './concealed.ts';
import { linesToMask, plainLines } from './plain-text.ts';

/** What a {@link GuardedOutput} writes to. */
export interface Output {
  readonly write: (text: string) => void;
  /** Makes the line that masks a value, where this ends up in the log of a CI system that takes such lines. */
  readonly maskLine?: ((value: string) => string) | undefined;
}

/**
 * What the command line writes for people. In what is written no concealed value shows (an answer of AWS may echo one),
 * and no line is a command for a runner. Where there is a runner that masks, it is told of each value too.
 */
export class GuardedOutput {
  readonly #output: Output;
  readonly #concealed = new Concealed();

  constructor(output: Output) {
    this.#output = output;
  }

  /** Never shows a value, or a line of it, from now on. */
  readonly conceal = (value: string): void => {
    this.#concealed.add(value);
    const { maskLine } = this.#output;
    if (maskLine !== undefined) {
      this.#output.write(linesToMask(value).map(maskLine).join(''));
    }
  };

  /** Writes whole lines. */
  readonly write = (text: string): void => {
    this.#output.write(this.guard(text));
  };

  /** The text as it may be shown. */
  readonly guard = (text: string): string => plainLines(this.withoutSecrets(text));

  /** The text with `***` for every concealed value, and otherwise as it is. */
  readonly withoutSecrets = (text: string): string => this.#concealed.hideIn(text);
}
