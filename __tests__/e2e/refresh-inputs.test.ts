import type { Inputs } from '../support/job.ts';
import { errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const { ci, hub } = ROLES;
const CHAIN = { 'role-to-assume': ci, 'role-chain': hub, refresh: 'process' };

describe('an input that cannot be combined with refresh', () => {
  const on = stage();
  const targets = { 'role-to-assume': ci, profiles: `a: ${hub}` };

  test.each<readonly [string, Inputs, readonly string[]]>([
    [
      'use-existing-credentials',
      { ...CHAIN, 'use-existing-credentials': 'true' },
      ['credentials that the job already has cannot be renewed'],
    ],
    [
      'output-env-credentials',
      { ...CHAIN, 'output-env-credentials': 'true' },
      ['exported keys end with their session'],
    ],
    ['profile-files', { ...CHAIN, 'profile-files': 'home' }, ['cannot be home with refresh: process']],
    ['aws-profile', { ...CHAIN, ...targets, 'role-chain': '', 'aws-profile': 'x' }, ['cannot be given with targets']],
    [
      'use-existing-credentials',
      { ...CHAIN, ...targets, 'role-chain': '', 'use-existing-credentials': 'true' },
      ['cannot be given with targets'],
    ],
    [
      'output-credentials',
      {
        refresh: 'process',
        'role-to-assume': ci,
        profiles: `a: ${hub}\nb: ${ROLES.spoke}`,
        'output-credentials': 'true',
      },
      ['is for the credentials of one target, and there are 2'],
    ],
    ['aws-profile', { ...CHAIN, 'aws-profile': 'a]b' }, ['must not contain brackets']],
    ['aws-profile', { ...CHAIN, refresh: 'server', 'aws-profile': 'x' }, ['has no meaning with refresh: server']],
    ['profile-files', { ...CHAIN, refresh: 'server', 'profile-files': 'job' }, ['has no meaning with refresh: server']],
    [
      'output-env-credentials',
      { ...CHAIN, refresh: 'server', 'output-env-credentials': 'false' },
      ['cannot be false with refresh: server'],
    ],
    ['refresh', { refresh: 'process' }, ['has nothing to renew: no role is assumed']],
    [
      'refresh',
      { refresh: 'process', 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret },
      ['has nothing to renew'],
    ],
    ['refresh', { ...CHAIN, refresh: 'hourly' }, ['process', 'server', 'none']],
  ])('(%s) is reported by name before any call, and nothing is left behind: %j', async (input, inputs, words) => {
    const job = on.job();
    const step = await job.main(inputs);
    expectNothingDelivered(step, job);
    const error = errorOf(step);
    expect(error).toContain(input);
    for (const word of words) expect(error).toContain(word);
    expect(operationsOf(on.emulator)).toEqual([]);
  });

  test('is reported together with the others', async () => {
    const step = await on.job().main({
      ...CHAIN,
      'use-existing-credentials': 'true',
      'output-env-credentials': 'true',
      'profile-files': 'home',
    });
    for (const name of ['use-existing-credentials', 'output-env-credentials', 'profile-files']) {
      expect(errorOf(step)).toContain(name);
    }
  });
});
