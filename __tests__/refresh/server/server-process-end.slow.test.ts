import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endRefresh } from '../../../src/refresh/end-refresh.ts';
import { parseAddress, readAddress, writeAddress, type ServerAddress } from '../../../src/refresh/server/address.ts';
import { isAlive, knownProcess } from '../../../src/refresh/server/known-process.ts';
import { childrenOf, endStarted, firstLineOf, runs, startIdle, startProcess, until } from '../../support/processes.ts';
import { testOnLinux, testOnPosix } from '../../support/where.ts';

const TOKEN = 'token-of-the-server';

/** Longer than it takes by all its patience; far less than a runner would wait. */

let temporary: string;
let directory: string;
let servers: Server[];
let sockets: Socket[];
let asked: string;

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'role-chain-end-'));
  directory = join(temporary, `aws-role-chain-refresh-${randomBytes(16).toString('hex')}`);
  mkdirSync(directory, { mode: 0o700 });
  sockets = [];
  asked = '';
  servers = [];
});

afterEach(async () => {
  sockets.forEach((socket) => socket.destroy());
  servers.forEach((server) => server.close());
  await endStarted();
  rmSync(temporary, { recursive: true, force: true });
});

/** Something that listens, and answers with this text to whatever it is asked; then goes on with a piece at a time. */
async function listen(text: string, piece = ''): Promise<number> {
  const server = createServer((socket) => {
    sockets.push(socket);
    const timer = setInterval(() => piece !== '' && socket.write(piece), 200);
    socket
      .on('error', () => undefined)
      .on('close', () => {
        clearInterval(timer);
      })
      .once('data', (data) => {
        asked = data.toString('latin1');
        socket.write(text);
      });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const port = await listen('');
  await new Promise((resolve) => servers.pop()?.close(resolve));
  return port;
}

/** Ends the refresh. What never answers here never will: only a limit of its own makes this come to an end. */
async function end(address?: ServerAddress): Promise<void> {
  if (address !== undefined) await writeAddress(directory, address);
  await endRefresh(temporary, directory);
  expect(existsSync(directory)).toBe(false);
}

describe('the end of a refresh', () => {
  test('removes the directory where there is no server, and does nothing a second time', async () => {
    writeFileSync(join(directory, 'plan.json'), '{}');
    await end();
    await end();
  });

  test('asks the server to end by the token alone, which stands in no path', async () => {
    const port = await listen('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
    await end({ ...(await gone()), port, token: TOKEN });
    expect(asked).toMatch(/^POST \/stop HTTP\/1\.1\r\n/);
    expect(asked).toMatch(new RegExp(`^authorization: ${TOKEN}\r$`, 'm'));
  });

  test.each([
    ['nobody listens any more', undefined],
    ['somebody else listens there and refuses', ['HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n']],
    ['somebody else talks something else', ['220 mail.example.com ESMTP\r\n']],
    ['who listens says nothing', ['']],
    ['who listens never comes to the end of the headers', ['HTTP/1.1 200 OK\r\n', 'X-More: x\r\n']],
    ['who listens never comes to the end of the body', ['HTTP/1.1 200 OK\r\n\r\n', 'x']],
  ] as const)('is soon done where %s', async (_what, says) => {
    const port = says === undefined ? await closedPort() : await listen(says[0], says[1]);
    await end({ ...(await gone()), port, token: TOKEN });
  });

  testOnLinux('kills a server that does not answer, with the renewals that it has started', async () => {
    const hung = startProcess(
      process.execPath,
      [
        '-e',
        `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
           console.log(); setInterval(() => {}, 1000)`,
      ],
      { detached: true },
    );
    await firstLineOf(hung);
    const [renewal = 0] = childrenOf(hung.pid);
    expect(runs(renewal)).toBe(true);
    hung.kill('SIGSTOP');
    await end({ ...knownProcess(hung.pid), port: await listen(''), token: TOKEN });
    expect(runs(hung.pid)).toBe(false);
    await until('its renewal has ended', () => !runs(renewal));
  });

  testOnLinux('kills a server that says it will end, and does not', async () => {
    const stubborn = startIdle();
    const port = await listen('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
    await end({ ...knownProcess(stubborn.pid), port, token: TOKEN });
    expect(runs(stubborn.pid)).toBe(false);
  });

  testOnLinux('kills no other process that has the number of the server by now', async () => {
    const other = startIdle();
    const known = knownProcess(other.pid);
    const began = `${Number(known.began) - 1}`;
    await end({ pid: other.pid, began, port: await listen(''), token: TOKEN });
    expect(isAlive(known)).toBe(true);
  });

  test('kills nothing where the system does not say when a process began', async () => {
    const other = startIdle();
    await end({ pid: other.pid, port: await listen(''), token: TOKEN });
    expect(isAlive(knownProcess(other.pid))).toBe(true);
    mkdirSync(directory, { mode: 0o700 });
    const port = await listen('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
    await end({ pid: other.pid, port, token: TOKEN });
    expect(isAlive(knownProcess(other.pid))).toBe(true);
  });

  test('asks nobody for a directory that is not of this program, and leaves that alone', async () => {
    const port = await listen('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
    const other = join(temporary, 'other');
    mkdirSync(other, { mode: 0o700 });
    await writeAddress(other, { ...(await gone()), port, token: TOKEN });
    await expect(endRefresh(temporary, other)).rejects.toMatchObject({ code: 'delivery' });
    expect([existsSync(other), asked]).toEqual([true, '']);
  });
});

describe('the address of a server', () => {
  const address = { pid: 4711, began: '2', port: 3, token: TOKEN };

  test('is read as it was written, and is not written over', async () => {
    await writeAddress(directory, address);
    expect(await readAddress(directory)).toEqual(address);
    await expect(writeAddress(directory, address)).rejects.toMatchObject({ code: 'EEXIST' });
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"pid":4711,"port":2}',
    '{"pid":1,"port":2,"token":"x"}',
    '{"pid":2.5,"port":2,"token":"x"}',
    '{"pid":"1","port":2,"token":"x"}',
    '{"pid":4711,"port":2,"token":"x","began":3}',
  ])('is nothing else: %s', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  testOnPosix('is not trusted where others may have written it', async () => {
    writeFileSync(join(directory, 'server.json'), JSON.stringify(address), { mode: 0o666 });
    chmodSync(join(directory, 'server.json'), 0o666);
    expect(await readAddress(directory)).toBeUndefined();
  });
});

/** A process that has ended. */
async function gone(): Promise<ReturnType<typeof knownProcess>> {
  const child = startIdle();
  const known = knownProcess(child.pid);
  await endStarted();
  return known;
}
