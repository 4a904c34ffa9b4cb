import type { TokenSource, WebIdentityToken } from '../core/proofs.ts';
import type { IdTokenAccess } from '../ci/id-token.ts';
import { isPastHalfLife } from './jwt.ts';

/** What getting the ID token of a CI job needs. */
export interface CiTokenSettings {
  readonly access: IdTokenAccess;
  /** Gets a token: a new one wherever the system can make one. */
  readonly mint: () => Promise<WebIdentityToken>;
  readonly now: () => number;
}

/** The ID token that a CI system gives its job, by whatever way. */
export class CiToken implements TokenSource {
  readonly kind = 'token';
  readonly name = 'the OIDC token of this job';
  readonly #settings: CiTokenSettings;
  #last: { readonly token: Promise<WebIdentityToken>; readonly mintedAt: number } | undefined;

  constructor(settings: CiTokenSettings) {
    this.#settings = settings;
  }

  /** There is only one token in a variable. */
  get renewable(): boolean {
    return this.#settings.access.kind !== 'variable';
  }

  async token(renew = false): Promise<WebIdentityToken> {
    const { now, mint } = this.#settings;
    const last = this.#last;
    if (!renew && last !== undefined) {
      const isFresh = !isPastHalfLife(await last.token, last.mintedAt, now());
      // Of several that find it too old at once, the first mints the next one.
      if (isFresh || this.#last !== last) {
        return this.#last?.token ?? last.token;
      }
    }
    const token = mint();
    this.#last = { token, mintedAt: now() };
    return token;
  }
}
