import type * as Sdk from '@aws-sdk/client-organizations';
import type { Account, OrganizationsClient as SdkClient } from '@aws-sdk/client-organizations';
import type { Credentials } from '../core/credentials.ts';
import { CallLimiter } from '../net/call-limiter.ts';
import type { Http } from '../net/http.ts';
import { withRetry, type RetrySettings } from '../net/retry.ts';
import { clientConfig, signalFor } from './client-config.ts';
import { garbledAnswer, toCallFailure, type Peer } from '../net/sdk-failure.ts';
import type { OrganizationsEndpoint } from './endpoint.ts';

import { endlessListing, type OrganizationsAttempt } from './attempt.ts';
import type { ListedAccount, OrganizationNode, Organizations } from './organization.ts';

/** What an AWS Organizations client is built on. */
export interface OrganizationsSettings {
  readonly http: Http;
  readonly endpoint: OrganizationsEndpoint;
  /** Its limiter is used if it has one; otherwise the client makes its own. */
  readonly retry: RetrySettings;
  readonly credentials: Credentials;
  /** Whose credentials these are, for messages: an ARN, or a word for their origin. */
  readonly caller: string;
  /** Explains a failed call; anything else is returned as it is. */
  readonly explain: (failure: unknown, attempt: OrganizationsAttempt) => Promise<unknown>;
  /** For the user agent. */
  readonly version: string;
  /** How many calls may be under way at once; {@link DEFAULT_CONCURRENCY} by default. */
  readonly maxConcurrency?: number;
}

/**
 * AWS does not document how many calls it accepts; it is known to throttle even a few at once. The limiter finds out.
 */
const DEFAULT_CONCURRENCY = 8;

/** The most that AWS returns at once, and its default. Source: API Reference, ListAccounts. */
const PAGE_SIZE = 20;

/** A page in the SDK's form. */
interface Page<Item> {
  readonly items: readonly Item[] | undefined;
  readonly next: string | undefined;
}

/** Makes one call with the SDK's client; the signal aborts it. */
type Send<Value> = (
  sdk: typeof Sdk,
  client: SdkClient,
  options: { readonly abortSignal: AbortSignal },
) => Promise<Value>;

/** {@link Organizations} through AWS's own SDK, one attempt per call: retries are decided here. */
export class OrganizationsClient implements Organizations {
  readonly #settings: OrganizationsSettings;
  readonly #retry: RetrySettings;
  readonly maxConcurrency: number;
  #client: Promise<{ readonly sdk: typeof Sdk; readonly client: SdkClient }> | undefined;

