import { networkStage } from '../support/network-stage.ts';
import { errorOf, expectNothingDelivered } from '../support/outcome.ts';
import { expectRefusal } from '../support/refused.ts';
import { ROLES, USER } from '../support/world.ts';

/** A name that no name server knows (RFC 6761): who does not go through the proxy does not arrive. */
const HOST = 'sts.corp.invalid';
const CHAIN = {
  'aws-access-key-id': USER.id,
  'aws-secret-access-key': USER.secret,
  'role-to-assume': ROLES.ci,
  'sts-endpoint': `https://${HOST}`,
  'retry-max-attempts': '1',
};

describe('a host to reach without the proxy', () => {
  const on = networkStage(HOST);

  test.each([
    ['the input, by name', { 'no-proxy': HOST }, {}],
    ['the input, by suffix', { 'no-proxy': 'example.com, .invalid' }, {}],
    ['NO_PROXY', {}, { NO_PROXY: HOST }],
    ['no_proxy', {}, { no_proxy: `localhost,${HOST}` }],
    ['NO_PROXY, by *', {}, { NO_PROXY: '*' }],
  ])('is found in %s', async (_name, inputs, env) => {
    const proxy = await on.proxy();
    const { step, job } = await on.main({ ...CHAIN, 'http-proxy': proxy.url, ...inputs }, { env });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toMatch(/hop 1 of 1: .*: (?:ENOTFOUND: sts\.corp\.invalid has no address|EAI_AGAIN)/);
    expect(proxy.requests).toEqual([]);
  });

  test.each([
    ['the input names other hosts', { 'no-proxy': 'example.com,xcorp.invalid' }, {}],
    ['the input, which goes before NO_PROXY, names others', { 'no-proxy': 'example.com' }, { NO_PROXY: HOST }],
    ['it is named with another port', { 'no-proxy': `${HOST}:8443` }, {}],
  ])('is not this one when %s', async (_name, inputs, env) => {
    const proxy = await on.proxy();
    const { step } = await on.main({ ...CHAIN, 'http-proxy': proxy.url, ...inputs }, { env });
    expect(errorOf(step)).toBe('');
    expect(proxy.requests.map(({ target }) => target)).toEqual([`${HOST}:443`]);
  });
});

describe('a proxy or an endpoint that cannot be used is refused before the network', () => {
  const on = networkStage(HOST);

  test.each([
    ['a proxy without http://', { 'http-proxy': 'proxy.corp:3128' }, {}, 'http-proxy: is not a URL of the form'],
    ['a SOCKS proxy', { 'http-proxy': 'socks5://u:hush-hush@p' }, {}, 'http-proxy: is not a URL of the form'],
    ['a SOCKS proxy, said so', {}, { HTTPS_PROXY: 'socks5h://p:1080' }, 'SOCKS proxies are not supported'],
    [
      'an endpoint in clear text of a variable, even of one word',
      { 'sts-endpoint': '' },
      { AWS_ENDPOINT_URL_STS: 'http://localstack:4566' },
      "AWS_ENDPOINT_URL_STS: 'http://localstack:4566' is not https",
    ],
    ['a proxy of the environment', {}, { HTTPS_PROXY: 'u:hush-hush@p' }, 'HTTPS_PROXY: is not a URL of the form'],
    ['a stray %', { 'http-proxy': 'http://u:hush-hush%@p' }, {}, 'http-proxy: has a % in its user or password'],
    ['an endpoint in clear text', { 'sts-endpoint': `http://${HOST}` }, {}, `'http://${HOST}' is not https`],
    ['a secret in it', { 'sts-endpoint': `http://u:hush-hush@${HOST}` }, {}, `sts-endpoint: 'http://${HOST}' is not`],
    ['one of the SDK', { 'sts-endpoint': '' }, { AWS_ENDPOINT_URL_STS: `http://${HOST}` }, 'AWS_ENDPOINT_URL_STS: '],
    ['no URL', { 'sts-endpoint': HOST }, {}, 'sts-endpoint: is not a URL of the form'],
    [
      'FIPS beside it',
      { 'use-fips-endpoint': 'true' },
      {},
      'use-fips-endpoint: cannot be combined with an endpoint of your own',
    ],
    ['no FIPS there', { 'sts-endpoint': '', 'use-fips-endpoint': 'true' }, {}, 'no FIPS endpoint in eu-central-1'],
  ])('%s', async (_name, inputs, env, message) => {
    const { step, job } = await on.main({ ...CHAIN, ...inputs }, { env });
    expectRefusal(step, job, on.emulator);
    expect(errorOf(step)).toContain(message);
    expect(step.log).not.toContain('hush-hush');
    expect(on.emulator.connections.opened).toBe(0);
  });
});
