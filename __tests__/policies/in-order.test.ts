/** IAM takes no trust policy that names a role which is not there: what is printed can be made in the order it has. */
import fc from 'fast-check';
import { inOrder } from '../../src/policies/in-order.ts';
import { commandHere } from '../support/command-here.ts';
import { ofCli } from './support/fake-aws.ts';
import type { Printed } from './support/output.ts';
import { testOnPosix } from '../support/where.ts';

const role = (account: number, name: string): string => `arn:aws:iam::${String(account).repeat(12)}:role/${name}`;
const START = [
  ...['--aws-region', 'eu-central-1', '--repository', 'octo/app', '--branch', 'main'],
  ...['--role-to-assume', role(1, 'ci')],
];

/** The second target needs a role between the two that the first one has. */
const CROSSED = [...START, '--profiles', `{a: "${role(3, 'x')}", b: ["${role(2, 'hub')}", "${role(3, 'x')}"]}`];

/** The chain goes back to an account that it has been in, and to no role that it has been in. */
const BACK = [...START, '--role-chain', `${role(2, 'hub')}\n${role(1, 'back')}`];

async function printed(args: readonly string[], format: string): Promise<string> {
  const { status, stdout, stderr } = await commandHere(['policies', ...args, '--format', format]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** The lines of comment at the head of each template, and its description, which hold what a person is told. */
function headsOf(text: string): readonly string[] {
  return text.split('---\n').map((template) => {
    const [head = ''] = template.split('Resources:');
    return head.replace(/^# /gm, '').replace(/\n/g, ' ');
  });
}

describe('an order', () => {
  test('has each thing after what it needs, where there is no circle, and every thing once', () => {
    const shuffledNeeds = fc.array(fc.array(fc.nat(30), { maxLength: 4 }), { maxLength: 30 }).chain((needs) =>
      fc.record({
        needs: fc.constant(needs),
        things: fc.shuffledSubarray([...needs.keys()], { minLength: needs.length }),
      }),
    );
    fc.assert(
      fc.property(shuffledNeeds, ({ needs, things }) => {
        // Where a thing needs only those of a lower number, there is no circle.
        const needsOf = (thing: number): readonly number[] => (needs[thing] ?? []).filter((other) => other < thing);
        const ordered = inOrder(things, needsOf);
        expect([...ordered].sort((one, other) => one - other)).toEqual([...needs.keys()]);
        const early = ordered.filter((thing, at) => needsOf(thing).some((other) => ordered.indexOf(other) > at));
        expect(early).toEqual([]);
      }),
    );
  });

  test('leaves what needs nothing as it was, and ends a circle at its first', () => {
    expect(inOrder(['b', 'a', 'c'], () => [])).toEqual(['b', 'a', 'c']);
    expect(inOrder(['a', 'b', 'c'], (one) => (one === 'a' ? ['c'] : one === 'c' ? ['a'] : []))).toEqual([
      'b',
      'a',
      'c',
    ]);
  });
});

describe('what policies prints for targets that cross', () => {
  test('has the accounts in the order in which they can be made, and nothing to be warned of', async () => {
    const { accounts } = JSON.parse(await printed(CROSSED, 'json')) as Printed;
    expect(Object.keys(accounts)).toEqual(['111111111111', '222222222222', '333333333333']);
  });

  testOnPosix('is made by the script, which names no role before it is there', async () => {
    expect(Object.keys(ofCli(await printed(CROSSED, 'cli')))).toContain('333333333333 role x');
  });
});

describe('each template of CloudFormation', () => {
  test('says at its head in which order the stacks are made, and which one it is', async () => {
    const heads = headsOf(await printed(CROSSED, 'cloudformation'));
    expect(heads).toHaveLength(3);
    heads.forEach((head, at) => {
      expect(head).toContain(`Stack ${at + 1} of 3: create them in this order, each after the one before exists.`);
      expect(head).toContain(
        `; stack ${at + 1} of 3, ${at === 0 ? 'to be created first' : `to be created after stack ${at}`}`,
      );
      expect(head).not.toContain('can only be created after it');
    });
    expect(heads[0]).toContain('names a role that does not exist.');
    expect(heads[1]).toContain('this one names roles of 111111111111.');
    expect(heads[2]).toContain('this one names roles of 111111111111, 222222222222.');
  });

  test('says the same when it is printed alone', async () => {
    const templates = (await printed(CROSSED, 'cloudformation')).split('---\n');
    expect(await printed([...CROSSED, '--account', '333333333333'], 'cloudformation')).toBe(templates[2]);
  });

  test('says which role is to wait where accounts trust each other', async () => {
    const [first, second] = headsOf(await printed(BACK, 'cloudformation'));
    expect(first).toContain(
      `back trusts "${role(2, 'hub')}", which can only be created after it: create it without that statement first, then update this stack with the statement.`,
    );
    expect(second).not.toContain('can only be created after it');
  });

  test('says nothing of order where it is the only one', async () => {
    const [head] = headsOf(await printed(START, 'cloudformation'));
    expect(head).not.toMatch(/stack \d/i);
  });

  test('is said to have an order in the help, too', async () => {
    const { stdout } = await commandHere(['policies', '--help']);
    expect(stdout.replace(/\s+/g, ' ')).toContain('whose stacks must be created in the order of the templates');
  });
});
