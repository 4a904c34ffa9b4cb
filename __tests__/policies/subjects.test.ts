import { GITHUB_ISSUER } from '../../src/ci/github-subjects.ts';
import { subjectWarnings, type SubjectRequest } from '../../src/policies/subjects.ts';

const REQUEST: SubjectRequest = {
  issuer: GITHUB_ISSUER,
  branches: [],
  tags: [],
  environments: [],
  pullRequests: false,
  patterns: [],
};
const REPOSITORY = { owner: 'octo', name: 'app' };

test.each([
  ['a repository alone', { repository: REPOSITORY }],
  ['a pattern that says the same', { patterns: ['repo:octo/app:*'] }],
])('%s lets in every job of it, and a person is told', (_name, asked) => {
  expect(subjectWarnings({ ...REQUEST, ...asked }).join()).toContain('lets in every job of the repository');
});

test('one branch is nothing to warn of', () => {
  expect(subjectWarnings({ ...REQUEST, repository: REPOSITORY, branches: ['main'] })).toEqual([]);
});

test.each([
  ['https://gitlab.com', 1],
  [`${GITHUB_ISSUER}/octo-enterprise`, 0],
  ['https://github.example.com/_services/token', 0],
])('subjects of a repository from %s: %i warnings', (issuer, warnings) => {
  expect(subjectWarnings({ ...REQUEST, issuer, repository: REPOSITORY, branches: ['main'] })).toHaveLength(warnings);
});

test.each([
  ['https://gitlab.com', 'GitLab CI writes project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH'],
  ['https://agent.buildkite.com', 'Buildkite writes organization:ORGANIZATION:pipeline:PIPELINE:'],
  ['https://vstoken.dev.azure.com/1', 'Azure Pipelines writes sc://ORGANIZATION/PROJECT/CONNECTION'],
  ['https://git.acme.test', 'does https://git.acme.test write subjects like that?'],
])('the form that %s writes is named where subjects of GitHub’s are asked for', (issuer, form) => {
  const asked = { ...REQUEST, issuer, repository: REPOSITORY, branches: ['main'] };
  expect(subjectWarnings(asked).join()).toContain(form);
});
