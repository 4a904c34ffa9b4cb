/** What renews a job's credentials, for the benchmark to measure. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { endRefresh } from '../../src/refresh/end-refresh.ts';
import { readAddress } from '../../src/refresh/server/address.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The `credential_process` of a job's profile, as words; `forget` makes it repeat the last hop on its next run. */
export interface ProfileProgram {
  readonly words: readonly [string, ...string[]];
  readonly forget: () => void;
}

/** @param exported what a step with `refresh: process` exported */
export function profileProgram(exported: Environment): ProfileProgram {
  const config = readFileSync(exported['AWS_CONFIG_FILE'] ?? '', 'utf8');
  const [node, ...args] = /^credential_process = (.*)$/m.exec(config)?.[1]?.split(' ') ?? [];
  const [, sessions, key] = args;
  if (node === undefined || sessions === undefined || key === undefined) {
    throw new Error(`there is no credential_process in ${config}`);
  }
  return {
    words: [node, ...args],
    forget: () => {
      rmSync(join(sessions, `${key}.json`));
    },
  };
}

const AT_ONCE = 50;

/**
 * Asks a job's server for credentials the given number of times, each on a new connection, as most SDKs do; then ends it.
 *
 * @param temporary the `RUNNER_TEMP` of the job
 * @param exported what a step with `refresh: server` exported
 * @returns the server's resident memory after that, in MiB
 */
export async function memoryOfServer(temporary: string, exported: Environment, requests: number): Promise<number> {
  const sessions = await sessionsWithServer(temporary);
  try {
    const agent = new Agent({ keepAlive: false, maxSockets: AT_ONCE });
    const authorization = exported['AWS_CONTAINER_AUTHORIZATION_TOKEN'] ?? '';
    const url = exported['AWS_CONTAINER_CREDENTIALS_FULL_URI'] ?? '';
    let left = requests;
    const askInTurn = async (): Promise<void> => {
      while (left-- > 0) {
        await ask(url, authorization, agent);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, askInTurn));
    agent.destroy();
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(sessions.pid)], { encoding: 'utf8' })) / 1024;
  } finally {
    await endRefresh(temporary, sessions.directory);
  }
}

async function sessionsWithServer(temporary: string): Promise<{ readonly directory: string; readonly pid: number }> {
  for (const name of readdirSync(temporary).filter((each) => each.startsWith('aws-role-chain-refresh-'))) {
    const directory = join(temporary, name);
    const address = await readAddress(directory);
    if (address !== undefined) {
      return { directory, pid: address.pid };
    }
  }
  throw new Error('the step started no server');
}

function ask(url: string, authorization: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { authorization } }, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode === 200) {
          resolve();
        } else {
          reject(new Error(`the server answered ${response.statusCode ?? 'nothing'}`));
        }
      });
    }).once('error', reject);
  });
}
