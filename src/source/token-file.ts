import { RoleChainError } from '../core/errors.ts';
import type { Conceal } from '../core/secret.ts';
import { readJwt } from './jwt.ts';
import type { TokenSource, WebIdentityToken } from '../core/proofs.ts';

/** What reading a token file needs. */
export interface TokenFileSettings {
  /** Absolute. */
  readonly path: string;
  /** @returns the text of a regular file; undefined if there is none */
  readonly readFile: (path: string) => Promise<string | undefined>;
  readonly conceal: Conceal;
}

/** A token that something else puts into a file and renews there, as Kubernetes does: read anew for every attempt. */
export class TokenFile implements TokenSource {
  readonly kind = 'token';
  readonly renewable = false;
  readonly name: string;
  readonly #settings: TokenFileSettings;

  constructor(settings: TokenFileSettings) {
    this.#settings = settings;
    this.name = `the web identity token in ${settings.path}`;
  }

  async token(): Promise<WebIdentityToken> {
    const { path, readFile, conceal } = this.#settings;
    const text = await readFile(path);
    if (text === undefined) {
      throw new RoleChainError({
        code: 'source',
        message: `web-identity-token-file: there is no file ${path}`,
        hint: 'A relative path counts from the workspace. Is the step that writes the file before this one?',
      });
    }
    return readJwt(text.trim(), path, conceal);
  }
}
