import { noProxyVariables } from '../../../src/sink/environment/no-proxy.ts';

describe('the variables that keep requests to the credential server from a proxy', () => {
  test.each([
    ['a job without a proxy', {}, {}],
    ['a proxy', { http_proxy: 'http://proxy:3128' }, { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' }],
    ['a proxy for everything', { ALL_PROXY: 'http://p' }, { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' }],
    ['an empty list', { HTTPS_PROXY: 'http://p', NO_PROXY: '' }, { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' }],
    ['a list in one spelling', { NO_PROXY: 'a.test,.b.test' }, { NO_PROXY: 'a.test,.b.test,127.0.0.1' }],
    ['lists that differ', { NO_PROXY: 'a', no_proxy: 'b' }, { NO_PROXY: 'a,127.0.0.1', no_proxy: 'b,127.0.0.1' }],
    ['a list that has it', { http_proxy: 'http://p', no_proxy: 'a, 127.0.0.1' }, {}],
    ['a list of everything', { http_proxy: 'http://p', NO_PROXY: '*' }, {}],
    ['a list with a longer address', { NO_PROXY: '127.0.0.10' }, { NO_PROXY: '127.0.0.10,127.0.0.1' }],
  ])('for %s', (_what, environment, expected) => {
    expect(Object.fromEntries(noProxyVariables(environment))).toEqual(expected);
  });
});
