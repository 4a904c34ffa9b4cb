import { Secret } from '../../../src/core/secret.ts';
import { startEmulator, parseWorld, type Emulator } from '../../../src/emulator/emulator.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import { Http } from '../../../src/net/http.ts';
import type { OneLoginAccount } from '../../../src/source/onelogin/account.ts';
import { oneLoginSource } from '../../../src/source/onelogin/onelogin.ts';
import type { ProviderSource } from '../../../src/source/saml/provider-source.ts';
import { sharedKeyPair } from '../../support/issuer-keys.ts';
import {
  ADA,
  APP,
  CLIENT_SECRET,
  PASSWORD,
  SMS,
  oneLoginWorld,
  push,
  type OneLoginDifferences,
} from '../../support/onelogin.ts';
import { countOf } from '../../support/outcome.ts';
import { MFA_SEED } from '../../support/world.ts';

const START = Date.parse('2026-01-31T12:00:00Z');
const silent = (): undefined => undefined;
const LOG = { debug: silent, info: silent, notice: silent, warning: silent, error: silent };

let now = START;
let emulator: Emulator | undefined;
let deadline = new Deadline(1);
let http: Http | undefined;

beforeEach(() => {
  now = START;
});
afterEach(async () => {
  deadline.stop();
  http?.close();
  await emulator?.close();
});

async function started(differences: OneLoginDifferences = {}): Promise<Emulator> {
  const world = parseWorld(oneLoginWorld(differences));
  emulator = await startEmulator({ world, now: () => now, keyPair: sharedKeyPair });
  return emulator;
}

/** What there is if neither a seed nor a code is given. */
const NO_FACTOR = 'none';

/** A source of the emulated account. Waiting moves the clock that both share. */
async function sourceAt(
  url: string,
  changes: Partial<OneLoginAccount> = {},
  factor: typeof NO_FACTOR | 'seed' = 'seed',
): Promise<ProviderSource> {
  deadline.stop();
  http?.close();
  deadline = new Deadline(60);
  http = await Http.create({ connectTimeoutMilliseconds: 5_000, requestTimeoutMilliseconds: 5_000 });
  const account: OneLoginAccount = {
    clientId: 'client',
    clientSecret: new Secret(CLIENT_SECRET),
    username: ADA,
    password: new Secret(PASSWORD),
    appId: APP,
    subdomain: 'acme',
    ...(factor === NO_FACTOR ? {} : { mfa: { kind: 'secret', seed: new Secret(MFA_SEED) } as const }),
    endpoint: `${url}/onelogin`,
    ...changes,
  };
  return oneLoginSource(account, {
    http,
    retry: { maxAttempts: 3, deadline, random: () => 0, report: silent },
    conceal: (text) => new Secret(text),
    log: LOG,
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
  });
}

const code = (text: string): Partial<OneLoginAccount> => ({ mfa: { kind: 'code', code: new Secret(text) } });

test('one login serves every caller while its assertion is valid', async () => {
  const running = await started();
  const source = await sourceAt(running.url);
  const [first, second] = await Promise.all([source.assertion(), source.assertion()]);
  expect(second).toBe(first);
  expect(first.roles).toHaveLength(1);
  now += 200_000;
  expect(await source.assertion()).toBe(first);
  expect(countOf(running, 'OneLoginAssertion')).toBe(1);
});

test('an assertion that is over, or refused as expired, is renewed once for all callers', async () => {
  const running = await started();
  const source = await sourceAt(running.url);
  const first = await source.assertion();
  now += 301_000;
  const renewed = await Promise.all([source.assertion(), source.assertion(true)]);
  expect(renewed[0]).toBe(renewed[1]);
  expect(renewed[0]).not.toBe(first);
  // Another caller who comes late with the old one gets what has just been renewed.
  expect(await source.assertion(true)).toBe(renewed[0]);
  expect(countOf(running, 'OneLoginAssertion')).toBe(2);
});

test('a wrong password is final: no caller tries it again', async () => {
  const running = await started();
  const source = await sourceAt(running.url, { password: new Secret('wrong-horse-battery') });
  for (const renew of [false, false, true]) {
    await expect(source.assertion(renew)).rejects.toMatchObject({ code: 'source' });
  }
  expect(countOf(running, 'OneLoginAssertion')).toBe(1);
});

test('a code that another job has just used is followed by the next one', async () => {
  const running = await started();
  await (await sourceAt(running.url)).assertion();
  const assertion = await (await sourceAt(running.url)).assertion();
  expect(assertion.roles).toHaveLength(1);
  expect(now).toBeGreaterThan(START);
  expect(countOf(running, 'OneLoginVerifyFactor')).toBe(3);
});

test('a seed of another device is tried twice, no more', async () => {
  const running = await started();
  const source = await sourceAt(running.url, { mfa: { kind: 'secret', seed: new Secret('KRSXG5CTMVRXEZLU') } });
  await expect(source.assertion()).rejects.toThrow(/neither of two codes that saml-mfa-secret generated/);
  expect(countOf(running, 'OneLoginVerifyFactor')).toBe(2);
});

test('a login whose time is over before its second factor starts again, once', async () => {
  const running = await started({ devices: [push('never')], settings: 'state-token-seconds: 10' });
  const source = await sourceAt(running.url, {}, NO_FACTOR);
  await expect(source.assertion()).rejects.toThrow(/took too long for its second factor, twice/);
  expect(countOf(running, 'OneLoginAssertion')).toBe(2);
});

test('a typed code is good for one assertion', async () => {
  const running = await started({ devices: [SMS] });
  const source = await sourceAt(running.url, code('424242'));
  await source.assertion();
  expect(source.renewable).toBe(false);
  now += 301_000;
  await expect(source.assertion()).rejects.toThrow(/would need a person/);
  expect(countOf(running, 'OneLoginAssertion')).toBe(1);
});

test('a user is locked after too many wrong passwords', async () => {
  const running = await started({ settings: 'max-password-failures: 2' });
  const wrong = { password: new Secret('wrong-horse-battery') };
  await expect((await sourceAt(running.url, wrong)).assertion()).rejects.toThrow(/does not accept saml-password/);
  await expect((await sourceAt(running.url, wrong)).assertion()).rejects.toThrow(/does not accept saml-password/);
  await expect((await sourceAt(running.url)).assertion()).rejects.toThrow(/has locked the account/);
});

test.each(['abc\r\nx-evil: 1', 't\u20ACken', 'a'.repeat(100_000)])(
  'a token that no header can hold comes from something else than OneLogin',
  async (token) => {
    const running = await started();
    const body = JSON.stringify({ access_token: token });
    running.addFault({ kind: 'body', status: 200, body, operation: 'OneLoginToken' });
    await expect((await sourceAt(running.url)).assertion()).rejects.toThrow(
      /answered with JSON that says nothing known/,
    );
    expect(countOf(running, 'OneLoginAssertion')).toBe(0);
  },
);

test('devices whose types have no end are not shown whole, nor over several lines', async () => {
  const running = await started();
  const devices = [1, 2].map((id) => ({
    device_id: `${id}\n::error::x`,
    device_type: `Authenticator ${'x'.repeat(100_000)}`,
  }));
  const body = JSON.stringify({ message: 'MFA is required', state_token: 'a-state-token', devices });
  running.addFault({ kind: 'body', status: 200, body, operation: 'OneLoginAssertion' });
  await expect((await sourceAt(running.url)).assertion()).rejects.toThrow(
    String.raw`saml-mfa-secret may be of: Authenticator (1\n::error::x), Authenticator (2\n::error::x).`,
  );
});
