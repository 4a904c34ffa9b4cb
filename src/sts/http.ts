import { readFile } from 'node:fs/promises';
import type { Agent as HttpAgent } from 'node:http';
import type { Agent as HttpsAgent } from 'node:https';
import { Readable } from 'node:stream';
import { HttpRequest } from '@smithy/core/protocols';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { RoleChainError, messageOf } from '../errors.ts';
import { CallFailure, networkFailure } from './failure.ts';
import { goesThroughProxy, type ProxySettings } from './proxy.ts';
import { warmAgent, type WarmAgent } from './warm-agent.ts';

/** The network settings of a step. */
export interface HttpSettings {
  readonly proxy?: ProxySettings;
  /** File of further certificate authorities, PEM. */
  readonly caBundle?: string;
  readonly connectTimeoutMilliseconds: number;
  readonly requestTimeoutMilliseconds: number;
}

/** The answer to a plain request. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/** The largest answer that a plain request reads; an OIDC token is a few kilobytes. */
const MOST_BYTES = 1_000_000;

/** The one place where connections are made: proxy, certificate authorities and time-outs are the same for all. */
export class Http {
  readonly #settings: HttpSettings;
  readonly #authorities: readonly string[] | undefined;
  readonly #handlers = new Map<'direct' | 'proxied', Promise<NodeHttpHandler>>();
  readonly #agents: { destroy(): void }[] = [];
  readonly #closing = new AbortController();
  #direct: WarmAgent | undefined;

  private constructor(settings: HttpSettings, authorities: readonly string[] | undefined) {
    this.#settings = settings;
    this.#authorities = authorities;
  }

  /** @throws RoleChainError `invalid-request` if the CA bundle cannot be read or is none. */
  static async create(settings: HttpSettings): Promise<Http> {
    const authorities = settings.caBundle === undefined ? undefined : await readAuthorities(settings.caBundle);
    return new Http(settings, authorities);
  }

  get requestTimeoutMilliseconds(): number {
    return this.#settings.requestTimeoutMilliseconds;
  }

  /** The handler for requests to `url`, with kept-alive connections. */
  handlerFor(url: URL): Promise<NodeHttpHandler> {
    const { proxy } = this.#settings;
    const route = proxy !== undefined && goesThroughProxy(url, proxy) ? proxy.proxy : undefined;
    const key = route === undefined ? 'direct' : 'proxied';
    const handler = this.#handlers.get(key) ?? this.#createHandler(route);
    this.#handlers.set(key, handler);
    return handler;
  }

  /** Opens a connection to `url` before there is anything to send on it; TLS costs round trips. Failures show later. */
  async warmUp(url: URL): Promise<void> {
    await this.handlerFor(url);
    const { proxy } = this.#settings;
    if (url.protocol === 'https:' && !(proxy !== undefined && goesThroughProxy(url, proxy))) {
      this.#direct?.warmUp(url);
    }
  }

  /**
   * Sends a GET request.
   *
   * @throws CallFailure for network errors and time-outs; any status is an answer.
   */
  async get(url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<HttpAnswer> {
    const handler = await this.handlerFor(url);
    const request = new HttpRequest({
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port === '' ? {} : { port: Number(url.port) }),
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: { ...headers, host: url.host },
    });
    const abortSignal = AbortSignal.any([signal, AbortSignal.timeout(this.requestTimeoutMilliseconds)]);
    try {
      const { response } = await handler.handle(request, { abortSignal });
      const body: unknown = response.body;
      return { status: response.statusCode, body: body instanceof Readable ? await readBody(body) : '' };
    } catch (error) {
      throw networkFailure(error, url.host) ?? error;
    }
  }

  /** Closes all connections. */
  close(): void {
    for (const agent of this.#agents) {
      agent.destroy();
    }
    this.#closing.abort();
  }

  async #createHandler(proxy: URL | undefined): Promise<NodeHttpHandler> {
    const agents = proxy === undefined ? this.#directAgents() : await this.#proxiedAgents(proxy);
    this.#agents.push(agents.httpAgent, agents.httpsAgent);
    return new NodeHttpHandler({ ...agents, connectionTimeout: this.#settings.connectTimeoutMilliseconds });
  }

  #directAgents(): { httpAgent: HttpAgent; httpsAgent: HttpsAgent } {
    const agents = warmAgent(this.#authorities);
    this.#direct = agents.httpsAgent;
    return agents;
  }

  async #proxiedAgents(proxy: URL): Promise<{ httpAgent: HttpAgent; httpsAgent: HttpsAgent }> {
    const { proxyAgents } = await import('./proxy-agents.ts');
    return proxyAgents(proxy, this.#authorities, this.#closing.signal);
  }
}

async function readBody(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MOST_BYTES) {
      throw new CallFailure({
        kind: 'rejected',
        code: 'TooLarge',
        message: `the answer is larger than ${MOST_BYTES} bytes`,
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The machine's authorities and those of the bundle: a bundle adds, it does not replace. */
async function readAuthorities(file: string): Promise<readonly string[]> {
  const bundle = await readFile(file, 'utf8').catch((error: unknown) => {
    throw invalidBundle(file, messageOf(error), error);
  });
  if (!bundle.includes('-----BEGIN CERTIFICATE-----')) {
    throw invalidBundle(file, 'it holds no certificate in PEM form');
  }
  // Node 20 cannot list what NODE_EXTRA_CA_CERTS added; newer versions can.
  const tls: { readonly rootCertificates: readonly string[]; getCACertificates?(kind: 'default'): readonly string[] } =
    await import('node:tls');
  const known = tls.getCACertificates?.('default') ?? tls.rootCertificates;
  return [...known, bundle];
}

function invalidBundle(file: string, reason: string, cause?: unknown): RoleChainError {
  return new RoleChainError({
    code: 'invalid-request',
    message: `ca-bundle: ${file} cannot be used: ${reason}`,
    hint: 'Give a file of PEM certificates in ca-bundle or AWS_CA_BUNDLE, or leave both empty.',
    cause,
  });
}
