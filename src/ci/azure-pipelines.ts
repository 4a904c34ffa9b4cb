import type { JobFacts } from '../core/job-facts.ts';
import { halfSet, requestAddress } from './id-token.ts';
import { DEFAULT_SESSION_NAME, factsFrom, type CiSystem, type Environment, type FactVariables } from './system.ts';
import { subjectIn, type Subjects } from './subjects.ts';

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
const TOKEN_VARIABLE = 'SYSTEM_ACCESSTOKEN';

/** Ours, and the one that the AzureCLI and AzurePowerShell tasks set for their scripts. */
const CONNECTION_VARIABLES = ['ROLE_CHAIN_SERVICE_CONNECTION_ID', 'AZURESUBSCRIPTION_SERVICE_CONNECTION_ID'] as const;

const HAND_ON =
  'Pass the access token and the id of a service connection to the step: env: {SYSTEM_ACCESSTOKEN: $(System.AccessToken), ROLE_CHAIN_SERVICE_CONNECTION_ID: ID}. The id is the resourceId in the address of the connection.';

/** The API version from Microsoft's documentation of the request. */
const API_VERSION = '7.1';

const USUAL = 'sc://ORGANIZATION/PROJECT/CONNECTION';

/**
 * Connections of Azure DevOps' own issuer, and newer ones of Microsoft Entra's, whose subject says nothing to people.
 *
 * @see https://aws.amazon.com/blogs/modernizing-with-aws/how-to-federate-into-aws-from-azure-devops-using-openid-connect
 * @see https://learn.microsoft.com/azure/devops/pipelines/release/convert-service-connections
 */
const SUBJECTS: Subjects = {
  usual: USUAL,
  isIssuer: (issuer) => issuer.startsWith('https://vstoken.dev.azure.com/'),
  isOwn: (subject) => subject.startsWith('sc://') || subject.startsWith('/eid1/'),
  forms: [
    {
      about: `A service connection of Azure Pipelines has \`${USUAL}\`, whatever the pipeline, branch or environment.`,
      has: (claim) => subjectIn(claim).startsWith('sc://'),
      weight: 94,
      say: () =>
        `Azure Pipelines writes sub as ${USUAL}: it names a service connection, so a condition on a repository, a branch or an environment does not match it.`,
    },
    {
      about:
        "A service connection with Microsoft Entra's issuer has `/eid1/...`, which a condition on `sc://...` does not match.",
      has: (claim) => subjectIn(claim).startsWith('/eid1/'),
      weight: 95,
      say: () =>
        'The service connection has the issuer of Microsoft Entra, so its sub is /eid1/...: a condition written for sc://ORGANIZATION/PROJECT/CONNECTION does not match it. Copy the sub as it is.',
    },
  ],
  named: 'the service connection, or its project,',
  elsewhere: 'use the service connection that it asks for',
};

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
    const lacking = lackingIn(env);
    if (lacking !== undefined) {
      return lacking === 'all' ? undefined : halfSet(lacking, HAND_ON);
    }
    const address = valueOf(env, URL_VARIABLE);
    const requestToken = conceal(valueOf(env, TOKEN_VARIABLE));
    const url = requestAddress(URL_VARIABLE, address);
    if (!(url instanceof URL)) {
      return url;
    }
    url.searchParams.set('api-version', API_VERSION);
    url.searchParams.set('serviceConnectionId', connectionOf(env));
    return {
      kind: 'request',
      method: 'POST',
      url,
      variable: URL_VARIABLE,
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
    message: `The job has no ID token: ${TOKEN_VARIABLE}, or the id of a service connection (${CONNECTION_VARIABLES.join(' or ')}), is not set.`,
    hint: HAND_ON,
  },
  tokenVariables: () => [TOKEN_VARIABLE],
  subjects: SUBJECTS,
  defaultTags: () => [],
  defaultSessionName: DEFAULT_SESSION_NAME,
  maskLine: (value) =>
    `##vso[task.setsecret]${value.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`,
  ownVariables: ['ROLE_CHAIN_SERVICE_CONNECTION_ID'],
};

function connectionOf(env: Environment): string {
  return CONNECTION_VARIABLES.map((name) => valueOf(env, name)).find((id) => id !== '') ?? '';
}

/**
 * The variable that is not there although the job is meant to have a token; `all` if it need not be. A pipeline passes
 * on our own variable for nothing else; the tasks of Azure set theirs for every script, and the access token has many
 * uses.
 */
function lackingIn(env: Environment): string | undefined {
  const [own] = CONNECTION_VARIABLES;
  const hasToken = valueOf(env, TOKEN_VARIABLE) !== '';
  if (connectionOf(env) === '') {
    return env[own] === undefined ? 'all' : own;
  }
  if (!hasToken) {
    return env[own] === undefined && env[TOKEN_VARIABLE] === undefined ? 'all' : TOKEN_VARIABLE;
  }
  return valueOf(env, URL_VARIABLE) === '' ? URL_VARIABLE : undefined;
}

/** Also empty for a variable that the pipeline names but does not define: that stays as `$(NAME)`. */
function valueOf(env: Environment, name: string): string {
  const value = env[name] ?? '';
  return value.startsWith('$(') ? '' : value;
}

function refNameOf({ BUILD_SOURCEBRANCH: ref = '' }: Environment): Pick<JobFacts, 'ref_name'> {
  return ref === '' ? {} : { ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, '') };
}
