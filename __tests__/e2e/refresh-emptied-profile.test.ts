import { errorOf, warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub };

describe('AWS_PROFILE of the job', () => {
  const on = stage(CHAIN_WORLD);

  test('is emptied for a server, with a warning that the AWS CLI does not accept that', async () => {
    const job = on.job({ env: { AWS_PROFILE: 'mine' } });
    const step = await job.main({ ...CHAIN, refresh: 'server' });
    await job.post(step);
    expect(errorOf(step)).toBe('');
    expect(step.exported.get('AWS_PROFILE')).toBe('');
    expect(warningsOf(step)).toContain('AWS_PROFILE was set and is now empty');
    expect(job.environment['AWS_PROFILE']).toBe('mine');
  });

  test('is set to another name for a profile that renews itself, without a warning', async () => {
    const job = on.job({ env: { AWS_PROFILE: 'mine' } });
    const step = await job.main({ ...CHAIN, refresh: 'process' });
    await job.post(step);
    expect(errorOf(step)).toBe('');
    expect(step.exported.get('AWS_PROFILE')).toBe('aws-role-chain');
    expect(warningsOf(step)).toBe('');
    expect(job.environment['AWS_PROFILE']).toBe('mine');
  });
});
