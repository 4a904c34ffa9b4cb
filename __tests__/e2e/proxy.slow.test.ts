import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { networkStage } from '../support/network-stage.ts';
import { countOf, errorOf, expectNothingDelivered } from '../support/outcome.ts';
import { startProxy } from '../support/proxy.ts';
import { emulate, ROLES, USER } from '../support/world.ts';

const STS = 'sts.eu-central-1.amazonaws.com';

/** Where the runner hands out tokens: a name that no name server knows (RFC 6761). */
const RUNNER = 'runner.ci.invalid';
const TUNNEL = { method: 'CONNECT', target: `${STS}:443`, credentials: undefined };
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const CHAIN = { ...KEYS, 'role-to-assume': ROLES.ci, 'role-chain': `${ROLES.hub}\n${ROLES.spoke}` };

/** Where nothing listens: whoever goes there instead of to the proxy fails. */
const NOWHERE = 'http://127.0.0.1:9';

describe('a proxy', () => {
  const on = networkStage(STS, RUNNER);

  test('connects to the regional endpoint, through one tunnel for the whole chain', async () => {
    const proxy = await on.proxy();
    const { step } = await on.main({ ...CHAIN, 'http-proxy': proxy.url });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(proxy.requests).toEqual([TUNNEL]);
    expect(countOf(on.emulator, 'AssumeRole')).toBe(3);
  });

  test.each([
    ['HTTPS_PROXY', (proxy: string) => ({ HTTPS_PROXY: proxy })],
    ['https_proxy', (proxy: string) => ({ https_proxy: proxy })],
    ['HTTP_PROXY', (proxy: string) => ({ HTTP_PROXY: proxy })],
    ['http_proxy', (proxy: string) => ({ http_proxy: proxy })],
    ['HTTPS_PROXY before HTTP_PROXY', (proxy: string) => ({ HTTPS_PROXY: proxy, HTTP_PROXY: NOWHERE })],
    ['https_proxy before HTTP_PROXY', (proxy: string) => ({ https_proxy: proxy, HTTP_PROXY: NOWHERE })],
    ['HTTP_PROXY when HTTPS_PROXY is empty', (proxy: string) => ({ HTTPS_PROXY: '', HTTP_PROXY: proxy })],
  ])('is found in %s', async (_name, env) => {
    const proxy = await on.proxy();
    const { step } = await on.main({ ...CHAIN, 'retry-max-attempts': '1' }, { env: env(proxy.url) });
    expect(errorOf(step)).toBe('');
    expect(proxy.requests).toEqual([TUNNEL]);
  });

  test.each([
    ['source-profile', { 'source-profile': 'web' }, {}],
    ['AWS_PROFILE', {}, { AWS_PROFILE: 'web' }],
  ])('also leads to the STS of the Region for a profile with a token file, of %s', async (_name, inputs, env) => {
    const proxy = await on.proxy();
    const job = on.job({ idToken: false, env });
    mkdirSync(join(job.home, '.aws'));
    const file = join(job.home, 'token');
    writeFileSync(file, await on.emulator.mintToken());
    const lines = ['[profile web]', `role_arn = ${ROLES.ci}`, `web_identity_token_file = ${file}`];
    writeFileSync(join(job.home, '.aws', 'config'), `${lines.join('\n')}\n`);
    const network = { 'sts-endpoint': '', 'ca-bundle': on.caBundle, 'http-proxy': proxy.url };
    const step = await job.main({ ...network, ...inputs, 'role-to-assume': ROLES.hub, 'action-timeout-s': '20' });
    writeFileSync(file, '');
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(proxy.requests.length).toBeGreaterThan(0);
    expect(proxy.requests.filter(({ target }) => target !== TUNNEL.target)).toEqual([]);
    expect(countOf(on.emulator, 'AssumeRoleWithWebIdentity')).toBe(1);
  });

  test('in the input takes precedence over those of the environment', async () => {
    const proxy = await on.proxy();
    const env = { HTTPS_PROXY: NOWHERE, HTTP_PROXY: NOWHERE };
    const { step } = await on.main({ ...CHAIN, 'http-proxy': proxy.url, 'retry-max-attempts': '1' }, { env });
    expect(step.status).toBe(0);
    expect(proxy.requests).toEqual([TUNNEL]);
  });

  test.each([
    ['in the input', 'input'],
    ['in HTTPS_PROXY', 'variable'],
  ])('that requires a password gets it; it is masked, and in no log, when it is %s', async (_name, place) => {
    const proxy = await on.proxy();
    const url = `http://ci%40corp:p%40ss%2Fw0rd@${proxy.host}`;
    const { step } = await on.main(
      { ...CHAIN, ...(place === 'input' ? { 'http-proxy': url } : {}) },
      { env: place === 'input' ? {} : { HTTPS_PROXY: url } },
    );
    expect(step.status).toBe(0);
    expect(proxy.requests).toEqual([{ ...TUNNEL, credentials: 'ci@corp:p@ss/w0rd' }]);
    expect(step.masks).toEqual(expect.arrayContaining(['p@ss/w0rd', 'p%40ss%2Fw0rd']));
    expect(step.log).not.toMatch(/p@ss|p%40ss/);
  });

  test('does not get requests to this machine', async () => {
    const proxy = await on.proxy();
    const step = await on.job().main({ ...CHAIN, 'ca-bundle': on.caBundle, 'http-proxy': proxy.url });
    expect(step.status).toBe(0);
    expect(proxy.requests).toEqual([]);
  });

  test('gets the request for the OIDC token, too', async () => {
    const proxy = await on.proxy();
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: `https://${RUNNER}/oidc/token?api-version=2.0` };
    const { step } = await on.main({ 'role-to-assume': ROLES.ci, 'http-proxy': proxy.url }, { env });
    expect(step.status).toBe(0);
    expect(proxy.requests.map(({ target }) => target)).toEqual([`${RUNNER}:443`, `${STS}:443`]);
  });

  test('forwards that request if the runner does not use TLS, as in a private network', async () => {
    const plain = await emulate();
    const proxy = await startProxy(plain.url);
    const url = `http://${RUNNER}/oidc/token?api-version=2.0`;
    try {
      const { step } = await on.main(
        { 'role-to-assume': ROLES.ci, 'http-proxy': proxy.url, 'retry-max-attempts': '1' },
        {
          env: {
            ACTIONS_ID_TOKEN_REQUEST_URL: url,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: plain.idToken.requestToken,
          },
        },
      );
      expect(proxy.requests[0]).toEqual({
        method: 'GET',
        target: `${url}&audience=sts.amazonaws.com`,
        credentials: undefined,
      });
      expect(plain.log).toMatchObject([{ operation: 'IdToken', outcome: { status: 200 } }]);
      expect(step.log).not.toContain(plain.idToken.requestToken);
    } finally {
      await proxy.close();
      await plain.close();
    }
  });
});

