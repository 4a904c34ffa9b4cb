import { requireWhole, unusedIdentityWarnings } from '../../src/source/half-set.ts';

describe('an identity in variables of which a part is missing', () => {
  test('is refused if it is a session token without keys', () => {
    expect(() => {
      requireWhole({ AWS_SESSION_TOKEN: 'token' });
    }).toThrow('AWS_SESSION_TOKEN is set, but AWS_ACCESS_KEY_ID is not');
  });

  test.each([
    ['a profile is named', { AWS_SESSION_TOKEN: 'token', AWS_PROFILE: 'dev' }, []],
    ['the variables are ignored', { AWS_SESSION_TOKEN: 'token' }, ['AWS_SESSION_TOKEN']],
    ['it is empty', { AWS_SESSION_TOKEN: '' }, []],
    ['keys go with it', { AWS_SESSION_TOKEN: 't', AWS_ACCESS_KEY_ID: 'A', AWS_SECRET_ACCESS_KEY: 's' }, []],
  ])('is not refused if %s', (_, variables, ignored) => {
    expect(() => {
      requireWhole(variables, ignored);
    }).not.toThrow();
  });

  test.each([
    [
      { AWS_ROLE_ARN: 'arn:aws:iam::111111111111:role/ci' },
      'AWS_ROLE_ARN is set, but AWS_WEB_IDENTITY_TOKEN_FILE is not',
    ],
    [{ AWS_CONTAINER_AUTHORIZATION_TOKEN: 'x' }, 'AWS_CONTAINER_AUTHORIZATION_TOKEN is set, but neither'],
    [{ AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: '/x' }, 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE is set, but neither'],
    [{ AWS_DEFAULT_PROFILE: 'other' }, 'AWS_DEFAULT_PROFILE is set, which the AWS CLI and boto3 obey'],
  ])('is a warning if the SDK passes over it: %j', (variables, warning) => {
    expect(unusedIdentityWarnings(variables)).toEqual([expect.stringContaining(warning)]);
  });

  test.each([
    { AWS_ROLE_ARN: 'a', AWS_WEB_IDENTITY_TOKEN_FILE: 'f' },
    { AWS_ROLE_ARN: 'a', AWS_ACCESS_KEY_ID: 'A', AWS_SECRET_ACCESS_KEY: 's' },
    { AWS_CONTAINER_AUTHORIZATION_TOKEN: 'x', AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1/' },
    { AWS_DEFAULT_PROFILE: 'other', AWS_ACCESS_KEY_ID: 'A', AWS_SECRET_ACCESS_KEY: 's' },
    { AWS_DEFAULT_PROFILE: 'other', AWS_PROFILE: 'other' },
    { AWS_DEFAULT_PROFILE: '' },
  ])('is no warning if something explains it: %j', (variables) => {
    expect(unusedIdentityWarnings(variables)).toEqual([]);
  });
});
