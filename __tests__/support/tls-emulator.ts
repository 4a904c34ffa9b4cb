/** An emulator that speaks TLS, with a certificate from a private authority. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseWorld, startEmulator, type Emulator } from '../../src/emulator/emulator.ts';
import { createAuthority } from './certificates.ts';
import { sharedKeyPair } from './issuer-keys.ts';
import { CHAIN_WORLD } from './world.ts';

/** What {@link startTlsEmulator} starts. */
export interface TlsEmulator {
  readonly emulator: Emulator;
  /** The authority's certificate, PEM. */
  readonly authority: string;
  /** A file with it, for `ca-bundle`. */
  readonly caBundle: string;
  close(): Promise<void>;
}

/** The emulator's names and its world. */
export interface TlsEmulatorOptions {
  /** Host names and addresses in its certificate. */
  readonly names?: readonly string[];
  /** YAML. */
  readonly world?: string;
  readonly latencyMilliseconds?: number;
}

/** Starts an emulator on https://127.0.0.1, with a certificate for that address and for further names. */
export async function startTlsEmulator(options: TlsEmulatorOptions = {}): Promise<TlsEmulator> {
  const { names = [], world = CHAIN_WORLD, latencyMilliseconds = 0 } = options;
  const authority = await createAuthority();
  const directory = mkdtempSync(join(tmpdir(), 'role-chain-ca-'));
  const tls = await authority.serve('127.0.0.1', ...names);
  const emulator = await startEmulator({ world: parseWorld(world), keyPair: sharedKeyPair, tls, latencyMilliseconds });
  return {
    emulator,
    authority: authority.cert,
    caBundle: authority.writeTo(join(directory, 'ca.pem')),
    close: async () => {
      await emulator.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
