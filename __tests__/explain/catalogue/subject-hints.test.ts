/** What is said of the `sub` of a token that is not let in goes by the system that the token is of. */
import { RoleChainError } from '../../../src/core/errors.ts';
import type { Claims } from '../../../src/core/proofs.ts';
import { GITHUB } from '../../../src/ci/github.ts';
import { explainHopFailure } from '../../../src/explain/hop-failure.ts';
import { CallFailure } from '../../../src/net/failure.ts';
import { FIRST } from '../../refresh/specs.ts';
import { plannedSource } from '../../support/sources.ts';

const COMMIT = '5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d';
const BUILDKITE = 'https://agent.buildkite.com';

/** The evidence and the fixes for a trust policy that does not let a token in, by weight. */
function saidOf(claims: Claims, aud = 'sts.amazonaws.com'): readonly string[] {
  const plan = { source: plannedSource('token-value'), hops: [FIRST], targets: [] } as const;
  const roleArn = 'arn:aws:iam::111111111111:role/ci';
  const attempt = {
    hop: FIRST,
    of: 1,
    caller: 'a token',
    principal: 'a token',
    roleArn,
    sessionName: 'run',
    claims: { aud, ...claims },
  };
  const failure = new CallFailure({ kind: 'denied', code: 'AccessDenied', message: 'Not authorized', status: 403 });
  const error = explainHopFailure(failure, { attempt, plan, system: GITHUB, job: {}, explains: true });
  const causes = (error instanceof RoleChainError ? error.explanation?.causes : undefined) ?? [];
  const [cause] = causes.filter(({ id }) => id === 'trust-token');
  return [...(cause?.details ?? []), ...(cause?.edits.map(({ text }) => text) ?? [])];
}

test.each([
  [
    'a branch of GitLab, self-hosted',
    { iss: 'https://git.acme.test', sub: 'project_path:acme/shop:ref_type:branch:ref:feat:x' },
    'The pipeline is for the branch feat:x, which GitLab writes as project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH',
    'run it for the branch or tag that it asks for.',
    'was the project, or a group above it, renamed',
  ],
  [
    'a tag of GitLab',
    { iss: 'https://gitlab.com', sub: 'project_path:acme/shop:ref_type:tag:ref:v1' },
    'project_path:GROUP/PROJECT:ref_type:tag:ref:TAG',
    'run it for the branch or tag that it asks for.',
    'was the project',
  ],
  [
    'a project of GitLab that has chosen other parts',
    { iss: 'https://gitlab.com', sub: 'project_path:acme/shop:ref:main' },
    'the project has chosen other parts (ci_id_token_sub_claim_components)',
    'run it for the branch or tag that it asks for.',
    'was the project',
  ],
  [
    'Buildkite',
    { iss: BUILDKITE, sub: `organization:acme:pipeline:shop:ref:refs/heads/main:commit:${COMMIT}:step:deploy` },
    'for example with organization:acme:pipeline:shop:ref:refs/heads/main:commit:*:step:*.',
    'run it in the pipeline and step,',
    'was the organization or the pipeline renamed',
  ],
  [
    'a tag of Buildkite',
    { iss: BUILDKITE, sub: `organization:acme:pipeline:shop:ref:refs/tags/v1:commit:${COMMIT}:step:` },
    'The build is for a tag',
    'run it in the pipeline and step,',
    'was the organization or the pipeline renamed',
  ],
  [
    'a connection of Azure DevOps',
    { iss: 'https://vstoken.dev.azure.com/99999999-8888', sub: 'sc://acme/shop/aws' },
    'Azure Pipelines writes sub as sc://ORGANIZATION/PROJECT/CONNECTION: it names a service connection',
    'use the service connection that it asks for.',
    'was the service connection, or its project, renamed',
  ],
  [
    'a connection of Microsoft Entra',
    { iss: 'https://login.microsoftonline.com/99999999-8888/v2.0', sub: '/eid1/c/pub/t/abc/a/def/sc/1/2' },
    'a condition written for sc://ORGANIZATION/PROJECT/CONNECTION does not match it',
    'use the service connection that it asks for.',
    'was the service connection, or its project, renamed',
  ],
])('%s: the first hint is of its form, and none of GitHub’s', (_, claims, form, elsewhere, named) => {
  const said = saidOf(claims, form.includes('sc://') ? 'api://AzureADTokenExchange' : undefined);
  expect(said[0]).toContain(form);
  expect(said.join('\n')).toContain(elsewhere);
  expect(said.join('\n')).toContain(named);
  expect(said.join('\n')).not.toMatch(/GitHub|names no environment|repository renamed|environment: NAME/);
});

