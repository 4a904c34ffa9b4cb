import fc from 'fast-check';
import { packedSizeOf } from '../../src/iam/packed-size.ts';

const EMPTY = { tags: new Map<string, string>(), policy: undefined, policyArns: [] };

test('an empty request has no packed size', () => {
  expect(packedSizeOf(EMPTY)).toBeUndefined();
});

test('nine long tags take as much as measured on AWS', () => {
  const tags = new Map(Array.from({ length: 9 }, (_, at) => [`T${at + 1}`, 'a'.repeat(250)]));
  expect(packedSizeOf({ ...EMPTY, tags })?.tags).toBe(498);
});

test('the policy from the documentation takes as much as stated there', () => {
  const statement = { Sid: 'Stmt1', Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' };
  const policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  expect(packedSizeOf({ ...EMPTY, policy })?.total).toBe(6);
});

test('more never takes less, and every tag and ARN counts', () => {
  const tag = fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.string({ maxLength: 50 }));
  fc.assert(
    fc.property(fc.array(tag), tag, fc.string(), (some, more, policy) => {
      const before = packedSizeOf({ ...EMPTY, policy, tags: new Map(some) })?.total ?? 0;
      const tags = new Map([...some.filter(([key]) => key !== more[0]), more]);
      const without =
        packedSizeOf({ ...EMPTY, policy, tags: new Map(some.filter(([key]) => key !== more[0])) })?.total ?? 0;
      expect(packedSizeOf({ ...EMPTY, policy, tags })?.total).toBeGreaterThanOrEqual(without);
      expect(packedSizeOf({ policy, tags: new Map(some), policyArns: ['x'.repeat(60)] })?.total).toBeGreaterThan(
        before,
      );
    }),
  );
});
