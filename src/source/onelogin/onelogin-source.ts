import { RoleChainError } from '../../core/errors.ts';
import type { SamlAssertion, SamlSource } from '../../core/proofs.ts';
import { quote } from '../../text/quote.ts';
import type { OneLoginAccount } from './account.ts';
import type { OneLoginWorld } from './call.ts';

/** AWS takes an assertion for five minutes after its issue, whatever it says itself; less the way there. */
const MAX_AGE_MS = 285_000;

/** A younger one is not the reason if AWS finds one expired: another caller has just renewed it. */
const MIN_AGE_MS = 30_000;

interface Login {
  readonly assertion: Promise<SamlAssertion>;
  /** When it was asked for, in milliseconds since 1970. */
  readonly at: number;
}

/** Assertions of OneLogin: one login for all callers, until its assertion is over. */
export class OneLoginSource implements SamlSource {
  readonly kind = 'saml';
  readonly name: string;
  readonly #account: OneLoginAccount;
  readonly #world: OneLoginWorld;
  #neededPerson: boolean;
  #last: Login | undefined;

  constructor(account: OneLoginAccount, world: OneLoginWorld) {
    this.name = `the SAML assertion of OneLogin for ${quote(account.username)}`;
    this.#account = account;
    this.#world = world;
    this.#neededPerson = account.mfa?.kind === 'code';
  }

  /** Not with a code, which is good once, nor once a person had to accept a push. */
  get renewable(): boolean {
    return !this.#neededPerson;
  }

  async assertion(renew = false): Promise<SamlAssertion> {
    const last = this.#last;
    // A refused login is final: another attempt with the same password would only lock the account.
    if (last !== undefined && !this.#isOver(await last.assertion, last, renew)) {
      return last.assertion;
    }
    // If several callers find it over at once, only the first logs in.
    if (this.#last !== last && this.#last !== undefined) {
      return this.#last.assertion;
    }
    if (last !== undefined && !this.renewable) {
      throw this.#cannotRenew();
    }
    const assertion = this.#logIn();
    this.#last = { assertion, at: this.#world.now() };
    return assertion;
  }

  #isOver({ notOnOrAfter = Infinity }: SamlAssertion, { at }: Login, renew: boolean): boolean {
    const now = this.#world.now();
    return now >= notOnOrAfter || now - at > MAX_AGE_MS || (renew && now - at >= MIN_AGE_MS);
  }

  /** The client is loaded where it is used. */
  async #logIn(): Promise<SamlAssertion> {
    const world = this.#world;
    const [{ logIn }, { readSamlResponse }, { checkWindow }] = await Promise.all([
      import('./log-in.ts'),
      import('../saml/read-response.ts'),
      import('../saml/window.ts'),
    ]);
    const { response, neededPerson } = await logIn(this.#account, world);
    this.#neededPerson ||= neededPerson;
    const assertion = readSamlResponse(response, 'OneLogin', world.conceal);
    checkWindow(assertion, { from: 'OneLogin', now: world.now() });
    return assertion;
  }

  #cannotRenew(): RoleChainError {
    return new RoleChainError({
      code: 'source',
      message: 'The assertion of OneLogin is over, and logging in again would need a person.',
      hint: 'To let it log in again by itself, give the seed of an authenticator in saml-mfa-secret.',
    });
  }
}
