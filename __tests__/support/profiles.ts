/** The profiles that a job finds, and whose sessions they are. */
import { readFileSync } from 'node:fs';
import { readLikePython } from '../sink/profiles/readers.ts';
import { whoAmI } from './identity.ts';
import type { Job } from './job.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';

/** The content of a job's profile. */
export interface FoundProfile {
  readonly name: string;
  readonly region: string | undefined;
  readonly keys: ReadonlyMap<string, string>;
}

/** The profiles in a job's credentials file, each with its region from the config file. */
export function profilesOf(job: Job): readonly FoundProfile[] {
  const files = job.profileFiles;
  const credentials = readLikePython(
    readFileSync(job.environment['AWS_SHARED_CREDENTIALS_FILE'] ?? files.credentials, 'utf8'),
  );
  const config = readLikePython(readFileSync(job.environment['AWS_CONFIG_FILE'] ?? files.config, 'utf8'));
  return [...credentials].map(([name, section]) => ({
    name,
    region: config.get(name === 'default' ? name : `profile ${name}`)?.get('region'),
    keys: new Map([...section].map(([key, value]) => [key.toUpperCase(), value])),
  }));
}

/** Whose session each profile is, found by a signed call with its keys. */
export async function sessionsOf(emulator: Emulator, profiles: readonly FoundProfile[]): Promise<readonly string[]> {
  const arns: string[] = [];
  for (let start = 0; start < profiles.length; start += AT_ONCE) {
    const some = profiles.slice(start, start + AT_ONCE).map(({ keys }) => whoAmI(emulator, keys));
    arns.push(...(await Promise.all(some)).map((arn) => arn ?? ''));
  }
  return arns;
}

const AT_ONCE = 20;
