import { isAbsolute, join } from 'node:path';
import { KEY_VARIABLES } from '../core/credentials.ts';
import { RoleChainError, messageOf, systemCodeOf } from '../core/errors.ts';
import { readRegularFile } from '../files/regular-file.ts';
import type { Runner } from '../runner/runner.ts';
import { CallFailure, PROXY_LOGIN_HINT, TLS_HINT, kindOfStatus } from '../net/failure.ts';
import type { Http } from '../net/http.ts';
import { withRetry, type RetrySettings } from '../net/retry.ts';
import { ambient, type Why } from './ambient.ts';
import type { SourceChoice } from './choice.ts';
import { environmentCredentials } from './environment.ts';
import { fixedCredentials } from './fixed-credentials.ts';
import { GitHubOidc } from './github-oidc.ts';
import type { IdentitySource } from '../core/proofs.ts';
import { TokenFile } from './token-file.ts';
import type { IdTokenRequest } from '../ci/id-token.ts';
import type { JobStart } from './no-identity.ts';

/** What opening a source needs of the world. */
export interface SourceWorld {
  readonly runner: Runner;
  readonly idToken: IdTokenRequest | undefined;
  readonly http: Http;
  readonly retry: RetrySettings;
  readonly region: string;
  /** What a profile that assumes a role calls. */
  readonly stsEndpoint: URL;
  /** Whether AWS credentials in the environment are to be ignored. */
  readonly ignoreEnvironment: boolean;
  /** Says why there may be nothing to start from; called once. */
  readonly explainNoIdentity: (start: JobStart) => Promise<Why>;
  readonly now: () => number;
}

/** Makes the source of a choice. Nothing is asked of it yet. */
export function openSource(choice: SourceChoice, world: SourceWorld): IdentitySource {
  const { runner } = world;
  switch (choice.kind) {
    case 'github-oidc':
      return openOidc(choice.audience, world);
    case 'token-file':
      return new TokenFile({
        path: isAbsolute(choice.path) ? choice.path : join(runner.workspace, choice.path),
        readFile: readTokenFile,
        conceal: runner.conceal,
      });
    case 'keys':
      return fixedCredentials('the access keys of the inputs', choice.credentials);
    case 'environment': {
      const found = world.ignoreEnvironment ? undefined : environmentCredentials(runner.environment, runner.conceal);
      return found === undefined
        ? openAmbient(world, 'environment')
        : fixedCredentials('the credentials in the environment', found);
    }
    case 'ambient':
      return openAmbient(world, 'anything');
  }
}

/** Fails when it is asked, and not before: a chain that goes on from a session it still has does not ask. */
function withoutOidc(world: SourceWorld): IdentitySource {
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

function openOidc(audience: string, world: SourceWorld): IdentitySource {
  const { idToken, http, retry, runner, now } = world;
  if (idToken === undefined) {
    return withoutOidc(world);
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

/** The SDK's provider chain is large and mostly not needed: loaded here, when it is. */
function openAmbient(world: SourceWorld, wants: JobStart['wants']): IdentitySource {
  const provide = async (): ReturnType<Parameters<typeof ambient>[0]> => {
    if (world.ignoreEnvironment) {
      world.runner.hide(KEY_VARIABLES);
    }
    const { defaultProvider } = await import('@aws-sdk/credential-provider-node/dist-es/defaultProvider.js');
    const requestHandler = await world.http.handlerFor(world.stsEndpoint);
    return defaultProvider({ clientConfig: { region: world.region, requestHandler } })();
  };
  const bounded = (): ReturnType<typeof provide> =>
    world.retry.deadline.guard(provide(), () => 'looking for ambient credentials');
  return ambient(bounded, world.runner.conceal, () => explainNothing(world, wants));
}

/** Why there may be nothing to start from. */
async function explainNothing(
  { runner, idToken, explainNoIdentity }: SourceWorld,
  wants: JobStart['wants'],
): Promise<Why> {
  const { isForkPullRequest } = await import('../github/fork.ts');
  return explainNoIdentity({
    wants,
    job: runner.facts,
    hasIdToken: idToken !== undefined,
    isFork: await isForkPullRequest(runner.environment['GITHUB_EVENT_PATH']),
    hasProfile: (runner.environment['AWS_PROFILE'] ?? '') !== '',
  });
}

async function readTokenFile(path: string): Promise<string | undefined> {
  try {
    return await readRegularFile(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') {
      return undefined;
    }
    throw new RoleChainError({ code: 'source', message: `web-identity-token-file: ${messageOf(error)}`, cause: error });
  }
}
