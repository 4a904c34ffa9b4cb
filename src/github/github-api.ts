import { RoleChainError } from '../core/errors.ts';
import type { Secret } from '../core/secret.ts';
import type { Http } from '../net/http.ts';
import type { RetrySettings } from '../net/retry.ts';
import { apiError, unreadableAnswer, type Asked } from './api-error.ts';
import { apiUrlOf, repositoryNameOf, type RepositoryFacts, type RepositoryName } from './facts.ts';
import type { Octokit } from './octokit.ts';
import type { ApiConnection } from './api-fetch.ts';

/** What calling the API needs. */
export interface GitHubApiSettings {
  readonly facts: RepositoryFacts;
  /** `github-token`; undefined if it is empty. */
  readonly token: Secret | undefined;
  readonly http: Http;
  readonly retry: RetrySettings;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What to read: a route below `/repos/{owner}/{repo}`, its parameters, and its name in messages. */
export interface ApiRead {
  readonly route: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly what: string;
  readonly permission: Asked['permission'];
}

/** An answer that is not JSON, or should not be parsed as JSON. */
export interface RawAnswer {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/**
 * Reads the job's repository through the API of GitHub or GitHub Enterprise Server. Octokit is loaded with the first
 * request. Transient failures (network, 5xx, rate limits within the deadline) are retried.
 *
 * Every method throws RoleChainError: `source` if the API refuses or answers wrongly, `network` if it cannot be
 * reached, `deadline` when the step is out of time. None of them contains the token.
 */
export class GitHubApi {
  readonly repository: RepositoryName;
  readonly #connection: ApiConnection;
  #octokit: Promise<Octokit> | undefined;

  constructor(repository: RepositoryName, connection: ApiConnection) {
    this.repository = repository;
    this.#connection = connection;
  }

  /** `owner/name` */
  get slug(): string {
    return `${this.repository.owner}/${this.repository.name}`;
  }

  /** A JSON answer, in any shape. */
  json(read: ApiRead): Promise<unknown> {
    return this.#explained(read, async (octokit) => {
      const answer: { data: unknown } = await octokit.request(`GET ${BASE}${read.route}`, this.#parametersOf(read));
      return answer.data;
    });
  }

  /** An answer with the raw media type, not decoded. */
  raw(read: ApiRead): Promise<RawAnswer> {
    return this.#explained(read, async (octokit) => {
      const answer: { data: unknown; headers: { 'content-type'?: string } } = await octokit.request(
        `GET ${BASE}${read.route}`,
        {
          ...this.#parametersOf(read),
          mediaType: { format: 'raw' },
          // Octokit would decode it, and would not report if it is not text.
          request: { parseSuccessResponseBody: false },
        },
      );
      const { data, headers } = answer;
      const bytes = data instanceof ReadableStream ? await new Response(data).arrayBuffer() : new ArrayBuffer();
      return { bytes: new Uint8Array(bytes), contentType: headers['content-type'] ?? '' };
    });
  }

  /** The entries of a list, page by page until there are `max`. */
  list(read: ApiRead, max: number): Promise<readonly unknown[]> {
    return this.#explained(read, async (octokit) => {
      const entries: unknown[] = [];
      const pages = octokit.paginate.iterator(`GET ${BASE}${read.route}`, {
        ...this.#parametersOf(read),
        per_page: 100,
      });
      for await (const { data } of pages) {
        if (!Array.isArray(data)) {
          throw unreadableAnswer(this.#asked(read), 'it is not a list');
        }
        entries.push(...data);
        if (entries.length >= max) {
          break;
        }
      }
      return entries;
    });
  }

  /** How messages describe a request. */
  #asked({ what, permission }: ApiRead): Asked {
    return { what, permission, repository: this.slug };
  }

  #parametersOf({ parameters }: ApiRead): Record<string, string | number> {
    return { ...parameters, owner: this.repository.owner, repo: this.repository.name };
  }

  async #explained<Value>(read: ApiRead, ask: (octokit: Octokit) => Promise<Value>): Promise<Value> {
    try {
      this.#octokit ??= import('./octokit.ts').then(({ openOctokit }) => openOctokit(this.#connection));
      return await ask(await this.#octokit);
    } catch (error) {
      throw apiError(error, this.#asked(read));
    }
  }
}

const BASE = '/repos/{owner}/{repo}';

/**
 * The API of the server that the job runs for. Makes no request yet.
 *
 * @throws RoleChainError `source` if there is no token, or if the runner does not say which repository or server it
 *   is
 */
export function openGitHubApi({ facts, token, http, retry, now }: GitHubApiSettings): GitHubApi {
  const repository = repositoryNameOf(facts);
  const url = apiUrlOf(facts);
  if (token === undefined) {
    throw new RoleChainError({
      code: 'source',
      message: `GitHub's API (${url.host}) cannot be used: github-token is empty.`,
      hint: 'Give it the token of this job: github-token: ${{ github.token }}. If it comes from a secret: a pull request from a fork gets none.',
    });
  }
  return new GitHubApi(repository, { url, token, http, retry, now });
}
