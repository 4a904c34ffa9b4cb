import { RoleChainError } from '../../core/errors.ts';
import type { SamlAssertion, SamlSource } from '../../core/proofs.ts';
import type { Conceal } from '../../core/secret.ts';

/** AWS takes an assertion for five minutes after its issue, whatever it says itself; less the way there. */
const MAX_AGE_MS = 285_000;

/** A younger one is not the reason if AWS finds one expired: another caller has just renewed it. */
const MIN_AGE_MS = 30_000;

/** A login at a provider that ends with a SAML response. */
export interface ProviderLogin {
  /** The source, for messages: `the SAML assertion of OneLogin for 'ada'`. */
  readonly name: string;
  /** The provider, for messages. */
  readonly from: string;
  /** Whether a person takes part in any case: with a code, or a browser. */
  readonly needsPerson: boolean;
  /** Logs in: the response in base64, and whether a person had to take part. */
  readonly logIn: () => Promise<{ readonly response: string; readonly neededPerson: boolean }>;
  readonly conceal: Conceal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Last {
  readonly assertion: Promise<SamlAssertion>;
  /** When it was asked for, in milliseconds since 1970. */
  readonly at: number;
}

/** Assertions of a provider: one login for all callers, until its assertion is over. */
export class ProviderSource implements SamlSource {
  readonly kind = 'saml';
  readonly name: string;
  readonly #login: ProviderLogin;
  #neededPerson: boolean;
  #last: Last | undefined;

  constructor(login: ProviderLogin) {
    this.name = login.name;
    this.#login = login;
    this.#neededPerson = login.needsPerson;
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
    const assertion = this.#get();
    this.#last = { assertion, at: this.#login.now() };
    return assertion;
  }

  #isOver({ notOnOrAfter = Infinity }: SamlAssertion, { at }: Last, renew: boolean): boolean {
    const now = this.#login.now();
    return now >= notOnOrAfter || now - at > MAX_AGE_MS || (renew && now - at >= MIN_AGE_MS);
  }

  /** What reads the response is loaded where there is one. */
  async #get(): Promise<SamlAssertion> {
    const { from, conceal, now, logIn } = this.#login;
    const [{ readSamlResponse }, { checkWindow }] = await Promise.all([
      import('./read-response.ts'),
      import('./window.ts'),
    ]);
    const { response, neededPerson } = await logIn();
    this.#neededPerson ||= neededPerson;
    const assertion = readSamlResponse(response, from, conceal);
    checkWindow(assertion, { from, now: now() });
    return assertion;
  }

  #cannotRenew(): RoleChainError {
    return new RoleChainError({
      code: 'source',
      message: `The assertion of ${this.#login.from} is over, and logging in again would need a person.`,
      hint: 'To let it log in again by itself, give the seed of an authenticator in saml-mfa-secret.',
    });
  }
}
