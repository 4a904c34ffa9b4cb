import { RoleChainError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { Conceal } from '../../core/secret.ts';
import { CallFailure, PROXY_LOGIN_HINT, TLS_HINT, isTooLarge, kindOfStatus, tooLargeHint } from '../../net/failure.ts';
import type { Network } from '../../net/network.ts';
import { withRetry } from '../../net/retry.ts';
import type { SourceContext } from '../source-context.ts';
import { saidBy, type OktaAnswer } from './answers.ts';
import { nameOf, urlOf, type OktaOrg } from './org.ts';

/** What calling Okta needs. */
export interface OktaWorld extends Network {
  readonly org: OktaOrg;
  readonly conceal: Conceal;
  readonly log: Log;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** What calling Okta needs, of what a source is opened with. */
export function oktaWorld(org: OktaOrg, { runner, http, retry, now }: SourceContext): OktaWorld {
  const { conceal, log } = runner;
  return { org, http, retry, now, conceal, log, sleep };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** A call of Okta's API: a POST with a body, a GET without one. */
export interface OktaCall {
  /** In words, for messages: `checking the password at Okta`. */
  readonly doing: string;
  readonly path: string;
  /** A function makes it anew for each attempt: a client assertion is good for one. */
  readonly body?: OktaBody | (() => Promise<OktaBody>);
  /**
   * Whether it carries a password or a code, of which Okta counts the wrong ones: then it is sent again only if it
   * certainly never arrived.
   */
  readonly isCounted?: true;
  /** The secrets in it, which no message may show. */
  readonly sent?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The body of a call. */
export type OktaBody =
  | { readonly kind: 'json'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly kind: 'form'; readonly fields: Readonly<Record<string, string>> };

/** The codes of failures before anything was sent. */
const UNSENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;

/**
 * Calls Okta, again if that can help: after network errors, 429 and 5xx.
 *
 * @returns the answer, of any other status
 * @throws RoleChainError `network`, `deadline`
 */
export async function callOkta(call: OktaCall, world: OktaWorld): Promise<OktaAnswer> {
  const { text, status } = await sendToOkta(call, world);
  return { status, text, json: parse(text) };
}

/** An answer that may be a page. */
export interface OktaPage {
  readonly status: number;
  readonly text: string;
  /** Where it redirects to. */
  readonly location: string | undefined;
  /** As they are set. */
  readonly cookies: readonly string[];
}

/** Like {@link callOkta}, for pages. */
export async function sendToOkta(call: OktaCall, world: OktaWorld): Promise<OktaPage> {
  const { maxAttempts, deadline, random, report } = world.retry;
  // Without the limiter of AWS's calls, which tries for as long as there is time.
  const settings = { maxAttempts, deadline, random, report };
  return withRetry(call.doing, () => once(call, world), settings).catch((error: unknown) => {
    throw error instanceof CallFailure ? outage(error, call, world) : error;
  });
}

async function once(call: OktaCall, { org, http, retry, now }: OktaWorld): Promise<OktaPage> {
  const { signal } = retry.deadline;
  const { body, headers } = encode(typeof call.body === 'function' ? await call.body() : call.body);
  const method = body === undefined ? 'GET' : 'POST';
  const all = { ...headers, ...call.headers };
  const request = { method, headers: all, signal, ...(body === undefined ? {} : { body }) } as const;
  const answer = await http.exchange(urlOf(org, call.path), request).catch((error: unknown) => {
    const isFinal = call.isCounted === true && error instanceof CallFailure && !UNSENT.test(error.code);
    throw isFinal ? error.as('rejected') : error;
  });
  const { status, headers: received } = answer;
  const text = Buffer.from(answer.bytes).toString('utf8');
  // What asks for slower logins is for those who have sent one to tell.
  const isAnswer = status === 429 && call.isCounted === true;
  if (!isAnswer && (status === 407 || kindOfStatus(status) !== 'rejected')) {
    const wait = waitOf(received['x-rate-limit-reset'], status, now());
    const failure = failureOf({ status, text, json: parse(text) }, call, wait);
    throw call.isCounted === true ? failure.as('rejected') : failure;
  }
  return { status, text, location: received.location, cookies: received['set-cookie'] ?? [] };
}

function encode(body: OktaBody | undefined): {
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
} {
  const accept = { accept: 'application/json' };
  if (body === undefined) {
    return { headers: accept };
  }
  const [type, text] =
    body.kind === 'json'
      ? ['application/json', JSON.stringify(body.value)]
      : ['application/x-www-form-urlencoded', new URLSearchParams(body.fields).toString()];
  return {
    body: text,
    headers: { ...accept, 'content-type': type, 'content-length': String(Buffer.byteLength(text)) },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failureOf(
  answer: OktaAnswer,
  { sent = [] }: OktaCall,
  retryAfterMilliseconds: number | undefined,
): CallFailure {
  const { status } = answer;
  return new CallFailure({
    kind: kindOfStatus(status),
    code: `HTTP ${status}`,
    message: `the answer has status ${status}${saidBy(answer, sent)}`,
    status,
    retryAfterMilliseconds,
  });
}

/** How long to wait after too many calls. Source: Okta, "Rate limits": the end of the window, in seconds since 1970. */
function waitOf(reset: string | readonly string[] | undefined, status: number, now: number): number | undefined {
  return status === 429 && typeof reset === 'string' && /^\d{1,12}$/.test(reset)
    ? Math.max(0, Number(reset) * 1000 - now)
    : undefined;
}

/** The error for an Okta that does not answer as it should. */
function outage(failure: CallFailure, call: OktaCall, { org }: Pick<OktaWorld, 'org'>): RoleChainError {
  const again = call.isCounted === true && !UNSENT.test(failure.code) && failure.status !== 407;
  return new RoleChainError({
    code: 'network',
    message: `Okta (${nameOf(org)}) gave no usable answer while ${call.doing}: ${failure.code}: ${failure.message}`,
    hint: `${hintOn(failure)}${again ? ' The request was not sent again, since Okta may have counted it as a login.' : ''}`,
    cause: failure,
  });
}

function hintOn(failure: CallFailure): string {
  const { kind, status } = failure;
  if (kind === 'tls') return TLS_HINT;
  if (status === 407) return PROXY_LOGIN_HINT;
  if (isTooLarge(failure)) return tooLargeHint('Okta', 'okta-domain');
  if (kind === 'unresolved')
    return 'Is okta-domain spelled correctly? It is the host name in the address of your Okta pages.';
  return status === undefined
    ? 'Can this machine reach okta-domain, through a proxy if there is one (http-proxy)?'
    : 'Okta, or a proxy in between, is in trouble or asks for slower calls; status.okta.com tells. Run the step again later.';
}
