import { networkStage } from '../support/network-stage.ts';
import { countOf, errorOf, operationsOf } from '../support/outcome.ts';
import { ROLES, USER } from '../support/world.ts';

const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };

/** Partition, Region, further inputs, and the host that has to be called. */
const ENDPOINTS = [
  ['aws', 'eu-central-1', {}, 'sts.eu-central-1.amazonaws.com'],
  ['aws', 'us-east-1', { 'use-fips-endpoint': 'true' }, 'sts-fips.us-east-1.amazonaws.com'],
  ['aws', 'eu-central-1', { 'use-dualstack-endpoint': 'true' }, 'sts.eu-central-1.api.aws'],
  ['aws-cn', 'cn-north-1', {}, 'sts.cn-north-1.amazonaws.com.cn'],
  ['aws-us-gov', 'us-gov-west-1', { 'use-fips-endpoint': 'true' }, 'sts.us-gov-west-1.amazonaws.com'],
  ['aws-iso', 'us-iso-east-1', {}, 'sts.us-iso-east-1.c2s.ic.gov'],
  ['aws-iso-b', 'us-isob-east-1', {}, 'sts.us-isob-east-1.sc2s.sgov.gov'],
  ['aws-iso-e', 'eu-isoe-west-1', {}, 'sts.eu-isoe-west-1.cloud.adc-e.uk'],
  ['aws-iso-f', 'us-isof-south-1', {}, 'sts.us-isof-south-1.csp.hci.ic.gov'],
  ['aws-eusc', 'eusc-de-east-1', {}, 'sts.eusc-de-east-1.amazonaws.eu'],
] as const;

describe('STS is called at the endpoint of its Region', () => {
  const on = networkStage(...ENDPOINTS.map(([, , , host]) => host), 'sts.us-west-2.amazonaws.com');

  test.each(ENDPOINTS)('in %s, %s, with %j: %s', async (partition, region, inputs, host) => {
    const proxy = await on.proxy();
    const { step } = await on.main({
      ...KEYS,
      'aws-region': region,
      'role-to-assume': ROLES.ci.replace('arn:aws:', `arn:${partition}:`),
      'http-proxy': proxy.url,
      ...inputs,
    });
    expect(proxy.requests.map(({ target }) => target)).toEqual([`${host}:443`]);
    // The emulated account is of the commercial partition: elsewhere its answer is a refusal, but it was asked.
    expect(countOf(on.emulator, 'AssumeRole')).toBe(1);
    expect(step.status).toBe(partition === 'aws' ? 0 : 1);
  });

  test('for the hop that names one', async () => {
    const proxy = await on.proxy();
    const { step } = await on.main({
      ...KEYS,
      'role-to-assume': ROLES.ci,
      'role-chain': `[{role: "${ROLES.hub}", region: us-west-2}, "${ROLES.spoke}"]`,
      'http-proxy': proxy.url,
    });
    expect(errorOf(step)).toBe('');
    // Two hosts, a connection each: the third hop goes back to the first one's.
    expect(proxy.requests.map(({ target }) => target)).toEqual([
      'sts.eu-central-1.amazonaws.com:443',
      'sts.us-west-2.amazonaws.com:443',
    ]);
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole', 'AssumeRole', 'AssumeRole']);
    expect(step.exported.get('AWS_REGION')).toBe('eu-central-1');
  });
});
