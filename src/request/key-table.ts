import type { StringLimit } from '../aws/limits.ts';

/**
 * One key of a mapping. The mapping reader and the JSON Schema both work from tables of these, so neither can know a
 * key, or a kind of value, that the other does not.
 */
export interface KeyDefinition<Kind extends PropertyKey> {
  /** The kind of value: decides which reader reads it, and its form in the schema. */
  readonly kind: Kind;
  /** Shown by editors. */
  readonly description: string;
  /** An example value. */
  readonly example: unknown;
  readonly required?: true;
  /** For the schema; the plan checks it too, with a better message. */
  readonly limit?: StringLimit;
  /** How many items the value may have, for the schema; the plan checks it too. */
  readonly max?: number;
}

/** The keys that a mapping may have. */
export type KeyTable<Kind extends PropertyKey> = Readonly<Record<string, KeyDefinition<Kind>>>;

/** One reader per kind of value; each returns undefined, with a complaint, for a value it cannot read. */
export type Readers<Values> = {
  readonly [Kind in keyof Values]: (node: unknown, key: string) => Values[Kind] | undefined;
};
