import { keyProblems, type TypedKeys } from '../../src/core/key-form.ts';

const ID = 'AKIAIOSFODNN7EXAMPLE';
const TEMPORARY = 'ASIAIOSFODNN7EXAMPLE';
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const NAMES = { id: 'aws-access-key-id', secret: 'aws-secret-access-key', token: 'aws-session-token' };

/** What is said of keys, each with the input it is said of. */
function said(keys: Partial<TypedKeys>, isForAws = true): readonly string[] {
  const whole = { id: ID, secret: SECRET, token: '', ...keys };
  return keyProblems(whole, NAMES, isForAws).map(({ key, message }) => `${NAMES[key]} ${message}`);
}

describe('keys that cannot be right', () => {
  test.each<readonly [string, Partial<TypedKeys>, string]>([
    ['swapped', { id: SECRET, secret: ID }, 'aws-access-key-id holds the secret access key, and aws-secret-access-key'],
    ['the id twice', { secret: ID }, 'aws-secret-access-key holds a key ID, as aws-access-key-id does'],
    ['in quotes', { id: `"${ID}"` }, 'aws-access-key-id begins and ends with a quote'],
    ['a secret in quotes', { secret: `'${SECRET}'` }, 'aws-secret-access-key begins and ends with a quote'],
    [
      'a line of a shell',
      { id: `export AWS_ACCESS_KEY_ID=${ID}` },
      'aws-access-key-id holds a whole line, such as AWS_',
    ],
    ['a line of PowerShell', { id: `$Env:AWS_ACCESS_KEY_ID="${ID}"` }, 'aws-access-key-id holds a whole line'],
    [
      'a line of a profile',
      { secret: `aws_secret_access_key = ${SECRET}` },
      'aws-secret-access-key holds a whole line',
    ],
    ['with a line break', { secret: `${SECRET}\n` }, 'aws-secret-access-key ends with a blank or a line break'],
    ['with a blank', { id: ` ${ID}` }, 'aws-access-key-id begins with a blank or a line break'],
    ['of two lines', { id: `${ID}\n${ID}` }, 'aws-access-key-id contains a character that no key has'],
    [
      'temporary without a token',
      { id: TEMPORARY },
      'aws-session-token is missing: aws-access-key-id begins with ASIA',
    ],
    ['permanent with a token', { token: 'FwoGZXIvYXdz' }, 'aws-session-token does not belong to these keys'],
  ])('%s: the problem names which and why', (_name, keys, message) => {
    expect(said(keys)).toEqual([expect.stringContaining(message)]);
    expect(said(keys).join()).not.toMatch(new RegExp(`${ID}|${TEMPORARY}|${SECRET}|FwoG`));
  });

  test.each<readonly [string, Partial<TypedKeys>]>([
    ['keys', {}],
    ['temporary keys', { id: TEMPORARY, token: 'FwoGZXIvYXdz==' }],
    ['a secret that has a quote', { secret: `"${SECRET}` }],
  ])('%s pass', (_name, keys) => {
    expect(said(keys)).toEqual([]);
  });

  test.each<readonly [string, Partial<TypedKeys>]>([
    ['LocalStack', { id: 'test', secret: 'test' }],
    ['MinIO', { id: 'minio-root', secret: 'minio"root' }],
    ['a service whose key IDs look like those of AWS', { id: TEMPORARY }],
    ['a service that gives tokens with permanent keys', { token: 'token' }],
  ])('those of %s pass where AWS is not called', (_name, keys) => {
    expect(said(keys, false)).toEqual([]);
  });
});
