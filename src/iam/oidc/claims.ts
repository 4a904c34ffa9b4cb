/**
 * The claims of a GitHub Actions identity token, and those of them that IAM policies can ask about.
 * Sources: GitHub Docs, "OpenID Connect reference"; IAM User Guide, "Available keys for AWS OIDC federation".
 */

type Claims = Readonly<Record<string, unknown>>;

function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}

/** The claims that a job on a push to a branch would have, consistent with the `given` ones, which go before them. */
export function defaultClaims(given: Claims): Claims {
  const repository = textOr(given['repository'], 'octo/app');
  const owner = textOr(given['repository_owner'], repository.split('/')[0] ?? 'octo');
  const ref = textOr(given['ref'], 'refs/heads/main');
  const workflowFile = `${repository}/.github/workflows/deploy.yml@${ref}`;
  return {
    sub: `repo:${repository}:ref:${ref}`,
    repository,
    repository_owner: owner,
    repository_id: '74',
    repository_owner_id: '65',
    repository_visibility: 'private',
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'true',
    sha: '0123456789abcdef0123456789abcdef01234567',
    actor: 'octocat',
    actor_id: '12',
    workflow: 'deploy',
    workflow_ref: workflowFile,
    workflow_sha: '0123456789abcdef0123456789abcdef01234567',
    job_workflow_ref: workflowFile,
    job_workflow_sha: '0123456789abcdef0123456789abcdef01234567',
    event_name: 'push',
    head_ref: '',
    base_ref: '',
    run_id: '1234567890',
    run_number: '42',
    run_attempt: '1',
    runner_environment: 'github-hosted',
  };
}

/** Claims that IAM makes condition keys of, for every provider. `aud` is treated apart: `azp` replaces it. */
export const GENERAL_CLAIM_KEYS = ['sub', 'amr', 'email', 'oaud'] as const;

/** Further claims that IAM makes condition keys of for GitHub's issuer; of others (`repository_owner`, ...) it makes none. */
export const GITHUB_CLAIM_KEYS = [
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'workflow',
] as const;
