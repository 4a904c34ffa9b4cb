/** The server of `refresh: server` in a job: its process, its files, and its answers to later steps. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { DIST, type Inputs, type Job } from './job.ts';
import { firstLineOf, startProcess } from './processes.ts';
import { ask, type Answered } from './serving.ts';

/** What a job's server left for post. */
export interface SeenServer {
  readonly directory: string;
  readonly pid: number;
  readonly port: number;
  readonly token: string;
}

/** The only server of a job. */
export function serverOf(job: Job): SeenServer {
  const [name, ...others] = readdirSync(job.temp).filter((each) => each.startsWith('aws-role-chain-refresh-'));
  if (name === undefined || others.length > 0) {
    throw new Error(`the job has ${name === undefined ? 'no server' : 'several servers'}`);
  }
  const directory = join(job.temp, name);
  const address = JSON.parse(readFileSync(join(directory, 'server.json'), 'utf8')) as Omit<SeenServer, 'directory'>;
  return { directory, ...address };
}

/** An answer of the container protocol. */
export interface ContainerCredentials {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly Token: string;
  readonly Expiration: string;
  readonly RoleArn: string;
  readonly AccountId: string;
}

/** Asks a job's server, as a step does. */
export function askServer({ port, token }: SeenServer, path = '/credentials'): Promise<Answered> {
  return ask(port, { path, token });
}

/** The credentials that a job's server hands out. */
export async function credentialsOf(server: SeenServer, path?: string): Promise<ContainerCredentials> {
  const { status, body } = await askServer(server, path);
  if (status !== 200) {
    throw new Error(`the server answered ${status}: ${body}`);
  }
  return JSON.parse(body) as ContainerCredentials;
}

/** Starts the main step, then prints its status and keeps running, like the process that runs a job. */
const RUNNER = `
const { spawn } = require('node:child_process');
const [program, ...args] = process.argv.slice(1);
spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] }).on('exit', (status) => console.log(status));
setInterval(() => {}, 1000);
`;

/** Runs a job's main step from a process that can be killed; resolves when the step has ended. */
export async function startRunner(
  job: Job,
  inputs: Inputs,
  around: readonly string[] = [],
): Promise<ChildProcess & { readonly pid: number }> {
  const commands = join(dirname(job.temp), 'commands-of-runner');
  mkdirSync(commands);
  const files = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].map((name) => {
    writeFileSync(join(commands, name), '');
    return [name, join(commands, name)] as const;
  });
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const);
  const env = { ...job.environment, ...Object.fromEntries(files), ...Object.fromEntries(given) };
  const step = [...around, process.execPath, join(DIST, 'main.js')];
  const runner = startProcess(process.execPath, ['-e', RUNNER, '--', ...step], { env });
  const status = await firstLineOf(runner);
  if (status !== '0') {
    throw new Error(`the main step ended with ${status}`);
  }
  return runner;
}
