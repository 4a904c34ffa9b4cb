/** What the services of a machine have handed out, and so will recognize. */

import { randomBytes } from 'node:crypto';

/** Tokens of one kind, each with an end. */
class Tokens {
  readonly #ends = new Map<string, number>();

  /** A new token that is valid until then, in milliseconds. */
  issue(until: number): string {
    const token = randomBytes(42).toString('base64url');
    this.#ends.set(token, until);
    return token;
  }

  /** Whether a token was issued here, and has not ended. */
  isValid(token: string, now: number): boolean {
    return (this.#ends.get(token) ?? 0) > now;
  }

  all(): readonly string[] {
    return Array.from(this.#ends.keys());
  }
}

/** A chain of refresh tokens: each is good for one use, and leads to the next. */
class RefreshTokens {
  readonly #used = new Set<string>();
  #next: string | undefined;

  /** Uses a token up. @returns the one that follows; undefined if it is not the current one */
  use(token: string, first: string): string | undefined {
    if (token !== (this.#next ?? first) || this.#used.has(token)) {
      return undefined;
    }
    this.#used.add(token);
    this.#next = randomBytes(42).toString('base64url');
    return this.#next;
  }

  all(): readonly string[] {
    return this.#next === undefined ? [...this.#used] : [...this.#used, this.#next];
  }
}

/** The state of the machine's services while an emulator runs. */
export class MachineState {
  /** Session tokens of the instance metadata service. */
  readonly metadata = new Tokens();
  /** Access tokens of IAM Identity Center. */
  readonly identityCenter = new Tokens();
  readonly identityCenterRefresh = new RefreshTokens();
  readonly loginRefresh = new RefreshTokens();
  /** The thumbprint of the key that the session of `aws login` is bound to, once a request has proved one. */
  loginKey: string | undefined;
  /** The `jti` of every DPoP proof so far. */
  readonly proofs = new Set<string>();

  /** Every secret that was handed out. */
  secrets(): readonly string[] {
    return [this.metadata, this.identityCenter, this.identityCenterRefresh, this.loginRefresh].flatMap((tokens) =>
      tokens.all(),
    );
  }
}
