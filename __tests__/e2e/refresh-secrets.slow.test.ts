import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { whoAmI } from '../support/identity.ts';
import { errorOf } from '../support/outcome.ts';
import type { Job } from '../support/job.ts';
import { age, refreshDirectory } from '../support/refresh-cache.ts';
import { asVariables, askInVain, commandOf, credentialsIn, runInStep } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';
import { MFA_SEED, nextMfaCode, ROLES, USER, worldWith } from '../support/world.ts';
import { testOnLinux, testOnPosix } from '../support/where.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub, refresh: 'process' };
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const MFA = { 'mfa-serial': 'arn:aws:iam::111111111111:mfa/deployer', 'mfa-secret': MFA_SEED };
const LINUX_ONLY = process.platform === 'linux' ? '' : ' (skipped: only Linux shows argument vectors in /proc)';

/** The argument vectors of the processes of this machine. */
function commandLines(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(join('/proc', pid, 'cmdline'), 'utf8')];
      } catch {
        // It has ended in the meantime.
        return [];
      }
    });
}

/** Every file and directory of the sessions of a job, with its mode. */
function modes(job: Job): readonly (readonly [string, number])[] {
  const directory = refreshDirectory(job);
  return ['.', ...readdirSync(directory)].map((name) => [name, statSync(join(directory, name)).mode & 0o777] as const);
}

describe('what renews credentials', () => {
  const on = stage();
  const shown = (text: string): readonly string[] => on.emulator.issuedSecrets.filter((each) => text.includes(each));

  testOnLinux(`has no secret in the arguments of any process while it is under way${LINUX_ONLY}`, async () => {
    const job = on.job();
    await job.main({ ...KEYS, ...CHAIN });
    age(job, 'over');
    on.emulator.addFault({ kind: 'delay', milliseconds: 5000, operation: 'AssumeRole' });
    const asked = runInStep(job, commandOf(job));
    const lock = join(refreshDirectory(job), 'renewal.role-chain-lock');
    while (!existsSync(lock)) await sleep(10);
    const lines = commandLines();
    expect(lines.some((line) => line.includes(refreshDirectory(job)))).toBe(true);
    expect(shown(lines.join('\n'))).toEqual([]);
    credentialsIn(await asked);
  });

  test('prints credentials on standard output and no secret, masked or not, on standard error', async () => {
    const job = on.job();
    await job.main(CHAIN);
    age(job, 'over');
    const said = await runInStep(job, commandOf(job));
    expect(await whoAmI(on.emulator, asVariables(credentialsIn(said)))).toBe(
      'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions',
    );
    expect(said.stderr).toBe('');
    age(job, 'over');
    on.emulator.setWorld(
      worldWith(
        `Principal: {AWS: "${ROLES.ci}"}`,
        'Principal: {AWS: "*"}, Condition: {Bool: {"aws:MultiFactorAuthPresent": "true"}}',
      ),
    );
    const stderr = await askInVain(job);
    expect(stderr).toContain('AccessDenied');
    // SDKs put standard error into messages of their own, where no runner would see a command to mask.
    expect(stderr).not.toContain('::add-mask::');
    expect(shown(stderr)).toEqual([]);
  });

  testOnPosix(
    'keeps all that it needs in files that only their owner may read, the secrets apart from the plan',
    async () => {
      const job = on.job();
      expect(errorOf(await job.main({ ...KEYS, ...MFA, ...CHAIN }))).toBe('');
      age(job, 'over');
      await nextMfaCode();
      credentialsIn(await runInStep(job, commandOf(job)));
      const found = modes(job);
      expect(found.map(([name, mode]) => [name, mode])).toEqual(
        found.map(([name]) => [name, name === '.' ? 0o700 : 0o600]),
      );
      expect(found.map(([name]) => name.replace(/^[0-9a-f]{64}/, 'KEY'))).toEqual([
        '.',
        'KEY.json',
        'KEY.json',
        'plan.json',
        'secrets.json',
      ]);
      const text = (name: string): string => readFileSync(join(refreshDirectory(job), name), 'utf8');
      expect(shown(text('plan.json'))).toEqual([]);
      expect(shown(text('secrets.json'))).toEqual([USER.id, USER.secret, MFA_SEED]);
    },
    180_000,
  );

  test('shows no session that it keeps to the job, its log or its state', async () => {
    const job = on.job();
    const step = await job.main({ ...CHAIN, 'output-credentials': 'false' });
    const printed = [
      step.log,
      step.stderr,
      ...step.exported.values(),
      ...step.outputs.values(),
      ...step.state.values(),
    ];
    expect(shown(printed.join('\n'))).toEqual([]);
    const issued = on.emulator.issuedSecrets.filter((secret) => secret.startsWith('ASIA'));
    expect(issued).toHaveLength(2);
    expect(issued.filter((secret) => !step.masks.includes(secret))).toEqual([]);
  });
});
