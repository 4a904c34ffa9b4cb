import type { HttpBytes } from '../net/exchange.ts';

/** GitHub's documented wait for a secondary limit that comes without a duration. */
const UNTOLD_MILLISECONDS = 60_000;
const SECONDARY = /secondary rate limit|abuse detection/i;

/**
 * How long GitHub asks us to wait, in milliseconds; undefined if the answer is not about its limits. Computed from the
 * answer's own date if it has one, so that a wrong clock does not matter.
 *
 * @param message the answer's message
 * @param now milliseconds since 1970
 * @see
 *   https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export function rateLimitOf({ status, headers }: HttpBytes, message: string, now: number): number | undefined {
  if (status !== 403 && status !== 429) {
    return undefined;
  }
  const retryAfter = wholeNumber(headers['retry-after']);
  if (retryAfter !== undefined) {
    return retryAfter * 1000;
  }
  const reset = wholeNumber(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && reset !== undefined) {
    const date = Date.parse(headers.date ?? '');
    return Math.max(1000, reset * 1000 - (Number.isNaN(date) ? now : date));
  }
  return status === 403 && SECONDARY.test(message) ? UNTOLD_MILLISECONDS : undefined;
}

function wholeNumber(header: string | readonly string[] | undefined): number | undefined {
  return typeof header === 'string' && /^\d+$/.test(header) ? Number(header) : undefined;
}
