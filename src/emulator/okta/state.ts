import { randomBytes } from 'node:crypto';
import type { MfaVerifier } from '../../iam/mfa.ts';
import type { SamlIssuer } from '../../iam/saml/saml-issuer.ts';
import type { TokenIssuer } from '../../iam/oidc/token-issuer.ts';
import type { World } from '../../iam/world/world.ts';

/** A login that is not finished: its `stateToken` stands for it. */
export interface Transaction {
  readonly user: string;
  /** How often each factor has been polled since it was challenged. */
  readonly polls: Map<string, number>;
}

/** A device code, of which a browser decides. */
export interface DeviceCode {
  readonly client: string;
  /** Milliseconds. */
  readonly expiresAt: number;
  polls: number;
  /** When it was last asked about, in milliseconds. */
  lastPoll: number;
}

/** What an emulated Okta remembers. All of its tokens are secrets. */
export class OktaState {
  readonly #secrets: string[] = [];
  readonly transactions = new Map<string, Transaction>();
  /** The user of each; good for one session. */
  readonly sessionTokens = new Map<string, string>();
  /** The user of each session cookie. */
  readonly sessions = new Map<string, string>();
  readonly devices = new Map<string, DeviceCode>();
  /** The user of each access token and ID token. */
  readonly tokens = new Map<string, string>();
  /** The user and the app of each web SSO token; good for one page. */
  readonly webTokens = new Map<string, { readonly user: string; readonly app: string }>();
  /** The ids of client assertions that have been used. */
  readonly usedAssertions = new Set<string>();

  /** Every secret so far. */
  get secrets(): readonly string[] {
    return this.#secrets;
  }

  /** Makes a secret. */
  newSecret(prefix = '00'): string {
    return this.keep(`${prefix}${randomBytes(30).toString('base64url')}`);
  }

  /** Notes a secret that something else has made. */
  keep(secret: string): string {
    this.#secrets.push(secret);
    return secret;
  }
}

/** What the service depends on. */
export interface OktaServices {
  readonly world: () => World;
  readonly okta: OktaState;
  readonly issuer: TokenIssuer;
  readonly saml: Pick<SamlIssuer, 'issue'>;
  readonly mfa: Pick<MfaVerifier, 'verify'>;
  /** Milliseconds. */
  readonly now: () => number;
}
