import { policyMeantBy } from '../../src/aws/policy-arn.ts';

describe('what is meant by a text that should be the ARN of a policy', () => {
  test.each<readonly [string, string, string]>([
    ['a name', 'ReadOnlyAccess', 'arn:aws-cn:iam::aws:policy/ReadOnlyAccess'],
    ['the end of an ARN', 'policy/ReadOnlyAccess', 'arn:aws-cn:iam::aws:policy/ReadOnlyAccess'],
    ['a name that has a path at AWS', 'ViewOnlyAccess', 'arn:aws-cn:iam::aws:policy/job-function/ViewOnlyAccess'],
    ['a path', 'service-role/AWSConfigRole', 'arn:aws-cn:iam::aws:policy/service-role/AWSConfigRole'],
    [
      'a policy of their own',
      'deploy-only',
      'if it is your own, it is like arn:aws-cn:iam::111122223333:policy/deploy-',
    ],
    ['an item of a list', '- arn:aws:iam::aws:policy/ReadOnlyAccess', 'does not begin with arn:'],
    ['an ARN in quotes', '"arn:aws:iam::aws:policy/ReadOnlyAccess"', 'does not begin with arn:'],
    ['a role', 'arn:aws:iam::111122223333:role/deploy', 'is the ARN of a role'],
    ['a document', '{"Version": "2012-10-17"}', 'that goes into inline-session-policy'],
  ])('%s', (_name, text, message) => {
    expect(policyMeantBy(text, 'aws-cn')).toContain(message);
  });

  test.each(['arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:x', 'two words'])('nothing else of %s', (text) => {
    expect(policyMeantBy(text, 'aws')).toBeUndefined();
  });
});
