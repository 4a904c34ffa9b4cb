/** The claims of a GitHub Actions identity token. Source: GitHub Docs, "OpenID Connect reference". */

type Claims = Readonly<Record<string, unknown>>;

function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}

/** The claims of a job on a push to a branch, consistent with the `given` ones, which take precedence. */
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
