import type { JobFacts } from '../core/job-facts.ts';
import { requestAddress } from './id-token.ts';
import { factsFrom, type CiSystem, type Environment, type FactVariables } from './system.ts';

/** @see https://learn.microsoft.com/azure/devops/pipelines/build/variables */
const FACTS: FactVariables = {
  repository: 'BUILD_REPOSITORY_NAME',
  workflow: 'BUILD_DEFINITIONNAME',
  job: 'SYSTEM_JOBNAME',
  run_id: 'BUILD_BUILDID',
  run_attempt: 'SYSTEM_JOBATTEMPT',
  actor: 'BUILD_REQUESTEDFOR',
  ref: 'BUILD_SOURCEBRANCH',
  sha: 'BUILD_SOURCEVERSION',
  event_name: 'BUILD_REASON',
  base_ref: 'SYSTEM_PULLREQUEST_TARGETBRANCH',
  head_ref: 'SYSTEM_PULLREQUEST_SOURCEBRANCH',
};

const URL_VARIABLE = 'SYSTEM_OIDCREQUESTURI';

/** Ours, and the one that the AzureCLI and AzurePowerShell tasks set for their scripts. */
const CONNECTION_VARIABLES = ['ROLE_CHAIN_SERVICE_CONNECTION_ID', 'AZURESUBSCRIPTION_SERVICE_CONNECTION_ID'] as const;

/** The API version from Microsoft's documentation of the request. */
const API_VERSION = '7.1';

/**
 * Azure Pipelines. Its endpoint mints a token for a service connection; the audience is fixed.
 *
 * @see https://learn.microsoft.com/rest/api/azure/devops/distributedtask/oidctoken/create
 */
export const AZURE_PIPELINES: CiSystem = {
  name: 'Azure Pipelines',
  detect: (env) => env['TF_BUILD'] === 'True',
  facts: (env) => ({ ...factsFrom(FACTS, env), ...refNameOf(env) }),
  idToken(env, conceal) {
    const address = valueOf(env, URL_VARIABLE);
    const token = valueOf(env, 'SYSTEM_ACCESSTOKEN');
    const connection = CONNECTION_VARIABLES.map((name) => valueOf(env, name)).find((id) => id !== '');
    if (connection === undefined || token === '' || address === '') {
      return undefined;
    }
    const requestToken = conceal(token);
    const url = requestAddress(URL_VARIABLE, address);
    if (!(url instanceof URL)) {
      return url;
    }
    url.searchParams.set('api-version', API_VERSION);
    url.searchParams.set('serviceConnectionId', connection);
    return {
      kind: 'request',
      method: 'POST',
      url,
      requestToken,
      // Otherwise unauthorized requests are redirected to a sign-in page.
      headers: { accept: 'application/json', 'x-tfs-fedauthredirect': 'Suppress' },
      member: 'oidcToken',
      refusedHint:
        'Azure DevOps did not accept the request. Does the service connection use workload identity federation, and may this pipeline use it?',
      silentHint: 'Azure DevOps did not answer. Look at https://status.dev.azure.com, and at any proxy in between.',
    };
  },
  noToken: {
    message: `The job has no ID token: SYSTEM_ACCESSTOKEN, or the id of a service connection (${CONNECTION_VARIABLES.join(' or ')}), is not set.`,
    hint: 'Pass both to the step: env: {SYSTEM_ACCESSTOKEN: $(System.AccessToken), ROLE_CHAIN_SERVICE_CONNECTION_ID: ID}. The id is the resourceId in the address of the connection.',
  },
  defaultTags: () => [],
  maskLine: (value) =>
    `##vso[task.setsecret]${value.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`,
  ownVariables: ['ROLE_CHAIN_SERVICE_CONNECTION_ID'],
};

/** Also empty for a variable that the pipeline names but does not define: that stays as `$(NAME)`. */
function valueOf(env: Environment, name: string): string {
  const value = env[name] ?? '';
  return value.startsWith('$(') ? '' : value;
}

function refNameOf({ BUILD_SOURCEBRANCH: ref = '' }: Environment): Pick<JobFacts, 'ref_name'> {
  return ref === '' ? {} : { ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, '') };
}
