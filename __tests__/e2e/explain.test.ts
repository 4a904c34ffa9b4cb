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

  test.each(['on-failure', ''])('with explain: %j shows both', (explain) =>
    aboutInput('explain', async () => {
      on.emulator.setWorld(worldWith(HUB, OTHER));
      const job = on.job();
      const step = await job.main({ ...CHAIN, explain });
      expectNothingDelivered(step, job);
      expect(errorOf(step)).toContain('\nPossible causes, most likely first:\n1. The trust policy of');
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
    expect(errorOf(step)).toContain('add (replace EXTERNAL-ID with the external id of this hop):');
    expect(errorOf(step)).toContain('"Condition":{"StringEquals":{"sts:ExternalId":"EXTERNAL-ID"}}');
  });

  test('shows no account id, not even in the policies to paste, if account ids are masked', async () => {
    on.emulator.setWorld(worldWith(HUB, OTHER));
    const job = on.job();
    const step = await job.main({ ...CHAIN, 'mask-aws-account-id': 'true' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('Possible causes');
    expect(errorOf(step)).not.toMatch(/\d{12}/);
  });
});

describe('claims that someone else has chosen', () => {
  const hostile = [
    'repo:octo/app:environment:x\\n::error::gotcha\\r\\n##[error]gotcha',
    '\\u2028\\u0085\\u202e',
    '<img src=x> ${aws:username} * ?',
  ].join(' ');
  const on = stage(
    `${CHAIN_WORLD.replace('repo:octo/app:*', 'repo:octo/other:*')}issuer: {claims: {sub: "${hostile}", environment: "a\\n::warning::b"}}\n`,
  );

  test('stay on their line, start no command, and are plain text in the statement', async () => {
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

describe('what AWS echoes of a call', () => {
  const on = stage();

  test('shows neither the external id nor the session policy, and hides nothing with bidi or control characters', async () => {
    const policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}]}';
    const message = `no: agreed-upon-77 ${policy} \u001b[31mred\u202etxt`;
    on.emulator.addFault({ kind: 'error', operation: 'AssumeRole', status: 400, code: 'Strange', message });
    const job = on.job();
    const hop = JSON.stringify([{ role: ROLES.hub, 'external-id': 'agreed-upon-77', policy }]);
    const step = await job.main({ ...CHAIN, 'role-chain': hop });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('Strange: no: *** *** \\x1b[31mred\\u202etxt');
    expect(`${step.log}${job.recorded().join('')}`).not.toMatch(/agreed-upon-77|s3:Get/);
  });
});

describe('a job that has nothing to start from', () => {
  const on = stage();

  test('is told first that AWS_PROFILE names no profile', async () => {
    const job = on.job({ idToken: false, env: { AWS_PROFILE: 'nope' } });
    const step = await job.main({ 'role-to-assume': ROLES.ci });
    expectNothingDelivered(step, job);
    const causes = errorOf(step).split('\n').slice(1).join('\n');
    expect(causes).toContain('AWS_PROFILE is nope, and there is no such profile in the config or credentials file.');
    expect(causes.indexOf('AWS_PROFILE is nope')).toBeLessThan(causes.indexOf('id-token: write'));
  });

  inputTest('explain', 'never leaves the causes out there too', async () => {
    const job = on.job({ idToken: false });
    const step = await job.main({ 'role-to-assume': ROLES.ci, explain: 'never' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toMatch(/^No AWS credentials to start from: [^\n]*$/);
  });
});

describe('commands to paste', () => {
  const on = stage(`${CHAIN_WORLD}issuer: {claims: {azp: "x y; rm -rf $(pwd)"}}\n`);

  test('quote claims as words for a shell', async () => {
    on.emulator.addFault({
      kind: 'error',
      operation: 'AssumeRoleWithWebIdentity',
      status: 400,
      code: 'InvalidIdentityToken',
      message: 'Incorrect token audience',
    });
    const job = on.job();
    const step = await job.main(CHAIN);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain("--client-id 'x y; rm -rf $(pwd)'");
  });
});

describe('account ids that must be masked', () => {
  const on = stage();

  inputTest('mask-aws-account-id', 'masks them too where it cannot be read', async () => {
    const job = on.job();
    const step = await job.main({ ...CHAIN, 'mask-aws-account-id': 'yess', 'role-chain': '111111111111' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain("mask-aws-account-id: 'yess' is not a boolean");
    expect(step.log.replace(/^::add-mask::.*$/gm, '')).not.toContain('111111111111');
  });

  test('are not split by a message that shows only part of a text', async () => {
    const job = on.job();
    const long = `${'a'.repeat(8)}-222222222222-${'a'.repeat(200)}`;
    const step = await job.main({ 'mask-aws-account-id': 'true', 'role-to-assume': long });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(`'${'a'.repeat(8)}-...'`);
    expect(errorOf(step)).not.toContain('2222');
  });
});
