import { TEXT_LIMITS, violationOf } from '../../src/aws/limits.ts';
import { CI_SYSTEMS, ciSystemOf, ciSystemOfToken, idTokenOf, tokenVariablesOf } from '../../src/ci/systems.ts';
import { Secret } from '../../src/core/secret.ts';

const REQUEST = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://runner.test/token', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' };

describe('the CI system of a job', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['GitHub Actions', { GITHUB_ACTIONS: 'true' }],
    ['GitLab CI', { GITLAB_CI: 'true' }],
    ['Buildkite', { BUILDKITE: 'true' }],
    ['Azure Pipelines', { TF_BUILD: 'True' }],
    ['a shell', { CI: 'true', GITHUB_TOKEN: 'x' }],
    ['GitHub Actions', { GITHUB_ACTIONS: 'true', GITLAB_CI: 'true' }],
  ])('is %s by its variables', (name, env) => {
    expect(ciSystemOf(env).name).toBe(name);
  });

  test('has a token where a container was given nothing but the variables of GitHub’s', () => {
    const conceal = (value: string): Secret => new Secret(value);
    expect(idTokenOf({ environment: REQUEST, conceal })?.kind).toBe('request');
    expect(idTokenOf({ environment: {}, conceal })).toBeUndefined();
  });

  test.each([
    ['is a token of the job where the runner sets it for every step', 'GITEA_ACTIONS', true],
    ['is a token of the job where the runner sets it for every step', 'FORGEJO_ACTIONS', true],
    ['is the workflow’s own business elsewhere', 'CI', false],
  ])('GITHUB_TOKEN %s (%s)', (_name, variable, isOfJob) => {
    const environment = { GITHUB_ACTIONS: 'true', [variable]: 'true' };
    expect(tokenVariablesOf(environment).has('GITHUB_TOKEN')).toBe(isOfJob);
  });

  // Trust policies test the session name: another default would lock out those that are written for this one.
  test.each(CI_SYSTEMS)('has the session name of configure-aws-credentials by default: $name', (system) => {
    expect(system.defaultSessionName).toBe('GitHubActions');
    expect(violationOf(system.defaultSessionName, TEXT_LIMITS.roleSessionName)).toBeUndefined();
  });

  test.each(CI_SYSTEMS)('has subjects that no other system takes for its own: $name', ({ name, subjects }) => {
    const usual = subjects.usual.replaceAll(/[A-Z]+/g, 'x');
    expect(ciSystemOfToken({ issuer: 'https://self-hosted.test', subject: usual }).name).toBe(name);
    expect(CI_SYSTEMS.filter((system) => system.subjects.isOwn(usual))).toHaveLength(1);
  });

  test('tells what is missing wherever there may be no token', () => {
    for (const env of [{ GITLAB_CI: 'true' }, { BUILDKITE: 'true' }, { TF_BUILD: 'True' }, {}]) {
      const { idToken, noToken } = ciSystemOf(env);
      expect(idToken(env, (value) => new Secret(value))).toBeUndefined();
      expect([noToken.message, noToken.hint].every((text) => text !== '')).toBe(true);
    }
  });
});
