/** Starts emulators for tests and closes them afterwards. */

import { parseWorld, startEmulator, type Emulator, type EmulatorOptions } from '../../../src/emulator/emulator.ts';
import { sharedKeyPair } from '../../support/issuer-keys.ts';
import { callSts, type RawAnswer, type RawCredentials, type SigningQuirks } from './raw-sts.ts';
import { CI_KEYS, TWO_ACCOUNTS } from './worlds.ts';
const running: Emulator[] = [];

/** Starts an emulator; {@link closeAll} ends it. */
export async function emulate(
  world: string = TWO_ACCOUNTS,
  options: Omit<EmulatorOptions, 'world'> = {},
): Promise<Emulator> {
  const emulator = await startEmulator({ keyPair: sharedKeyPair, ...options, world: parseWorld(world) });
  running.push(emulator);
  return emulator;
}

/** Ends all emulators of a test file: call it in `afterEach` or `afterAll`. */
export async function closeAll(): Promise<void> {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
}

type Values = Readonly<Record<string, string>>;

/** A signed call, by the user `ci` unless said otherwise. */
export function signedCall(
  emulator: Emulator,
  action: string,
  parameters: Values = {},
  credentials: RawCredentials = CI_KEYS,
  quirks: SigningQuirks = {},
): Promise<RawAnswer> {
  return callSts({ url: emulator.url, action, parameters, credentials, quirks });
}

/** AssumeRole with a good session name, by the user `ci` unless said otherwise. */
export function assume(
  emulator: Emulator,
  roleArn: string,
  parameters: Values = {},
  credentials: RawCredentials = CI_KEYS,
): Promise<RawAnswer> {
  return signedCall(emulator, 'AssumeRole', { RoleArn: roleArn, RoleSessionName: 'test', ...parameters }, credentials);
}

/** AssumeRoleWithWebIdentity with a good session name. */
export function assumeWithToken(emulator: Emulator, token: string, parameters: Values = {}): Promise<RawAnswer> {
  return callSts({
    url: emulator.url,
    action: 'AssumeRoleWithWebIdentity',
    parameters: {
      RoleArn: 'arn:aws:iam::111111111111:role/hub',
      RoleSessionName: 'test',
      WebIdentityToken: token,
      ...parameters,
    },
  });
}

/** `Tags.member.N.*` parameters. */
export function tagParameters(tags: Values): Values {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([key, value], at) => [
      [`Tags.member.${at + 1}.Key`, key],
      [`Tags.member.${at + 1}.Value`, value],
    ]),
  );
}

/** `NAME.member.N` parameters. */
export function listParameters(name: string, values: readonly string[]): Values {
  return Object.fromEntries(values.map((value, at) => [`${name}.member.${at + 1}`, value]));
}
