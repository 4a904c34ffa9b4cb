/** The request context: the condition keys of one request and their values. */

/** The values of condition keys; some keys (`aws:TagKeys`) have several. */
export type ContextValues = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** The context of a request. Keys are case-insensitive, as in AWS. */
export class RequestContext {
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(values: ContextValues) {
    const entries = Object.entries(values).flatMap(([key, value]) =>
      value === undefined ? [] : [[key.toLowerCase(), asList(value)] as const],
    );
    this.#values = new Map(entries);
  }

  /** The values of a key, or undefined if the request has no such key. */
  get(key: string): readonly string[] | undefined {
    return this.#values.get(key.toLowerCase());
  }
}

function asList(value: string | number | boolean | readonly string[]): readonly string[] {
  return typeof value === 'object' ? value : [String(value)];
}

/** `prefix` + each tag's key: the form of `aws:RequestTag/*` and `aws:PrincipalTag/*`. */
export function tagKeys(prefix: string, tags: Iterable<readonly [string, string]>): ContextValues {
  return Object.fromEntries(Array.from(tags, ([key, value]) => [`${prefix}/${key}`, value]));
}
