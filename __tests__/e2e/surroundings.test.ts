/** What a machine or a job has that a workflow of configure-aws-credentials gets along with. */
import { join } from 'node:path';
import { networkStage } from '../support/network-stage.ts';
import { errorOf, expectNothingDelivered, operationsOf, warningsOf } from '../support/outcome.ts';
import { startProxy } from '../support/proxy.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const { ci } = ROLES;
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const REGIONAL = 'sts.eu-central-1.amazonaws.com';

describe('AWS_CA_BUNDLE that names no file', () => {
  const on = stage();

  test('is only a warning, since it is a setting of the machine that other tools read', async () => {
    const step = await on.job({ env: { AWS_CA_BUNDLE: '/nowhere/ca.pem' } }).main({ 'role-to-assume': ci });
    expect(step.status).toBe(0);
    expect(warningsOf(step)).toContain('AWS_CA_BUNDLE names /nowhere/ca.pem, which does not exist');
  });
});

describe('RUNNER_TEMP that names no directory', () => {
  const on = stage();

  test('is not needed where only outputs are set', async () => {
    const job = on.job();
    const outputs = { 'output-credentials': 'true', 'output-env-credentials': 'false' };
    const missing = { RUNNER_TEMP: join(job.temp, 'missing') };
    const step = await job.main({ 'role-to-assume': ci, ...outputs }, missing);
    expect({ status: step.status, outputs: step.outputs.has('aws-access-key-id') }).toEqual({
      status: 0,
      outputs: true,
    });
  });
});

describe('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', () => {
  const on = networkStage(REGIONAL);

  test('true ignores AWS_ENDPOINT_URL and similar variables, as in AWS SDKs', async () => {
    const proxy = await on.proxy();
    const env = {
      AWS_ENDPOINT_URL_STS: 'https://sts.corp.invalid',
      AWS_ENDPOINT_URL: 'https://corp.invalid',
      AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true',
    };
    const { step } = await on.main({ ...KEYS, 'role-to-assume': ci, 'http-proxy': proxy.url }, { env });
    expect(step.status).toBe(0);
    expect(proxy.requests.map(({ target }) => target)).toEqual([`${REGIONAL}:443`]);
  });
});

describe('sts-endpoint in clear text', () => {
  const on = stage();

  test('may be a service container of the job, whose name is one word: with a warning', async () => {
    const proxy = await startProxy(on.emulator.url);
    try {
      const inputs = {
        ...KEYS,
        'role-to-assume': ci,
        'sts-endpoint': 'http://localstack:4566',
        'http-proxy': proxy.url,
      };
      const step = await on.job().main(inputs);
      expect(step.status).toBe(0);
      expect(operationsOf(on.emulator)).toEqual(['AssumeRole']);
      expect(warningsOf(step)).toContain('credentials go to localstack:4566 in clear text');
    } finally {
      await proxy.close();
    }
  });

  test.each(['http://sts.example.com', 'http://10.0.0.7:4566'])('is refused elsewhere: %s', async (endpoint) => {
    const job = on.job();
    const step = await job.main({ ...KEYS, 'role-to-assume': ci, 'sts-endpoint': endpoint });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('is not https; credentials are sent in clear text only within this machine');
  });
});

describe('a service that imitates STS', () => {
  const on = stage();
  const USER_PART =
    '<AssumedRoleUser><AssumedRoleId>AROA:x</AssumedRoleId><Arn>arn:aws:sts::1:assumed-role/ci/x</Arn></AssumedRoleUser>';

  test.each([
    ['Expiration', '', USER_PART],
    ['AssumedRoleUser', '<Expiration>2030-01-01T00:00:00Z</Expiration>', ''],
  ])('is told once that its answer lacks %s', async (part, expiration, user) => {
    const keys = '<AccessKeyId>ASIAEXAMPLE000000001</AccessKeyId><SecretAccessKey>s3cr3t</SecretAccessKey>';
    const credentials = `<Credentials>${keys}<SessionToken>t0k3n</SessionToken>${expiration}</Credentials>`;
    const result = `<AssumeRoleResult>${credentials}${user}</AssumeRoleResult>`;
    const body = `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${result}</AssumeRoleResponse>`;
    on.emulator.addFault({ kind: 'body', operation: 'AssumeRole', body });
    const job = on.job();
    const step = await job.main({ ...KEYS, 'role-to-assume': ci });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(`gave credentials without ${part}, which STS always gives`);
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole']);
  });
});
