import { GITHUB_ISSUER, subjectWarnings, type SubjectRequest } from '../../src/policies/subjects.ts';

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
