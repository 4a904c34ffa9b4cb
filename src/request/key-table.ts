import type { StringLimit } from '../aws/limits.ts';

/**
 * One key of a mapping. The reader of mappings and the JSON Schema both work from tables of these, so that neither can
 * know a key, or a kind of value, that the other does not.
 */
export interface KeyDefinition<Kind extends PropertyKey> {
  /** What its value is: says which reader reads it, and what form it has in the schema. */
  readonly kind: Kind;
  /** What an editor shows. */
  readonly description: string;
  /** What a value looks like. */
  readonly example: unknown;
  readonly required?: true;
  /** For the schema; the plan checks it, and says more about it. */
  readonly limit?: StringLimit;
  /** How many items the value may have, for the schema; the plan checks it. */
  readonly most?: number;
}

/** The keys that a mapping may have. */
export type KeyTable<Kind extends PropertyKey> = Readonly<Record<string, KeyDefinition<Kind>>>;

/** One reader for each kind of value; each complains about what it cannot read, and is then undefined. */
export type Readers<Values> = {
  readonly [Kind in keyof Values]: (node: unknown, key: string) => Values[Kind] | undefined;
};
