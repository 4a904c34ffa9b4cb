import { Agent, request } from 'node:http';
import { assume, closeAll, emulate, signedCall } from './support/running.ts';
import { role, TWO_ACCOUNTS } from './support/worlds.ts';
import type { Fault, Emulator } from '../../src/emulator/emulator.ts';
let emulator: Emulator;
beforeEach(async () => {
  emulator = await emulate();
});
afterEach(closeAll);

interface HealthOptions {
  readonly timeoutMilliseconds?: number;
  readonly agent?: Agent;
}

/** The system error that a plain request to `/health` ends with, or the bytes of its answer. */
function health({ timeoutMilliseconds = 60_000, agent }: HealthOptions = {}): Promise<string> {
  return new Promise((resolve) => {
    const options = { agent: agent ?? false, timeout: timeoutMilliseconds };
    const call = request(`${emulator.url}/health`, options, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      answer.on('end', () => {
        resolve(body);
      });
      answer.on('error', (error: NodeJS.ErrnoException) => {
        resolve(`${error.code ?? ''} after ${body}`);
      });
    });
    call.on('timeout', () => {
      call.destroy();
      resolve('timeout');
    });
    call.on('error', (error: NodeJS.ErrnoException) => {
      resolve(`${error.code ?? ''} ${error.message}`);
    });
    call.end();
  });
}

const OK = '{"status":"ok"}';

describe('a fault', () => {
  test.each<readonly [Fault, string]>([
    [{ kind: 'reset' }, 'ECONNRESET read ECONNRESET'],
    [{ kind: 'close' }, 'ECONNRESET socket hang up'],
    [{ kind: 'truncate' }, `ECONNRESET after ${OK}`],
    [{ kind: 'body', body: '<html>' }, '<html>'],
    [
      { kind: 'error', status: 503 },
      '{"code":"ServiceUnavailable","message":"The emulator was told to answer with 503."}',
    ],
    [{ kind: 'throttle' }, '{"code":"Throttling","message":"Rate exceeded"}'],
  ])('%j is what the client sees', async (fault, expected) => {
    emulator.addFault(fault);
    expect(await health()).toBe(expected);
    expect(emulator.log.at(-1)?.outcome.fault).toBe(fault.kind);
    emulator.clearFaults();
    expect(await health()).toBe(OK);
  });

  test('that hangs accepts the request and never answers', async () => {
    emulator.addFault({ kind: 'hang' });
    expect(await health({ timeoutMilliseconds: 200 })).toBe('timeout');
    expect(emulator.log.at(-1)?.outcome).toEqual({ status: undefined, fault: 'hang' });
  });

  test('that delays leaves the answer unchanged', async () => {
    emulator.addFault({ kind: 'delay', milliseconds: 120 });
    const started = performance.now();
    expect(await health()).toBe(OK);
    expect(performance.now() - started).toBeGreaterThan(115);
    expect(emulator.log.at(-1)?.outcome.fault).toBeUndefined();
  });

  test('uses the protocol of the service that it affects', async () => {
    emulator.addFault({ kind: 'error', status: 500, operation: 'GetCallerIdentity' });
    const answer = await signedCall(emulator, 'GetCallerIdentity');
    expect([answer.status, answer.code, answer.element('Type')]).toEqual([500, 'InternalFailure', 'Receiver']);
    expect(answer.element('RequestId')).toBe(answer.headers.get('x-amzn-requestid'));
  });

  test('can have its own code and message', async () => {
    const fault = { kind: 'error', status: 400, code: 'IDPCommunicationError', message: 'Try again' } as const;
    emulator.addFault(fault);
    const answer = await signedCall(emulator, 'GetCallerIdentity');
    expect([answer.status, answer.code, answer.message]).toEqual([400, 'IDPCommunicationError', 'Try again']);
  });
});

describe('a fault strikes', () => {
  async function statuses(count: number): Promise<readonly number[]> {
    const answers: number[] = [];
    for (let at = 0; at < count; at += 1) {
      answers.push((await assume(emulator, role('hub'))).status);
    }
    return answers;
  }

  test('the calls that it names, counted for its operation since the start', async () => {
    await assume(emulator, role('hub'));
    emulator.addFault({ kind: 'error', status: 503, operation: 'AssumeRole', calls: [1, 3] });
    await signedCall(emulator, 'GetCallerIdentity');
    expect(await statuses(3)).toEqual([200, 503, 200]);
  });

  test('the calls that it names, counted over all operations', async () => {
    emulator.addFault({ kind: 'error', status: 503, operation: '*', calls: [2] });
    await signedCall(emulator, 'GetCallerIdentity');
    expect(await statuses(2)).toEqual([503, 200]);
  });

  test('no other operation', async () => {
    emulator.addFault({ kind: 'error', status: 503, operation: 'IdToken' });
    expect(await statuses(1)).toEqual([200]);
  });

  test('when it is in the world file, or in the options', async () => {
    const first = 'faults: [{operation: AssumeRole, calls: [1], kind: throttle}]\n';
    emulator = await emulate(`${TWO_ACCOUNTS}${first}`, { faults: [{ kind: 'error', status: 503, calls: [2] }] });
    expect(await statuses(3)).toEqual([400, 503, 200]);
  });

  test('before the operation runs, except for a truncated answer', async () => {
    emulator.addFault({ kind: 'reset', calls: [1] });
    await assume(emulator, role('hub')).catch(() => undefined);
    expect(emulator.log.at(-1)?.outcome.session).toBeUndefined();
    emulator.addFault({ kind: 'truncate', calls: [2] });
    await assume(emulator, role('hub')).catch(() => undefined);
    expect(emulator.log.at(-1)?.outcome.session?.arn).toContain('assumed-role/hub');
  });
});

describe('connections', () => {
  test('are counted, and kept alive', async () => {
    const agent = new Agent({ keepAlive: true });
    await health({ agent });
    await health({ agent });
    expect(emulator.connections.opened).toBe(1);
    await health();
    expect(emulator.connections.opened).toBe(2);
    agent.destroy();
  });

  test('the peak number of concurrent requests is known', async () => {
    emulator = await emulate(undefined, { latencyMilliseconds: 300 });
    await Promise.all([1, 2, 3].map(() => signedCall(emulator, 'GetCallerIdentity')));
    await signedCall(emulator, 'GetSessionToken');
    expect(emulator.connections.maximumInFlight('GetCallerIdentity')).toBe(3);
    expect(emulator.connections.maximumInFlight('GetSessionToken')).toBe(1);
    expect(emulator.connections.maximumInFlight()).toBe(3);
  });

  test('end at once when the emulator is closed, hanging ones included', async () => {
    emulator.addFault({ kind: 'hang' });
    const hanging = health();
    while (emulator.log.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await emulator.close();
    expect(await hanging).toContain('ECONNRESET');
  });

  test('a latency passes before every answer', async () => {
    emulator = await emulate(undefined, { latencyMilliseconds: 80 });
    const started = performance.now();
    await health();
    expect(performance.now() - started).toBeGreaterThan(75);
  });
});
