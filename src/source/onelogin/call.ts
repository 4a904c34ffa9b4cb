import { RoleChainError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { Conceal } from '../../core/secret.ts';
import { CallFailure, PROXY_LOGIN_HINT, TLS_HINT, isTooLarge, kindOfStatus, tooLargeHint } from '../../net/failure.ts';
import type { Network } from '../../net/network.ts';
import { withRetry } from '../../net/retry.ts';
import { apiOf, hostInput, nameOf, type OneLoginAccount } from './account.ts';
import { jsonOf, messageIn, quoted } from './answers.ts';

/** What a login at OneLogin needs. */
export interface OneLoginWorld extends Network {
  readonly conceal: Conceal;
  readonly log: Log;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** A request to OneLogin's API, a POST with JSON. */
export interface OneLoginCall {
  /** In words, for messages. */
  readonly doing: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: Readonly<Record<string, unknown>>;
  /**
   * Whether it carries a password or a code, of which OneLogin counts the wrong ones: then it is sent again only if it
   * certainly never arrived.
   */
  readonly isCounted?: true;
  /** The secrets in it, which no message may show. */
  readonly secrets: readonly string[];
}

/** The answer to a request. */
export interface OneLoginReply {
  readonly status: number;
  readonly body: string;
}

/** The codes of failures before anything was sent. */
const UNSENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;

/**
 * Calls OneLogin, again if that can help: after network errors, 429 and 5xx.
 *
 * @returns the answer, of any other status
 * @throws RoleChainError `network`, `deadline`
 */
export async function callOneLogin(
  call: OneLoginCall,
  account: OneLoginAccount,
  world: OneLoginWorld,
): Promise<OneLoginReply> {
  const { maxAttempts, deadline, random, report } = world.retry;
  // The limiter of AWS's calls is left out: it keeps on trying while it slows down, and knows nothing of this service.
  const settings = { maxAttempts, deadline, random, report };
  return withRetry(call.doing, () => once(call, account, world), settings).catch((error: unknown) => {
    throw error instanceof CallFailure ? outage(error, call, account) : error;
  });
}

async function once(call: OneLoginCall, account: OneLoginAccount, world: OneLoginWorld): Promise<OneLoginReply> {
  const { http, retry } = world;
  const body = JSON.stringify(call.body);
  const answer = await http
    .exchange(new URL(`${apiOf(account)}${call.path}`), {
      method: 'POST',
      headers: {
        accept: 'application/json',
        authorization: call.authorization,
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
      },
      body,
      signal: retry.deadline.signal,
    })
    .catch((error: unknown) => {
      const isFinal = call.isCounted === true && error instanceof CallFailure && !UNSENT.test(error.code);
      throw isFinal ? error.as('rejected') : error;
    });
  const reply = { status: answer.status, body: Buffer.from(answer.bytes).toString('utf8') };
  if (reply.status === 407 || kindOfStatus(reply.status) !== 'rejected') {
    throw failureOf(reply, call, { wait: waitOf(answer.headers), remaining: retry.deadline.remainingMilliseconds() });
  }
  return reply;
}

/** How long the answer asks to wait and how long the step still may take, in milliseconds. */
interface Times {
  readonly wait: number | undefined;
  readonly remaining: number;
}

function failureOf({ status, body }: OneLoginReply, call: OneLoginCall, { wait, remaining }: Times): CallFailure {
  const isFinal = call.isCounted === true || (wait ?? 0) >= remaining;
  const asked = status === 429 && wait !== undefined ? `; it asks to wait for ${Math.ceil(wait / 1000)} seconds` : '';
  return new CallFailure({
    kind: isFinal ? 'rejected' : kindOfStatus(status),
    code: `HTTP ${status}`,
    message: `the answer has status ${status}${quoted(messageIn(jsonOf(body)), call.secrets)}${asked}`,
    status,
    retryAfterMilliseconds: status === 429 ? wait : undefined,
  });
}

/**
 * How long to wait after too many calls. Source: OneLogin, "Rate Limits": `X-RateLimit-Reset` is the number of seconds
 * until the window ends.
 */
function waitOf(headers: Readonly<Record<string, string | readonly string[] | undefined>>): number | undefined {
  const seconds = headers['retry-after'] ?? headers['x-ratelimit-reset'];
  return typeof seconds === 'string' && /^\d{1,6}$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}

function outage(failure: CallFailure, call: OneLoginCall, account: OneLoginAccount): RoleChainError {
  const again = call.isCounted === true && !UNSENT.test(failure.code) && failure.status !== 407;
  return new RoleChainError({
    code: 'network',
    message: `${nameOf(account)} gave no usable answer while ${call.doing}: ${failure.code}: ${failure.message}`,
    hint: `${hintOn(failure, account)}${again ? ' The request was not sent again, since OneLogin may have counted it as a login.' : ''}`,
    cause: failure,
  });
}

function hintOn(failure: CallFailure, account: OneLoginAccount): string {
  const { kind, status } = failure;
  const input = hostInput(account);
  if (kind === 'tls') return TLS_HINT;
  if (status === 407) return PROXY_LOGIN_HINT;
  if (isTooLarge(failure)) return tooLargeHint('OneLogin', input);
  if (status === 429) {
    return 'The OneLogin account has used up its API calls for now, in this job or elsewhere: run the step again later, and less often at once.';
  }
  if (status !== undefined) {
    return 'OneLogin, or a proxy in between, is in trouble; www.onelogin.com/status tells. Run the step again later.';
  }
  return kind === 'unresolved'
    ? `Is ${input} right? It decides which host is called.`
    : `Can this machine reach the host of ${input}, through a proxy if there is one (http-proxy)?`;
}
