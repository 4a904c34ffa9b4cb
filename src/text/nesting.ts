/** The deepest nesting of values that is read: far above any use, and far below what overflows the stack. */
const MAX_DEPTH = 100;

/** The message of a parser; an overflow of the stack, which says nothing to a person, in words. */
export function nestingInWords(message: string): string {
  return message.replace(/^Maximum call stack.*/s, 'brackets or lists are nested too deeply here');
}

/** Whether a value of JSON is nested deeper than {@link MAX_DEPTH}. Takes no stack, however deep it is. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly object[] = objectsIn([value]);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) {
      return true;
    }
    level = objectsIn(level.flatMap((each): readonly unknown[] => Object.values(each)));
  }
  return false;
}

/** Each only once: aliases of YAML can make the same value appear any number of times. */
function objectsIn(values: readonly unknown[]): readonly object[] {
  return [...new Set(values.filter((value) => typeof value === 'object' && value !== null))];
}
