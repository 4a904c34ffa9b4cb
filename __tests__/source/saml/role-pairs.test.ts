import fc from 'fast-check';
import { readRolePairs } from '../../../src/source/saml/role-pairs.ts';
import { UnusableResponse } from '../../../src/source/saml/unusable-response.ts';

const ROLE = 'arn:aws:iam::111111111111:role/sso';
const PROVIDER = 'arn:aws:iam::111111111111:saml-provider/idp';

const account = fc.stringMatching(/^\d{12}$/);
const partition = fc.constantFrom('aws', 'aws-cn', 'aws-us-gov', 'aws-iso', 'aws-eusc');
// Names of roles may have commas, which is what separates the two.
const roleName = fc.stringMatching(/^[\w+=,.@-]{1,64}$/);
const path = fc.constantFrom('', 'ci/', 'a,b/', 'team/ci/');
const gap = fc.constantFrom('', ' ', '\n    ', '\t');

describe('the roles of an assertion', () => {
  test('are read whatever their partition, order and white space', () => {
    fc.assert(
      fc.property(
        fc.record({
          account,
          partition,
          roleName,
          path,
          gap,
          provider: fc.stringMatching(/^[\w.-]{1,128}$/),
          swaps: fc.boolean(),
        }),
        (any) => {
          const roleArn = `arn:${any.partition}:iam::${any.account}:role/${any.path}${any.roleName}`;
          const providerArn = `arn:${any.partition}:iam::${any.account}:saml-provider/${any.provider}`;
          const pair = any.swaps ? [providerArn, roleArn] : [roleArn, providerArn];
          const value = any.gap + pair.join(`${any.gap},${any.gap}`) + any.gap;
          expect(readRolePairs([value])).toEqual([{ roleArn, providerArn }]);
        },
      ),
    );
  });

  test('are whole or refused, whatever the value is', () => {
    const piece = fc.oneof(fc.constantFrom(ROLE, PROVIDER, ',', ' ', 'arn:', ':', 'role/', '\n'), fc.string());
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const value = pieces.join('');
        try {
          for (const { roleArn, providerArn } of readRolePairs([value])) {
            expect(value.replace(/\s/g, '').split(roleArn).join('').split(providerArn).join('')).toBe(',');
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UnusableResponse);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('are in their order, and each once', () => {
    const values = [`${ROLE}2,${PROVIDER}`, `${ROLE},${PROVIDER}`, `${PROVIDER}, ${ROLE}2`, `${ROLE},${PROVIDER}2`];
    expect(readRolePairs(values)).toEqual([
      { roleArn: `${ROLE}2`, providerArn: PROVIDER },
      { roleArn: ROLE, providerArn: PROVIDER },
      { roleArn: ROLE, providerArn: `${PROVIDER}2` },
    ]);
  });

  test('have to be there', () => {
    expect(() => readRolePairs([])).toThrow('offers no role');
  });

  test.each([
    ['a role alone', ROLE, 'is not a pair of two ARNs'],
    ['a provider alone', PROVIDER, 'is not a pair of two ARNs'],
    ['two roles', `${ROLE},${ROLE}`, 'is not a pair of two ARNs'],
    ['two providers', `${PROVIDER},${PROVIDER}`, 'is not a pair of two ARNs'],
    ['three ARNs', `${ROLE},${PROVIDER},${ROLE}`, 'is not a pair of two ARNs'],
    ['nothing', '', "the role ''"],
    ['an ARN that is cut', `${ROLE.slice(0, 20)},${PROVIDER}`, 'is not a pair of two ARNs'],
    ['another separator', `${ROLE};${PROVIDER}`, 'is not a pair of two ARNs'],
    ['an OIDC provider', `${ROLE},${PROVIDER.replace('saml', 'oidc')}`, 'is not a pair of two ARNs'],
    ['a role in an unknown partition', `${ROLE.replace('aws', 'sky')},${PROVIDER}`, 'is not a pair of two ARNs'],
    ['a provider of another account', `${ROLE},${PROVIDER.replace('111111111111', '222222222222')}`, 'another account'],
    ['a provider of another partition', `${ROLE},${PROVIDER.replace('aws', 'aws-cn')}`, 'another account'],
    ['far too much', `${ROLE},${PROVIDER}${'x'.repeat(5000)}`, "the role 'arn:aws:iam:...'"],
  ])('are not %s', (_name, value, reason) => {
    expect(() => readRolePairs([`${ROLE},${PROVIDER}`, value])).toThrow(reason);
  });
});
