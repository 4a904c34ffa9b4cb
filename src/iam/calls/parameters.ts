/**
 * The parameters of a call in AWS's query protocol: `Name=value`, and `Tags.member.1.Key=value` for lists. Reading
 * a parameter checks it; {@link Parameters.check} then throws all violations at once.
 */

import type { StringLimit } from '../../aws/limits.ts';
import { itemViolation, lengthViolations, numberViolations, textViolations, Violations } from './constraints.ts';
import { badRequest } from './sts-error.ts';

interface Range {
  readonly min: number;
  readonly max: number;
}

/** Checks the length of a list; `describe` writes the list as AWS would show it. */
interface ListRule {
  readonly name: string;
  readonly size: Range;
  readonly describe: (items: readonly Parameters[]) => string;
}

function fieldName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const NOT_NULL = 'Member must not be null';

/** What the parameters of one call share, including the items of its lists. */
interface Shared {
  readonly values: ReadonlyMap<string, string>;
  readonly violations: Violations;
  readonly read: Set<string>;
  checked: boolean;
}

/** The parameters of a call, or of one item in one of its lists. */
export class Parameters {
  readonly #shared: Shared;
  readonly #prefix: string;

  private constructor(shared: Shared, prefix: string) {
    this.#shared = shared;
    this.#prefix = prefix;
  }

  static of(values: ReadonlyMap<string, string>): Parameters {
    return new Parameters(
      { values, violations: new Violations(), read: new Set(['Action', 'Version']), checked: false },
      '',
    );
  }

  /** The value as sent, unchecked; undefined if absent. */
  raw(name: string): string | undefined {
    this.#shared.read.add(this.#prefix + name);
    return this.#shared.values.get(this.#prefix + name);
  }

  /** A required text. A missing one is reported and read as empty. */
  text(name: string, limit: StringLimit, secrecy: 'shown' | 'secret' = 'shown'): string {
    const value = this.optionalText(name, limit, secrecy);
    if (value === undefined) {
      this.#shared.violations.add(this.#field(name), null, [NOT_NULL]);
    }
    return value ?? '';
  }

  /** An optional text. */
  optionalText(name: string, limit: StringLimit, secrecy: 'shown' | 'secret' = 'shown'): string | undefined {
    const value = this.raw(name);
    if (value !== undefined) {
      const shown = secrecy === 'secret' ? undefined : value;
      this.#shared.violations.add(this.#field(name), shown, textViolations(value, limit));
    }
    return value;
  }

  /** A text that must be one of the choices. */
  oneOf<Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const value = this.raw(name);
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined) {
      const must = `Member must satisfy enum value set: [${choices.join(', ')}]`;
      this.#shared.violations.add(this.#field(name), value ?? null, [value === undefined ? NOT_NULL : must]);
    }
    return chosen ?? choices[0];
  }

  /** An optional whole number. */
  optionalInteger(name: string, range: Range): number | undefined {
    const value = this.raw(name);
    if (value === undefined) {
      return undefined;
    }
    if (!/^-?\d{1,10}$/.test(value)) {
      throw badRequest('MalformedInput', `Invalid value for ${name}: not an integer`);
    }
    this.#shared.violations.add(this.#field(name), value, numberViolations(Number(value), range));
    return Number(value);
  }

  /** A list of structures: a view of each item's parameters. A bare `Tags=` is an empty list. */
  items(rule: ListRule): readonly Parameters[] {
    const items = this.#indexes(rule.name).map(
      (index) => new Parameters(this.#shared, `${this.#prefix}${rule.name}.member.${index}.`),
    );
    this.#checkSize(rule.name, items.length, { size: rule.size, shown: () => rule.describe(items) });
    return items;
  }

  /** A list of texts. */
  texts(name: string, limit: StringLimit, size: Range): readonly string[] {
    const values = this.#indexes(name).flatMap((index) => this.raw(`${name}.member.${index}`) ?? []);
    const shown = `[${values.join(', ')}]`;
    this.#checkSize(name, values.length, { size, shown: () => shown });
    if (values.some((value) => textViolations(value, limit).length > 0)) {
      this.#shared.violations.add(this.#field(name), shown, [itemViolation(limit)]);
    }
    return values;
  }

  /** Throws one `ValidationError` with everything wrong in what has been read so far. */
  check(): void {
    this.#shared.checked = true;
    const error = this.#shared.violations.toError();
    if (error !== undefined) {
      throw error;
    }
  }

  /**
   * Names that were sent but mean nothing to the operation: AWS silently ignores them, the log shows them. Empty
   * before {@link Parameters.check}, since a call that fails early has not read all its parameters.
   */
  unread(): readonly string[] {
    if (!this.#shared.checked) {
      return [];
    }
    return Array.from(this.#shared.values.keys()).filter((name) => !this.#shared.read.has(name));
  }

  #checkSize(name: string, length: number, rule: { readonly size: Range; readonly shown: () => string }): void {
    const violations = lengthViolations(length, rule.size);
    if (violations.length > 0) {
      this.#shared.violations.add(this.#field(name), rule.shown(), violations);
    }
  }

  /** `Tags.member.1.Key` is called `tags.1.member.key` in messages. */
  #field(name: string): string {
    const path = (this.#prefix + name).replaceAll(/\.member\.(\d+)/g, '.$1.member');
    return path.split('.').map(fieldName).join('.');
  }

  /** The indexes of a list's items, in order; AWS allows gaps. */
  #indexes(name: string): readonly number[] {
    const prefix = `${this.#prefix}${name}.member.`;
    this.#shared.read.add(this.#prefix + name);
    const indexes = Array.from(this.#shared.values.keys())
      .filter((key) => key.startsWith(prefix))
      .map((key) => Number.parseInt(key.slice(prefix.length), 10))
      .filter((index) => index > 0);
    return Array.from(new Set(indexes)).sort((left, right) => left - right);
  }
}
