import type { JobFacts } from '../core/job-facts.ts';
import { withoutUndefined } from '../core/objects.ts';
import { parseBoolean } from '../text/values.ts';
import { factsFrom, type CiSystem, type Environment, type FactVariables } from './system.ts';

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

/**
 * Buildkite. The agent on the machine requests a token as often as needed.
 *
 * @see https://buildkite.com/docs/agent/v3/cli-oidc
 */
export const BUILDKITE: CiSystem = {
  name: 'Buildkite',
  detect: (env) => env['BUILDKITE'] === 'true',
  facts: (env) => ({ ...factsFrom(FACTS, env), ...repositoryOf(env), ...refsOf(env) }),
  idToken: (env) =>
    parseBoolean(env[WISH] ?? '') === true
      ? {
          kind: 'command',
          program: 'buildkite-agent',
          args: ['oidc', 'request-token', '--audience'],
          missingHint:
            'The job needs buildkite-agent on its PATH, and the variables that the agent gives to jobs. In a container of the docker plugin: mount-buildkite-agent: true.',
        }
      : undefined,
  noToken: {
    message: `No token is requested from buildkite-agent, since ${WISH} is not true.`,
    hint: `Set ${WISH}: "true" to start from the OIDC token of the job.`,
  },
  defaultTags: () => [],
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
