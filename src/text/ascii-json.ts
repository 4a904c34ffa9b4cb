/** JSON that is safe to print anywhere: characters that end a line or begin a command are escaped. */
export function asciiJson(value: unknown, space?: number): string {
  return JSON.stringify(value, undefined, space)
    .replace(/[^\n -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##', '#\\u0023');
}
