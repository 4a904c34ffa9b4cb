import { defaultClaims } from '../../src/iam/oidc/claims.ts';
import { claimsOf, factsOfClaims, type ClaimFlags } from '../../src/simulate/claims.ts';

const WORLD = { ...defaultClaims({ repository: 'acme/shop' }), actor: 'mona', environment: 'test' };

function claims(
  flags: Partial<ClaimFlags>,
  base?: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return claimsOf({ pullRequest: false, ...flags }, base) ?? {};
}

describe('the token of a simulated job', () => {
  test('is the one of the world, if nothing else is said', () => {
    expect(claims({}, WORLD)).toEqual(WORLD);
  });

  test('is nobody’s where neither a world nor a flag says whose', () => {
    expect(claimsOf({ pullRequest: false }, undefined)).toBeUndefined();
  });

  test.each<[string, Partial<ClaimFlags>, Readonly<Record<string, unknown>>]>([
    [
      'a branch',
      { branch: 'dev' },
      { sub: 'repo:octo/app:ref:refs/heads/dev', ref: 'refs/heads/dev', ref_type: 'branch' },
    ],
    ['a tag', { tag: 'v1' }, { sub: 'repo:octo/app:ref:refs/tags/v1', ref: 'refs/tags/v1', ref_type: 'tag' }],
    ['an environment', { environment: 'prod' }, { sub: 'repo:octo/app:environment:prod', environment: 'prod' }],
    [
      'an environment with a colon',
      { environment: 'a:b' },
      { sub: 'repo:octo/app:environment:a%3Ab', environment: 'a:b' },
    ],
    [
      'a pull request',
      { pullRequest: true },
      { sub: 'repo:octo/app:pull_request', ref: 'refs/pull/1/merge', event_name: 'pull_request' },
    ],
    [
      'an environment on a tag',
      { environment: 'prod', tag: 'v1' },
      { sub: 'repo:octo/app:environment:prod', ref: 'refs/tags/v1' },
    ],
    ['the main branch, by default', {}, { sub: 'repo:octo/app:ref:refs/heads/main', repository: 'octo/app' }],
  ])('is one of %s', (_name, flags, expected) => {
    expect(claims({ repository: 'octo/app', ...flags })).toMatchObject({ ...expected, repository_owner: 'octo' });
  });

  test('changes those of the world where the flags say so, and only there', () => {
    const changed = claims({ branch: 'dev' }, WORLD);
    expect(changed).toMatchObject({ sub: 'repo:acme/shop:ref:refs/heads/dev', actor: 'mona', repository: 'acme/shop' });
    expect(changed).not.toHaveProperty('environment');
  });

  test('has the subject that is given, and the repository that this speaks of', () => {
    const subject = 'repo:octo@12/app@34:environment:prod';
    expect(claims({ subject })).toMatchObject({ sub: subject, repository: 'octo/app' });
    expect(claims({ subject: 'project_path:acme/shop:ref_type:branch:ref:main' })).toEqual({
      sub: 'project_path:acme/shop:ref_type:branch:ref:main',
    });
  });

  test('has further claims, which go before all others', () => {
    expect(claims({ repository: 'octo/app', claims: '{"sub": "x", "iss": "https://gitlab.com"}' })).toMatchObject({
      sub: 'x',
      iss: 'https://gitlab.com',
      repository: 'octo/app',
    });
  });

  test.each<[Partial<ClaimFlags>, string]>([
    [{ branch: 'a', tag: 'b', repository: 'octo/app' }, 'a job runs for one of them'],
    [{ branch: 'a', pullRequest: true, repository: 'octo/app' }, 'a job runs for one of them'],
    [{ repository: 'octo' }, "--repository: 'octo' is not of the form OWNER/NAME"],
    [{ repository: 'octo/app\n::x' }, "--repository: 'octo/app\\n::x' is not of the form"],
    [{ environment: 'prod' }, '--repository: is needed too'],
    [{ claims: '[]' }, '--claims: is not a JSON object'],
    [{ claims: '{' }, '--claims: is not a JSON object'],
  ])('of %j cannot be', (flags, message) => {
    expect(() => claims(flags)).toThrow(message);
  });
});

test('a job is told what its token says, and nothing that this leaves empty', () => {
  expect(factsOfClaims(claims({ repository: 'octo/app', tag: 'v1' }))).toMatchObject({
    repository: 'octo/app',
    ref: 'refs/tags/v1',
    ref_name: 'v1',
    event_name: 'push',
  });
  expect(factsOfClaims({ base_ref: '', actor: 'mona' })).toEqual({
    actor: 'mona',
    triggering_actor: 'mona',
    job: 'job',
    action: 'aws-role-chain',
  });
});
