import fc from 'fast-check';
import { accountOfArn, parseAssumedRoleArn, parseRoleArn, partitionOfRegion } from '../../src/aws/arn.ts';

describe('the ARN of a role', () => {
  test.each([
    ['arn:aws:iam::111122223333:role/deploy', 'aws', 'deploy'],
    ['arn:aws:iam::111122223333:role/ci/eu/deploy', 'aws', 'deploy'],
    ['arn:aws-cn:iam::111122223333:role/deploy', 'aws-cn', 'deploy'],
    ['arn:aws-us-gov:iam::111122223333:role/deploy', 'aws-us-gov', 'deploy'],
    ['arn:aws-iso-f:iam::111122223333:role/deploy', 'aws-iso-f', 'deploy'],
    ['arn:aws-eusc:iam::111122223333:role/deploy', 'aws-eusc', 'deploy'],
    ['arn:aws:iam::012345678901:role/a+b=c,d.e@f-g_h', 'aws', 'a+b=c,d.e@f-g_h'],
    [
      'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu/AWSReservedSSO_x_1',
      'aws',
      'AWSReservedSSO_x_1',
    ],
  ])('%s', (arn, partition, name) => {
    const account = arn.split(':')[4] ?? '';
    expect(parseRoleArn(arn)).toEqual({ arn, partition, account, name });
  });

  test.each([
    'nothing-valid-in-here',
    'arn::b:::something/test-role',
    'arn:a:a::aaaaaaaaaa:',
    'arn:aws:iam::111122223333:user/deploy',
    'arn:aws:iam:us-east-1:111122223333:role/deploy',
    'arn:aws:sts::111122223333:assumed-role/deploy/x',
    'arn:aws:iam::11112222333:role/deploy',
    'arn:aws:iam::1111222233334:role/deploy',
    'arn:awss:iam::111122223333:role/deploy',
    'arn:aws:iam::111122223333:role/',
    'arn:aws:iam::111122223333:role/ci/',
    'arn:aws:iam::111122223333:role/a b',
    'arn:aws:iam::111122223333:role/deploy\n',
    ' arn:aws:iam::111122223333:role/deploy',
    `arn:aws:iam::111122223333:role/${'x'.repeat(65)}`,
  ])('is not %j', (arn) => {
    expect(parseRoleArn(arn)).toBeUndefined();
  });
});

describe('a Region belongs to', () => {
  test.each([
    ['aws', 'eu-central-1'],
    ['aws', 'il-central-1'],
    ['aws', 'mx-central-1'],
    ['aws', 'aws-global'],
    ['aws', 'zz-nowhere-9'],
    ['aws-cn', 'cn-northwest-1'],
    ['aws-us-gov', 'us-gov-east-1'],
    ['aws-iso', 'us-iso-west-1'],
    ['aws-iso-b', 'us-isob-east-1'],
    ['aws-iso-e', 'eu-isoe-west-1'],
    ['aws-iso-f', 'us-isof-east-1'],
    ['aws-eusc', 'eusc-de-east-1'],
  ])('%s: %s', (partition, region) => {
    expect(partitionOfRegion(region).name).toBe(partition);
  });
});

test('a session’s ARN tells account, role and session name', () => {
  expect(parseAssumedRoleArn('arn:aws:sts::111122223333:assumed-role/deploy/run-4242')).toEqual({
    partition: 'aws',
    account: '111122223333',
    name: 'deploy',
    sessionName: 'run-4242',
  });
  expect(parseAssumedRoleArn('arn:aws:iam::111122223333:role/deploy')).toBeUndefined();
});

test('the account of an ARN is its fifth field, if that holds one', () => {
  expect(accountOfArn('arn:aws:iam::111122223333:user/x')).toBe('111122223333');
  expect(accountOfArn('arn:aws:s3:::bucket')).toBeUndefined();
  expect(accountOfArn('x')).toBeUndefined();
});

test('any text is read without failing, and quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseRoleArn(text)).toBeUndefined();
      expect(parseAssumedRoleArn(text)).toBeUndefined();
    }),
  );
  expect(parseRoleArn(`arn:aws:iam::111122223333:role/${'a/'.repeat(500_000)}#`)).toBeUndefined();
});
