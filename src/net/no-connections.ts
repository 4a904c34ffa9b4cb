/**
 * Stand-ins for `@actions/http-client` and `undici`, which `@actions/github` and `@actions/core` load for their own
 * connections. Those are never used here, since Octokit gets a `fetch` on ours. This saves 0.9 MB of bundle and 35 ms
 * of loading. scripts/bundling/bundle.ts substitutes it.
 */
export class HttpClient {
  getAgent(): undefined {
    return undefined;
  }

  getAgentDispatcher(): undefined {
    return undefined;
  }
}

/** From `@actions/http-client/lib/auth`: for the token that `@actions/core` could request. */
export class BearerCredentialHandler {
  canHandleAuthentication(): false {
    return false;
  }
}

/** The `fetch` of undici. */
export function fetch(): Promise<never> {
  return Promise.reject(new Error('GitHub is called through the connections of this program only'));
}
