import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inputTest } from '../support/input-test.ts';
import { errorOf, warningsOf } from '../support/outcome.ts';
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
    // Else the SDK for Go v1 and that for JavaScript v2 would not read the file with the profile.
    expect(job.environment['AWS_SDK_LOAD_CONFIG']).toBe('1');
    const first = await askProcess(job);
    expect(first.Expiration).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    await sleep(Date.parse(first.Expiration) - Date.now());
    const second = await askProcess(job);
    expect(second.AccessKeyId).not.toBe(first.AccessKeyId);
    expect(Date.parse(second.Expiration)).toBeGreaterThan(Date.now());
    await job.post(step);
    expect(readdirSync(job.temp)).toEqual([]);
    expect(job.environment['AWS_SDK_LOAD_CONFIG']).toBe('');
  });

  inputTest(
    'aws-profile',
    'warns before the login of a name that an SDK does not find, and of a broken file',
    async () => {
      const job = on.job();
      const broken = join(job.temp, '..', 'broken-config');
      writeFileSync(broken, '[profile a]\nregion = x\n[profile a]\n');
      const step = await job.main({ ...CHAIN, 'aws-profile': 'a,b' }, { AWS_CONFIG_FILE: broken });
      expect(errorOf(step)).toBe('');
      const warnings = warningsOf(step);
      expect(warnings).toContain("does not find the settings of 'a,b' in a config file");
      expect(warnings).toContain(`The AWS CLI and boto3 cannot read ${broken}`);
      expect(warnings).toContain("Line 3: the section 'profile a' is there twice");
      await job.post(step);
      rmSync(broken);
    },
  );
});
