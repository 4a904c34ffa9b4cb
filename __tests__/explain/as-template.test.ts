import { asTemplate } from '../../src/explain/as-template.ts';

const JOB = {
  actor: 'mona',
  repository: 'octo/app',
  repository_owner: 'octo',
  run_id: '42000001',
  run_attempt: '1',
  ref_name: 'main',
};

test.each([
  ['deploy-mona', 'deploy-{actor}'],
  ['deploy-42000001-1', 'deploy-{run_id}-1'],
  ['octo_app-42000001', '{repository}-{run_id}'],
  ['octo.main@mona', '{repository_owner}.{ref_name}@{actor}'],
  ['deploy-monarch', 'deploy-monarch'],
  ['GitHubActions', 'GitHubActions'],
])('%s of a job is %s', (name, expected) => {
  expect(asTemplate(name, JOB)).toBe(expected);
});

test('a job that nothing is known of gives no placeholders', () => {
  expect(asTemplate('deploy-mona', {})).toBe('deploy-mona');
});
