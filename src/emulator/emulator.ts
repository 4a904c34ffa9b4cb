/**
 * A strict local STS and OIDC issuer over real HTTP: what the demo shows, what the tests measure everything else with,
 * and what users try their trust policies on. It shares no code with the client that is tested against it, beyond the
 * limits of the API, the reading of ARNs and the guessing of misspelt names.
 */

import { RunningEmulator } from './running-emulator.ts';
import type { EmulatorOptions, Emulator } from './emulator-interface.ts';

export type { CallRecord, SessionRecord } from './call-log.ts';
export type { Fault } from '../iam/world/fault.ts';
export type { Emulator, EmulatorOptions, IssuedCredentials, TokenOverrides } from './emulator-interface.ts';
export { parseWorld } from '../iam/world/parse-world.ts';
export type { Role, User, World } from '../iam/world/world.ts';

/** Starts an emulator. Whoever starts it closes it. */
export function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  return RunningEmulator.start(options);
}
