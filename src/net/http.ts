import type { NodeHttpHandler } from '@smithy/node-http-handler';
import { readAuthorities } from './authorities.ts';
import { exchange, MAX_BYTES, type HttpBytes, type HttpRequest, type Route } from './exchange.ts';
import { CallFailure, networkFailure, type Naming } from './failure.ts';
import { goesThroughProxy, type ProxySettings } from './proxy.ts';
import type { ReadyConnections } from './ready-connections.ts';
import { WarmAgent, plainAgent } from './warm-agent.ts';

/** The network settings of a step. */
export interface HttpSettings {
  readonly proxy?: ProxySettings;
  /** A PEM file of additional certificate authorities. */
  readonly caBundle?: string;
  /**
   * Whether the bundle is left out, with a warning, if there is no such file: where a variable names it, that other
   * tools of the machine read. It only adds to what is trusted.
   */
  readonly caBundleMayBeMissing?: boolean;
  /** The inputs or variables that these settings come from, for messages; those of endpoints for their hosts. */
  readonly namedBy?: {
    readonly proxy?: string;
    readonly caBundle?: string;
    readonly endpoints?: readonly { readonly host: string; readonly setting: string }[];
  };
  readonly connectTimeoutMilliseconds: number;
  readonly requestTimeoutMilliseconds: number;
}

/** The answer to a plain request. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/** The only place where connections are made: proxy, certificate authorities and timeouts are the same for all. */
export class Http {
  readonly #settings: HttpSettings;
  readonly #authorities: readonly string[] | undefined;
  readonly #direct: Route & { readonly httpsAgent: WarmAgent };
  #proxied: Promise<Route> | undefined;
  readonly #handlers = new Map<Route, NodeHttpHandler>();
  readonly #closing = new AbortController();

  private constructor(
    settings: HttpSettings,
    authorities: readonly string[] | undefined,
    early: ReadyConnections | undefined,
  ) {
    this.#settings = settings;
    this.#authorities = authorities;
    this.#direct = { httpAgent: plainAgent(), httpsAgent: new WarmAgent(authorities, early) };
  }

  /**
   * @param early connections that were opened before the settings were known
   * @throws RoleChainError `invalid-request` if the CA bundle cannot be read or is not one
   */
  static async create(settings: HttpSettings, early?: ReadyConnections): Promise<Http> {
    const authorities =
      settings.caBundle === undefined
        ? undefined
        : await readAuthorities(settings.caBundle, settings.namedBy?.caBundle);
    return new Http(settings, authorities, early);
  }

  /** How long one request may take, answer included. */
  get requestTimeoutMilliseconds(): number {
    return this.#settings.requestTimeoutMilliseconds;
  }

  /** Where requests to `url` go, for messages: the host, and the proxy if there is one. */
  wayTo(url: URL): string {
    const proxy = this.#proxyFor(url);
    return proxy === undefined ? url.host : `${url.host} (through the proxy ${proxy.host})`;
  }

  /** What names the hosts that requests to `url` go to. */
  namingOf(url: URL): Naming {
    const { endpoints = [], proxy: setting } = this.#settings.namedBy ?? {};
    const endpoint = endpoints.find(({ host }) => host === url.host);
    const proxy = this.#proxyFor(url);
    return {
      ...(endpoint === undefined ? {} : { endpoint: endpoint.setting }),
      ...(proxy === undefined ? {} : { proxy: { host: proxy.host, setting: setting ?? 'http-proxy' } }),
    };
  }

  /** The handler of the SDK's clients for requests to `url`, on the connections of this object. */
  async handlerFor(url: URL): Promise<NodeHttpHandler> {
    // The runner chooses Node.js and we choose the SDK: users cannot act on its warning about either.
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
    const route = await this.#routeTo(url);
    const { NodeHttpHandler } = await import('@smithy/node-http-handler');
    const connectionTimeout = this.#settings.connectTimeoutMilliseconds;
    const handler = this.#handlers.get(route) ?? new NodeHttpHandler({ ...route, connectionTimeout });
    this.#handlers.set(route, handler);
    return handler;
  }

  /**
   * Opens a connection to `url` before there is anything to send, since TLS costs round trips. Failures show up later.
   */
  warmUp(url: URL): void {
    if (url.protocol === 'https:' && this.#proxyFor(url) === undefined) {
      this.#direct.httpsAgent.warmUp(url);
    }
  }

  /**
   * Sends a GET request.
   *
   * @throws CallFailure for network errors and timeouts; any status is an answer.
   */
  async get(url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<HttpAnswer> {
    return textOf(await this.getBytes(url, headers, signal));
  }

  /** Like {@link Http.get}, with POST and no body. */
  async post(url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<HttpAnswer> {
    return textOf(await this.exchange(url, { method: 'POST', headers: { ...headers, 'content-length': '0' }, signal }));
  }

  /**
   * Like {@link Http.get}, for answers whose headers matter, that are larger, or that need not be text.
   *
   * @throws CallFailure for network errors and timeouts, and `rejected` for an answer of more than `maxBytes`
   */
  getBytes(
    url: URL,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
    maxBytes = MAX_BYTES,
  ): Promise<HttpBytes> {
    return this.exchange(url, { method: 'GET', headers, signal }, maxBytes);
  }

  /**
   * Sends a request; it may take {@link Http.requestTimeoutMilliseconds}.
   *
   * @throws CallFailure like {@link Http.getBytes}
   */
  async exchange(url: URL, request: HttpRequest, maxBytes = MAX_BYTES): Promise<HttpBytes> {
    const { connectTimeoutMilliseconds, requestTimeoutMilliseconds } = this.#settings;
    const route = await this.#routeTo(url);
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(requestTimeoutMilliseconds)]);
    try {
      return await exchange(url, { ...request, signal }, { route, connectTimeoutMilliseconds, maxBytes });
    } catch (error) {
      const [way, named] = [this.wayTo(url), this.namingOf(url)];
      throw error instanceof CallFailure
        ? error.from(way, named.endpoint)
        : (networkFailure(error, way, named) ?? error);
    }
  }

  /** Closes all connections. */
  close(): void {
    const end = ({ httpAgent, httpsAgent }: Route): void => {
      httpAgent.destroy();
      httpsAgent.destroy();
    };
    end(this.#direct);
    this.#proxied?.then(end, () => undefined);
    this.#closing.abort();
  }

  #proxyFor(url: URL): URL | undefined {
    const { proxy } = this.#settings;
    return proxy !== undefined && goesThroughProxy(url, proxy) ? proxy.proxy : undefined;
  }

  #routeTo(url: URL): Promise<Route> {
    const proxy = this.#proxyFor(url);
    if (proxy === undefined) {
      return Promise.resolve(this.#direct);
    }
    this.#proxied ??= import('./proxy-agents.ts').then(({ proxyAgents }) =>
      proxyAgents(proxy, this.#authorities, this.#closing.signal),
    );
    return this.#proxied;
  }
}

function textOf({ status, bytes }: HttpBytes): HttpAnswer {
  return { status, body: Buffer.from(bytes).toString('utf8') };
}