test.each([
  ['repo:octo/app:ref:refs/heads/main', 'The run is for the branch main, and the job names no environment'],
  ['repo:octo/app:pull_request', 'log in on push, not in pull requests'],
  ['repo:octo/app:environment:prod', 'name the environment that it asks for, or none'],
  ['repo:octo@1/app@2:ref:refs/tags/v1', 'This sub has the immutable form'],
  ['repository_owner:octo:ref:refs/heads/main', "This sub does not have GitHub's usual form"],
  // Of a system that writes subjects in a form of its own, as Terraform Cloud does.
  ['organization:acme:project:shop:workspace:prod:run_phase:apply', 'was the repository renamed or moved?'],
])('a sub that is of no other system’s form is taken for one of GitHub’s: %s', (sub, hint) => {
  const iss = sub.startsWith('organization:')
    ? 'https://app.terraform.io'
    : 'https://token.actions.githubusercontent.com';
  expect(saidOf({ iss, sub }).join('\n')).toContain(hint);
});

test.each([
  ['repo:octo/app:ref:refs/heads/main:runner_environment:github-hosted', true],
  ['repo:octo/app:ref:refs/heads/main', false],
  ['repo:octo@65/app@74:ref:refs/tags/v1', false],
  ['repo:octo/app:environment:prod%3Aeu', false],
  ['repo:octo/app:pull_request', false],
])('%s has further parts that somebody has chosen: %s', (sub, isChosen) => {
  const said = saidOf({ iss: 'https://token.actions.githubusercontent.com/octo-corp', sub }).join();
  expect(said.includes("This sub has other parts than GitHub's usual ones")).toBe(isChosen);
});

test('the keys that AWS has for a token are listed, and its other claims with the nearest of them', () => {
  const claims = { iss: 'https://token.actions.githubusercontent.com', sub: 'repo:o/a:pull_request', run_id: '1' };
  const said = saidOf({ ...claims, repository_owner: 'o' }).join();
  expect(said).toContain('have to begin with token.actions.githubusercontent.com:, as the issuer of the token does');
  expect(said).toContain('AWS has no key for other claims: repository_owner (the nearest is repository_owner_id), iss');
});

test('what the token says, and what no token has, comes before where the call comes from', () => {
  const iss = 'https://token.actions.githubusercontent.com';
  const said = saidOf({ iss, sub: 'repo:o/a:environment:prod', environment: 'prod', actor: 'mona', repository_id: 7 });
  expect(said.slice(0, 3)).toEqual([
    expect.stringMatching(/^The job runs in an environment .* compared character by character/),
    expect.stringMatching(/^It has to name the principal/),
    expect.stringMatching(
      /^Conditions on other claims have to match as well: actor mona, environment prod\. .*with a token there is no aws:PrincipalOrgID.*never holds\.$/,
    ),
  ]);
  expect(said.findIndex((hint) => hint.includes('aws:SourceIp'))).toBeGreaterThan(2);
});

test('of a token with two telling forms, each is said, and how sub is compared only once', () => {
  const sub = 'repo:octo@1/app@2:environment:prod';
  const said = saidOf({ iss: 'https://token.actions.githubusercontent.com', sub, environment: 'prod' });
  expect(said[0]).toMatch(/^This sub has the immutable form.*compared character by character/);
  expect(said[1]).toMatch(/^The job runs in an environment \(prod\).*does not match it\.$/);
});

test('of an issuer that nobody knows, no claim is said to be one that conditions can test', () => {
  const said = saidOf({ iss: 'https://issuer.acme.test', sub: 'job-7', team: 'payments' }).join('\n');
  expect(said).toContain('AWS has no key for other claims: iss, team');
  expect(said).not.toContain('Conditions on other claims');
});