describe('a proxy that does not work', () => {
  const on = networkStage(STS);

  test.each([
    ['that wants a password', { refuseWith: 407 }, 1, 'HTTP 407', 'The proxy requires a login'],
    ['that forbids the host', { refuseWith: 403 }, 1, 'HTTP 403', 'Ask the people who run it to let this host through'],
    ['that cannot reach the host', { refuseWith: 502 }, 2, 'HTTP 502', 'and at the proxy or firewall between'],
    ['that hangs up', 'drop', 2, 'ProxyClosed: the proxy closed the connection', 'All 2 attempts failed'],
    ['that never answers', 'hang', 2, `Timeout: ${STS} (through the proxy 127.0.0.1:`, 'did not answer in time'],
  ] as const)('%s', async (_name, manners, attempts, code, advice) => {
    const proxy = await on.proxy(manners);
    const inputs = { ...CHAIN, 'http-proxy': proxy.url, 'retry-max-attempts': '2', 'connect-timeout-seconds': '3' };
    const { step, job } = await on.main(inputs);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(`hop 1 of 3: sts:AssumeRole the access keys of the inputs -> ${ROLES.ci}: ${code}`);
    expect(errorOf(step)).toContain(advice);
    expect(step.log).not.toContain('The proxy says no.');
    expect(proxy.requests).toHaveLength(attempts);
  });

  test('that never answers does not outlive the deadline', async () => {
    const proxy = await on.proxy('hang');
    // Longer than this test may take: nothing but the time of the step ends it.
    const others = { 'connect-timeout-seconds': '600', 'request-timeout-seconds': '600' };
    const { step, job } = await on.main({ ...CHAIN, ...others, 'http-proxy': proxy.url, 'action-timeout-s': '5' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('hop 1 of 3: ');
  });

  test('that hangs on the first attempt does not block the second', async () => {
    const proxy = await on.proxy('hang-first');
    // Longer than this test may take: nothing but the time for a connection ends the first attempt.
    const others = { 'request-timeout-seconds': '600', 'action-timeout-s': '600' };
    const { step } = await on.main({ ...CHAIN, ...others, 'http-proxy': proxy.url, 'connect-timeout-seconds': '3' });
    expect(step.status).toBe(0);
    expect(proxy.requests).toHaveLength(2);
  });

  test('that does not exist', async () => {
    const { step, job } = await on.main({ ...CHAIN, 'http-proxy': NOWHERE, 'retry-max-attempts': '2' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('ECONNREFUSED');
  });
});
