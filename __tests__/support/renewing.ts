/** What later steps do with credentials that renew themselves: ask a profile's program, or the server. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Job } from './job.ts';

/** The output of a process. */
export interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The `credential_process` of a job's profile; of its only one if no name is given. */
export function commandOf(job: Job, profile?: string): string {
  const config = readFileSync(job.environment['AWS_CONFIG_FILE'] ?? '', 'utf8');
  const section = config
    .split(/^(?=\[)/m)
    .find((text) => profile === undefined || text.startsWith(`[profile ${profile}]`));
  const command = /^credential_process = (.*)$/m.exec(section ?? config)?.[1];
  if (command === undefined) {
    throw new Error(`profile ${profile ?? ''} has no credential_process`);
  }
  return command;
}

/** Runs a command as an SDK does: through the shell, in the environment of a step of the job. */
export function runInStep(
  job: Job,
  command: string,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Said> {
  const child = spawn('/bin/sh', ['-c', command], {
    cwd: job.workspace,
    env: { ...job.environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
}

/** The output of a `credential_process`. */
export interface ProcessCredentials {
  readonly Version: number;
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly SessionToken: string;
  readonly Expiration: string;
}

/** Asks a profile's program for credentials. */
export async function askProcess(
  job: Job,
  profile?: string,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<ProcessCredentials> {
  return credentialsIn(await runInStep(job, commandOf(job, profile), env));
}

/** The credentials that a program printed; fails if it printed none. */
export function credentialsIn({ status, stdout, stderr }: Said): ProcessCredentials {
  if (status !== 0) {
    throw new Error(`credential_process ended with ${status ?? 'a signal'}: ${stderr}`);
  }
  return JSON.parse(stdout) as ProcessCredentials;
}

/** The credentials as environment variables. */
export function asVariables({
  AccessKeyId,
  SecretAccessKey,
  SessionToken,
}: ProcessCredentials): ReadonlyMap<string, string> {
  return new Map([
    ['AWS_ACCESS_KEY_ID', AccessKeyId],
    ['AWS_SECRET_ACCESS_KEY', SecretAccessKey],
    ['AWS_SESSION_TOKEN', SessionToken],
  ]);
}

/** Why a program gave no credentials; fails if it printed anything to standard output. */
export async function askInVain(
  job: Job,
  profile?: string,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<string> {
  const { status, stdout, stderr } = await runInStep(job, commandOf(job, profile), env);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  return stderr;
}
