/** The keys of the emulators' OIDC issuers: a new one for RS256 takes a third of a second of CPU, for every test. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportPKCS8, exportSPKI, generateKeyPair, importPKCS8, importSPKI } from 'jose';
import * as v from 'valibot';
import type { Algorithm, KeyPair, KeyPairSource } from '../../src/iam/oidc/token-issuer.ts';
import { TEST_CACHE } from './compile-cache.ts';

/** Two keys, PEM. */
const STORED = v.pipe(v.string(), v.parseJson(), v.object({ privateKey: v.string(), publicKey: v.string() }));

/** The same key pair in every test of a file. The first test of all makes it and leaves it to the others. */
export const sharedKeyPair: KeyPairSource = (algorithm) => {
  const known = made.get(algorithm) ?? loadOrMake(algorithm);
  made.set(algorithm, known);
  return known;
};

const made = new Map<Algorithm, Promise<KeyPair>>();

async function loadOrMake(algorithm: Algorithm): Promise<KeyPair> {
  const file = join(TEST_CACHE, `issuer-${algorithm}.json`);
  try {
    const { privateKey, publicKey } = v.parse(STORED, readFileSync(file, 'utf8'));
    return {
      privateKey: await importPKCS8(privateKey, algorithm, { extractable: true }),
      publicKey: await importSPKI(publicKey, algorithm, { extractable: true }),
    };
  } catch {
    const pair = await generateKeyPair(algorithm, { extractable: true });
    const stored = { privateKey: await exportPKCS8(pair.privateKey), publicKey: await exportSPKI(pair.publicKey) };
    mkdirSync(TEST_CACHE, { recursive: true });
    // Others read the file at the same time: it is there as a whole or not at all.
    const whole = `${file}.${process.pid}`;
    writeFileSync(whole, JSON.stringify(stored), { mode: 0o600 });
    renameSync(whole, file);
    return pair;
  }
}
