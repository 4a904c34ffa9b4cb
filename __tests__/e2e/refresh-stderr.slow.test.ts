/** What a renewal says on standard error ends up in the messages of SDKs, and of the server: no secret, and no command for a runner. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorOf } from '../support/outcome.ts';
import { commandOf, runInStep } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub };
const REFUSED = {
  kind: 'error',
  operation: 'AssumeRole',
  status: 403,
  code: 'AccessDenied',
  message: 'no more',
} as const;

describe('a renewal', () => {
  const on = stage(`${CHAIN_WORLD}\nsession-seconds: 8\n`);

  test('that succeeds says nothing on standard error', async () => {
    const job = on.job();
    const step = await job.main({ ...CHAIN, refresh: 'process' });
    expect(errorOf(step)).toBe('');
    await sleep(8_500);
    const said = await runInStep(job, commandOf(job));
    await job.post(step);
    expect(said).toMatchObject({ status: 0, stderr: '' });
  });

  test('that fails names the hop through a profile, and shows no secret', async () => {
    const job = on.job();
    const step = await job.main({ ...CHAIN, refresh: 'process' });
    expect(errorOf(step)).toBe('');
    on.emulator.addFault(REFUSED);
    await sleep(8_500);
    const said = await runInStep(job, commandOf(job));
    await job.post(step);
    expect(said.status).toBe(1);
    expect(said.stderr).toMatch(/^role-chain: hop 2 of 2: sts:AssumeRole /);
    expect(on.emulator.issuedSecrets.filter((secret) => said.stderr.includes(secret))).toEqual([]);
  });

  test('that fails names the hop through the server, and shows no secret', async () => {
    const job = on.job();
    const step = await job.main({ ...CHAIN, refresh: 'server' });
    expect(errorOf(step)).toBe('');
    on.emulator.addFault(REFUSED);
    await sleep(8_500);
    const response = await fetch(job.environment['AWS_CONTAINER_CREDENTIALS_FULL_URI'] ?? '', {
      headers: { authorization: job.environment['AWS_CONTAINER_AUTHORIZATION_TOKEN'] ?? '' },
    });
    const text = await response.text();
    await job.post(step);
    expect(response.status).toBe(500);
    expect((JSON.parse(text) as { message: string }).message).toMatch(/^hop 2 of 2: sts:AssumeRole /);
    expect(on.emulator.issuedSecrets.filter((secret) => text.includes(secret))).toEqual([]);
  });
});

describe('role-chain process', () => {
  const on = stage(CHAIN_WORLD);

  test('requests no masks, since its standard error goes into the messages of an SDK', async () => {
    const inputs = Object.entries({ ...CHAIN, 'sts-endpoint': on.emulator.url, 'aws-region': 'eu-central-1' });
    const flags = inputs.map(([name, value]) => `--${name} ${value}`).join(' ');
    const said = await runInStep(on.job(), `'${process.execPath}' '${CLI}' process ${flags}`);
    expect(said).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(said.stdout)).toMatchObject({ Version: 1, AccountId: '222222222222' });
  });
});
