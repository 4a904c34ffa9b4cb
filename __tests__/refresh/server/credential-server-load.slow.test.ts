import { Agent } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { RoleChainError, systemCodeOf } from '../../../src/core/errors.ts';
import type { CredentialServer } from '../../../src/refresh/server/credential-server.ts';
import { Secret } from '../../../src/core/secret.ts';
import {
  ask,
  cachedSession,
  rawClient,
  requestText,
  sayRaw,
  serve,
  TOKEN,
  type RawClient,
} from '../../support/serving.ts';
import { testOnLinux } from '../../support/where.ts';

/** Far longer than the server has patience, for machines that are busy. */
const IN_THE_END_MS = 180_000;

let server: CredentialServer;

beforeEach(async () => {
  server = await serve();
});

afterEach(() => {
  server.close();
});

/** Asks so many times, by so many clients at once; every answer has to be the credentials. */
async function askOften(count: number, clients: number, agent: Agent): Promise<void> {
  let left = count;
  let answered = 0;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const { status, body } = await ask(server.port, { agent });
      if (status !== 200 || !body.includes('ASIAHUB')) {
        throw new Error(`answer ${answered} was ${status} ${body}`);
      }
      answered += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: clients }, client));
  } finally {
    agent.destroy();
  }
  expect(answered).toBe(count);
}

describe('many requests', () => {
  test('on kept-alive connections are all answered: 10,000', async () => {
    await askOften(10_000, 50, new Agent({ keepAlive: true, maxSockets: 50 }));
  });

  test('on a connection each are all answered: 10,000', async () => {
    await askOften(10_000, 50, new Agent({ keepAlive: false, maxSockets: 50 }));
  });

  test('sent at once on one connection are answered in order', async () => {
    const client = await rawClient(server.port);
    const wrong = `GET /x HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nAuthorization: ${TOKEN}\r\n\r\n`;
    const last = requestText(server.port, ['Connection: close']);
    client.socket.write(`${requestText(server.port)}${wrong}`.repeat(100) + last);
    await client.closed;
    const statuses = [...client.received().matchAll(/^HTTP\/1\.1 (\d+) /gm)].map(([, status]) => status);
    expect(statuses).toEqual([...Array.from({ length: 100 }, () => ['200', '404']).flat(), '200']);
  });
});

/** Clients that never come to an end, by what they do: each gets a connection of its own. */
const SLOW: readonly {
  readonly name: string;
  /** What is sent at first. */
  readonly first: (port: number) => string;
  /** What is sent then, a piece every second. */
  readonly then?: string;
}[] = [
  { name: 'say nothing', first: () => '' },
  { name: 'send one byte a second', first: () => '', then: 'G' },
  { name: 'stop in the middle of a line', first: () => 'GET /cred' },
  { name: 'send headers without end', first: (port) => requestText(port).slice(0, -2), then: 'X-More: x\r\n' },
  { name: 'send an endless line', first: () => 'GET /', then: 'x' },
  {
    name: 'send a body without end',
    first: (port) => requestText(port, ['Content-Length: 1000000']),
    then: 'x',
  },
  {
    name: 'send a body of endless chunks',
    first: (port) => requestText(port, ['Transfer-Encoding: chunked']),
    then: '1\r\nx\r\n',
  },
  {
    name: 'wait to be told to go on with a body',
    first: (port) => requestText(port, ['Content-Length: 9', 'Expect: 100-continue']),
  },
  { name: 'ask once, and stay', first: (port) => requestText(port) },
];

test(
  'hundreds of clients that never come to an end keep nobody from being served, and are hung up on',
  async () => {
    const open = new Map<string, number>();
    const count = (name: string, by: number): void => {
      open.set(name, (open.get(name) ?? 0) + by);
    };
    let opened = 0;
    const hold = async ({ name, first, then }: (typeof SLOW)[number]): Promise<void> => {
      const { socket, closed } = await rawClient(server.port);
      opened += 1;
      count(name, 1);
      socket.write(first(server.port));
      const timer = then === undefined ? undefined : setInterval(() => socket.write(then), 1_000);
      await closed;
      clearInterval(timer);
      count(name, -1);
    };
    const clients = SLOW.flatMap((slow) => Array.from({ length: 60 }, () => slow));
    const ends = Promise.all(clients.map(hold));
    while (opened < clients.length) await sleep(10);
    expect(await ask(server.port)).toMatchObject({ status: 200 });
    await Promise.race([ends, sleep(IN_THE_END_MS - 15_000, undefined, { ref: false })]);
    expect([...open].filter(([, left]) => left > 0)).toEqual([]);
    expect(await ask(server.port)).toMatchObject({ status: 200 });
  },
  IN_THE_END_MS,
);

test(
  'a client that asks and asks and reads no answer is hung up on',
  async () => {
    // Answers that no buffer of the system holds.
    const session = cachedSession();
    const credentials = { ...session.credentials, sessionToken: new Secret('x'.repeat(1_000_000)) };
    const patient = await serve({ sessionOf: () => Promise.resolve({ ...session, credentials }) });
    const socket = connect(patient.port, '127.0.0.1').on('error', () => undefined);
    await new Promise((resolve) => socket.once('connect', resolve));
    const end = performance.now() + 100_000;
    // Each request comes by itself, so that none is ever half there, for which the server would hang up as well; and
    // who does not read learns only by writing that the other side has hung up.
    for (let sent = 0; !socket.closed && performance.now() < end; sent += 1) {
      socket.write(requestText(patient.port));
      await sleep(sent < 200 ? 5 : 500);
    }
    const wasHungUpOn = socket.closed;
    socket.destroy();
    patient.close();
    expect(wasHungUpOn).toBe(true);
  },
  IN_THE_END_MS,
);

