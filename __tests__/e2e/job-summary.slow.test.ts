import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { echoingSts } from '../support/echoing-sts.ts';
import { inputTest } from '../support/input-test.ts';
import { errorOf, expectNothingDelivered } from '../support/outcome.ts';
import { codeBlocksOf, partsOf, rowsOf } from '../support/rendered.ts';
import { stage } from '../support/stage.ts';
import { classesOf, diagramOf } from '../support/summary.ts';
import { ROLES } from '../support/world.ts';

const { ci, hub, spoke, deploy } = ROLES;
const THREE = { 'role-to-assume': ci, 'role-chain': `${hub}\n${spoke}` };

/** The hub does not trust the first role to go past it. */
const DENIED = { 'role-to-assume': ci, 'role-chain': `${hub}\n${deploy}\n${spoke}` };

describe('the summary of a step', () => {
  const on = stage();

  test('is not written when everything succeeded', async () => {
    const job = on.job();
    expect((await job.main(THREE)).status).toBe(0);
    expect(job.summary()).toBe('');
  });

  inputTest('job-summary', 'always has the picture of what went well too', async () => {
    const job = on.job();
    const step = await job.main({ ...THREE, 'job-summary': 'always' });
    expect(step.status).toBe(0);
    const summary = job.summary();
    expect(summary).toContain('### ✅ Logged in to account `222222222222`');
    expect(classesOf(summary)).toEqual(['source', 'done', 'done', 'done', 'done']);
    expect(
      rowsOf(summary)
        .map(([number, result, role]) => [number, result, role])
        .slice(1),
    ).toEqual([
      ['1', '✓\u00A0taken', ci],
      ['2', '✓\u00A0taken', hub],
      ['3', '✓\u00A0taken', spoke],
    ]);
    const until = String(step.outputs.get('session-expiration')).replace('T', ' ').slice(0, 16);
    expect(summary).toContain(`Role \`${spoke}\`, until ${until}Z.`);
    expect(partsOf(summary).html).toEqual([]);
  });

  inputTest('job-summary', 'never writes nothing, whatever happens', async () => {
    const job = on.job();
    expect((await job.main({ ...DENIED, 'job-summary': 'never' })).status).toBe(1);
    expect((await job.main({ 'role-to-assume': 'what?', 'job-summary': 'never' })).status).toBe(1);
    expect([job.summary(0), job.summary(1)]).toEqual(['', '']);
  });

  test('shows the denied hop, those before and after it, and below them what AWS said', async () => {
    const job = on.job();
    const step = await job.main(DENIED);
    expectNothingDelivered(step, job);
    const summary = job.summary();
    expect(summary).toContain('### ❌ Not logged in: AWS denied a role, at hop 3 of 4');
    expect(classesOf(summary)).toEqual(['source', 'done', 'done', 'failed', 'untried', 'untried']);
    expect(rowsOf(summary).map(([, result]) => result)).toEqual([
      'Result',
      '✓\u00A0taken',
      '✓\u00A0taken',
      '✗\u00A0failed',
      'not\u00A0tried',
    ]);
    const [message = ''] = codeBlocksOf(summary, 'text');
    expect(message.replace(/\s+/g, ' ')).toContain(errorOf(step).split('\n')[0] ?? '-');
  });

  test('shows tags and the source identity where they travel', async () => {
    const job = on.job();
    await job.main({
      'role-to-assume': ci,
      'role-chain': `
- {role: "${hub}", tags: {Team: "{claim:actor}", Cost: "42"}, transitive-tag-keys: [Team], source-identity: "{claim:actor}"}
- ${spoke}`,
      'job-summary': 'always',
    });
    expect(diagramOf(job.summary()).arrows.map(({ label }) => label)).toEqual([
      ['web identity'],
      ['Team=octocat', 'source identity octocat'],
      ['Team=octocat', 'source identity octocat'],
      [],
    ]);
  });

  test('says where the network failed', async () => {
    on.emulator.addFault({ operation: 'AssumeRole', kind: 'throttle' });
    const job = on.job();
    await job.main({ ...THREE, 'disable-retry': 'true' });
    expect(job.summary()).toContain('### ❌ Not logged in: no usable answer, at hop 2 of 3');
    expect(classesOf(job.summary())).toEqual(['source', 'done', 'failed', 'untried', 'untried']);
  });

  test('says where the step timed out', async () => {
    on.emulator.addFault({ operation: 'AssumeRole', kind: 'throttle' });
    const job = on.job();
    await job.main({ ...THREE, 'action-timeout-s': '6' });
    expect(job.summary()).toContain('### ❌ Not logged in: the step timed out, at hop 2 of 3');
    expect(classesOf(job.summary())).toEqual(['source', 'done', 'failed', 'untried', 'untried']);
  });

  test('marks the identity source if no token is available', async () => {
    on.emulator.addFault({ operation: 'IdToken', kind: 'error', status: 403 });
    const job = on.job();
    await job.main(THREE);
    expect(classesOf(job.summary())).toEqual(['failed', 'untried', 'untried', 'untried', 'untried']);
  });

  test('marks the end if the account is not allowed', async () => {
    const job = on.job({ idToken: false });
    const keys = {
      'aws-access-key-id': 'AKIACIUSER1111111111',
      'aws-secret-access-key': 'a/secret+for=tests0000000000000000000000',
    };
    await job.main({ ...keys, 'role-to-assume': 'ci', 'allowed-account-ids': '999999999999' });
    expect(job.summary()).toContain('### ❌ Not logged in: the account is not allowed');
    expect(classesOf(job.summary())).toEqual(['source', 'done', 'failed']);
  });

  test('marks the end if the credentials could not be delivered', async () => {
    const job = on.job();
    mkdirSync(job.profileFiles.credentials, { recursive: true });
    const step = await job.main({ ...THREE, 'aws-profile': 'deploy' });
    expect(step.status).toBe(1);
    expect(job.summary()).toContain('### ❌ Logged in, but the credentials could not be delivered');
    const { boxes, classes } = diagramOf(job.summary());
    expect(boxes.get('n4')?.[0]).toBe('✗ FAILED: profile deploy');
    expect(classes.get('n4')).toBe('failed');
  });

  test('lists the problems of a request that cannot be planned', async () => {
    const job = on.job();
    const step = await job.main({ 'role-to-assume': 'arn:aws:iam::1:role/x', 'max-concurrency': 'many' });
    const summary = job.summary();
    expect(summary).toMatch(/^### ❌ Not logged in: the request has problems\n/);
    expect(codeBlocksOf(summary, 'text').join('').replace(/\s+/g, ' ').trim()).toBe(errorOf(step).replace(/\s+/g, ' '));
    expect(codeBlocksOf(summary, 'mermaid')).toEqual([]);
    expect(on.emulator.log).toEqual([]);
  });

  test('is written even if the input that controls it is invalid', async () => {
    const job = on.job();
    await job.main({ ...THREE, 'job-summary': 'sometimes' });
    expect(job.summary()).toContain("job-summary: 'sometimes' is not one of on-failure, always, never");
  });

  test('says that credentials renew themselves', async () => {
    const job = on.job();
    const step = await job.main({ ...THREE, refresh: 'process', 'job-summary': 'always' });
    expect(errorOf(step)).toBe('');
    expect(job.summary()).toContain('renewed for as long as the job runs');
    await job.post(step);
  });

  test('says that credentials were kept, and whose they are', async () => {
    const job = on.job();
    expect((await job.main({ 'role-to-assume': ci })).status).toBe(0);
    await job.main({ 'role-to-assume': ci, 'use-existing-credentials': 'true', 'job-summary': 'always' });
    expect(job.summary(1)).toMatch(/^### ✅ The credentials that the job had are kept\n/);
    expect(job.summary(1)).toContain('`arn:aws:sts::111111111111:assumed-role/ci/GitHubActions`');
  });

  test('names the step if it has an id', async () => {
    const job = on.job({ env: { GITHUB_ACTION: 'login`<b>' } });
    await job.main(DENIED);
    expect(job.summary()).toContain('Step ``login`<b>``  \n');
    expect(partsOf(job.summary()).html).toEqual(['<details><summary>Why, and how to fix it</summary>', '</details>']);
  });

  test.each(['on-failure', 'always'])('has no account id if they are masked (%s)', async (wish) => {
    const job = on.job();
    await job.main({ ...DENIED, 'mask-aws-account-id': 'true', 'job-summary': wish });
    await job.main({ ...THREE, 'mask-aws-account-id': 'true', 'job-summary': 'always' });
    for (const summary of [job.summary(0), job.summary(1)]) {
      expect(summary).toContain('arn:aws:iam::***:role/hub');
      expect(summary).not.toMatch(/\d{12}/);
      diagramOf(summary);
    }
  });

  test('shows no secret that AWS echoes', async () => {
    const sts = await echoingSts(on.emulator.url, 'spoke');
    try {
      const job = on.job();
      await job.main({ ...THREE, 'sts-endpoint': sts.url });
      const [message = ''] = codeBlocksOf(job.summary(), 'text');
      expect(message).toContain('AccessDenied: The token *** of ');
    } finally {
      sts.close();
    }
  });

  describe('on a runner whose summary', () => {
    const on = stage();

    test('is missing fails as usual, without mentioning the summary', async () => {
      const { status, text } = await on.job().mainWithCommands(DENIED, {});
      expect(status).toBe(1);
      expect(text.match(/^::(?:error|warning)::/gm)).toEqual(['::error::']);
      expect(text).toContain('hop 3 of 4');
    });

    test('is a directory fails with its own error, and then warns about the summary', async () => {
      const job = on.job();
      const { status, text } = await job.mainWithCommands(DENIED, { GITHUB_STEP_SUMMARY: job.temp });
      expect(status).toBe(1);
      expect(text.match(/^::(?:error|warning)::/gm)).toEqual(['::error::', '::warning::']);
      expect(text).toContain('hop 3 of 4');
      expect(text).toContain(
        '::warning::job-summary: not written: The file that GITHUB_STEP_SUMMARY names cannot be written',
      );
    });

    test('is a directory succeeds, and delivers everything', async () => {
      const job = on.job();
      const { status, text, handedOn } = await job.mainWithCommands(
        { ...THREE, 'job-summary': 'always' },
        { GITHUB_STEP_SUMMARY: job.temp },
      );
      expect(status).toBe(0);
      expect(text).toContain('::warning::job-summary: not written');
      expect(handedOn).toContain('AWS_ACCESS_KEY_ID<<');
    });

    test('already has content appends to it', async () => {
      const job = on.job();
      const file = join(job.workspace, 'summary.md');
      writeFileSync(file, '# Mine\n');
      await job.mainWithCommands(DENIED, { GITHUB_STEP_SUMMARY: file });
      expect(readFileSync(file, 'utf8')).toMatch(/^# Mine\n\n\n### ❌ Not logged in/);
    });
  });
});
