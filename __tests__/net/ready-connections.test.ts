import { once } from 'node:events';
import { createServer, get, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { ReadyConnections } from '../../src/net/ready-connections.ts';
import { WarmAgent } from '../../src/net/warm-agent.ts';
import { createAuthority, type Authority } from '../support/certificates.ts';
import { startFront, type Front, type Manners } from '../support/front.ts';

let authority: Authority;
let server: Server;
let address: string;
let front: Front | undefined;
let agent: WarmAgent | undefined;
let requests = 0;

beforeAll(async () => {
  authority = await createAuthority();
  server = createServer(await authority.serve('127.0.0.1'), (_request, response) => {
    requests += 1;
    response.end('hello');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  requests = 0;
});
afterEach(() => {
  agent?.destroy();
  front?.close();
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** An agent with a connection under way to a front that treats the first one so. */
async function warm(manners: Manners): Promise<{ readonly url: URL; readonly front: Front }> {
  front = await startFront(address, manners);
  agent = new WarmAgent([authority.cert]);
  const url = new URL(front.url);
  agent.warmUp(url);
  return { url, front };
}

async function ask(url: URL): Promise<string> {
  const request = get(url, agent === undefined ? {} : { agent });
  const [response] = (await once(request, 'response')) as [NodeJS.ReadableStream];
  return text(response);
}

describe('a connection that was opened ahead', () => {
  test('is the one that the request goes over', async () => {
    const { url, front } = await warm('forward');
    expect(await ask(url)).toBe('hello');
    expect(front.connections()).toBe(1);
  });

  test('is that also when its handshake was over long before', async () => {
    const { url, front } = await warm('forward');
    await pause(200);
    expect(await ask(url)).toBe('hello');
    expect(front.connections()).toBe(1);
  });

  test('serves one request at a time, and then the next', async () => {
    const { url, front } = await warm('forward');
    await Promise.all([ask(url), ask(url)]);
    expect(front.connections()).toBe(2);
    await ask(url);
    expect(front.connections()).toBe(2);
  });

  test('is opened once, however often it is asked for', async () => {
    const { url, front } = await warm('forward');
    agent?.warmUp(url);
    agent?.warmUp(new URL('/other', url));
    await ask(url);
    expect(front.connections()).toBe(1);
  });

  test.each<Manners>(['close', 'reset', 'silent'])(
    'that the host treats so while a request waits for it is as if it had not been opened: %s',
    async (manners) => {
      const { url, front } = await warm(manners);
      expect(await ask(url)).toBe('hello');
      expect({ connections: front.connections(), requests }).toEqual({ connections: 2, requests: 1 });
    },
  );

  test.each<Manners>(['close', 'reset', 'close-when-open'])(
    'that the host has treated so before there is a request is, too: %s',
    async (manners) => {
      const { url, front } = await warm(manners);
      await front.firstClosed;
      // For the news to arrive at this end.
      await pause(100);
      expect(await ask(url)).toBe('hello');
      expect({ connections: front.connections(), requests }).toEqual({ connections: 2, requests: 1 });
    },
  );

  test('keeps the process alive only when a request has taken it', async () => {
    const sockets = (): number => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
    front = await startFront(address, 'silent');
    const early = new ReadyConnections([authority.cert]);
    early.open(new URL(front.url));
    while (front.connections() === 0) {
      await pause(10);
    }
    const before = sockets();
    const taken = new Promise((resolve) => {
      early.take('127.0.0.1', new URL(front?.url ?? '').port, resolve);
    });
    expect(sockets()).toBe(before + 1);
    early.close();
    expect(await taken).toBeUndefined();
  });

  test('whose certificate is not trusted fails as it would without', async () => {
    const early = new ReadyConnections();
    early.open(new URL(address));
    agent = new WarmAgent(undefined, early);
    await expect(ask(new URL(address))).rejects.toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
  });

  test('is not used by an agent that trusts others', async () => {
    front = await startFront(address);
    const url = new URL(front.url);
    const early = new ReadyConnections([authority.cert]);
    early.open(url);
    agent = new WarmAgent([(await createAuthority('Another Authority')).cert], early);
    await expect(ask(url)).rejects.toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' });
    expect(requests).toBe(0);
  });

  test('ends with its agent, and so does a request that waits for it', async () => {
    const { url, front } = await warm('silent');
    const asked = ask(url);
    await pause(20);
    agent?.destroy();
    await expect(asked).rejects.toThrow('the connections were closed');
    expect(front.connections()).toBe(1);
  });
});
