/**
 * The input of an SDK command as the parameters of AWS's query protocol: `Tags.member.1.Key` and so on.
 * Source: Smithy, "AWS query protocol", serialization of lists and structures.
 */
export function queryParameters(input: object): ReadonlyMap<string, string> {
  return new Map(Object.entries(input).flatMap(([name, value]) => entriesOf(name, value)));
}

function entriesOf(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string' || typeof value === 'number') {
    return [[name, String(value)]];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => entriesOf(`${name}.member.${index + 1}`, item));
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => entriesOf(`${name}.${key}`, item))
    : [];
}
