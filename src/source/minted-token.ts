import type { TokenSource, WebIdentityToken } from '../core/proofs.ts';
import { isPastHalfLife } from './jwt.ts';

/** What a source of on-demand tokens needs. */
export interface MintedTokenSettings {
  /** For messages. */
  readonly name: string;
  /** Whether another call of `mint` returns another token. */
  readonly renewable: boolean;
  /** Gets a token: a new one whenever possible. */
  readonly mint: () => Promise<WebIdentityToken>;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

/** Tokens made on demand: each is used until half its life is over. */
export class MintedToken implements TokenSource {
  readonly kind = 'token';
  readonly #settings: MintedTokenSettings;
  #last: { readonly token: Promise<WebIdentityToken>; readonly mintedAt: number } | undefined;

  constructor(settings: MintedTokenSettings) {
    this.#settings = settings;
  }

  get name(): string {
    return this.#settings.name;
  }

  get renewable(): boolean {
    return this.#settings.renewable;
  }

  async token(renew = false): Promise<WebIdentityToken> {
    const { now, mint } = this.#settings;
    const last = this.#last;
    if (!renew && last !== undefined) {
      const isFresh = !isPastHalfLife(await last.token, last.mintedAt, now());
      // If several callers find it too old at once, only the first mints a new one.
      if (isFresh || this.#last !== last) {
        return this.#last?.token ?? last.token;
      }
    }
    const token = mint();
    this.#last = { token, mintedAt: now() };
    return token;
  }
}
