import { GITHUB_SUBJECTS } from './github-subjects.ts';
import { gitHubTags } from './github-tags.ts';
import { halfSet, requestAddress } from './id-token.ts';
import { DEFAULT_SESSION_NAME, factsFrom, type CiSystem, type FactVariables } from './system.ts';

/** Each fact has the name of its variable, without `GITHUB_`. */
const FACTS: Required<FactVariables> = {
  repository: 'GITHUB_REPOSITORY',
  repository_owner: 'GITHUB_REPOSITORY_OWNER',
  workflow: 'GITHUB_WORKFLOW',
  job: 'GITHUB_JOB',
  run_id: 'GITHUB_RUN_ID',
  run_attempt: 'GITHUB_RUN_ATTEMPT',
  actor: 'GITHUB_ACTOR',
  triggering_actor: 'GITHUB_TRIGGERING_ACTOR',
  ref: 'GITHUB_REF',
  ref_name: 'GITHUB_REF_NAME',
  sha: 'GITHUB_SHA',
  event_name: 'GITHUB_EVENT_NAME',
  action: 'GITHUB_ACTION',
  base_ref: 'GITHUB_BASE_REF',
  head_ref: 'GITHUB_HEAD_REF',
};

const URL_VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const TOKEN_VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';

/**
 * GitHub Actions and compatible systems: Forgejo, Gitea, act.
 *
 * @see https://docs.github.com/actions/reference/security/oidc
 */
export const GITHUB: CiSystem = {
  name: 'GitHub Actions',
  detect: (env) => env['GITHUB_ACTIONS'] === 'true',
  facts: (env) => factsFrom(FACTS, env),
  idToken(env, conceal) {
    const { [URL_VARIABLE]: address = '', [TOKEN_VARIABLE]: token = '' } = env;
    if (token === '' && address === '') {
      return undefined;
    }
    if (token === '' || address === '') {
      return halfSet(
        token === '' ? TOKEN_VARIABLE : URL_VARIABLE,
        'The runner sets both variables, or neither. Is one of them emptied in the workflow, or not passed on to a container?',
      );
    }
    const requestToken = conceal(token);
    const url = requestAddress(URL_VARIABLE, address);
    return !(url instanceof URL)
      ? url
      : {
          kind: 'request',
          method: 'GET',
          url,
          variable: URL_VARIABLE,
          audienceParameter: 'audience',
          requestToken,
          headers: { accept: 'application/json; api-version=2.0' },
          member: 'value',
          refusedHint:
            'The runner did not accept the request. The variables ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN belong to one job; were they passed on from another?',
          silentHint:
            'The OIDC endpoint of the runner did not answer. Look at https://www.githubstatus.com, and at any proxy in between.',
        };
  },
  noToken: {
    message: `The OIDC token that the chain starts from is not available here: ${URL_VARIABLE} and ${TOKEN_VARIABLE} are not in the environment of this process.`,
    hint: 'Every step of a job with `permissions: id-token: write` has them; a container has to be given them (docker run -e).',
    ofJob: {
      cause: 'The job has no `permissions: id-token: write`, so there is no OIDC token.',
      fix: 'Give the job permissions: {id-token: write, contents: read}. In a reusable workflow, the job that calls it needs the same.',
    },
  },
  tokenVariables: (env) => [
    URL_VARIABLE,
    TOKEN_VARIABLE,
    'ACTIONS_RUNTIME_TOKEN',
    'GITEA_TOKEN',
    'FORGEJO_TOKEN',
    // These set it for every step. On GitHub only a workflow does, for programs that it wants to have the token.
    ...(['GITEA_ACTIONS', 'FORGEJO_ACTIONS', 'ACT'].some((name) => env[name] === 'true') ? ['GITHUB_TOKEN'] : []),
  ],
  subjects: GITHUB_SUBJECTS,
  defaultTags: gitHubTags,
  defaultSessionName: DEFAULT_SESSION_NAME,
  maskLine: (value) => `::add-mask::${value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`,
  ownVariables: [],
};
