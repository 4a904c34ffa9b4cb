import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepResult } from '../../src/demo/fake-runner.ts';
import { fakeGitHubApi, type ApiAnswer, type GitHubApiFake } from '../support/github-api.ts';
import { inputTest } from '../support/input-test.ts';
import { errorOf } from '../support/outcome.ts';
import { rowsOf } from '../support/matrix-rows.ts';
import { stage } from '../support/stage.ts';

import { FILE, targetNames, THREE_TARGETS, withConfig } from '../support/plan.ts';

describe('a matrix of what a push or pull request changed', () => {
  const on = stage();
  const COMPARE =
    '/repos/octo/app/compare/1111111111111111111111111111111111111111...2222222222222222222222222222222222222222?per_page=1';
  let api: GitHubApiFake;
  afterEach(() => api.close());

  async function plan(
    answers: Readonly<Record<string, ApiAnswer>>,
    event: object,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> {
    api = await fakeGitHubApi(answers);
    const job = withConfig(on.job());
    const eventFile = join(job.temp, 'event.json');
    writeFileSync(eventFile, JSON.stringify(event));
    const variables = { GITHUB_API_URL: api.url, GITHUB_EVENT_PATH: eventFile, ...env };
    return job.plan(
      { ...FILE, 'only-changed': 'true', 'github-token': 'ghs_aTokenThatNobodyMaySee', ...inputs },
      variables,
    );
  }

  const push = {
    ref: 'refs/heads/main',
    before: '1111111111111111111111111111111111111111',
    after: '2222222222222222222222222222222222222222',
    forced: false,
    deleted: false,
    repository: { default_branch: 'main' },
  };

  /** What the API says of a comparison that changed these files. */
  function changed(...files: readonly string[]): Readonly<Record<string, ApiAnswer>> {
    const json = { status: 'ahead', files: files.map((filename) => ({ filename, status: 'modified' })) };
    return { [COMPARE]: { json } };
  }

  inputTest('only-changed', 'has the targets whose paths match, and those without paths', async () => {
    const step = await plan(changed('infra/us/main.tf', 'README.md'), push);
    expect(targetNames(step)).toEqual(['staging', 'prod-us']);
    expect(api.asked).toHaveLength(1);
  });

  inputTest('github-token', 'is what the API is asked with, and nothing shows it', async () => {
    const step = await plan(changed('infra/prod/x'), push, { 'github-token': 'ghs_anotherToken' });
    expect(targetNames(step)).toEqual(['staging', 'prod-eu', 'prod-us']);
    expect(api.headers[0]?.authorization).toMatch(/(?:token|bearer) ghs_anotherToken/i);
    expect(step.log).not.toContain('ghs_anotherToken');
    expect(step.masks).toContain('ghs_anotherToken');
  });

  test('may be empty', async () => {
    const step = await plan(changed('README.md'), push, { targets: 'stage=prod' });
    expect(rowsOf(step)).toEqual([]);
  });

  test('has every target if the event has no files', async () => {
    const step = await plan({}, {}, {}, { GITHUB_EVENT_NAME: 'schedule' });
    expect(targetNames(step)).toEqual(['staging', 'prod-eu', 'prod-us']);
    expect(step.log).toContain('only-changed: every target is selected.');
  });

  test('is an error if the API refuses, rather than a deployment of everything', async () => {
    const step = await plan(
      { [COMPARE]: { status: 403, json: { message: 'Resource not accessible by integration' } } },
      push,
    );
    expect(step.status).toBe(1);
    expect(errorOf(step)).toContain('contents: read');
    expect([...step.outputs]).toEqual([]);
  });

  test('reads the file itself through the API if it is not checked out', async () => {
    const path = '/repos/octo/app/contents/.github/role-chain.yml?ref=5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d';
    const step = await plan(
      { [path]: { raw: THREE_TARGETS } },
      {},
      { 'config-file': '.github/role-chain.yml', 'only-changed': '' },
    );
    expect(targetNames(step)).toEqual(['staging', 'prod-eu', 'prod-us']);
    expect(step.log).toContain('from octo/app at commit 5c3b2f9');
  });
});
