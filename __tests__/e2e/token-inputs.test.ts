import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { whoAmI } from '../support/identity.ts';
import { inputTest } from '../support/input-test.ts';
import type { Job } from '../support/job.ts';
import { errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const { ci, hub } = ROLES;
const CI_SESSION = 'arn:aws:sts::111111111111:assumed-role/ci/GitHubActions';

describe('web-identity-token', () => {
  const on = stage();

  inputTest('web-identity-token', 'is what the chain starts from, and no other token is asked for', async () => {
    const token = await on.emulator.mintToken();
    const step = await on.job().main({ 'web-identity-token': token, 'role-to-assume': ci, 'role-chain': hub });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator)).toEqual(['AssumeRoleWithWebIdentity', 'AssumeRole']);
    expect(step.masks).toContain(token);
  });

  test('that is not a token fails the step, and none of it is shown', async () => {
    const job = on.job();
    const step = await job.main({ 'web-identity-token': 'not-a-token-but-secret', 'role-to-assume': ci });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('What web-identity-token gave is not a web identity token (JWT)');
    expect(errorOf(step)).not.toContain('not-a-token-but-secret');
  });

  test('typed into web-identity-token-file is not shown as if it were a path', async () => {
    const job = on.job();
    const token = await on.emulator.mintToken();
    const step = await job.main({ 'web-identity-token-file': token, 'role-to-assume': ci });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('web-identity-token-file: holds the token itself instead of the path of a file');
    expect(step.stdout + step.stderr).not.toContain(token.slice(0, 40));
  });

  test.each([
    ['keys', { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret }, 'aws-access-key-id'],
    ['a file', { 'web-identity-token-file': 'token' }, 'web-identity-token-file'],
    ['role-chaining', { 'role-chaining': 'true' }, 'role-chaining'],
  ])('cannot be given with %s: both say who the job is', async (_name, others, input) => {
    const job = on.job();
    const token = await on.emulator.mintToken();
    const step = await job.main({ ...others, 'web-identity-token': token, 'role-to-assume': ci });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(input);
    expect(errorOf(step)).toContain('both say who the job is');
  });

  test('needs a role', async () => {
    const job = on.job();
    const step = await job.main({ 'web-identity-token': await on.emulator.mintToken() });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('web-identity-token: needs a role to assume');
  });
});

describe('web-identity-token-command', () => {
  const on = stage();

  /** A program of the job, and the words by which it is started. */
  function programOf(job: Job, source: string, ...args: readonly string[]): string {
    const program = join(job.workspace, 'print token.mjs');
    writeFileSync(program, source);
    return [`"${process.execPath}"`, `"${program}"`, ...args].join(' ');
  }

  inputTest(
    'web-identity-token-command',
    'prints what the chain starts from, by its arguments as they are',
    async () => {
      const job = on.job({ env: { TOKEN_OF_TEST: await on.emulator.mintToken() } });
      const command = programOf(
        job,
        "if (process.argv.slice(2).join('|') === '--audience|a b|$HOME') console.log(process.env.TOKEN_OF_TEST);",
        '--audience',
        "'a b'",
        '$HOME',
      );
      const step = await job.main({ 'web-identity-token-command': command, 'role-to-assume': ci });
      expect(step).toMatchObject({ status: 0, stderr: '' });
      expect(operationsOf(on.emulator)).toEqual(['AssumeRoleWithWebIdentity']);
      expect(await whoAmI(on.emulator, step.exported)).toBe(CI_SESSION);
    },
  );

  test('gets the environment of the job, but none of the inputs', async () => {
    const job = on.job();
    const command = programOf(
      job,
      'console.error(Object.keys(process.env).filter((name) => /INPUT_/.test(name)).length); process.exit(3);',
    );
    const step = await job.main({ 'web-identity-token-command': command, 'role-to-assume': ci });
    expectNothingDelivered(step);
    expect(errorOf(step)).toMatch(/No OIDC token from .*: 0\n/);
  });

  test.each([
    ['that does not exist', 'no-such-program --please', 'there is no such program on PATH'],
    ['with a pipe', 'gcloud auth print-identity-token | tr -d x', 'has |, and is run without a shell'],
    ['with a redirection', 'print-token 2>/dev/null', 'has 2>/dev/null, and is run without a shell'],
    ['with another command in it', 'echo $(print-token)', 'has $(print-token), and is run without a shell'],
    ['with a quote too many', 'print-token "--audience', 'has a quote that is not closed'],
    ['without a program', '""', 'names no program'],
  ])('%s fails the step and says so', async (_name, command, message) => {
    const job = on.job();
    const step = await job.main({ 'web-identity-token-command': command, 'role-to-assume': ci });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(message);
    expect(operationsOf(on.emulator)).toEqual([]);
  });

  test('that is killed shows neither its arguments nor what may be a token', async () => {
    const token = await on.emulator.mintToken();
    const job = on.job({ env: { TOKEN_OF_TEST: token } });
    const source = 'console.error(`got ${process.env.TOKEN_OF_TEST}`); process.kill(process.pid, "SIGKILL");';
    const command = programOf(job, source, '--password', 'hunter2hunter2');
    const step = await job.main({ 'web-identity-token-command': command, 'role-to-assume': ci });
    expectNothingDelivered(step);
    expect(errorOf(step)).toContain('it was killed by SIGKILL');
    expect(step.stdout).not.toContain('hunter2');
    expect(step.stdout).not.toContain(token.slice(-40));
  });

  test('that is relative is run in the workspace', async () => {
    const job = on.job({ env: { TOKEN_OF_TEST: await on.emulator.mintToken() } });
    programOf(job, 'console.log(process.env.TOKEN_OF_TEST);');
    const command = `"${process.execPath}" "print token.mjs"`;
    const step = await job.main({ 'web-identity-token-command': command, 'role-to-assume': ci });
    expect(step).toMatchObject({ status: 0 });
  });

  test('that never ends is killed with the step', async () => {
    const job = on.job();
    const command = programOf(job, 'setInterval(() => undefined, 1000);');
    const step = await job.main({
      'web-identity-token-command': command,
      'role-to-assume': ci,
      'action-timeout-s': '2',
    });
    expectNothingDelivered(step);
    expect(errorOf(step)).toContain('for an OIDC token');
  });
});
