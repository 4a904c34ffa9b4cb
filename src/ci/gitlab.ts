import type { JobFacts } from '../core/job-facts.ts';
import { withoutUndefined } from '../core/objects.ts';
import { oneLine } from '../text/quote.ts';
import type { IdTokenAccess } from './id-token.ts';
import { DEFAULT_SESSION_NAME, factsFrom, type CiSystem, type Environment, type FactVariables } from './system.ts';
import { subjectIn, type Subjects } from './subjects.ts';

/** @see https://docs.gitlab.com/ci/variables/predefined_variables/ */
const FACTS: FactVariables = {
  repository: 'CI_PROJECT_PATH',
  repository_owner: 'CI_PROJECT_NAMESPACE',
  workflow: 'CI_PIPELINE_NAME',
  job: 'CI_JOB_NAME',
  run_id: 'CI_PIPELINE_ID',
  actor: 'GITLAB_USER_LOGIN',
  ref_name: 'CI_COMMIT_REF_NAME',
  sha: 'CI_COMMIT_SHA',
  event_name: 'CI_PIPELINE_SOURCE',
  base_ref: 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME',
  head_ref: 'CI_MERGE_REQUEST_SOURCE_BRANCH_NAME',
};

/**
 * Where to look for the token, in this order: with `id_tokens:` every job chooses the name. The first is ours, the
 * second is from GitLab's guide to AWS, the third is also in use.
 */
const TOKEN_VARIABLES = ['ROLE_CHAIN_ID_TOKEN', 'GITLAB_OIDC_TOKEN', 'AWS_ID_TOKEN'] as const;

const BRANCH = /^project_path:[^:]+:ref_type:branch:ref:(?<branch>.+)$/s;
const TAG = /^project_path:[^:]+:ref_type:tag:ref:/;
const USUAL = 'project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH';

/**
 * A project may choose fewer parts, or another order of them, but its path always comes first.
 *
 * @see https://docs.gitlab.com/ci/secrets/id_token_authentication/#token-payload
 * @see https://gitlab.com/gitlab-org/gitlab/-/issues/477260
 */
const SUBJECTS: Subjects = {
  usual: USUAL,
  isIssuer: (issuer) => issuer === 'https://gitlab.com',
  isOwn: (subject) => subject.startsWith('project_path:'),
  forms: [
    {
      about: `A GitLab job for a branch has \`${USUAL}\`: without \`refs/heads/\`, and without an environment.`,
      has: (claim) => BRANCH.test(subjectIn(claim)),
      weight: 80,
      say: (claim) =>
        `The pipeline is for the branch ${oneLine(BRANCH.exec(subjectIn(claim))?.groups?.['branch'] ?? '')}, which GitLab writes as ${USUAL}: a condition on another branch, on refs/heads/... or on an environment does not match.`,
    },
    {
      about: 'A GitLab job for a tag has `project_path:GROUP/PROJECT:ref_type:tag:ref:TAG`.',
      has: (claim) => TAG.test(subjectIn(claim)),
      weight: 90,
      say: () =>
        'The pipeline is for a tag, which GitLab writes as project_path:GROUP/PROJECT:ref_type:tag:ref:TAG: a condition on ref_type:branch does not match it.',
    },
    {
      about: 'A GitLab project may have chosen other parts of `sub` (`ci_id_token_sub_claim_components`).',
      has: (claim) => !BRANCH.test(subjectIn(claim)) && !TAG.test(subjectIn(claim)),
      weight: 92,
      say: () =>
        `This sub does not have GitLab's usual form, ${USUAL}: the project has chosen other parts (ci_id_token_sub_claim_components).`,
    },
  ],
  named: 'the project, or a group above it,',
  elsewhere: 'run it for the branch or tag that it asks for',
};

/** GitLab CI. Its token is in a variable from the start of the job, and is valid as long as the job's timeout. */
export const GITLAB: CiSystem = {
  name: 'GitLab CI',
  detect: (env) => env['GITLAB_CI'] === 'true',
  facts: (env) => ({ ...factsFrom(FACTS, env), ...refOf(env) }),
  idToken(env, conceal) {
    const variable = TOKEN_VARIABLES.find((name) => env[name] !== undefined);
    if (variable === undefined) {
      return undefined;
    }
    const { [variable]: token = '' } = env;
    if (token === '') {
      return emptyToken(variable);
    }
    return {
      kind: 'variable',
      variable,
      token: conceal(token),
      overHint:
        "GitLab's tokens live as long as the time-out of the job (`timeout:`): give the job a longer one. Anything that runs longer must start from keys or from what the machine has.",
    };
  },
  noToken: {
    message: `The job has no ID token: none of ${TOKEN_VARIABLES.join(', ')} is set.`,
    hint: 'Give the job an ID token: id_tokens: {ROLE_CHAIN_ID_TOKEN: {aud: sts.amazonaws.com}}. Write a token with another name to a file, and set web-identity-token-file.',
  },
  tokenVariables: () => [
    ...TOKEN_VARIABLES,
    'CI_JOB_TOKEN',
    // These hold the job token, too.
    'CI_REGISTRY_PASSWORD',
    'CI_DEPENDENCY_PROXY_PASSWORD',
    'CI_REPOSITORY_URL',
    'CI_JOB_JWT',
    'CI_JOB_JWT_V1',
    'CI_JOB_JWT_V2',
  ],
  subjects: SUBJECTS,
  defaultTags: () => [],
  defaultSessionName: DEFAULT_SESSION_NAME,
  ownVariables: ['ROLE_CHAIN_ID_TOKEN'],
};

/** GitLab fills what `id_tokens` names. Only a variable of the same name, from elsewhere, is empty. */
function emptyToken(variable: string): IdTokenAccess {
  return {
    kind: 'unusable',
    variable,
    problem: 'is set, but empty: it holds no ID token',
    code: 'source',
    hint: `Name it under id_tokens of the job, and nowhere under variables: id_tokens: {${variable}: {aud: sts.amazonaws.com}}. If the job should not start from its ID token, do not set the variable.`,
  };
}

/** As git names it; for a merge request, whose branch may not be in this project, as GitLab names it. */
function refOf(env: Environment): Pick<JobFacts, 'ref'> {
  const { CI_COMMIT_TAG: tag = '', CI_COMMIT_BRANCH: branch = '', CI_MERGE_REQUEST_REF_PATH: request = '' } = env;
  const ref = tag !== '' ? `refs/tags/${tag}` : branch !== '' ? `refs/heads/${branch}` : request;
  return withoutUndefined({ ref: ref === '' ? undefined : ref });
}
