import { join } from 'node:path';
import { createAuthority, type Authority } from '../support/certificates.ts';
import { inputTest } from '../support/input-test.ts';
import type { Inputs } from '../support/job.ts';
import { errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { startProxy, type Proxy, type ProxyManners } from '../support/proxy.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const { ci } = ROLES;
const SIGNED = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret, 'role-to-assume': ci };

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9';

describe('how often and for how long a step retries', () => {
  const on = stage();

  inputTest('retry-max-attempts', 'bounds the attempts of one request', async () => {
    on.emulator.addFault({ kind: 'error', status: 503, operation: 'AssumeRole' });
    const job = on.job();
    const step = await job.main({ ...SIGNED, 'retry-max-attempts': '3' });
    expectNothingDelivered(step, job);
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole', 'AssumeRole', 'AssumeRole']);
  });

  inputTest('disable-retry', 'true makes one attempt, whatever retry-max-attempts says', async () => {
    on.emulator.addFault({ kind: 'error', status: 503, operation: 'AssumeRole' });
    const step = await on.job().main({ ...SIGNED, 'disable-retry': 'true', 'retry-max-attempts': '5' });
    expect(step.status).toBe(1);
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole']);
  });

  inputTest('action-timeout-s', 'ends a step that gets no answer', async () => {
    on.emulator.addFault({ kind: 'hang', operation: 'AssumeRole' });
    const job = on.job();
    // A request may take longer than this test.
    const step = await job.main({ ...SIGNED, 'action-timeout-s': '1', 'request-timeout-seconds': '600' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain("the step's 1 seconds ran out");
  });

  inputTest('request-timeout-seconds', 'gives up on one request, to try another', async () => {
    on.emulator.addFault({ kind: 'hang', operation: 'AssumeRole', calls: [1] });
    // The step may take longer than this test.
    const step = await on.job().main({ ...SIGNED, 'request-timeout-seconds': '3', 'action-timeout-s': '600' });
    expect(step.status).toBe(0);
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole', 'AssumeRole']);
  });

  inputTest(
    'sts-endpoint',
    'is called in place of the Region’s, and must be https unless it is this machine',
    async () => {
      await on.job().main({ ...SIGNED, 'sts-endpoint': `${on.emulator.url}/` });
      expect(operationsOf(on.emulator)).toEqual(['AssumeRole']);
      const job = on.job();
      const step = await job.main({ ...SIGNED, 'sts-endpoint': 'http://sts.example.com' });
      expectNothingDelivered(step, job);
      expect(errorOf(step)).toContain("sts-endpoint: 'http://sts.example.com' is not https");
    },
  );
});

describe('between the step and AWS', () => {
  const tls = { key: '', cert: '' };
  const on = stage(undefined, { tls });
  let authority: Authority;
  const proxies: Proxy[] = [];
  beforeAll(async () => {
    authority = await createAuthority();
    const names = ['sts.eu-central-1.amazonaws.com', 'sts-fips.us-east-1.amazonaws.com', 'sts.us-east-1.api.aws'];
    Object.assign(tls, await authority.serve('127.0.0.1', ...names));
  });
  afterEach(async () => {
    await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
  });

  async function proxyTo(manners: ProxyManners = 'forward'): Promise<Proxy> {
    const proxy = await startProxy(on.emulator.url, manners);
    proxies.push(proxy);
    return proxy;
  }

  /** A step that calls STS by its own name and trusts the emulator's certificate. */
  function main(
    inputs: Inputs,
    env: Readonly<Record<string, string>> = {},
  ): ReturnType<ReturnType<typeof on.job>['main']> {
    const job = on.job();
    const bundle = authority.writeTo(join(job.temp, 'ca.pem'));
    return job.main({ ...SIGNED, 'sts-endpoint': '', 'ca-bundle': bundle, 'disable-retry': 'true', ...inputs }, env);
  }

  inputTest(
    'ca-bundle',
    'makes a certificate trusted that the machine does not know, and is needed for it',
    async () => {
      expect((await main({ 'sts-endpoint': on.emulator.url })).status).toBe(0);
      const refused = await main({ 'sts-endpoint': on.emulator.url, 'ca-bundle': '' });
      expect(errorOf(refused)).toContain('ca-bundle (or AWS_CA_BUNDLE)');
    },
  );

  inputTest('http-proxy', 'is what the Region’s endpoint is reached through, and its password is masked', async () => {
    const proxy = await proxyTo();
    const step = await main({ 'http-proxy': proxy.url.replace('//', '//user:pass%20word@') });
    expect(step.status).toBe(0);
    expect(proxy.requests).toMatchObject([
      { method: 'CONNECT', target: 'sts.eu-central-1.amazonaws.com:443', credentials: 'user:pass word' },
    ]);
    expect(step.masks).toEqual(expect.arrayContaining(['pass word', 'pass%20word']));
  });

  test.each([
    ['the input before all variables', true, { HTTPS_PROXY: NOWHERE, HTTP_PROXY: NOWHERE }, undefined],
    ['HTTPS_PROXY before HTTP_PROXY', false, { HTTP_PROXY: NOWHERE }, 'HTTPS_PROXY'],
    ['https_proxy before HTTP_PROXY', false, { HTTP_PROXY: NOWHERE }, 'https_proxy'],
    ['HTTP_PROXY', false, {}, 'HTTP_PROXY'],
    ['http_proxy', false, {}, 'http_proxy'],
  ])('the proxy comes from %s', async (_name, byInput, others, variable) => {
    const proxy = await proxyTo();
    const env = { ...others, ...(variable === undefined ? {} : { [variable]: proxy.url }) };
    const step = await main(byInput ? { 'http-proxy': proxy.url } : {}, env);
    expect(errorOf(step)).toBe('');
    expect(proxy.requests.map(({ target }) => target)).toEqual(['sts.eu-central-1.amazonaws.com:443']);
  });

  inputTest('no-proxy', 'names hosts that are reached without it, and NO_PROXY does where it is empty', async () => {
    const proxy = await proxyTo();
    const away = { 'sts-endpoint': 'https://sts.example.invalid', 'http-proxy': proxy.url };
    expect(errorOf(await main({ ...away, 'no-proxy': 'other.host, .example.invalid' }))).toContain('hop 1 of 1');
    await main(away, { NO_PROXY: 'example.invalid' });
    expect(proxy.requests).toEqual([]);
    await main({ ...away, 'no-proxy': 'other.host' }, { NO_PROXY: 'example.invalid' });
    expect(proxy.requests.map(({ target }) => target)).toEqual(['sts.example.invalid:443']);
  });

  inputTest('connect-timeout-seconds', 'bounds the wait for a connection', async () => {
    const proxy = await proxyTo('hang');
    // Whatever else is bounded may take longer than this test.
    const others = { 'request-timeout-seconds': '600', 'action-timeout-s': '600' };
    const step = await main({ ...others, 'http-proxy': proxy.url, 'connect-timeout-seconds': '1' });
    expect(step.status).toBe(1);
    expect(proxy.requests).toHaveLength(1);
  });

  inputTest('use-fips-endpoint', 'true calls the FIPS endpoint of the Region', async () => {
    const proxy = await proxyTo();
    await main({ 'http-proxy': proxy.url, 'use-fips-endpoint': 'true', 'aws-region': 'us-east-1' });
    expect(proxy.requests.map(({ target }) => target)).toEqual(['sts-fips.us-east-1.amazonaws.com:443']);
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole']);
  });

  inputTest('use-dualstack-endpoint', 'true calls the dual-stack endpoint of the Region', async () => {
    const proxy = await proxyTo();
    await main({ 'http-proxy': proxy.url, 'use-dualstack-endpoint': 'true', 'aws-region': 'us-east-1' });
    expect(proxy.requests.map(({ target }) => target)).toEqual(['sts.us-east-1.api.aws:443']);
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole']);
  });
});
