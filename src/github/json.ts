/** A field of a JSON value of any shape; undefined if the value has no such field, or no fields at all. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) {
    return undefined;
  }
  const field: unknown = Reflect.get(value, name);
  return field;
}

/** A field that is a non-empty string; undefined if it is anything else. */
export function textFieldOf(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name);
  return typeof field === 'string' && field !== '' ? field : undefined;
}
