import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { RoleChainError, messageOf, systemCodeOf } from '../../core/errors.ts';
import { accountOfArn } from '../../aws/arn.ts';
import type { Secret } from '../../core/secret.ts';
import { isoSeconds } from '../../text/iso-seconds.ts';
import type { CachedSession } from '../cached-session.ts';
import { STOP_PATH } from './address.ts';

/** What to serve, and to which clients. */
export interface Serving {
  /** 0 for any that is free. */
  readonly port: number;
  /** The `Authorization` header that clients must send. */
  readonly token: Secret;
  /** Keys of sessions, by path. */
  readonly paths: ReadonlyMap<string, string>;
  /** @throws RoleChainError which says why there is no session */
  readonly sessionOf: (key: string) => Promise<CachedSession>;
  /** Called when a client that knows the token asks the server to end. */
  readonly onStop?: () => void;
}

/** A client that sends or reads more slowly than this, or not at all, is disconnected. */
const PATIENCE_MS = 5_000;

/** SDKs open one connection per request; a job has far fewer than this. */
const MAX_CONNECTIONS = 1_000;

/**
 * A local server that provides credentials like the ones of containers on AWS.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
export class CredentialServer {
  readonly #server: Server;
  readonly port: number;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.port = port;
  }

  /** @throws RoleChainError `delivery` if the port is not available */
  static async listen(serving: Serving): Promise<CredentialServer> {
    const server = createServer({
      maxHeaderSize: 8_192,
      requestTimeout: PATIENCE_MS,
      headersTimeout: PATIENCE_MS,
      connectionsCheckingInterval: 1_000,
    });
    server.maxConnections = MAX_CONNECTIONS;
    server.keepAliveTimeout = PATIENCE_MS;
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error) => {
        reject(notToBeHad(serving.port, error));
      });
      server.listen(serving.port, '127.0.0.1', resolve);
    });
    // Without a listener the process would end, for example when the system has no file descriptors left for a client.
    server.on('error', () => undefined);
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : serving.port;
    const answerer = new Answerer(serving, port);
    server.on('request', (request, response) => {
      answerer.answer(request, response);
    });
    return new CredentialServer(server, port);
  }

  /** Ends it and all connections. */
  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

function notToBeHad(port: number, error: unknown): RoleChainError {
  return new RoleChainError({
    code: 'delivery',
    message: `cannot listen on 127.0.0.1${port === 0 ? '' : `:${port}`}: ${messageOf(error)}`,
    hint:
      systemCodeOf(error) === 'EADDRINUSE'
        ? 'Another program uses that port. Choose another, or 0 for any free one.'
        : 'Does this process run in a network namespace without a loopback interface?',
    cause: error,
  });
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, string | undefined>>;
}

/** Answers requests: a refusal names only the first check that failed. */
class Answerer {
  readonly #serving: Serving;
  readonly #hosts: readonly string[];
  readonly #tokenDigest: Buffer;

  constructor(serving: Serving, port: number) {
    this.#serving = serving;
    this.#hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
    this.#tokenDigest = digestOf(serving.token.reveal());
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    // The protocol has no request body; do not wait for one.
    request.on('error', () => undefined).resume();
    response.on('error', () => undefined);
    this.#answerTo(request).then(
      ({ status, body }) => {
        response.setTimeout(PATIENCE_MS);
        response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
        response.end(JSON.stringify(body));
      },
      () => response.destroy(),
    );
  }

  async #answerTo(request: IncomingMessage): Promise<Answer> {
    const { headers, method, url = '' } = request;
    // Requests from a web page whose name resolves to this machine, or through a proxy, are not from this job.
    if (!this.#hosts.includes(headers.host?.toLowerCase() ?? '')) {
      return refusal(403, 'ForeignHost', 'this server answers to 127.0.0.1 and localhost only');
    }
    if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined || headers.origin !== undefined) {
      return refusal(403, 'Forwarded', 'this server does not answer requests that were passed on');
    }
    if (!this.#knowsToken(headers.authorization)) {
      return refusal(
        401,
        'Unauthorized',
        'the Authorization header is not AWS_CONTAINER_AUTHORIZATION_TOKEN of this job',
      );
    }
    if (method === 'POST' && url === STOP_PATH) {
      setImmediate(() => this.#serving.onStop?.());
      return { status: 200, body: {} };
    }
    if (method !== 'GET') {
      return refusal(405, 'MethodNotAllowed', 'credentials are available by GET only');
    }
    const key = this.#serving.paths.get(url);
    return key === undefined
      ? refusal(404, 'NotFound', `there are credentials at ${[...this.#serving.paths.keys()].join(', ')}`)
      : this.#credentials(key);
  }

  async #credentials(key: string): Promise<Answer> {
    try {
      return { status: 200, body: containerAnswer(await this.#serving.sessionOf(key)) };
    } catch (error) {
      const text = error instanceof RoleChainError ? error.describe() : messageOf(error);
      return refusal(500, 'CannotRenew', text);
    }
  }

  /** Digests have the same length, and are compared in constant time. */
  #knowsToken(given: string | undefined): boolean {
    return timingSafeEqual(digestOf(given ?? ''), this.#tokenDigest) && given !== undefined;
  }
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function refusal(status: number, code: string, message: string): Answer {
  // Some SDKs read one spelling, some the other.
  return { status, body: { code, message, Code: code, Message: message } };
}

function containerAnswer({ roleArn, assumedRoleArn, credentials }: CachedSession): Answer['body'] {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
  return {
    AccessKeyId: accessKeyId.reveal(),
    SecretAccessKey: secretAccessKey.reveal(),
    Token: sessionToken.reveal(),
    Expiration: isoSeconds(expiration),
    RoleArn: roleArn,
    AccountId: accountOfArn(assumedRoleArn),
  };
}
