import { RoleChainError } from '../core/errors.ts';
import type { IdentitySource } from '../core/proofs.ts';
import { CallFailure, PROXY_LOGIN_HINT, TLS_HINT, kindOfStatus } from '../net/failure.ts';
import type { Http } from '../net/http.ts';
import { withRetry, type RetrySettings } from '../net/retry.ts';
import { GitHubOidc } from './github-oidc.ts';
import { explainNothing } from './explain-nothing.ts';
import { defineSource } from './source-kind.ts';
import type { SourceWorld } from './source-world.ts';

/** The audience that AWS expects by default, in all partitions as configure-aws-credentials has it. */
const DEFAULT_AUDIENCE = 'sts.amazonaws.com';

interface IdTokenChoice {
  readonly kind: 'github-oidc';
  readonly audience: string;
}

/** Where a renewal cannot ask for a token. */
const NOT_HERE = {
  code: 'source',
  message:
    'The OIDC token that the chain starts from cannot be had here: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of this process.',
  hint: 'Every step of a job with `permissions: id-token: write` has them; a container has to be given them (docker run -e). Without them, sessions are renewed for as long as the first one lives: ask for a longer one with role-duration-seconds.',
} as const;

/** The ID token (OIDC) of the job, from its CI system. */
export const idToken = defineSource<IdTokenChoice>({
  kind: 'github-oidc',
  name: 'OIDC token',
  proof: 'token',
  inputs: [],
  choose: ({ inputs, assumesRole, idTokenAvailable }) =>
    assumesRole && idTokenAvailable && inputs['force-skip-oidc'] !== true
      ? { kind: 'github-oidc', audience: inputs.audience ?? DEFAULT_AUDIENCE }
      : undefined,
  open: ({ audience }, world) => openIdToken(audience, world),
  renewal: {
    schema: (v) => v.strictObject({ kind: v.literal('github-oidc'), audience: v.string() }),
    readsEnvironment: false,
    identity: (_choice, runner) => Promise.resolve(JSON.stringify([runner.idToken()?.url.href, runner.facts])),
    missing: (runner) => (runner.idToken() === undefined ? NOT_HERE : undefined),
  },
});

/** Fails when it is asked, and not before: a chain that goes on from a session it still has does not ask. */
function withoutIdToken(world: SourceWorld): IdentitySource {
  return {
    kind: 'token',
    name: 'the OIDC token of this job',
    renewable: false,
    async token() {
      const why = await explainNothing(world, 'anything');
      throw new RoleChainError({ code: 'source', message: 'This runner offers no OIDC token.', ...why });
    },
  };
}

function openIdToken(audience: string, world: SourceWorld): IdentitySource {
  const { idToken, http, retry, runner, now } = world;
  if (idToken === undefined) {
    return withoutIdToken(world);
  }
  const get = (url: URL, headers: Readonly<Record<string, string>>): Promise<string> =>
    withRetry('asking the runner for an OIDC token', () => getToken(http, url, headers, retry), retry).catch(
      (error: unknown) => {
        throw error instanceof CallFailure ? tokenRefused(error, url) : error;
      },
    );
  return new GitHubOidc({ endpoint: idToken, audience, conceal: runner.conceal, get, now });
}

async function getToken(
  http: Http,
  url: URL,
  headers: Readonly<Record<string, string>>,
  retry: RetrySettings,
): Promise<string> {
  const { status, body } = await http.get(url, headers, retry.deadline.signal);
  if (status === 200) {
    return body;
  }
  throw new CallFailure({
    kind: kindOfStatus(status),
    code: `HTTP ${status}`,
    message: `${url.host} answered with status ${status}`,
    status,
  });
}

function tokenRefused(failure: CallFailure, url: URL): RoleChainError {
  return new RoleChainError({
    code: failure.kind === 'rejected' ? 'source' : 'network',
    message: `No OIDC token from the runner (${url.host}): ${failure.code}: ${failure.message}`,
    hint: tokenHint(failure),
    cause: failure,
  });
}

function tokenHint({ kind, status }: CallFailure): string {
  if (kind === 'tls') {
    return TLS_HINT;
  }
  if (status === 407) {
    return PROXY_LOGIN_HINT;
  }
  return kind === 'rejected'
    ? 'The runner did not accept the request. The variables ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN are of this job only; are they passed on from another?'
    : 'The OIDC endpoint of the runner did not answer. Look at https://www.githubstatus.com, and at the proxy between.';
}
