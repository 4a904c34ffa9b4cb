/** The parameters of a call in the JSON protocol. */

import { isMapping, type Mapping } from '../../iam/policy/problems.ts';
import { badRequest } from '../../iam/calls/sts-error.ts';
import { invalidInput } from './errors.ts';

/** A text's required format, and AWS's name for it. */
export interface TextForm {
  readonly pattern: RegExp;
  readonly reason: string;
}

/** Parameters that keep track of which were read. */
export class JsonInput {
  readonly #values: Mapping;
  readonly #read = new Set<string>();

  private constructor(values: Mapping) {
    this.#values = values;
  }

  /** @throws {StsError} `SerializationException` */
  static of(body: Uint8Array): JsonInput {
    try {
      const values: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
      if (isMapping(values)) {
        return new JsonInput(values);
      }
    } catch {
      // What it is instead does not matter: AWS does not say so either.
    }
    throw badRequest('SerializationException', 'The request body is no JSON object.');
  }

  /** For the log. */
  static shown(body: Uint8Array): Readonly<Record<string, string>> {
    try {
      const values = JsonInput.of(body).#values;
      return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]));
    } catch {
      return {};
    }
  }

  /** @throws {StsError} `InvalidInputException` */
  text(name: string, form: TextForm): string {
    const value = this.optionalText(name);
    if (value === undefined) {
      throw invalidInput('INPUT_REQUIRED', `You must provide a value for ${name}.`);
    }
    if (!form.pattern.test(value)) {
      throw invalidInput(form.reason, `You specified an invalid value for ${name}.`);
    }
    return value;
  }

  /** @throws {StsError} `SerializationException` for anything but a text */
  optionalText(name: string): string | undefined {
    this.#read.add(name);
    const value = this.#values[name] ?? undefined;
    if (value !== undefined && typeof value !== 'string') {
      throw badRequest('SerializationException', `${name} must be a string.`);
    }
    return value;
  }

  /** @throws {StsError} `InvalidInputException` beyond the range */
  optionalInteger(name: string, { min, max }: { readonly min: number; readonly max: number }): number | undefined {
    this.#read.add(name);
    const value = this.#values[name] ?? undefined;
    if (value === undefined) {
      return undefined;
    }
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw badRequest('SerializationException', `${name} must be an integer.`);
    }
    if (value < min || value > max) {
      throw invalidInput(
        value < min ? 'MIN_VALUE_EXCEEDED' : 'MAX_VALUE_EXCEEDED',
        `${name} must be from ${min} to ${max}.`,
      );
    }
    return value;
  }

  /** Names that were sent but not read. */
  unread(): readonly string[] {
    return Object.keys(this.#values).filter((name) => !this.#read.has(name));
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
