import type { TokenSource, WebIdentityToken } from '../core/proofs.ts';
import { isPastHalfLife } from './jwt.ts';

/** What a source of tokens made on demand needs. */
export interface MintedTokenSettings {
  /** For messages. */
  readonly name: string;
  /** Whether another call of `mint` gives another token. */
  readonly renewable: boolean;
  /** Gets a token: a new one wherever there can be one. */
  readonly mint: () => Promise<WebIdentityToken>;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

/** Tokens that are made on demand: one serves until half of its life is over. */
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
