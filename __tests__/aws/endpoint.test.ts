import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { isLoopback, rolesAnywhereEndpoint, stsEndpoint, endpointProblem } from '../../src/aws/endpoint.ts';

const REGIONS = [
  'us-east-1', 'us-west-2', 'eu-central-1', 'ap-southeast-3', 'il-central-1', 'mx-central-1', 'cn-north-1',
  'cn-northwest-1', 'us-gov-east-1', 'us-gov-west-1', 'us-iso-east-1', 'us-iso-west-1', 'us-isob-east-1',
  'eu-isoe-west-1', 'us-isof-south-1', 'us-isof-east-1', 'eusc-de-east-1',
]; // prettier-ignore

interface Flags {
  readonly fips: boolean;
  readonly dualStack: boolean;
}

/** The host that AWS's own SDK would call. */
async function hostOfSdk(region: string, { fips, dualStack }: Flags): Promise<string> {
  let host = '';
  const client = new STSClient({
    region,
    useFipsEndpoint: fips,
    useDualstackEndpoint: dualStack,
    maxAttempts: 1,
    credentials: { accessKeyId: 'AKIAEXAMPLE111111111', secretAccessKey: 'x' },
    requestHandler: {
      handle: (request: { readonly hostname: string }) => {
        host = request.hostname;
        return Promise.reject(new Error('seen enough'));
      },
    },
  });
  await client.send(new GetCallerIdentityCommand({})).catch(() => undefined);
  return host;
}

describe('the endpoint of a Region is the one that AWS’s SDK calls', () => {
  test.each(REGIONS)('in %s', async (region) => {
    const flags = { fips: false, dualStack: false };
    expect(stsEndpoint(region, flags).href).toBe(`https://${await hostOfSdk(region, flags)}/`);
  });

  test.each(REGIONS)('in %s, over IPv6 too', async (region) => {
    const flags = { fips: false, dualStack: true };
    const expected = await hostOfSdk(region, flags);
    // Where the SDK knows of none it calls nobody.
    expect(expected === '' || stsEndpoint(region, flags).hostname === expected).toBe(true);
  });

  test.each(['us-east-1', 'us-west-2', 'us-gov-east-1', 'us-gov-west-1', 'us-iso-east-1'])(
    'in %s, with FIPS',
    async (region) => {
      const flags = { fips: true, dualStack: false };
      expect(stsEndpoint(region, flags).hostname).toBe(await hostOfSdk(region, flags));
    },
  );

  test.each(['us-east-1', 'us-gov-west-1'])('in %s, with FIPS over IPv6 too', async (region) => {
    const flags = { fips: true, dualStack: true };
    expect(stsEndpoint(region, flags).hostname).toBe(await hostOfSdk(region, flags));
  });
});

test('a Region without a FIPS endpoint is said to have none', () => {
  expect(endpointProblem('eu-central-1', { fips: true, dualStack: false })).toMatchObject({
    input: 'use-fips-endpoint',
    message: expect.stringContaining(
      'no FIPS endpoint in eu-central-1; it has one in us-east-1, us-east-2, us-west-1, us-west-2',
    ) as string,
  });
  expect(endpointProblem('us-east-2', { fips: true, dualStack: false })).toBeUndefined();
});

test('an endpoint of one’s own, and the global one, go with neither FIPS nor dual-stack', () => {
  const override = new URL('https://sts.corp.example:8443/base');
  expect(stsEndpoint('eu-central-1', { override, fips: false, dualStack: false })).toBe(override);
  for (const flags of [
    { fips: true, dualStack: false },
    { fips: false, dualStack: true },
  ]) {
    expect(endpointProblem('us-east-1', { override, ...flags })?.message).toContain('cannot be combined');
    expect(endpointProblem('aws-global', flags)?.message).toContain('give a Region');
  }
});

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['[::1]', true],
  ['localhost.example.com', false],
  ['127.0.0.1.example.com', false],
  ['128.0.0.1', false],
  ['10.0.0.1', false],
  ['0.0.0.0', false],
])('%s is this machine: %s', (host, is) => {
  expect(isLoopback(host)).toBe(is);
});

describe('the endpoint of IAM Roles Anywhere', () => {
  test.each([
    ['eu-central-1', false, false, 'rolesanywhere.eu-central-1.amazonaws.com'],
    ['us-east-1', true, false, 'rolesanywhere-fips.us-east-1.amazonaws.com'],
    ['eu-central-1', false, true, 'rolesanywhere.eu-central-1.api.aws'],
    ['us-west-2', true, true, 'rolesanywhere-fips.us-west-2.api.aws'],
    ['us-gov-west-1', false, false, 'rolesanywhere.us-gov-west-1.amazonaws.com'],
    ['us-gov-west-1', true, false, 'rolesanywhere-fips.us-gov-west-1.amazonaws.com'],
    ['cn-north-1', false, false, 'rolesanywhere.cn-north-1.amazonaws.com.cn'],
    ['cn-north-1', false, true, 'rolesanywhere.cn-north-1.api.amazonwebservices.com.cn'],
    ['us-iso-east-1', false, false, 'rolesanywhere.us-iso-east-1.c2s.ic.gov'],
  ] as const)('in %s, FIPS %s, dual stack %s', (region, fips, dualStack, host) => {
    expect(rolesAnywhereEndpoint(region, { fips, dualStack }).href).toBe(`https://${host}/`);
  });

  test('is one of its own, whatever STS is called at', () => {
    const settings = { override: new URL('https://sts.test'), fips: false, dualStack: false };
    expect(rolesAnywhereEndpoint('eu-central-1', settings).host).toBe('rolesanywhere.eu-central-1.amazonaws.com');
    const rolesAnywhere = new URL('https://anywhere.test');
    expect(rolesAnywhereEndpoint('eu-central-1', { ...settings, rolesAnywhere }).host).toBe('anywhere.test');
  });
});
