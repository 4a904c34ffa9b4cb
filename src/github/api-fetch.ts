import type { Secret } from '../core/secret.ts';
import { CallFailure, kindOfStatus } from '../net/failure.ts';
import type { HttpBytes } from '../net/exchange.ts';
import type { Http } from '../net/http.ts';
import { withRetry, type RetrySettings } from '../net/retry.ts';
import { textFieldOf } from './json.ts';
import { rateLimitOf } from './rate-limit.ts';
import { oneLine } from '../text/quote.ts';
import { hideValue } from '../text/hide-values.ts';
import { isoSeconds } from '../text/iso-seconds.ts';

/** How the API is reached. */
export interface ApiConnection {
  /** https, or http on this machine. */
  readonly url: URL;
  /** Sent with each request, to the origin of {@link ApiConnection.url} only. */
  readonly token: Secret;
  readonly http: Http;
  readonly retry: RetrySettings;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The part of `fetch` that Octokit uses to read. */
export type ApiFetch = (
  url: string,
  init: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> },
) => Promise<Response>;

/** The code of a {@link CallFailure} for a rate limit. */
export const RATE_LIMITED = 'RateLimited';

/** Comparisons carry the text of up to 300 changes; the largest seen so far have a few megabytes. */
const MAX_BYTES = 20_000_000;
const MAX_REDIRECTS = 5;
const MAX_MESSAGE_LENGTH = 200;

/**
 * `fetch` for Octokit, on our own connections, with our own retries: proxy, certificate authorities, timeouts and the
 * deadline are the same as everywhere else. Resolves for status 2xx only.
 *
 * @throws CallFailure for any other answer, and RoleChainError `deadline`
 */
export function apiFetch(connection: ApiConnection): ApiFetch {
  return async (address, { method = 'GET', headers = {} }) => {
    if (method !== 'GET') {
      throw new Error(`the API is only read here, never asked to ${method}`);
    }
    const url = new URL(address);
    const doing = `asking ${url.host} for ${url.pathname}`;
    const answer = await withRetry(doing, () => attempt(connection, url, headers), connection.retry);
    if (headers['accept']?.includes('raw') !== true) {
      requireJson(answer);
    }
    return new Response(answer.status === 204 ? null : Buffer.from(answer.bytes), {
      status: answer.status,
      headers: Object.entries(answer.headers).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : [],
      ),
    });
  };
}

/**
 * Octokit takes an empty answer for an empty list, which would mean that nothing has changed. Everything requested here
 * is an object or a list.
 */
function requireJson({ bytes }: HttpBytes): void {
  if (!isObjectText(Buffer.from(bytes).toString('utf8'))) {
    throw new TypeError('it is empty, or neither a JSON object nor a list');
  }
}

function isObjectText(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** GitHub redirects requests for a renamed repository. */
async function attempt(
  connection: ApiConnection,
  first: URL,
  headers: Readonly<Record<string, string>>,
): Promise<HttpBytes> {
  let url = first;
  for (let followed = 0; followed <= MAX_REDIRECTS; followed++) {
    const answer = await ask(connection, url, headers);
    if (answer.status >= 200 && answer.status < 300) {
      return answer;
    }
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status >= 400 || location === undefined || !URL.canParse(location, url.href)) {
      throw refusal(connection, answer);
    }
    url = new URL(location, url);
  }
  throw new CallFailure({ kind: 'rejected', code: 'Redirects', message: 'too many redirects' });
}

async function ask(
  { url: base, token, http, retry }: ApiConnection,
  url: URL,
  headers: Readonly<Record<string, string>>,
): Promise<HttpBytes> {
  if (url.origin !== base.origin) {
    throw new CallFailure({
      kind: 'rejected',
      code: 'OtherHost',
      message: `${base.host} redirected to ${url.host}, where the token does not go`,
    });
  }
  const authorization = `Bearer ${token.reveal()}`;
  return http.getBytes(url, { ...headers, authorization }, retry.deadline.signal, MAX_BYTES);
}

function refusal({ url, token, retry, now }: ApiConnection, answer: HttpBytes): CallFailure {
  const { status, bytes } = answer;
  const said = hideValue(messageIn(bytes), token.reveal(), '***');
  const quoted = said === '' ? '' : `: '${oneLine(said.slice(0, MAX_MESSAGE_LENGTH))}'`;
  const wait = rateLimitOf(answer, said, now());
  if (wait === undefined) {
    const message = `${url.host} answered with status ${status}${quoted}`;
    return new CallFailure({ kind: kindOfStatus(status), code: `HTTP ${status}`, message, status });
  }
  const until = isoSeconds(now() + wait);
  return new CallFailure({
    kind: wait < retry.deadline.remainingMilliseconds() ? 'throttled' : 'rejected',
    code: RATE_LIMITED,
    message: `${url.host} accepts no more requests until ${until}, which is in ${Math.ceil(wait / 1000)} s (status ${status}${quoted})`,
    status,
    retryAfterMilliseconds: wait,
  });
}

/** The message in an error answer, if it is GitHub's. */
function messageIn(bytes: Uint8Array): string {
  try {
    return textFieldOf(JSON.parse(Buffer.from(bytes).toString('utf8')), 'message') ?? '';
  } catch {
    return '';
  }
}
