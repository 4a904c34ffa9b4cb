/** Clients that keep calling AWS while a job runs, as the tools of its steps do. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run, type RunResult } from '../../src/demo/fake-runner.ts';

type Command = readonly [string, ...string[]];
type Environment = Readonly<Record<string, string | undefined>>;

/** The outcome of a call: whose credentials it used, or how it failed. */
export interface Call {
  readonly arn?: string;
  readonly error?: string;
  /** Includes the start of the process, if each call is a new one. */
  readonly milliseconds: number;
}

/** A client that calls for a while. */
export interface CallingClient {
  readonly name: string;
  /** Succeeds if the machine has what the client needs. */
  readonly probe: Command;
  /** Calls about once a second, in an environment. */
  call(endpoint: string, span: Span, env: Environment): Promise<readonly Call[]>;
}

/** How long a client calls: until both are reached, since a busy machine may need a while for one call. */
interface Span {
  readonly seconds: number;
  readonly calls: number;
}

const JAVASCRIPT: Command = [process.execPath, join(import.meta.dirname, 'calling-client.ts')];
const PYTHON: Command = ['python3', join(import.meta.dirname, 'calling-client.py')];
const HAS_NODE: Command = [process.execPath, '--version'];
const HAS_BOTO3: Command = ['python3', '-c', 'import boto3'];

/** All clients to try. */
export const CALLING_CLIENTS: readonly CallingClient[] = [
  { name: 'the AWS CLI', probe: ['aws', '--version'], call: callByAwsCli },
  { name: 'boto3, a new client each time', probe: HAS_BOTO3, call: again(PYTHON) },
  { name: 'boto3, one client', probe: HAS_BOTO3, call: onward(PYTHON) },
  { name: 'the AWS SDK for JavaScript, a new process each time', probe: HAS_NODE, call: again(JAVASCRIPT) },
  { name: 'the AWS SDK for JavaScript, one client', probe: HAS_NODE, call: onward(JAVASCRIPT) },
];

function callByAwsCli(endpoint: string, span: Span, env: Environment): Promise<readonly Call[]> {
  const args = ['sts', 'get-caller-identity', '--endpoint-url', endpoint, '--query', 'Arn', '--output', 'text'];
  return repeatedly(span, async () => {
    const began = performance.now();
    const result = await run('aws', args, { ...env, AWS_PAGER: '', AWS_MAX_ATTEMPTS: '1' });
    const outcome = result.status === 0 ? { arn: result.stdout.trim() } : { error: describe(result) };
    return [{ ...outcome, milliseconds: Math.round(performance.now() - began) }];
  });
}

/** A new process for each call. */
function again([program, ...args]: Command): CallingClient['call'] {
  return (endpoint, span, env) =>
    repeatedly(span, async () => {
      const began = performance.now();
      const calls = callsOf(await run(program, [...args, endpoint, '0', '1'], env));
      const milliseconds = Math.round(performance.now() - began);
      return calls.map((call) => ({ ...call, milliseconds }));
    });
}

/** One process that calls all the time. */
function onward([program, ...args]: Command): CallingClient['call'] {
  return async (endpoint, { seconds, calls }, env) =>
    callsOf(await run(program, [...args, endpoint, String(seconds), String(calls)], env));
}

async function repeatedly(
  { seconds, calls: atLeast }: Span,
  once: () => Promise<readonly Call[]>,
): Promise<readonly Call[]> {
  const calls: Call[] = [];
  const end = performance.now() + seconds * 1000;
  do {
    calls.push(...(await once()));
    await sleep(Math.min(1000, Math.max(0, end - performance.now())));
  } while (performance.now() < end || calls.length < atLeast);
  return calls;
}

/** A process that fails is a failed call, too. */
function callsOf(result: RunResult): readonly Call[] {
  const calls = result.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Call);
  return result.status === 0 ? calls : [...calls, { error: describe(result), milliseconds: 0 }];
}

function describe({ status, stderr }: RunResult): string {
  return `ended with ${status ?? 'a signal'}: ${stderr}`;
}
