/**
 * ISO 8601 in whole seconds, `2026-01-31T12:00:00Z`, as AWS writes times. A fraction is cut off, so an expiry is never
 * later than the real one; some clients (aiodynamo, AWS.jl) refuse a time that has a fraction.
 *
 * @param time a `Date`, or milliseconds since 1970
 */
export function isoSeconds(time: Date | number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
