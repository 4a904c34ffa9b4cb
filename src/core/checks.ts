import { isAbsolute } from 'node:path';

/** Checks the type of a value. */
export type Check<T> = (value: unknown) => value is T;

/** Whether it is a string. */
export const isString: Check<string> = (value) => typeof value === 'string';

/** Whether it is a count, an offset or a time. */
export const isCount: Check<number> = (value): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** Whether it can be the path of something to undo. */
export const isPath: Check<string> = (value): value is string =>
  isString(value) && isAbsolute(value) && !value.includes('\0');

/** Whether all items of a list are of a type. */
export function isListOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

/** Whether it is of a type, or undefined. */
export function isOptional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

/** The type parameter makes the compiler require a check for every field, so this stays in step with the types. */
export function isRecordOf<T>(checks: { readonly [Key in keyof T]-?: Check<T[Key]> }): Check<T> {
  const fields = Object.entries<Check<unknown>>(checks);
  return (value): value is T =>
    typeof value === 'object' && value !== null && fields.every(([key, check]) => check(Reflect.get(value, key)));
}
