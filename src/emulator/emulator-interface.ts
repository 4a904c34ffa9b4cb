import type { CallRecord } from './call-log.ts';
import type { Session } from '../iam/session-store.ts';
import type { World } from '../iam/world/world.ts';
import type { Fault } from '../iam/world/fault.ts';

/** What an emulator is to be. */
export interface EmulatorOptions {
  /** The accounts, roles and identity providers that it plays; see `parseWorld`. */
  readonly world: World;
  /** 0, the default, for any free port; always on 127.0.0.1. */
  readonly port?: number | undefined;
  /** PEM texts: serve https instead of http. */
  readonly tls?: { readonly key: string; readonly cert: string } | undefined;
  /** The clock, in milliseconds; `Date.now` by default. */
  readonly now?: (() => number) | undefined;
  /** Passes before every answer; 0 by default. */
  readonly latencyMilliseconds?: number | undefined;
  /** In force from the start, beside the world's own. */
  readonly faults?: readonly Fault[] | undefined;
}

/** What the identity token of {@link Emulator.mintToken} is to have otherwise than the world says. */
export interface TokenOverrides {
  /** Go before all others, the standard ones (`iss`, `exp`, ...) included. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly audience?: string | readonly string[];
  readonly lifetimeSeconds?: number;
  /** Sign with a key that is not the issuer's. */
  readonly key?: 'wrong';
}

/** Credentials of a session, and when it ends. */
export interface IssuedCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

/** A running emulator. */
export interface Emulator {
  /** The endpoint of STS, without a slash at the end: `http://127.0.0.1:43211`. */
  readonly url: string;
  /** What a runner would set as `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly idToken: { readonly requestUrl: string; readonly requestToken: string };
  /** Every call so far; grows. A call is in it before its answer is sent. */
  readonly log: readonly CallRecord[];
  /** Every secret so far, access key ids included: what no log or error of a client may contain. */
  readonly issuedSecrets: readonly string[];
  readonly connections: {
    /** TCP connections accepted so far. */
    readonly opened: number;
    /** The most requests of an operation, or of all, that were under way at one time. */
    maximumInFlight(operation?: string): number;
  };
  addFault(fault: Fault): void;
  /** Ends all faults, those of the world and of the options included. */
  clearFaults(): void;
  /** Plays another world from now on. Sessions stay, as far as their roles and users do; faults are as they were. */
  setWorld(world: World): void;
  /** Mints an identity token as the token endpoint would; the default audience is `sts.amazonaws.com`. */
  mintToken(overrides?: TokenOverrides): Promise<string>;
  /** Issues a session of a role without a call. @throws {RoleChainError} if the world has no such role */
  issueSession(roleArn: string, sessionName?: string, seconds?: number): IssuedCredentials;
  /** The session of an access key that the emulator issued. */
  sessionOf(accessKeyId: string): Session | undefined;
  /** Ends all connections at once. */
  close(): Promise<void>;
}
