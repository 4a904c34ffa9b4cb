import { earlyUrls } from '../../src/login/early-connections.ts';
import { INPUT_NAMES, isInputName, isOfGroup } from '../../src/request/inputs.ts';
import { inputVariable } from '../../src/runner/action-inputs.ts';
import { GITHUB_VARIABLES } from '../support/job.ts';

const TOKEN_URL = 'https://run.actions.example/token?api-version=2.0';
const STS = 'https://sts.eu-central-1.amazonaws.com/';
const JOB = {
  ...GITHUB_VARIABLES,
  ACTIONS_ID_TOKEN_REQUEST_URL: TOKEN_URL,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
};
/** As a runner passes them: the defaults of action.yml included. */
const INPUTS = {
  'aws-region': 'eu-central-1',
  'role-to-assume': 'arn:aws:iam::111111111111:role/ci',
  'role-chain': ' ',
  audience: 'sts.amazonaws.com',
  'translate-env-variables': 'true',
  'aws-access-key-id': ' ',
  'web-identity-token': ' ',
};

/** The addresses for a step that differs so from the usual one. */
function urlsFor(
  inputs: Readonly<Record<string, string>> = {},
  environment: Readonly<Record<string, string | undefined>> = {},
): readonly string[] {
  const given = Object.entries({ ...INPUTS, ...inputs }).map(([name, value]) => {
    if (!isInputName(name)) {
      throw new Error(`${name} is no input`);
    }
    return [inputVariable(name), value] as const;
  });
  return earlyUrls({ ...JOB, ...Object.fromEntries(given), ...environment }).map(String);
}

test('a login with the ID token calls the OIDC endpoint and STS in its Region', () => {
  expect(urlsFor()).toEqual([TOKEN_URL, STS]);
});

describe('both are known where', () => {
  test.each([
    ['the Region comes from a variable', { 'aws-region': '' }, { AWS_REGION: 'eu-central-1' }],
    ['the role comes from a variable', { 'role-to-assume': ' ' }, { ROLE_TO_ASSUME: 'ci' }],
    ['the audience is another', { audience: 'sts.amazonaws.com.cn' }, {}],
    ['credentials are cleared', { 'unset-current-credentials': 'true' }, {}],
    ['other ways to start are switched off', { 'force-skip-oidc': 'false', 'role-chaining': 'False' }, {}],
    ['other endpoints are switched off', { 'use-fips-endpoint': 'false' }, { AWS_USE_DUALSTACK_ENDPOINT: 'false' }],
    ['hosts are named that need no proxy', { 'no-proxy': 'example.com' }, { NO_PROXY: '*' }],
    ['variables of proxies do not count', { 'translate-env-variables': 'false' }, { HTTPS_PROXY: 'http://p:1' }],
  ])('%s', (_name, inputs, environment) => {
    expect(urlsFor(inputs, environment)).toEqual([TOKEN_URL, STS]);
  });

  test('STS has an endpoint of its own', () => {
    expect(urlsFor({ 'sts-endpoint': 'https://sts.corp.example:8443' })).toEqual([
      TOKEN_URL,
      'https://sts.corp.example:8443/',
    ]);
  });
});

describe('only the OIDC endpoint is certain where', () => {
  test.each([
    ['the endpoint of STS comes from a variable', {}, { AWS_ENDPOINT_URL_STS: 'https://sts.corp.example' }],
    ['it comes from the variable of all services', {}, { AWS_ENDPOINT_URL: 'https://aws.corp.example' }],
    ['it is in clear text', { 'sts-endpoint': 'http://127.0.0.1:4566' }, {}],
    ['it is no URL', { 'sts-endpoint': 'sts.corp.example' }, {}],
    ['the Region is missing', { 'aws-region': '' }, {}],
    ['the Region is none', { 'aws-region': 'evil.example/' }, {}],
    ['hops may name a Region', { 'role-to-assume': ' ', 'role-chain': 'arn:aws:iam::111111111111:role/ci' }, {}],
    ['targets may', { 'role-to-assume': ' ', 'config-file': 'chains.yml' }, {}],
  ])('%s', (_name, inputs, environment) => {
    expect(urlsFor(inputs, environment)).toEqual([TOKEN_URL]);
  });
});

describe('nothing is certain where', () => {
  test.each([
    ['an input names a proxy', { 'http-proxy': 'http://proxy:3128' }, {}],
    ['a proxy has exceptions', { 'http-proxy': 'http://proxy:3128', 'no-proxy': '*' }, {}],
    ['HTTPS_PROXY names one', {}, { HTTPS_PROXY: 'http://proxy:3128' }],
    ['https_proxy names one', {}, { https_proxy: 'http://proxy:3128' }],
    ['HTTP_PROXY names one', {}, { HTTP_PROXY: 'http://proxy:3128' }],
    ['http_proxy names one', {}, { http_proxy: 'http://proxy:3128' }],
    ['an input names authorities', { 'ca-bundle': 'ca.pem' }, {}],
    ['AWS_CA_BUNDLE names them', {}, { AWS_CA_BUNDLE: '/etc/ca.pem' }],
    ['AWS_CA_BUNDLE does, whatever is translated', { 'translate-env-variables': 'false' }, { AWS_CA_BUNDLE: 'ca.pem' }],
    ['the FIPS endpoint is called', { 'use-fips-endpoint': 'true' }, {}],
    ['a variable says so', {}, { AWS_USE_FIPS_ENDPOINT: 'true' }],
    ['the dual-stack endpoint is called', { 'use-dualstack-endpoint': 'true' }, {}],
    ['no role is assumed', { 'role-to-assume': '' }, {}],
    [
      'the job has no ID token',
      {},
      { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined },
    ],
    ['half of what requests one is missing', {}, { ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }],
    ['its endpoint speaks plain http', {}, { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://github.corp.example/token' }],
    ['its endpoint is no URL', {}, { ACTIONS_ID_TOKEN_REQUEST_URL: 'github.corp.example' }],
    ['the token comes from a file of a variable', {}, { WEB_IDENTITY_TOKEN_FILE: '/var/token' }],
    ['a text is not read as a switch', { 'force-skip-oidc': 'perhaps' }, {}],
  ])('%s', (_name, inputs, environment) => {
    expect(urlsFor(inputs, environment)).toEqual([]);
  });

  test.each(
    INPUT_NAMES.filter((name) => isOfGroup(name, 'identity')).filter(
      (name) => !['audience', 'translate-env-variables', 'unset-current-credentials'].includes(name),
    ),
  )('%s is given', (name) => {
    expect(urlsFor({ [name]: 'true' })).toEqual([]);
  });
});
