import type { Conditions, PolicyStatement } from '../aws/policy-statement.ts';

/**
 * The fewest statements that allow the same: drops those that another one covers, and merges roles that are allowed the
 * same. The order is that of first occurrence. A pattern and a text that it matches stay side by side.
 */
export function mergeStatements(statements: readonly PolicyStatement[]): readonly PolicyStatement[] {
  const needed = statements.filter(
    (statement, at) =>
      !statements.some(
        (other, place) => place !== at && covers(other, statement) && (place < at || !covers(statement, other)),
      ),
  );
  return joinResources(needed);
}

/** Whether the first one allows everything that the second one allows. */
function covers(wide: PolicyStatement, narrow: PolicyStatement): boolean {
  return (
    sameValue([wide.Principal, wide.Action, wide.Resource], [narrow.Principal, narrow.Action, narrow.Resource]) &&
    Object.entries(wide.Condition ?? {}).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) => includesAll([values].flat(), narrow.Condition, operator, key)),
    )
  );
}

function includesAll(
  values: readonly string[],
  narrow: Conditions | undefined,
  operator: string,
  key: string,
): boolean {
  const wanted = narrow?.[operator]?.[key];
  return wanted !== undefined && [wanted].flat().every((value) => values.includes(value));
}

function joinResources(statements: readonly PolicyStatement[]): readonly PolicyStatement[] {
  const groups = new Map<string, PolicyStatement>();
  for (const statement of statements) {
    const key = JSON.stringify({ ...statement, Resource: statement.Resource === undefined ? undefined : '' });
    const before = groups.get(key);
    groups.set(key, before === undefined ? statement : joined(before, statement));
  }
  return [...groups.values()];
}

function joined(one: PolicyStatement, other: PolicyStatement): PolicyStatement {
  return { ...one, Resource: [...new Set([one.Resource ?? [], other.Resource ?? []].flat())] };
}

function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
