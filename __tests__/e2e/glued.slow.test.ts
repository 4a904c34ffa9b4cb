/** Text that is near a Region or a role, and would be sent somewhere else. */
import { expectRefusal } from '../support/refused.ts';
import { errorOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';
import type { Inputs } from '../support/job.ts';

const { ci, hub, spoke } = ROLES;

describe('a Region that is none is refused before anything is sent', () => {
  const on = stage();

  test.each<readonly [string, Inputs, string]>([
    ['the name of a service', { 'aws-region': 's3' }, "aws-region: 's3' is not a Region name"],
    ['a zone', { 'aws-region': 'eu-central-1a' }, "aws-region: 'eu-central-1a' is a zone; its Region is eu-central-1"],
    ['of a hop', { 'role-chain': `- {role: '${hub}', region: s3}` }, "'s3' is not a Region name"],
    ['of a target', { profiles: `dev: {chain: ['${hub}'], region: eu-west-1b}` }, "'eu-west-1b' is a zone"],
  ])('%s', async (_what, inputs, message) => {
    const job = on.job();
    const step = await job.main({ 'role-to-assume': ci, ...inputs });
    expectRefusal(step, job, on.emulator);
    expect(errorOf(step)).toContain(message);
  });
});

describe('a list that was not split is not one role', () => {
  const on = stage();

  test.each<readonly [string, Inputs]>([
    ['role-to-assume, by a comma', { 'role-to-assume': `${hub},${spoke}` }],
    ['role-to-assume, by a semicolon', { 'role-to-assume': `${hub};${spoke}` }],
    ['role-to-assume, by nothing', { 'role-to-assume': `${hub}${spoke}` }],
    ['role-chain, by a comma', { 'role-to-assume': ci, 'role-chain': `${hub},${spoke}` }],
    ['role-chain, by a semicolon', { 'role-to-assume': ci, 'role-chain': `${hub};${spoke}` }],
    ['profiles', { 'role-to-assume': ci, profiles: `dev: ${hub};${spoke}` }],
  ])('%s', async (_where, inputs) => {
    const job = on.job();
    const step = await job.main(inputs);
    expectRefusal(step, job, on.emulator);
    expect(errorOf(step)).toMatch(/is not the ARN of a role; .* It holds several|must be one ARN per line/);
  });

  test.each<readonly [string, Inputs]>([
    [
      'MFA device',
      { 'mfa-serial': 'arn:aws:iam::111111111111:mfa/a,arn:aws:iam::111111111111:mfa/b', 'mfa-code': '123456' },
    ],
    [
      'provider of a context',
      {
        'role-chain': `- {role: '${hub}', provided-contexts: [{provider-arn: 'arn:aws:iam::aws:contextProvider/IdentityCenter;arn:aws:iam::aws:contextProvider/Other', context-assertion: ey}]}`,
      },
    ],
  ])('nor one %s', async (_what, inputs) => {
    const job = on.job();
    const step = await job.main({ 'role-to-assume': ci, 'role-chain': hub, ...inputs });
    expectRefusal(step, job, on.emulator);
    expect(errorOf(step)).toContain('holds several ARNs; give one');
  });

  test('nor one session policy', async () => {
    const policy = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
    const job = on.job();
    const step = await job.main({ 'role-to-assume': ci, 'managed-session-policies': `${policy};${policy}` });
    expectRefusal(step, job, on.emulator);
    expect(errorOf(step)).toContain('is not the ARN of one managed policy; give one per line');
  });
});
