import {
  request as httpRequest,
  type Agent as HttpAgent,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http';
import { request as httpsRequest, type Agent as HttpsAgent } from 'node:https';
import { Readable } from 'node:stream';
import { tooLarge } from './failure.ts';

/** An answer whose headers matter, or whose body is not text. */
export interface HttpBytes {
  readonly status: number;
  /** Header names are in lower case. */
  readonly headers: Readonly<IncomingHttpHeaders>;
  readonly bytes: Uint8Array;
}

/** A request. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /** Whose length `headers` give. */
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** Keep-alive connections over one route, direct or through the proxy. */
export interface Route {
  readonly httpAgent: HttpAgent;
  readonly httpsAgent: HttpsAgent;
}

/** The default limit for answers; those of STS and of OIDC endpoints are a few kilobytes. */
export const MAX_BYTES = 1_000_000;

/** How long a request may take, in milliseconds. */
interface Limits {
  readonly connectTimeoutMilliseconds: number;
  /** Answer included. */
  readonly requestTimeoutMilliseconds: number;
}

/** How a request is sent. */
interface Sending extends Limits {
  readonly route: Route;
  readonly maxBytes: number;
}

/**
 * Sends a request and reads its answer.
 *
 * @throws whatever Node.js does, an `AbortError` or `TimeoutError` when the time is over, and CallFailure `rejected` for
 * an answer that is too large
 */
export function exchange(
  url: URL,
  { method, headers, body, signal }: HttpRequest,
  { route, maxBytes, ...limits }: Sending,
): Promise<HttpBytes> {
  return new Promise((resolve, reject) => {
    const answer = (response: IncomingMessage): void => {
      readAnswer(response, maxBytes).then(resolve, reject);
    };
    const request =
      url.protocol === 'https:'
        ? httpsRequest(url, { method, headers, agent: route.httpsAgent }, answer)
        : httpRequest(url, { method, headers, agent: route.httpAgent }, answer);
    request.on('error', reject).end(body);
    giveUp(request, { signal, ...limits }, reject);
  });
}

/**
 * Abandons a request whose connection does not open in time, or whose time is over. A request that still waits for a
 * connection, as through a proxy that is silent, says nothing when it is destroyed. There may be thousands of requests:
 * one timer costs less than signals for each.
 */
function giveUp(
  request: ClientRequest,
  { signal, connectTimeoutMilliseconds, requestTimeoutMilliseconds }: Limits & { readonly signal: AbortSignal },
  reject: (error: unknown) => void,
): void {
  const end = (name: string, message: string): void => {
    // A request that waits for a connection may never close.
    clearTimeout(timer);
    const error = Object.assign(new Error(message), { name });
    reject(error);
    request.destroy(error);
  };
  const timeOver = (): void => {
    end('AbortError', 'the time for the request is over');
  };
  let isConnected = false;
  const firstCheck = Math.min(connectTimeoutMilliseconds, requestTimeoutMilliseconds);
  let timer = setTimeout(() => {
    if (isConnected) timer = setTimeout(timeOver, requestTimeoutMilliseconds - firstCheck);
    else end('TimeoutError', 'connecting took too long');
  }, firstCheck);
  const connected = (): void => {
    isConnected = true;
  };
  signal.addEventListener('abort', timeOver, { once: true });
  request
    .once('socket', (socket) => {
      if (socket.connecting) socket.once('connect', connected);
      else connected();
    })
    .once('close', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', timeOver);
    });
  if (signal.aborted) timeOver();
}

async function readAnswer(response: IncomingMessage, maxBytes: number): Promise<HttpBytes> {
  const bytes = await collect(response, maxBytes);
  return { status: response.statusCode ?? 0, headers: response.headers, bytes };
}

/** Reads the body of an answer, up to a size that no service used here exceeds. */
export function collect(stream: unknown, maxBytes = MAX_BYTES): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    if (!(stream instanceof Readable)) {
      resolve(new Uint8Array());
      return;
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    stream
      .on('data', (chunk: unknown) => {
        if (!(chunk instanceof Uint8Array)) return;
        chunks.push(chunk);
        size += chunk.length;
        if (size > maxBytes) {
          reject(tooLarge(maxBytes));
          stream.destroy();
        }
      })
      .on('end', () => {
        resolve(Buffer.concat(chunks));
      })
      .on('error', reject)
      .on('close', () => {
        if (!stream.readableEnded) reject(endedEarly());
      });
  });
}

function endedEarly(): Error {
  return Object.assign(new Error('the answer has no end'), { code: 'ERR_STREAM_PREMATURE_CLOSE' });
}
