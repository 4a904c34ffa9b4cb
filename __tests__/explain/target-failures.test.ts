import { RoleChainError } from '../../src/core/errors.ts';
import { describeFailures } from '../../src/explain/target-failures.ts';

type Failure = Parameters<typeof describeFailures>[0][number];

function failure(name: string, error: unknown): Failure {
  return { kind: 'failed', target: { name, place: 'profiles', region: 'eu-central-1', labels: {}, hops: [] }, error };
}

function denied(message: string, hint = 'Allow it.\n  - In the trust policy.'): RoleChainError {
  return new RoleChainError({ code: 'denied', message, hint });
}

describe('targets that failed', () => {
  test('for different reasons are told what to do about each', () => {
    expect(describeFailures([failure('a', denied('no a', 'Do this.')), failure('b', denied('no b', 'Do that.'))])).toBe(
      '- a: no a\n  Do this.\n- b: no b\n  Do that.',
    );
  });

  test('are told once what is to be done about several', () => {
    const failures = [
      failure('a', denied('no a')),
      failure('b', new Error('disk')),
      failure('c', denied('no c')),
      failure('d', denied('no d')),
    ];
    expect(describeFailures(failures)).toBe(
      '- a: no a\n  Allow it.\n    - In the trust policy.\n- b: unexpected error: disk\n- c: no c\n- d: no d',
    );
  });

  test('for one reason are a list of names, of which the first are shown', () => {
    const error = denied('no hub', 'Wait.');
    const names = Array.from({ length: 23 }, (_, at) => `t${at + 1}`);
    expect(describeFailures(names.map((name) => failure(name, error)))).toMatch(
      /^- t1, .*, t20 and 3 more: no hub\n {2}Wait\.$/,
    );
  });

  test('and are one more than are shown are all named: that takes no more room', () => {
    const error = denied('no hub', 'Wait.');
    const names = Array.from({ length: 21 }, (_, at) => `t${at + 1}`);
    expect(describeFailures(names.map((name) => failure(name, error)))).toContain(', t20, t21: no hub');
  });
});
