/**
 * A strict local STS and OIDC issuer over real HTTP. The demo shows it, the tests run against it, and users try their
 * trust policies on it. It shares no code with the client that is tested against it, except what is AWS's own or plain
 * text: API limits, ARN parsing, the condition keys and issuers that AWS knows, the error class, dates, and the reading
 * and quoting of texts (`aws/`, `core/errors`, `text/`).
 */

import { RunningEmulator } from './running-emulator.ts';
import type { EmulatorOptions, Emulator } from './emulator-interface.ts';

export type { CallRecord, SessionRecord } from './call-log.ts';
export type { Fault } from '../iam/world/fault.ts';
export type {
  AssertionWish,
  Emulator,
  EmulatorOptions,
  IssuedCredentials,
  TokenOverrides,
} from './emulator-interface.ts';
export { parseWorld } from '../iam/world/parse-world.ts';
export type { Role, User, World } from '../iam/world/world.ts';

/** Starts an emulator. The caller must close it. */
export function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  return RunningEmulator.start(options);
}
