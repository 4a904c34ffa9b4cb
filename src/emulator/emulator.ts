/**
 * A strict local STS and OIDC issuer over real HTTP. The demo shows it, the tests run against it, and users try their
 * trust policies on it. It shares no code with the client that is tested against it, except API limits, ARN parsing
 * and spelling suggestions.
 */

import { RunningEmulator } from './running-emulator.ts';
import type { EmulatorOptions, Emulator } from './emulator-interface.ts';

export type { CallRecord, SessionRecord } from './call-log.ts';
export type { Fault } from '../iam/world/fault.ts';
export type { Emulator, EmulatorOptions, IssuedCredentials, TokenOverrides } from './emulator-interface.ts';
export { parseWorld } from '../iam/world/parse-world.ts';
export type { Role, User, World } from '../iam/world/world.ts';

/** Starts an emulator. The caller must close it. */
export function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  return RunningEmulator.start(options);
}
