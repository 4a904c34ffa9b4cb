import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorOf } from '../support/outcome.ts';
import { age, forget, refreshDirectory, sessionFile } from '../support/refresh-cache.ts';
import { askProcess, commandOf, runInStep } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const CHAIN = {
  'role-to-assume': ROLES.ci,
  'role-chain': ROLES.hub,
  'role-duration-seconds': '3600',
  refresh: 'process',
};

/** Changes a kept session. */
function rewrite(path: string, text: string, parts: Readonly<Record<string, unknown>>): void {
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(text) as object), ...parts }));
}

describe('a cached session that AWS does not accept', () => {
  const on = stage();

  test('is abandoned: the renewal starts at the source instead', async () => {
    const job = on.job();
    expect(errorOf(await job.main(CHAIN))).toBe('');
    forget(job, ROLES.hub);
    const { path, text } = sessionFile(job, ROLES.ci);
    rewrite(path, text, { accessKeyId: 'ASIANOBODYKNOWSTHIS1', obtainedAt: Date.now() - 120_000 });
    expect((await askProcess(job)).AccessKeyId).toMatch(/^ASIA/);
    expect(on.emulator.log.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity')).toHaveLength(2);
  });

  test('is the reason that is reported if the source does not help either', async () => {
    const job = on.job();
    expect(errorOf(await job.main(CHAIN))).toBe('');
    forget(job, ROLES.hub);
    const { path, text } = sessionFile(job, ROLES.ci);
    rewrite(path, text, { accessKeyId: 'ASIANOBODYKNOWSTHIS1', obtainedAt: Date.now() - 120_000 });
    on.emulator.addFault({ kind: 'error', operation: 'AssumeRoleWithWebIdentity', code: 'AccessDenied', status: 403 });
    const said = await runInStep(job, commandOf(job));
    expect(said).toMatchObject({ status: 1, stdout: '' });
    expect(said.stderr).toContain('hop 2 of 2: sts:AssumeRole ');
    expect(said.stderr).toContain('InvalidClientTokenId');
  });
});

describe('an answer of AWS that echoes what signed the request', () => {
  const on = stage();

  test('shows nothing of a session that another process obtained', async () => {
    const job = on.job();
    expect(errorOf(await job.main(CHAIN))).toBe('');
    age(job, 'over', ROLES.hub);
    const { accessKeyId, sessionToken } = JSON.parse(sessionFile(job, ROLES.ci).text) as Record<string, string>;
    const message = `x-amz-security-token:${sessionToken ?? ''} Credential=${accessKeyId ?? ''}`;
    on.emulator.addFault({ kind: 'error', operation: 'AssumeRole', code: 'AccessDenied', status: 403, message });
    const said = await runInStep(job, commandOf(job));
    expect(said).toMatchObject({ status: 1, stdout: '' });
    const directory = refreshDirectory(job);
    const failures = readdirSync(directory)
      .filter((name) => name.endsWith('.failure.json'))
      .map((name) => readFileSync(join(directory, name), 'utf8'));
    expect(failures).toHaveLength(1);
    for (const text of [said.stderr, ...failures]) {
      expect(text).toContain('x-amz-security-token:***');
      expect(text).not.toContain(sessionToken);
      expect(text).not.toContain(accessKeyId);
    }
  });
});
