import { aboutInput, inputTest } from '../support/input-test.ts';
import { errorOf, expectNothingDelivered } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES, worldWith } from '../support/world.ts';

const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub };
const HUB = `Principal: {AWS: "${ROLES.ci}"}`;
const OTHER = 'Principal: {AWS: "arn:aws:iam::111111111111:role/other"}';

describe('a refusal', () => {
  const on = stage();

  inputTest('explain', 'never tells what failed, and not why', async () => {
    on.emulator.setWorld(worldWith(HUB, OTHER));
    const job = on.job();
    const step = await job.main({ ...CHAIN, explain: 'never' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toMatch(/^hop 2 of 2: sts:AssumeRole .* AccessDenied: .*\(request id \S+\)$/);
  });

  test.each(['on-failure', ''])('with explain: %j tells both', (explain) =>
    aboutInput('explain', async () => {
      on.emulator.setWorld(worldWith(HUB, OTHER));
      const job = on.job();
      const step = await job.main({ ...CHAIN, explain });
      expectNothingDelivered(step, job);
      expect(errorOf(step)).toContain('\nWhat it may be, likeliest first:\n1. The trust policy of');
    }),
  );

  inputTest('explain', 'takes no other word', async () => {
    const job = on.job();
    const step = await job.main({ ...CHAIN, explain: 'always' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain("explain: 'always' is not one of on-failure, never");
  });

  test('never shows the external id that the hop sends', async () => {
    on.emulator.setWorld(worldWith(HUB, OTHER));
    const job = on.job();
    const step = await job.main({ ...CHAIN, 'role-chain': `[{role: "${ROLES.hub}", external-id: agreed-upon-77}]` });
    expectNothingDelivered(step, job);
    expect(step.log).not.toContain('agreed-upon-77');
    expect(errorOf(step)).toContain('have (where it says EXTERNAL-ID, the external id of this hop):');
    expect(errorOf(step)).toContain('"Condition":{"StringEquals":{"sts:ExternalId":"EXTERNAL-ID"}}');
  });

  test('shows no account id, the policies to paste included, where these are masked', async () => {
    on.emulator.setWorld(worldWith(HUB, OTHER));
    const job = on.job();
    const step = await job.main({ ...CHAIN, 'mask-aws-account-id': 'true' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('What it may be');
    expect(errorOf(step)).not.toMatch(/\d{12}/);
  });
});

describe('claims that somebody else has chosen', () => {
  const hostile = [
    'repo:octo/app:environment:x\\n::error::gotcha\\r\\n##[error]gotcha',
    '\\u2028\\u0085\\u202e',
    '<img src=x> ${aws:username} * ?',
  ].join(' ');
  const on = stage(
    `${CHAIN_WORLD.replace('repo:octo/app:*', 'repo:octo/other:*')}issuer: {claims: {sub: "${hostile}", environment: "a\\n::warning::b"}}\n`,
  );

  test('stay on their line, begin no command, and are text in the statement', async () => {
    const job = on.job();
    const step = await job.main(CHAIN);
    expectNothingDelivered(step, job);
    expect(step.log).not.toMatch(/^(?:::|##\[)(?:error|warning)(?:::|\])(?:gotcha|b)/m);
    expect(step.log).not.toMatch(/[\u2028\u0085\u202e]/);
    const statement = /^ +(\{"Effect".*\})$/m.exec(errorOf(step))?.[1] ?? '{}';
    const said: unknown = JSON.parse(statement);
    // What IAM would take for a variable is written so that it is none.
    expect(JSON.stringify(said)).toContain('<img src=x> ${$}{aws:username} * ?');
    expect(said).toMatchObject({ Action: 'sts:AssumeRoleWithWebIdentity' });
  });
});
