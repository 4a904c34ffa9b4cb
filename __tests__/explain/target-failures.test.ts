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

  /** A refusal as it is explained: what stands there changes with the role. */
  function refused(account: string, name: string, request: string, edit = 'add:'): RoleChainError {
    const role = `arn:aws:iam::${account}:role/${name}`;
    return denied(
      `hop 2 of 2: sts:AssumeRole arn:aws:iam::111111111111:role/hub -> ${role}: AccessDenied: no (request id ${request})`,
      `The trust policy of ${role} may not let it in.\n> In account ${account}, in the trust policy of role ${name}, ${edit}`,
    );
  }

  test('alike are told one way out, and whom else it holds for', () => {
    const told = describeFailures([
      failure('dev', refused('222222222222', 'deploy', 'r-1')),
      failure('lab', new Error('disk')),
      failure('stage', refused('333333333333', 'deploy', 'r-2')),
      failure('prod', refused('444444444444', 'deploy-prod', 'r-3')),
    ]);
    expect(told.split('\n')).toEqual([
      '- dev: hop 2 of 2: sts:AssumeRole arn:aws:iam::111111111111:role/hub -> arn:aws:iam::222222222222:role/deploy: AccessDenied: no (request id r-1)',
      '  The trust policy of arn:aws:iam::222222222222:role/deploy may not let it in.',
      '  > In account 222222222222, in the trust policy of role deploy, add:',
      '  The same, with its own role and account in place of those above, for stage, prod.',
      '- lab: unexpected error: disk',
    ]);
  });

  test('with another way out, or in the account of their caller, are told apart', () => {
    const told = describeFailures([
      failure('dev', refused('222222222222', 'deploy', 'r-1')),
      failure('stage', refused('333333333333', 'deploy', 'r-2', 'remove:')),
      failure('own', refused('111111111111', 'deploy', 'r-3')),
    ]);
    expect(told).not.toContain('The same');
    expect(told.match(/^- /gm)).toHaveLength(3);
  });

  test('and are five hundred are told by cause, not by target', () => {
    const many = Array.from({ length: 500 }, (_, at) =>
      failure(`t${at}`, refused(String(222222222222 + at), 'deploy', `r-${at}`, at % 2 === 0 ? 'add:' : 'remove:')),
    );
    const told = describeFailures(many);
    expect(told.match(/^- /gm)).toHaveLength(2);
    expect(told).toContain('t2, t4,');
    expect(told).toContain(' and 229 more.');
  });
});
