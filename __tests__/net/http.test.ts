import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { CallFailure } from '../../src/net/failure.ts';
import { Http, type HttpSettings } from '../../src/net/http.ts';
import { startProxy, type Proxy } from '../support/proxy.ts';

const NEVER = new AbortController().signal;

let server: Server | undefined;
let http: Http | undefined;

afterEach(() => {
  http?.close();
  server?.closeAllConnections();
  server?.close();
  [http, server] = [undefined, undefined];
});

/** The address of a server that answers so. */
async function serve(answer: RequestListener): Promise<URL> {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return new URL(`http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/path?a=b`);
}

async function client(settings: Partial<HttpSettings> = {}): Promise<Http> {
  http = await Http.create({ connectTimeoutMilliseconds: 60_000, requestTimeoutMilliseconds: 60_000, ...settings });
  return http;
}

describe('a GET request', () => {
  test('is sent with its headers, and any status is an answer', async () => {
    const asked: unknown[] = [];
    const url = await serve(({ method, url: path, headers }, response) => {
      asked.push([method, path, headers['x-mine']]);
      response.writeHead(404, { 'x-yours': 'yes' }).end('nothing hère');
    });
    expect(await (await client()).get(url, { 'x-mine': 'me' }, NEVER)).toEqual({ status: 404, body: 'nothing hère' });
    expect(asked).toEqual([['GET', '/path?a=b', 'me']]);
  });

  test('is answered with headers and bytes to who wants them', async () => {
    const url = await serve((_request, response) => response.writeHead(200, { 'x-yours': 'yes' }).end('abc'));
    const { headers, bytes } = await (await client()).getBytes(url, {}, NEVER);
    expect(headers['x-yours']).toBe('yes');
    expect([...bytes]).toEqual([97, 98, 99]);
  });

  test('fails if the host changes to another protocol instead of an answer', async () => {
    const url = await serve((request) => {
      request.socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\n');
    });
    await expect((await client()).get(url, {}, NEVER)).rejects.toMatchObject({ kind: 'transient', code: 'ECONNRESET' });
  });

  test('goes over the connection of the one before', async () => {
    const ports = new Set<number | undefined>();
    const url = await serve(({ socket }, response) => {
      ports.add(socket.remotePort);
      response.end('x');
    });
    const one = await client();
    await one.get(url, {}, NEVER);
    await one.get(url, {}, NEVER);
    expect(ports.size).toBe(1);
  });
});

describe('an answer', () => {
  test.each([
    [1_000_000, undefined, 'taken'],
    [1_000_001, undefined, 'TooLarge'],
    [1_000_001, 2_000_000, 'taken'],
    [11, 10, 'TooLarge'],
  ])('of %d bytes where %s are expected is %s', async (size, max, expected) => {
    const url = await serve((_request, response) => response.end('x'.repeat(size)));
    const end = (await client()).getBytes(url, {}, NEVER, max).then(
      ({ bytes }) => (bytes.length === size ? 'taken' : 'cut'),
      (error: unknown) => (error instanceof CallFailure ? error.code : String(error)),
    );
    expect(await end).toBe(expected);
  });

  test('that does not come in the time of a request is a failure that may pass, and names the host', async () => {
    const url = await serve(() => undefined);
    const end = (await client({ requestTimeoutMilliseconds: 100 })).get(url, {}, NEVER);
    await expect(end).rejects.toMatchObject({
      kind: 'transient',
      message: expect.stringContaining(url.host) as string,
    });
  });

  test('may take longer than a connection', async () => {
    const url = await serve((_request, response) => setTimeout(() => response.end('late'), 150));
    expect(await (await client({ connectTimeoutMilliseconds: 50 })).get(url, {}, NEVER)).toEqual({
      status: 200,
      body: 'late',
    });
  });

  test('that does not come is given up at the end of its own time, although there was a connection in time', async () => {
    const url = await serve(() => undefined);
    const limits = { connectTimeoutMilliseconds: 50, requestTimeoutMilliseconds: 150 };
    await expect((await client(limits)).get(url, {}, NEVER)).rejects.toMatchObject({ code: 'Timeout' });
  });

  test.each([
    ['stops', () => undefined, 'Timeout'],
    ['breaks off', (response: ServerResponse) => response.destroy(), 'ECONNRESET'],
  ])('that %s in its middle is a failure that may pass', async (_how, then, code) => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half', () => {
        then(response);
      });
    });
    const end = (await client({ requestTimeoutMilliseconds: 200 })).get(url, {}, NEVER);
    await expect(end).rejects.toMatchObject({ kind: 'transient', code });
  });

  test('that is given up on by who asked is not waited for', async () => {
    const giveUp = new AbortController();
    const url = await serve(() => {
      giveUp.abort();
    });
    await expect((await client()).get(url, {}, giveUp.signal)).rejects.toBeInstanceOf(CallFailure);
  });
});

test('a host that refuses the connection is a failure that may pass', async () => {
  const url = await serve(() => undefined);
  await new Promise((resolve) => server?.close(resolve));
  await expect((await client()).get(url, {}, NEVER)).rejects.toMatchObject({ kind: 'transient', code: 'ECONNREFUSED' });
});

test('a proxy is named with the host where requests go through it', async () => {
  const proxy = { proxy: new URL('http://proxy.example:3128'), noProxy: 'inside.example' };
  const one = await client({ proxy });
  expect(one.wayTo(new URL('https://sts.example/'))).toBe('sts.example (through the proxy proxy.example:3128)');
  expect(one.wayTo(new URL('https://inside.example/'))).toBe('inside.example');
});

describe('a proxy that never answers', () => {
  const FAILURE = { kind: 'transient', code: 'Timeout' };
  let proxy: Proxy;
  beforeEach(async () => {
    proxy = await startProxy('http://127.0.0.1:1', 'hang');
  });
  afterEach(() => proxy.close());

  const through = (settings: Partial<HttpSettings>): Promise<Http> =>
    client({ proxy: { proxy: new URL(proxy.url), noProxy: '' }, ...settings });

  test('is given up when the time for a connection is over', async () => {
    const asked = (await through({ connectTimeoutMilliseconds: 300 })).get(new URL('https://sts.example'), {}, NEVER);
    await expect(asked).rejects.toMatchObject(FAILURE);
    expect(proxy.requests).toHaveLength(1);
  });

  test('is given up when the time for a request is over', async () => {
    const asked = (await through({ requestTimeoutMilliseconds: 50 })).get(new URL('https://sts.example'), {}, NEVER);
    await expect(asked).rejects.toMatchObject(FAILURE);
  });

  test('is abandoned at once when no time is left', async () => {
    const asked = (await through({})).get(new URL('https://sts.example'), {}, AbortSignal.abort());
    await expect(asked).rejects.toMatchObject(FAILURE);
  });
});
