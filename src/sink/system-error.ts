/**
 * The `code` of a Node.js system error (`ENOENT`, `EEXIST`, ...), if it has one. Told by the shape rather than by
 * `instanceof Error`: to code that runs in a VM context, as under jest, the errors of `node:fs` are of another `Error`
 * class, and a missing file must not turn into a failure there.
 */
export function systemCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
