import { isMultiValued, keyProblem } from '../../src/aws/condition-keys.ts';

const GITHUB = 'token.actions.githubusercontent.com';

test.each([
  'aws:SourceIp',
  'AWS:principalorgid',
  'aws:PrincipalTag/Team',
  'sts:ExternalId',
  'sts:RequestContext/identitystore:UserId',
  'iam:ResourceTag/Stage',
  `${GITHUB}:sub`,
  `${GITHUB}:repository_owner_id`,
  'oidc.circleci.com/org/0123:oidc.circleci.com/project-id',
  'git.acme.test:sub',
  'saml:aud',
  's3:prefix',
  'www.amazon.com:app_id',
])('%s is a key, or of another service', (key) => {
  expect(keyProblem(key)).toBeUndefined();
});

test.each([
  [`${GITHUB}:iss`, 'AWS has no such key'],
  [`${GITHUB}:repository_owner`, `AWS has no such key; the nearest is ${GITHUB}:repository_owner_id`],
  [`${GITHUB}:job_workflow_sha`, `AWS has no such key; the nearest is ${GITHUB}:job_workflow_ref`],
  ['git.acme.test:project_path', 'AWS has no such key'],
  ['aws:SourceIP4', 'AWS has no such key; the nearest is aws:SourceIp'],
  ['sts:RoleSessionNames', 'AWS has no such key; the nearest is sts:RoleSessionName'],
  ['sts:DurationSeconds', 'AWS has this key for other calls only, not for those that assume a role'],
])('of %s: %s', (key, problem) => {
  expect(keyProblem(key)).toBe(problem);
});

test.each([
  ['aws:TagKeys', true],
  ['aws:principalorgpaths', true],
  ['accounts.google.com:amr', true],
  ['aws:PrincipalOrgID', false],
])('%s may have several values: %s', (key, expected) => {
  expect(isMultiValued(key)).toBe(expected);
});
