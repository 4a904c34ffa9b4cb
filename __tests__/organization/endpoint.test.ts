import { OrganizationsClient as SdkClient } from '@aws-sdk/client-organizations';
import { RoleChainError } from '../../src/core/errors.ts';
import { endpointFromEnvironment, organizationsEndpoint } from '../../src/organization/endpoint.ts';

const REGIONS = [
  'us-east-1',
  'eu-central-1',
  'cn-north-1',
  'us-gov-east-1',
  'us-iso-west-1',
  'us-isob-east-1',
  'eu-isoe-west-1',
  'us-isof-east-1',
  'eusc-de-east-1',
];
const KINDS = [
  { fips: false, dualStack: false },
  { fips: true, dualStack: false },
  { fips: false, dualStack: true },
  { fips: true, dualStack: true },
] as const;
const NO_KEYS = { accessKeyId: 'none', secretAccessKey: 'none' };

/** What the SDK would do by itself: the host, and the region that it signs for. */
function bySdk(region: string, { fips, dualStack }: (typeof KINDS)[number]): readonly [string, unknown] {
  const client = new SdkClient({ region, credentials: NO_KEYS });
  const parameters = { Region: region, UseFIPS: fips, UseDualStack: dualStack };
  const { url, properties } = client.config.endpointProvider(parameters);
  const schemes: unknown = properties?.authSchemes;
  const scheme: unknown = Array.isArray(schemes) ? schemes[0] : undefined;
  const signs = typeof scheme === 'object' && scheme !== null && 'signingRegion' in scheme ? scheme.signingRegion : '';
  client.destroy();
  return [url.host, signs];
}

describe('the endpoint of AWS Organizations', () => {
  const cases = REGIONS.flatMap((region) => KINDS.map((kind) => ({ region, ...kind })));
  test.each(cases)('is the one of the SDK for %j', ({ region, ...kind }) => {
    const { url, signingRegion } = organizationsEndpoint(region, kind);
    expect([url.host, signingRegion]).toEqual(bySdk(region, kind));
    expect(url.protocol).toBe('https:');
  });

  test('is one for all regions of a partition', () => {
    const { url, signingRegion } = organizationsEndpoint('eu-central-1', { fips: false, dualStack: false });
    expect([url.host, signingRegion]).toEqual(['organizations.us-east-1.amazonaws.com', 'us-east-1']);
  });

  test('of the user is signed for like that of AWS', () => {
    const override = new URL('https://organizations.example.com');
    const settings = { override, fips: false, dualStack: false };
    expect(organizationsEndpoint('cn-north-1', settings)).toEqual({ url: override, signingRegion: 'cn-northwest-1' });
  });

  test('of the user cannot be FIPS or dual-stack as well', () => {
    const override = new URL('https://user:pass@organizations.example.com');
    for (const kind of KINDS.slice(1)) {
      const get = (): unknown => organizationsEndpoint('us-east-1', { override, ...kind });
      expect(get).toThrow(RoleChainError);
      expect(get).toThrow(
        /^use-(?:fips|dualstack)-endpoint cannot be combined .* \(https:\/\/organizations\.example\.com\)/,
      );
    }
  });
});

describe('the environment names the endpoint', () => {
  test.each([
    [{}, undefined],
    [{ AWS_ENDPOINT_URL_ORGANIZATIONS: '', AWS_ENDPOINT_URL: '' }, undefined],
    [{ AWS_ENDPOINT_URL: 'https://a' }, ['https://a/', 'AWS_ENDPOINT_URL']],
    [
      { AWS_ENDPOINT_URL: 'https://a', AWS_ENDPOINT_URL_ORGANIZATIONS: 'http://127.0.0.1:1' },
      ['http://127.0.0.1:1/', 'AWS_ENDPOINT_URL_ORGANIZATIONS'],
    ],
    [{ AWS_ENDPOINT_URL_STS: 'https://a' }, undefined],
    [{ AWS_ENDPOINT_URL: 'https://a', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, undefined],
  ])('as %j', (environment, expected) => {
    const found = endpointFromEnvironment(environment);
    expect(found === undefined ? undefined : [found.url.href, found.variable]).toEqual(expected);
  });

  test.each([
    ['http://user:secret@10.0.0.1', 'AWS_ENDPOINT_URL is http://10.0.0.1, which is not https'],
    ['http://localhost.example.com', 'which is not https'],
    ['secret', 'AWS_ENDPOINT_URL is not a URL of the form https://host.'],
    ['ftp://user:secret@127.0.0.1', 'is not a URL'],
  ])('but not as %s', (url, message) => {
    const get = (): unknown => endpointFromEnvironment({ AWS_ENDPOINT_URL: url });
    expect(get).toThrow(message);
    expect(get).not.toThrow('secret');
  });
});
