import { RoleChainError } from '../core/errors.ts';
import type { Secret } from '../core/secret.ts';
import type { Http } from '../net/http.ts';
import type { RetrySettings } from '../net/retry.ts';
import { apiError, unreadableAnswer, type Asked } from './api-error.ts';
import { apiUrlOf, repositoryNameOf, type RepositoryFacts, type RepositoryName } from './facts.ts';
import type { Octokit } from './octokit.ts';
import type { ApiConnection } from './api-fetch.ts';

/** What asking the API needs of the world. */
export interface GitHubApiSettings {
  readonly facts: RepositoryFacts;
  /** `github-token`; undefined if it is empty. */
  readonly token: Secret | undefined;
  readonly http: Http;
  readonly retry: RetrySettings;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What is to be read: a route below `/repos/{owner}/{repo}`, its parameters, and how messages speak of it. */
export interface ApiRead {
  readonly route: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly what: string;
  readonly permission: Asked['permission'];
}

/** An answer that is no JSON, or not to be taken as such. */
export interface RawAnswer {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/**
 * Reads the job's repository through the API of GitHub or GitHub Enterprise Server. Octokit is loaded with the first
 * request. What may pass (network, 5xx, rate limits within the deadline) is tried again.
 *
 * Every method raises RoleChainError: `source` for what the API refuses or answers wrongly, `network` if it cannot be
 * reached, `deadline` when the time of the step is over. None of them holds the token.
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

  /** A JSON answer, of any shape. */
  json(read: ApiRead): Promise<unknown> {
    return this.#explained(read, async (octokit) => {
      const answer: { data: unknown } = await octokit.request(`GET ${BASE}${read.route}`, this.#parametersOf(read));
      return answer.data;
    });
  }

  /** An answer of the raw media type, not decoded. */
  raw(read: ApiRead): Promise<RawAnswer> {
    return this.#explained(read, async (octokit) => {
      const answer: { data: unknown; headers: { 'content-type'?: string } } = await octokit.request(
        `GET ${BASE}${read.route}`,
        {
          ...this.#parametersOf(read),
          mediaType: { format: 'raw' },
          // Octokit would decode it, and would not say if it is no text.
          request: { parseSuccessResponseBody: false },
        },
      );
      const { data, headers } = answer;
      const bytes = data instanceof ReadableStream ? await new Response(data).arrayBuffer() : new ArrayBuffer();
      return { bytes: new Uint8Array(bytes), contentType: headers['content-type'] ?? '' };
    });
  }

  /** The entries of a list, over as many pages as there are until `most` are there. */
  list(read: ApiRead, most: number): Promise<readonly unknown[]> {
    return this.#explained(read, async (octokit) => {
      const entries: unknown[] = [];
      const pages = octokit.paginate.iterator(`GET ${BASE}${read.route}`, {
        ...this.#parametersOf(read),
        per_page: 100,
      });
      for await (const { data } of pages) {
        if (!Array.isArray(data)) {
          throw unreadableAnswer(this.#asked(read), 'it is no list');
        }
        entries.push(...data);
        if (entries.length >= most) {
          break;
        }
      }
      return entries;
    });
  }

  /** How messages speak of a request. */
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
 * The API of the server that the job runs for. Asks nothing yet.
 *
 * @throws RoleChainError `source` if there is no token, or if the runner does not tell which repository or server it is
 */
export function openGitHubApi({ facts, token, http, retry, now }: GitHubApiSettings): GitHubApi {
  const repository = repositoryNameOf(facts);
  const url = apiUrlOf(facts);
  if (token === undefined) {
    throw new RoleChainError({
      code: 'source',
      message: `GitHub's API (${url.host}) cannot be asked: github-token is empty.`,
      hint: 'Give it the token of this job: github-token: ${{ github.token }}. If it comes from a secret: a pull request from a fork gets none.',
    });
  }
  return new GitHubApi(repository, { url, token, http, retry, now });
}
