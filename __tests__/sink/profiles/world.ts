import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProfileFiles } from '../../../src/sink/profiles/location.ts';
import { prepareProfiles, type WriteOptions } from '../../../src/sink/profiles/profile-file.ts';
import type { ProfileEntry } from '../../../src/sink/profiles/sections.ts';
import type { ProfileUndo } from '../../../src/sink/profiles/record.ts';
import { Secret } from '../../../src/core/secret.ts';

/** A home directory of its own for one test. */
export interface World extends ProfileFiles {
  readonly home: string;
  readonly directory: string;
  remove(): void;
}

export function makeWorld(): World {
  const home = mkdtempSync(join(tmpdir(), 'role-chain-'));
  const directory = join(home, '.aws');
  return {
    home,
    directory,
    credentialsFile: join(directory, 'credentials'),
    configFile: join(directory, 'config'),
    remove: () => {
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A profile whose values tell its name and version. */
export function entry(name: string, version = 'v1'): ProfileEntry {
  return {
    name,
    region: `eu-${version}-1`,
    access: {
      kind: 'keys',
      accessKeyId: `AKIA-${version}`,
      secretAccessKey: new Secret(`secret+/=${version}`),
      sessionToken: new Secret(`token==${version}`),
    },
  };
}

export function contentOf(path: string): string {
  return readFileSync(path, 'utf8');
}

export function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}

/** Writes profiles as a delivery does: what takes them back is recorded before anything is written. */
export async function writeProfiles(
  files: ProfileFiles,
  entries: readonly ProfileEntry[],
  { record, ...options }: WriteOptions & { readonly record: (undo: ProfileUndo) => Promise<void> },
): Promise<void> {
  const { undo, write, abandon } = await prepareProfiles(files, entries, options);
  try {
    await record(undo);
    await write();
  } catch (error) {
    await abandon();
    throw error;
  }
}

/** Writes profiles with all the time in the world; returns what was recorded for taking them back. */
export async function writeAndRecord(
  files: ProfileFiles,
  entries: readonly ProfileEntry[],
  { overwrite }: { readonly overwrite: boolean },
): Promise<ProfileUndo> {
  const recorded: ProfileUndo[] = [];
  await writeProfiles(files, entries, {
    overwrite,
    endsAt: Infinity,
    record: (undo) => {
      recorded.push(undo);
      return Promise.resolve();
    },
  });
  const [undo] = recorded;
  if (undo === undefined) throw new Error('nothing was recorded');
  return undo;
}
