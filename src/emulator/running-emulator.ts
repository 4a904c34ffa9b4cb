/** Puts the parts of an emulator together. */

import { randomBytes } from 'node:crypto';
import { RoleChainError } from '../core/errors.ts';
import type { CallRecord } from './call-log.ts';
import { issueSessionOf } from './container-credentials.ts';
import { allUsers, findRole } from '../iam/directory.ts';
import { Exchanges } from './exchange.ts';
import { FaultPlan } from './faults.ts';
import { startHttpServer, type HttpServer } from './http/server.ts';
import { MfaVerifier } from '../iam/mfa.ts';
import { MachineState } from './machine/machine-state.ts';
import { secretsOfMachine } from '../iam/world/machine.ts';
import { SamlIssuer } from '../iam/saml/saml-issuer.ts';
import { TokenIssuer } from '../iam/oidc/token-issuer.ts';
import { OneLoginState } from './onelogin/state.ts';
import { secretsOfOneLogin } from '../iam/world/onelogin.ts';
import { OktaState } from './okta/state.ts';
import { nameRequest, type Services } from './router.ts';
import { SessionStore, type Session } from '../iam/session-store.ts';
import { secretsOfOkta } from '../iam/world/okta.ts';
import type { World } from '../iam/world/world.ts';
import type { Fault } from '../iam/world/fault.ts';
import type {
  AssertionWish,
  Emulator,
  EmulatorOptions,
  IssuedCredentials,
  TokenOverrides,
} from './emulator-interface.ts';

/** Secrets in a world file. */
function secretsOfWorld(world: World): readonly string[] {
  const ofUsers = allUsers(world).flatMap(({ accessKeyId, secretAccessKey, mfa }) => [
    accessKeyId,
    secretAccessKey,
    ...(mfa === undefined ? [] : [mfa.seed]),
  ]);
  return [...ofUsers, ...secretsOfMachine(world.machine), ...secretsOfOkta(world.okta)];
}

function secretsOfSession({ credentials }: Session): readonly string[] {
  return [credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken];
}

/** What `startEmulator` returns. */
export class RunningEmulator implements Emulator {
  readonly #worlds: World[];
  readonly #faults: FaultPlan;
  readonly #exchanges: Exchanges;
  readonly #services: Services;
  #server: HttpServer | undefined;

  private constructor(options: EmulatorOptions) {
    const { world, faults = [], now = Date.now, latencyMilliseconds = 0 } = options;
    this.#worlds = [world];
    this.#faults = new FaultPlan([...world.faults, ...faults]);
    this.#exchanges = new Exchanges({ faults: this.#faults, latencyMilliseconds, now });
    this.#services = {
      world: () => this.#worlds.at(-1) ?? world,
      sessions: new SessionStore(),
      issuer: new TokenIssuer(options.keyPair),
      saml: new SamlIssuer(options.keyPair),
      oneLogin: new OneLoginState(),
      mfa: new MfaVerifier(),
      machine: new MachineState(),
      okta: new OktaState(),
      now,
      requestToken: randomBytes(48).toString('base64url'),
      url: () => this.url,
    };
  }

  static async start(options: EmulatorOptions): Promise<Emulator> {
    const emulator = new RunningEmulator(options);
    emulator.#server = await startHttpServer({
      port: options.port ?? 0,
      tls: options.tls,
      handle: (request, reply) => {
        void emulator.#exchanges.answer(nameRequest(request, emulator.#services), reply);
      },
    });
    return emulator;
  }

  get url(): string {
    return this.#server?.url ?? '';
  }

  get idToken(): Emulator['idToken'] {
    return {
      requestUrl: `${this.url}/oidc/token?api-version=2.0`,
      requestToken: this.#services.requestToken,
    };
  }

  get log(): readonly CallRecord[] {
    return this.#exchanges.log;
  }

  get issuedSecrets(): readonly string[] {
    const { requestToken, issuer, saml, sessions, machine, oneLogin, okta } = this.#services;
    return [
      requestToken,
      ...this.#worlds.flatMap(secretsOfWorld),
      ...this.#worlds.flatMap((world) => secretsOfOneLogin(world.onelogin)),
      ...issuer.issued,
      ...machine.secrets(),
      ...saml.issued,
      ...oneLogin.secrets,
      ...okta.secrets,
      ...sessions.all().flatMap(secretsOfSession),
    ];
  }

  get connections(): Emulator['connections'] {
    const [server, exchanges] = [this.#server, this.#exchanges];
    return {
      get opened() {
        return server?.connectionsOpened() ?? 0;
      },
      maximumInFlight: (operation = '*') => exchanges.maximumInFlight(operation),
    };
  }

  addFault(fault: Fault): void {
    this.#faults.add(fault);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  setWorld(world: World): void {
    this.#worlds.push(world);
  }

  mintToken({ claims, audience = 'sts.amazonaws.com', lifetimeSeconds, key }: TokenOverrides = {}): Promise<string> {
    const { issuer, world, now } = this.#services;
    const settings = world().issuer;
    return issuer.issue({
      issuer: settings.url,
      audience,
      claims: { ...settings.claims, ...claims },
      lifetimeSeconds: lifetimeSeconds ?? settings.tokenLifetimeSeconds,
      now: now(),
      key,
    });
  }

  issueAssertion(wish: AssertionWish): Promise<string> {
    const { saml, now } = this.#services;
    return saml.issue({ now: now(), ...wish });
  }

  issueSession(roleArn: string, sessionName?: string, seconds?: number): IssuedCredentials {
    const role = findRole(this.#services.world(), roleArn);
    if (role === undefined) {
      throw new RoleChainError({ code: 'invalid-request', message: `The world has no role ${roleArn}` });
    }
    const { credentials, expiresAt } = issueSessionOf(role, this.#services, { sessionName, seconds });
    return { ...credentials, expiration: new Date(expiresAt) };
  }

  sessionOf(accessKeyId: string): Session | undefined {
    return this.#services.sessions.find(accessKeyId);
  }

  async close(): Promise<void> {
    this.#exchanges.end();
    await this.#server?.close();
  }
}
