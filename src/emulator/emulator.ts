/**
 * A strict local STS and OIDC issuer over real HTTP: what the demo shows, what the tests measure everything else with,
 * and what users try their trust policies on. It shares no code with the client that is tested against it, beyond the
 * limits of the API and the reading of ARNs.
 */

import { randomBytes } from 'node:crypto';
import { RoleChainError } from '../errors.ts';
import type { CallRecord } from './call-log.ts';
import { issueSessionOf } from './container-credentials.ts';
import { allUsers, findRole } from './directory.ts';
import { Exchanges } from './exchange.ts';
import { FaultPlan } from './faults.ts';
import type { Fault } from './faults.ts';
import { startHttpServer } from './http/server.ts';
import { MfaVerifier } from './mfa.ts';
import { TokenIssuer } from './oidc/token-issuer.ts';
import { nameRequest } from './router.ts';
import { SessionStore } from './session-store.ts';
import type { Session } from './session-store.ts';
import type { Role, World } from './world/world.ts';

export type { CallOutcome, CallRecord, SessionRecord } from './call-log.ts';
export type { Fault, FaultEffect } from './faults.ts';
export type { Session } from './session-store.ts';
export { parseWorld } from './world/parse-world.ts';
export type { Account, Role, User, World } from './world/world.ts';

/** What an emulator is to be. */
export interface EmulatorOptions {
  /** The accounts, roles and identity providers that it plays; see `parseWorld`. */
  readonly world: World;
  /** 0, the default, for any free port; always on 127.0.0.1. */
  readonly port?: number;
  /** PEM texts: serve https instead of http. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** The clock, in milliseconds; `Date.now` by default. */
  readonly now?: () => number;
  /** Passes before every answer; 0 by default. */
  readonly latencyMilliseconds?: number;
  /** In force from the start, beside the world's own. */
  readonly faults?: readonly Fault[];
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

function secretsOf(world: World): readonly string[] {
  return allUsers(world).flatMap(({ accessKeyId, secretAccessKey, mfa }) => [
    accessKeyId,
    secretAccessKey,
    ...(mfa === undefined ? [] : [mfa.seed]),
  ]);
}

function roleNamed(world: World, arn: string): Role {
  const role = findRole(world, arn);
  if (role === undefined) {
    throw new RoleChainError({ code: 'invalid-request', message: `The world has no role ${arn}` });
  }
  return role;
}

/** Starts an emulator. Whoever starts it closes it. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const { now = Date.now, latencyMilliseconds = 0 } = options;
  const worlds = [options.world];
  const current = (): World => worlds.at(-1) ?? options.world;
  const requestToken = randomBytes(48).toString('base64url');
  const faults = new FaultPlan([...options.world.faults, ...(options.faults ?? [])]);
  const exchanges = new Exchanges({ faults, latencyMilliseconds, now });
  const issuer = await TokenIssuer.create();
  const services = {
    world: current,
    sessions: new SessionStore(),
    issuer,
    mfa: new MfaVerifier(),
    now,
    requestToken,
    url: (): string => server.url,
  };
  const server = await startHttpServer({
    port: options.port ?? 0,
    tls: options.tls,
    handle: (request, reply) => void exchanges.answer(nameRequest(request, services), reply),
  });
  return {
    url: server.url,
    idToken: { requestUrl: `${server.url}/oidc/token?api-version=2.0`, requestToken },
    log: exchanges.log,
    get issuedSecrets() {
      const sessions = services.sessions
        .all()
        .flatMap(({ credentials: { accessKeyId, secretAccessKey, sessionToken } }) => [
          accessKeyId,
          secretAccessKey,
          sessionToken,
        ]);
      return [requestToken, ...new Set(worlds.flatMap(secretsOf)), ...issuer.issued, ...sessions];
    },
    connections: {
      get opened() {
        return server.connectionsOpened();
      },
      maximumInFlight: (operation = '*') => exchanges.maximumInFlight(operation),
    },
    addFault: (fault) => {
      faults.add(fault);
    },
    clearFaults: () => {
      faults.clear();
    },
    setWorld: (world) => {
      worlds.push(world);
    },
    mintToken: ({ claims, audience = 'sts.amazonaws.com', lifetimeSeconds, key } = {}) =>
      issuer.issue({
        issuer: current().issuer.url,
        audience,
        claims: { ...current().issuer.claims, ...claims },
        lifetimeSeconds: lifetimeSeconds ?? current().issuer.tokenLifetimeSeconds,
        now: now(),
        key,
      }),
    issueSession: (roleArn, sessionName, seconds) => {
      const role = roleNamed(current(), roleArn);
      const { credentials, expiresAt } = issueSessionOf(role, services, { sessionName, seconds });
      return { ...credentials, expiration: new Date(expiresAt) };
    },
    sessionOf: (accessKeyId) => services.sessions.find(accessKeyId),
    close: async () => {
      exchanges.end();
      await server.close();
    },
  };
}
