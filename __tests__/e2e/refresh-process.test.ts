import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inputTest } from '../support/input-test.ts';
import { errorOf } from '../support/outcome.ts';
import { askProcess } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub, refresh: 'process' };

describe('a profile that renews its credentials', () => {
  const on = stage(`${CHAIN_WORLD}\nsession-seconds: 8\n`);

  inputTest('refresh', 'process gives the job a profile whose program answers, and renews what is over', async () => {
    const job = on.job();
    const step = await job.main(CHAIN);
    expect(errorOf(step)).toBe('');
    expect(job.environment['AWS_PROFILE']).toBe('aws-role-chain');
    expect(job.environment['AWS_ACCESS_KEY_ID']).toBeUndefined();
    const first = await askProcess(job);
    await sleep(Date.parse(first.Expiration) - Date.now());
    const second = await askProcess(job);
    expect(second.AccessKeyId).not.toBe(first.AccessKeyId);
    expect(Date.parse(second.Expiration)).toBeGreaterThan(Date.now());
    await job.post(step);
    expect(readdirSync(job.temp)).toEqual([]);
  });
});
