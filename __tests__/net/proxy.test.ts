import { goesThroughProxy } from '../../src/net/proxy.ts';

const STS = 'https://sts.eu-central-1.amazonaws.com';

/** Whether a request to `url` goes through the proxy where NO_PROXY is `noProxy`. */
function isProxied(url: string, noProxy: string): boolean {
  return goesThroughProxy(new URL(url), { proxy: new URL('http://proxy.example:3128'), noProxy });
}

describe('NO_PROXY leads past the proxy', () => {
  test.each([
    [STS, '*'],
    [STS, 'sts.eu-central-1.amazonaws.com'],
    [STS, 'STS.EU-Central-1.AmazonAWS.com'],
    [STS, 'amazonaws.com'],
    [STS, '.amazonaws.com'],
    [STS, '*.amazonaws.com'],
    [STS, 'example.com, amazonaws.com'],
    [STS, 'example.com amazonaws.com'],
    [STS, ' ,, amazonaws.com ,'],
    [STS, 'amazonaws.com:443'],
    ['https://sts.corp:8443', 'sts.corp:8443'],
    ['https://sts.corp:8443', 'sts.corp'],
    ['http://sts.corp', 'sts.corp:80'],
    ['https://amazonaws.com', '.amazonaws.com'],
    ['https://10.1.2.3', '10.1.2.3'],
    ['https://10.1.2.3', '10.0.0.0/8'],
    ['https://169.254.170.2', '169.254.0.0/16'],
    ['https://[fd00::1]', 'fd00::1'],
    ['https://[fd00::1]', '[fd00::1]'],
    ['https://[fd00::1]', '[fd00::1]:443'],
    ['https://[fd00::1]', 'fd00::/8'],
  ])('%s, with %s', (url, noProxy) => {
    expect(isProxied(url, noProxy)).toBe(false);
  });
});

describe('NO_PROXY leaves to the proxy', () => {
  test.each([
    [STS, ''],
    [STS, 'example.com'],
    [STS, 'aws.com'],
    [STS, 'amazonaws.com.example'],
    [STS, 'amazonaws.com:8443'],
    [STS, '*amazonaws'],
    [STS, '10.0.0.0/8'],
    ['https://11.1.2.3', '10.0.0.0/8'],
    ['https://10.1.2.3', '10.1.2.30'],
    ['https://10.1.2.3', '10.0.0.0/33'],
    ['https://10.1.2.3', '10.0.0.0/x'],
    ['https://10.1.2.3', 'fd00::/8'],
    ['https://[fd00::1]', 'fe80::/10'],
  ])('%s, with %j', (url, noProxy) => {
    expect(isProxied(url, noProxy)).toBe(true);
  });
});

test.each(['http://127.0.0.1:8080', 'http://localhost', 'https://[::1]:1234'])(
  'this machine is reached without a proxy: %s',
  (url) => {
    expect(isProxied(url, '')).toBe(false);
  },
);
