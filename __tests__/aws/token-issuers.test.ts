import { isGitHubHost, testableClaims, tokenIssuerOf } from '../../src/aws/token-issuers.ts';

/** As AWS's service authorization reference lists the keys, with names in place of its placeholders. */
const GITHUB =
  'actor actor_id enterprise_id environment job_workflow_ref ref repository repository_id repository_owner_id workflow';

test.each([
  ['token.actions.githubusercontent.com', GITHUB],
  ['token.actions.githubusercontent.com/octo-corp', GITHUB],
  ['token.actions.octo-corp.ghe.com', GITHUB],
  ['github.com/enterprises/octo-corp', GITHUB],
  [
    'gitlab.com',
    'namespace_id pipeline_source project_id ref_protected runner_environment user_access_level user_email user_id user_login',
  ],
  [
    'agent.buildkite.com',
    'build_branch cluster_id cluster_name organization_id organization_slug pipeline_id pipeline_slug',
  ],
  [
    'agent.eu.buildkite.dev',
    'build_branch cluster_id cluster_name organization_id organization_slug pipeline_id pipeline_slug',
  ],
  ['oidc.circleci.com/org/0123', 'oidc.circleci.com/project-id'],
  ['accounts.google.com', 'google/organization_number'],
  ['idcs-0123.identity.oraclecloud.com', 'rpst_id'],
  ['gitlab.example.com', ''],
  ['token.actions.githubusercontent.com.example.com', ''],
])('of the tokens of %s, policies can test the usual claims and %p', (host, own) => {
  expect(testableClaims(host)).toEqual(['aud', 'sub', 'amr', 'email', 'oaud', ...own.split(' ').filter(Boolean)]);
});

test.each([
  ['token.actions.githubusercontent.com', 'sub'],
  ['gitlab.com', 'sub'],
  ['agent.buildkite.com', 'sub'],
  ['api.pulumi.com/oidc', 'aud'],
  ['oidc.vercel.com', 'aud'],
  ['app.terraform.io', 'sub'],
  ['cognito-identity.amazonaws.com', 'aud'],
  ['vstoken.actions.githubusercontent.com', 'sub'],
  ['oidc-configuration.audit-log.githubusercontent.com', 'sub'],
  ['oidc.codefresh.io', 'sub'],
  ['studio.datachain.ai/api', 'sub'],
  ['scalr.io', 'sub'],
  ['tokens.cloud.shisho.dev', 'sub'],
  ['proidc.upbound.io', 'sub'],
  ['sandboxes.cloud', 'aud'],
  ['token.actions.octo-corp.ghe.com', undefined],
  ['gitlab.example.com', undefined],
])('a trust policy for %s must test %p', (host, claim) => {
  expect(tokenIssuerOf(host)?.requiredClaim).toBe(claim);
});

test('a GitHub Enterprise Server is not one of the issuers that AWS knows', () => {
  expect(isGitHubHost('github.example.com/_services/token')).toBe(false);
});
