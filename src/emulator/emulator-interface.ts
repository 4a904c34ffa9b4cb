import type { CallRecord } from './call-log.ts';
import type { Session } from '../iam/session-store.ts';
import type { SamlIssue } from '../iam/saml/saml-issuer.ts';
import type { KeyPairSource } from '../iam/oidc/token-issuer.ts';
import type { World } from '../iam/world/world.ts';
import type { Fault } from '../iam/world/fault.ts';

/** Options of an emulator. */
export interface EmulatorOptions {
  /** The accounts, roles and identity providers to emulate; see `parseWorld`. */
  readonly world: World;
  /** 0, the default, for any free port; always on 127.0.0.1. */
  readonly port?: number | undefined;
  /** PEM texts: serve https instead of http. */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
  /** The clock, in milliseconds; `Date.now` by default. */
  readonly now?: (() => number) | undefined;
  /** Delay before every answer; 0 by default. */
  readonly latencyMilliseconds?: number | undefined;
  /** Active from the start, in addition to the world's. */
  readonly faults?: readonly Fault[] | undefined;
  /** The key pairs of the OIDC and SAML issuers, extractable; new ones by default. */
  readonly keyPair?: KeyPairSource | undefined;
}

/** How the token of {@link Emulator.mintToken} differs from what the world says. */
export interface TokenOverrides {
  /** Take precedence over all others, including the standard ones (`iss`, `exp`, ...). */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly audience?: string | readonly string[];
  readonly lifetimeSeconds?: number;
  /** Sign with a key that is not the issuer's. */
  readonly key?: 'wrong';
}

/** What an assertion of {@link Emulator.issueAssertion} says. */
export type AssertionWish = Omit<SamlIssue, 'now'> & Partial<Pick<SamlIssue, 'now'>>;

/** A session's credentials, and when it ends. */
export interface IssuedCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

/** A running emulator. */
export interface Emulator {
  /** The STS endpoint, without a trailing slash: `http://127.0.0.1:43211`. */
  readonly url: string;
  /** What a runner would put in `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly idToken: { readonly requestUrl: string; readonly requestToken: string };
  /** Every call so far; grows. A call is in it before its answer is sent. */
  readonly log: readonly CallRecord[];
  /** Every secret so far, including access key ids: no log or error of a client may contain any. */
  readonly issuedSecrets: readonly string[];
  readonly connections: {
    /** TCP connections accepted so far. */
    readonly opened: number;
    /** The highest number of concurrent requests, of one operation or in total. */
    maximumInFlight(operation?: string): number;
  };
  addFault(fault: Fault): void;
  /** Removes all faults, including those of the world and the options. */
  clearFaults(): void;
  /** Switches to another world. Sessions survive if their roles and users do; faults stay as they are. */
  setWorld(world: World): void;
  /** Mints an identity token as the token endpoint would; the default audience is `sts.amazonaws.com`. */
  mintToken(overrides?: TokenOverrides): Promise<string>;
  /** Issues a SAML response (base64) that providers with `signed-by: emulator` trust. */
  issueAssertion(wish: AssertionWish): Promise<string>;
  /** Issues a session of a role without a call. @throws {RoleChainError} if the world has no such role */
  issueSession(roleArn: string, sessionName?: string, seconds?: number): IssuedCredentials;
  /** The session of an access key that the emulator issued. */
  sessionOf(accessKeyId: string): Session | undefined;
  /** Closes all connections immediately. */
  close(): Promise<void>;
}
