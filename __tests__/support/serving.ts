/** A credentials server in this process, and clients that send exactly what they are told to. */
import { request, type Agent } from 'node:http';
import { connect, type Socket } from 'node:net';
import { CredentialServer, type Serving } from '../../src/refresh/server/credential-server.ts';
import type { CachedSession } from '../../src/refresh/cached-session.ts';
import { Secret } from '../../src/core/secret.ts';

export const TOKEN = 'Bearer-of_this-job-0123456789abcdefghijkl';
export const KEY = 'a'.repeat(64);

/** A session of the role hub; by default obtained now and valid for an hour. */
export function cachedSession(
  key = KEY,
  { obtainedAt = Date.now(), lifeMs = 3_600_000, id = 'ASIAHUB0000000000001' } = {},
): CachedSession {
  return {
    key,
    roleArn: 'arn:aws:iam::222222222222:role/hub',
    assumedRoleArn: 'arn:aws:sts::222222222222:assumed-role/hub/x',
    assumedRoleId: 'AROAHUB:x',
    obtainedAt,
    credentials: {
      accessKeyId: new Secret(id),
      secretAccessKey: new Secret(`secret-of-${id}`),
      sessionToken: new Secret(`token-of-${id}`),
      expiration: new Date(obtainedAt + lifeMs),
    },
  };
}

/** Starts a server that by default hands out one session at `/credentials`. The caller must close it. */
export function serve(serving: Partial<Serving> = {}): Promise<CredentialServer> {
  return CredentialServer.listen({
    port: 0,
    token: new Secret(TOKEN),
    paths: new Map([['/credentials', KEY]]),
    sessionOf: (key) => Promise.resolve(cachedSession(key)),
    ...serving,
  });
}

/** A server's answer. */
export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** How a request differs from a GET of `/credentials` with the token. */
export interface Asking {
  readonly path?: string;
  readonly method?: string;
  /** In addition to the token, or instead of it. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends no `Authorization`. */
  readonly isAnonymous?: boolean;
  readonly token?: string;
  readonly agent?: Agent;
}

/** Asks a server as an SDK does. */
export function ask(port: number, asking: Asking = {}): Promise<Answered> {
  const { path = '/credentials', method = 'GET', headers = {}, isAnonymous = false, token = TOKEN, agent } = asking;
  return new Promise((resolve, reject) => {
    request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: { ...(isAnonymous ? {} : { authorization: token }), ...headers },
        ...(agent === undefined ? {} : { agent }),
      },
      (response) => {
        let body = '';
        response
          .setEncoding('utf8')
          .on('data', (text: string) => (body += text))
          .on('error', reject)
          .on('end', () => {
            resolve({ status: response.statusCode ?? 0, body });
          });
      },
    )
      .on('error', reject)
      .end();
  });
}

/** The text of a request for credentials, with the token. */
export function requestText(port: number, further: readonly string[] = []): string {
  return ['GET /credentials HTTP/1.1', `Host: 127.0.0.1:${port}`, `Authorization: ${TOKEN}`, ...further, '', ''].join(
    '\r\n',
  );
}

/** A connection that sends exactly what it is told to. */
export interface RawClient {
  readonly socket: Socket;
  /** What has been received so far. */
  readonly received: () => string;
  /** Resolves when the server has closed the connection. */
  readonly closed: Promise<void>;
}

/** Opens a connection. */
export async function rawClient(port: number, host = '127.0.0.1'): Promise<RawClient> {
  const socket = connect(port, host);
  let received = '';
  socket.setEncoding('latin1').on('data', (text: string) => (received += text));
  const closed = new Promise<void>((resolve) => {
    socket
      .on('error', () => undefined)
      .once('close', () => {
        resolve();
      });
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject);
  });
  return { socket, received: () => received, closed };
}

/** What a server sends in answer to a text, until it closes the connection. */
export async function sayRaw(port: number, text: string): Promise<string> {
  const client = await rawClient(port);
  client.socket.write(text);
  await client.closed;
  return client.received();
}
