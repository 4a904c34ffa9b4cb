import type { JobFacts } from '../core/job-facts.ts';
import { isIssuerOf } from '../aws/token-issuers.ts';
import { withoutUndefined } from '../core/objects.ts';
import { parseBoolean } from '../text/values.ts';
import { oneLine } from '../text/quote.ts';
import type { IdTokenAccess } from './id-token.ts';
import { DEFAULT_SESSION_NAME, factsFrom, type CiSystem, type Environment, type FactVariables } from './system.ts';
import { subjectIn, type Subjects } from './subjects.ts';

/** @see https://buildkite.com/docs/pipelines/configure/environment-variables */
const FACTS: FactVariables = {
  workflow: 'BUILDKITE_PIPELINE_SLUG',
  job: 'BUILDKITE_STEP_KEY',
  run_id: 'BUILDKITE_BUILD_ID',
  actor: 'BUILDKITE_BUILD_CREATOR',
  sha: 'BUILDKITE_COMMIT',
  event_name: 'BUILDKITE_SOURCE',
  base_ref: 'BUILDKITE_PULL_REQUEST_BASE_BRANCH',
};

/**
 * Every job can request a token, but many agents have an instance profile that chains start from, so using a token is
 * opt-in.
 */
const WISH = 'ROLE_CHAIN_BUILDKITE_OIDC';

const USUAL = 'organization:ORGANIZATION:pipeline:PIPELINE:ref:REF:commit:COMMIT:step:STEP';

/** @see https://buildkite.com/docs/pipelines/security/oidc/aws */
const SUBJECTS: Subjects = {
  usual: USUAL,
  isIssuer: (issuer) => isIssuerOf('Buildkite', issuer),
  isOwn: (subject) => /^organization:[^:]+:pipeline:/.test(subject),
  forms: [
    {
      about: `A Buildkite job has \`${USUAL}\`, with the commit in it: a condition needs \`StringLike\`, and \`*\` in its place.`,
      has: (claim) => subjectIn(claim).includes(':commit:'),
      weight: 91,
      say: (claim) =>
        `Buildkite writes sub as ${USUAL}, so it is another for each commit and step: a condition needs StringLike, for example with ${oneLine(subjectIn(claim).replace(/:commit:.*$/s, ':commit:*:step:*'))}.`,
    },
    {
      about: 'A Buildkite build for a tag has `refs/tags/TAG` there, not `refs/heads/BRANCH`.',
      has: (claim) => subjectIn(claim).includes(':ref:refs/tags/'),
      weight: 92,
      say: () =>
        'The build is for a tag, so its sub has refs/tags/...: a condition on refs/heads/... does not match it.',
    },
  ],
  named: 'the organization or the pipeline',
  elsewhere: 'run it in the pipeline and step, and for the branch or tag, that it asks for',
};

const BY_AGENT: IdTokenAccess = {
  kind: 'command',
  program: 'buildkite-agent',
  args: ['oidc', 'request-token', '--audience'],
  missingHint:
    'The job needs buildkite-agent on its PATH, and the variables that the agent gives to jobs. In a container of the docker plugin: mount-buildkite-agent: true.',
};

/**
 * Buildkite. The agent on the machine requests a token as often as needed.
 *
 * @see https://buildkite.com/docs/agent/v3/cli-oidc
 */
export const BUILDKITE: CiSystem = {
  name: 'Buildkite',
  detect: (env) => env['BUILDKITE'] === 'true',
  facts: (env) => ({ ...factsFrom(FACTS, env), ...repositoryOf(env), ...refsOf(env) }),
  idToken(env) {
    const { [WISH]: wish = '' } = env;
    if (wish !== '' && parseBoolean(wish) === undefined) {
      return {
        kind: 'unusable',
        variable: WISH,
        problem: 'is neither true nor false',
        code: 'invalid-request',
        hint: 'With "true", the chain starts from the OIDC token of the job; without, from what the machine has.',
      };
    }
    return parseBoolean(wish) === true ? BY_AGENT : undefined;
  },
  noToken: {
    message: `No token is requested from buildkite-agent, since ${WISH} is not true.`,
    hint: `Set ${WISH}: "true" to start from the OIDC token of the job.`,
  },
  tokenVariables: () => ['BUILDKITE_AGENT_ACCESS_TOKEN', 'BUILDKITE_AGENT_JOB_API_TOKEN'],
  idTokenNeeds: ['BUILDKITE', WISH, 'BUILDKITE_AGENT_ACCESS_TOKEN', 'BUILDKITE_AGENT_ENDPOINT', 'BUILDKITE_JOB_ID'],
  subjects: SUBJECTS,
  defaultTags: () => [],
  defaultSessionName: DEFAULT_SESSION_NAME,
  ownVariables: [WISH],
};

/** The owner and name at the end of the repository's URL: `git@github.com:acme/app.git`. */
function repositoryOf(env: Environment): Pick<JobFacts, 'repository' | 'repository_owner'> {
  const [, owner, name] = /[/:]([^/:]+)\/([^/:]+?)(?:\.git)?\/?$/.exec(env['BUILDKITE_REPO'] ?? '') ?? [];
  return owner === undefined || name === undefined ? {} : { repository: `${owner}/${name}`, repository_owner: owner };
}

/** As git names them. `BUILDKITE_PULL_REQUEST` is the number of the pull request, or `false`. */
function refsOf(env: Environment): Pick<JobFacts, 'ref' | 'ref_name' | 'head_ref'> {
  const { BUILDKITE_TAG: tag = '', BUILDKITE_BRANCH: branch = '', BUILDKITE_PULL_REQUEST: request = 'false' } = env;
  const name = tag === '' ? branch : tag;
  return name === ''
    ? {}
    : withoutUndefined({
        ref: `refs/${tag === '' ? 'heads' : 'tags'}/${name}`,
        ref_name: name,
        head_ref: request === 'false' || branch === '' ? undefined : branch,
      });
}