describe('what is not HTTP, or too much of it', () => {
  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
    ['another version', 'GET /credentials HTTP/7.3\r\n\r\n', 400],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['an unknown method', 'STEAL /credentials HTTP/1.1\r\n\r\n', 400],
    ['a space in the path', 'GET /cred entials HTTP/1.1\r\n\r\n', 400],
    ['a null in a header', 'GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n', 400],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
    ],
    ['headers of 9 KB', `GET / HTTP/1.1\r\nX: ${'x'.repeat(9_000)}\r\n\r\n`, 431],
    ['headers of 10 MB', `GET / HTTP/1.1\r\nX: ${'x'.repeat(10_000_000)}\r\n\r\n`, 431],
    ['a path of 10 MB', `GET /${'x'.repeat(10_000_000)} HTTP/1.1\r\n\r\n`, 431],
    ['a token of 1 MB', `GET / HTTP/1.1\r\nAuthorization: ${'x'.repeat(1_000_000)}\r\n\r\n`, 431],
    ['100,000 headers', `GET / HTTP/1.1\r\n${'A: b\r\n'.repeat(100_000)}\r\n`, 431],
  ])('%s gets an error and is hung up on, and the next is served', async (_what, text, status) => {
    const answer = await sayRaw(server.port, text);
    // Who sends far too much may see the connection reset before the answer.
    expect(answer === '' && text.length > 100_000 ? `HTTP/1.1 ${status} ` : answer).toMatch(
      new RegExp(`^HTTP/1.1 ${status} `),
    );
    expect(answer).not.toContain('ASIA');
    expect(await ask(server.port)).toMatchObject({ status: 200 });
  });

  test('CONNECT is hung up on, and an upgrade gets a plain answer', async () => {
    const connecting = await sayRaw(server.port, requestText(server.port).replace('GET /credentials', 'CONNECT x:1'));
    expect(connecting).toBe('');
    const upgrade = requestText(server.port, ['Connection: Upgrade', 'Upgrade: websocket']);
    const client = await rawClient(server.port);
    client.socket.write(upgrade);
    await client.closed;
    expect(client.received()).toMatch(/^HTTP\/1\.1 200 /);
    expect(await ask(server.port)).toMatchObject({ status: 200 });
  });

  test('clients that reset their connection in the middle do no harm', async () => {
    for (const text of ['', 'GET /cred', requestText(server.port), requestText(server.port, ['Content-Length: 9'])]) {
      const clients = await Promise.all(Array.from({ length: 50 }, () => rawClient(server.port)));
      clients.forEach(({ socket }) => {
        socket.write(text);
        socket.resetAndDestroy();
      });
    }
    expect(await ask(server.port)).toMatchObject({ status: 200 });
  });
});

describe('the port', () => {
  testOnLinux('is open on 127.0.0.1 and nowhere else', () => {
    const port = server.port.toString(16).toUpperCase().padStart(4, '0');
    const listening = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^ *\d+: ([0-9A-F]+):([0-9A-F]{4}) \S+ 0A /gm)].flatMap(
        ([, address, each]) => (each === port ? [address] : []),
      ),
    );
    expect(listening).toEqual(['0100007F']);
  });

  const others = Object.values(networkInterfaces())
    .flat()
    .flatMap((each) => (each === undefined || each.internal || each.scopeid ? [] : [each.address]));

  test.each(['127.0.0.2', '::1', ...others])('is not to be reached at %s', async (address) => {
    const failure: unknown = await rawClient(server.port, address).catch((error: unknown) => error);
    expect(systemCodeOf(failure)).toMatch(/^(?:ECONNREFUSED|EADDRNOTAVAIL|ENETUNREACH|EHOSTUNREACH|EAFNOSUPPORT)$/);
  });

  test('can be taken by the next server right after the last one has closed', async () => {
    const { port } = server;
    for (let round = 0; round < 20; round += 1) {
      const idle: RawClient = await rawClient(port);
      expect(await ask(port, { agent: new Agent({ keepAlive: true }) })).toMatchObject({ status: 200 });
      server.close();
      await idle.closed;
      server = await serve({ port });
      expect(server.port).toBe(port);
    }
  });

  test('that another program has is an error which says so, and what to do', async () => {
    const failure: unknown = await serve({ port: server.port }).catch((error: unknown) => error);
    if (!(failure instanceof RoleChainError)) throw new Error('there is no failure');
    expect([failure.code, failure.hint]).toEqual([
      'delivery',
      'Another program uses that port. Choose another, or 0 for any free one.',
    ]);
    expect(failure.message).toMatch(new RegExp(`^cannot listen on 127\\.0\\.0\\.1:${server.port}: .*EADDRINUSE`));
    expect(await ask(server.port)).toMatchObject({ status: 200 });
  });

  test('is free again, and every connection ended, when the server is closed', async () => {
    const clients = await Promise.all(
      ['', 'GET /cred', requestText(server.port)].map(async (text) => {
        const client = await rawClient(server.port);
        client.socket.write(text);
        return client;
      }),
    );
    server.close();
    await Promise.all(clients.map(({ closed }) => closed));
    await expect(ask(server.port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
