/** The private directory of a job's renewed sessions, and ways to age its sessions. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from './job.ts';

/** The current content of a session file. */
export interface SessionFile {
  readonly path: string;
  readonly roleArn: string;
  readonly text: string;
}

/** The directory; fails unless the job has exactly one. */
export function refreshDirectory(job: Job): string {
  const [only, ...others] = readdirSync(job.temp).filter((name) => name.startsWith('aws-role-chain-refresh-'));
  if (only === undefined || others.length > 0) {
    throw new Error(`the job has ${only === undefined ? 'no' : 'more than one'} directory of sessions`);
  }
  return join(job.temp, only);
}

/** The sessions; only those of one role if given. */
function sessionFiles(job: Job, roleArn?: string): readonly SessionFile[] {
  const directory = refreshDirectory(job);
  return readdirSync(directory)
    .filter((name) => /^[0-9a-f]{64}\.json$/.test(name))
    .map((name) => {
      const path = join(directory, name);
      const text = readFileSync(path, 'utf8');
      return { path, text, roleArn: (JSON.parse(text) as { readonly roleArn: string }).roleArn };
    })
    .filter((file) => roleArn === undefined || file.roleArn === roleArn);
}

/** The only session of a role. */
export function sessionFile(job: Job, roleArn: string): SessionFile {
  const [only, ...others] = sessionFiles(job, roleArn);
  if (only === undefined || others.length > 0) {
    throw new Error(`there is ${only === undefined ? 'no' : 'more than one'} session of ${roleArn}`);
  }
  return only;
}

/**
 * Ages one-hour sessions: to `due`, with three minutes left, or to `over`. AWS still sees them unchanged.
 */
export function age(job: Job, standing: 'due' | 'over', roleArn?: string): void {
  const leftMs = standing === 'due' ? 180_000 : -1000;
  for (const { path, text } of sessionFiles(job, roleArn)) {
    const expiration = Date.now() + leftMs;
    const older = {
      ...(JSON.parse(text) as object),
      obtainedAt: expiration - 3_600_000,
      expiration: new Date(expiration).toISOString(),
    };
    writeFileSync(path, JSON.stringify(older));
  }
}

/** Removes sessions, so that the cache is cold. */
export function forget(job: Job, roleArn?: string): void {
  sessionFiles(job, roleArn).forEach(({ path }) => {
    rmSync(path);
  });
}
