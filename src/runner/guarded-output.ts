import { Concealed } from './concealed.ts';
import { maskCommands, plainLines } from './workflow-commands.ts';

/** What a {@link GuardedOutput} writes to. */
export interface Output {
  readonly write: (text: string) => void;
  /** Whether it ends up in a log of GitHub Actions, whose runner takes masks. */
  readonly takesMasks: boolean;
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
    if (this.#output.takesMasks) {
      this.#output.write(maskCommands(value));
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
