import { RoleChainError } from '../core/errors.ts';
import type { Conceal } from '../core/secret.ts';
import { isPastHalfLife, readJwt } from './jwt.ts';
import type { TokenSource, WebIdentityToken } from '../core/proofs.ts';
import type { IdTokenRequest } from '../ci/id-token.ts';

/** What minting a token needs. */
export interface OidcSettings {
  readonly endpoint: IdTokenRequest;
  readonly audience: string;
  readonly conceal: Conceal;
  /** Gets `url`, tried again where the failure may pass; the answer has status 200. */
  readonly get: (url: URL, headers: Readonly<Record<string, string>>) => Promise<string>;
  readonly now: () => number;
}

/** The OIDC token of GitHub Actions, and of the runners that work alike (Forgejo, Gitea). */
export class GitHubOidc implements TokenSource {
  readonly kind = 'token';
  readonly renewable = true;
  readonly name = 'the OIDC token of this job';
  readonly #settings: OidcSettings;
  #last: { readonly token: Promise<WebIdentityToken>; readonly mintedAt: number } | undefined;

  constructor(settings: OidcSettings) {
    this.#settings = settings;
  }

  async token(renew = false): Promise<WebIdentityToken> {
    const { now } = this.#settings;
    const last = this.#last;
    if (!renew && last !== undefined) {
      const isFresh = !isPastHalfLife(await last.token, last.mintedAt, now());
      // Of several that find it too old at once, the first mints the next one.
      if (isFresh || this.#last !== last) {
        return this.#last?.token ?? last.token;
      }
    }
    const token = this.#mint();
    this.#last = { token, mintedAt: now() };
    return token;
  }

  async #mint(): Promise<WebIdentityToken> {
    const { endpoint, audience, conceal, get } = this.#settings;
    const url = new URL(endpoint.url);
    url.searchParams.set('audience', audience);
    const body = await get(url, {
      authorization: `Bearer ${endpoint.requestToken.reveal()}`,
      accept: 'application/json; api-version=2.0',
    });
    return readJwt(valueOf(body, endpoint.url.host), `the OIDC endpoint of the runner (${endpoint.url.host})`, conceal);
  }
}

/** The token out of `{"value": "<JWT>"}`. */
function valueOf(body: string, host: string): string {
  try {
    const answer: unknown = JSON.parse(body);
    if (typeof answer === 'object' && answer !== null && 'value' in answer && typeof answer.value === 'string') {
      return answer.value;
    }
  } catch {
    // Not JSON: told below, without the parser's message, which would quote the answer.
  }
  throw new RoleChainError({
    code: 'source',
    message: `The OIDC endpoint of the runner (${host}) answered, but without a token.`,
    hint: 'Is there a proxy between that answers for it? no-proxy lets the runner be asked directly.',
  });
}