  constructor(settings: OrganizationsSettings) {
    const { retry, maxConcurrency = DEFAULT_CONCURRENCY } = settings;
    this.#settings = settings;
    this.maxConcurrency = maxConcurrency;
    this.#retry = {
      limiter: new CallLimiter({ max: maxConcurrency, random: retry.random, report: retry.report }),
      ...retry,
    };
  }

  listRoots(): Promise<readonly OrganizationNode[]> {
    return this.#pages('ListRoots', async (sdk, client, token, options) => {
      const { Roots: nodes, NextToken: next } = await client.send(new sdk.ListRootsCommand(token), options);
      return { items: nodes?.map((node) => this.#node(node)), next };
    });
  }

  listUnits(parentId: string): Promise<readonly OrganizationNode[]> {
    return this.#pages('ListOrganizationalUnitsForParent', async (sdk, client, token, options) => {
      const command = new sdk.ListOrganizationalUnitsForParentCommand({ ParentId: parentId, ...token });
      const { OrganizationalUnits: nodes, NextToken: next } = await client.send(command, options);
      return { items: nodes?.map((node) => this.#node(node)), next };
    });
  }

  listAccounts(): Promise<readonly ListedAccount[]> {
    return this.#pages('ListAccounts', async (sdk, client, token, options) => {
      const { Accounts: accounts, NextToken: next } = await client.send(new sdk.ListAccountsCommand(token), options);
      return { items: accounts?.map((account) => this.#account(account)), next };
    });
  }

  listAccountsIn(parentId: string): Promise<readonly ListedAccount[]> {
    return this.#pages('ListAccountsForParent', async (sdk, client, token, options) => {
      const command = new sdk.ListAccountsForParentCommand({ ParentId: parentId, ...token });
      const { Accounts: accounts, NextToken: next } = await client.send(command, options);
      return { items: accounts?.map((account) => this.#account(account)), next };
    });
  }

  async listTags(accountId: string): Promise<Readonly<Record<string, string>>> {
    const tags = await this.#pages('ListTagsForResource', async (sdk, client, { NextToken }, options) => {
      // This one has no MaxResults.
      const command = new sdk.ListTagsForResourceCommand({ ResourceId: accountId, NextToken });
      const { Tags: items, NextToken: next } = await client.send(command, options);
      return { items, next };
    });
    return Object.fromEntries(tags.map(({ Key: key = '', Value: value = '' }) => [key, value]));
  }

  async parentOf(unitId: string): Promise<string | undefined> {
    const parents = await this.#call('ListParents', async (sdk, client, options) => {
      try {
        const { Parents } = await client.send(new sdk.ListParentsCommand({ ChildId: unitId }), options);
        return Parents ?? [];
      } catch (error) {
        // A unit that does not exist, or an id that cannot be one.
        if (error instanceof sdk.ChildNotFoundException || error instanceof sdk.InvalidInputException) {
          return [];
        }
        throw error;
      }
    });
    return parents[0]?.Id;
  }

  /** All pages of a listing. AWS may send short pages and empty ones: only a missing NextToken ends it. */
  async #pages<Item>(
    operation: string,
    send: (
      sdk: typeof Sdk,
      client: SdkClient,
      position: { readonly MaxResults: number; readonly NextToken: string | undefined },
      options: { readonly abortSignal: AbortSignal },
    ) => Promise<Page<Item>>,
  ): Promise<readonly Item[]> {
    const all: Item[] = [];
    const seen = new Set<string>();
    for (let token: string | undefined; ;) {
      const position = { MaxResults: PAGE_SIZE, NextToken: token };
      const { items, next } = await this.#call(operation, async (sdk, client, options) => {
        const { items, next } = await send(sdk, client, position, options);
        return { items: items ?? this.#garbled(), next };
      });
      all.push(...items);
      if (next === undefined || next === '') {
        return all;
      }
      if (seen.has(next)) {
        throw endlessListing({ operation, caller: this.#settings.caller });
      }
      seen.add(next);
      token = next;
    }
  }

  async #call<Value>(operation: string, send: Send<Value>): Promise<Value> {
    const { caller, explain } = this.#settings;
    const attempt = async (): Promise<Value> => {
      this.#client ??= this.#connect();
      const { sdk, client } = await this.#client;
      try {
        return await send(sdk, client, { abortSignal: signalFor(this.#settings.http, this.#retry.deadline) });
      } catch (error) {
        throw toCallFailure(error, this.#peer());
      }
    };
    try {
      return await withRetry(`calling organizations:${operation}`, attempt, this.#retry);
    } catch (error) {
      throw await explain(error, { operation, caller });
    }
  }

  /** Loads the SDK when it is needed. One client for all calls, since it remembers the clock offset. */
  async #connect(): Promise<{ readonly sdk: typeof Sdk; readonly client: SdkClient }> {
    const sdk = await import('@aws-sdk/client-organizations');
    const { http, endpoint, version, credentials: caller } = this.#settings;
    const config = await clientConfig({ http, version, endpoint: endpoint.url, caller });
    return { sdk, client: new sdk.OrganizationsClient({ ...config, region: endpoint.signingRegion }) };
  }

  #node({
    Id: id,
    Name: name,
  }: {
    readonly Id?: string | undefined;
    readonly Name?: string | undefined;
  }): OrganizationNode {
    return id === undefined || name === undefined ? this.#garbled() : { id, name };
  }

  /** AWS has returned `State` since 2025; `Status` is the older field that it is retiring: API Reference, Account. */
  #account({ Id: id, Name: name = '', State: state, Status: status }: Account): ListedAccount {
    return id === undefined || !/^\d{12}$/.test(id)
      ? this.#garbled()
      : { id, name, status: state ?? status ?? 'UNKNOWN' };
  }

  #peer(): Peer {
    const { http, endpoint } = this.#settings;
    return { service: 'AWS Organizations', way: http.wayTo(endpoint.url), named: http.namingOf(endpoint.url) };
  }

  #garbled(): never {
    throw garbledAnswer(this.#peer());
  }
}
