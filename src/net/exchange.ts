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

/** How a request is sent. */
interface Sending {
  readonly route: Route;
  readonly connectTimeoutMilliseconds: number;
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
  { body, ...options }: HttpRequest,
  { route, connectTimeoutMilliseconds, maxBytes }: Sending,
): Promise<HttpBytes> {
  return new Promise((resolve, reject) => {
    let isAnswered = false;
    const answer = (response: IncomingMessage): void => {
      isAnswered = true;
      readAnswer(response, maxBytes).then(resolve, reject);
    };
    const request =
      url.protocol === 'https:'
        ? httpsRequest(url, { ...options, agent: route.httpsAgent }, answer)
        : httpRequest(url, { ...options, agent: route.httpAgent }, answer);
    request
      .on('error', reject)
      .on('close', () => {
        // A host that changes to another protocol ends the request without an error.
        if (!isAnswered)
          reject(Object.assign(new Error('the connection ended without an answer'), { code: 'ECONNRESET' }));
      })
      .end(body);
    giveUp(request, { signal: options.signal, connectTimeoutMilliseconds }, reject);
  });
}

/**
 * Abandons a request whose connection does not open in time, or whose time is over. A request that still waits for a
 * connection, as through a proxy that is silent, says nothing when it is destroyed.
 */
function giveUp(
  request: ClientRequest,
  { signal, connectTimeoutMilliseconds }: { readonly signal: AbortSignal; readonly connectTimeoutMilliseconds: number },
  reject: (error: unknown) => void,
): void {
  const timer = setTimeout(() => {
    const error = Object.assign(new Error('connecting took too long'), { name: 'TimeoutError' });
    reject(error);
    request.destroy(error);
  }, connectTimeoutMilliseconds);
  const stop = (): void => {
    clearTimeout(timer);
  };
  const end = (): void => {
    stop();
    reject(Object.assign(new Error('the time for the request is over'), { name: 'AbortError' }));
  };
  if (signal.aborted) {
    end();
  }
  signal.addEventListener('abort', end, { once: true });
  request
    .once('socket', (socket) => {
      if (socket.connecting) {
        socket.once('connect', stop);
      } else {
        stop();
      }
    })
    .once('close', () => {
      stop();
      signal.removeEventListener('abort', end);
    });
}

async function readAnswer(response: IncomingMessage, maxBytes: number): Promise<HttpBytes> {
  const bytes = await collect(response, maxBytes);
  return { status: response.statusCode ?? 0, headers: response.headers, bytes };
}

/** Reads the body of an answer, up to a size that no service used here exceeds. */
export async function collect(stream: unknown, maxBytes = MAX_BYTES): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream instanceof Readable ? stream : []) {
    const bytes: unknown = chunk;
    if (bytes instanceof Uint8Array) {
      chunks.push(bytes);
      size += bytes.length;
    }
    if (size > maxBytes) {
      throw tooLarge(maxBytes);
    }
  }
  return Buffer.concat(chunks);
}
