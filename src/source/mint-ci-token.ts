import type { IdTokenAccess, TokenByRequest } from '../ci/id-token.ts';
import type { WebIdentityToken } from '../core/proofs.ts';
import { RoleChainError } from '../core/errors.ts';
import type { Conceal } from '../core/secret.ts';
import { CallFailure, PROXY_LOGIN_HINT, TLS_HINT, isTooLarge, kindOfStatus, tooLargeHint } from '../net/failure.ts';
import type { Network } from '../net/network.ts';
import { withRetry } from '../net/retry.ts';
import { readJwt } from './jwt.ts';
import { tokenOfVariable } from './token-variable.ts';
import { wordsOfAnswer } from './words-of-answer.ts';

/** What getting a token needs, besides the access to it. */
export interface MintContext extends Network {
  readonly audience: string;
  /** The job's environment, which programs of the CI system are started with. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly conceal: Conceal;
  readonly now: () => number;
}

/**
 * Gets an ID token of a CI job.
 *
 * @throws RoleChainError `invalid-request` if a variable that says how to get it is unusable, `source` if one has no
 *   value, or the system returns no token or an expired one, `network` if its endpoint does not answer, `deadline`
 */
export async function mintCiToken(access: IdTokenAccess, world: MintContext): Promise<WebIdentityToken> {
  switch (access.kind) {
    case 'request':
      return tokenOfRequest(access, world);
    case 'variable':
      return tokenOfVariable(access, world);
    case 'unusable':
      throw unusable(access);
    case 'command': {
      // Starting programs is loaded where one is started.
      const { tokenPrintedBy } = await import('./token-program.ts');
      return tokenPrintedBy({ ...access, args: [...access.args, world.audience] }, world);
    }
  }
}

function unusable({
  variable,
  problem,
  code,
  hint,
}: Extract<IdTokenAccess, { readonly kind: 'unusable' }>): RoleChainError {
  return new RoleChainError({ code, message: `${variable}: ${problem}`, hint });
}

async function tokenOfRequest(access: TokenByRequest, world: MintContext): Promise<WebIdentityToken> {
  const { audience, conceal, retry } = world;
  const url = new URL(access.url);
  if (access.audienceParameter !== undefined) {
    url.searchParams.set(access.audienceParameter, audience);
  }
  const body = await withRetry('asking the runner for an OIDC token', () => ask(access, url, world), retry).catch(
    (error: unknown) => {
      throw error instanceof CallFailure ? tokenRefused(error, access) : error;
    },
  );
  return readJwt(tokenIn(body, access), `the OIDC endpoint of the runner (${url.host})`, conceal);
}

async function ask(
  { method, headers, requestToken }: TokenByRequest,
  url: URL,
  { http, retry }: MintContext,
): Promise<string> {
  const all = { authorization: `Bearer ${requestToken.reveal()}`, ...headers };
  const { signal } = retry.deadline;
  const { status, body } = await (method === 'GET' ? http.get(url, all, signal) : http.post(url, all, signal));
  if (status === 200) {
    return body;
  }
  const said = wordsOfAnswer(body, requestToken.reveal());
  throw new CallFailure({
    kind: kindOfStatus(status),
    code: `HTTP ${status}`,
    message: `${url.host} answered with status ${status}${said === undefined ? '' : `: '${said}'`}`,
    status,
  });
}

function tokenRefused(failure: CallFailure, access: TokenByRequest): RoleChainError {
  return new RoleChainError({
    code: failure.kind === 'rejected' && !isTooLarge(failure) ? 'source' : 'network',
    message: `No OIDC token from the runner (${access.url.host}): ${failure.code}: ${failure.message}`,
    hint: hintOn(failure, access),
    cause: failure,
  });
}

function hintOn(failure: CallFailure, access: TokenByRequest): string {
  const { kind, status, setting } = failure;
  const { refusedHint, silentHint, url, variable } = access;
  if (kind === 'tls') {
    return TLS_HINT;
  }
  if (status === 407) {
    return PROXY_LOGIN_HINT;
  }
  if (isTooLarge(failure)) {
    return tooLargeHint('The CI system', variable);
  }
  const isUnreachable = status === undefined && setting === undefined;
  const address = isUnreachable
    ? `${url.host} is the host in ${variable}, which the CI system sets for each job. `
    : '';
  return kind === 'rejected' ? refusedHint : `${address}${silentHint}`;
}

/** Extracts the token from an answer such as `{"value": "<JWT>"}`. */
function tokenIn(body: string, { member, url }: TokenByRequest): string {
  try {
    const answer: unknown = JSON.parse(body);
    const token = typeof answer === 'object' && answer !== null ? Object.entries(answer) : [];
    const found: unknown = token.find(([key]) => key === member)?.[1];
    if (typeof found === 'string') {
      return found;
    }
  } catch {
    // Not JSON: reported below, without the parser's message, which would quote the answer.
  }
  throw new RoleChainError({
    code: 'source',
    message: `The OIDC endpoint of the runner (${url.host}) answered, but without a token.`,
    hint: 'Is a proxy in between answering for it? With no-proxy the runner is called directly.',
  });
}
