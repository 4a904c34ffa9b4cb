import { COMMANDS } from '../../src/commands/commands.ts';
import { refuseInputs } from '../../src/commands/refused-inputs.ts';
import { Problems } from '../../src/core/problems.ts';
import type { LoginCommand } from '../../src/request/inputs/definition.ts';

/** What a command says of a request that gives every input. */
function refusedBy(command: LoginCommand, given = 'x'): Problems['list'] {
  const problems = new Problems();
  refuseInputs({ command, why: 'which is a test' }, { input: () => given }, problems);
  return problems.list;
}

const DELIVERY = ['output-credentials', 'output-env-credentials', 'profile-files', 'job-summary'];
const PROFILE = ['aws-profile', 'overwrite-aws-profile'];

describe('inputs that have no meaning for a command', () => {
  test.each<[LoginCommand, readonly string[]]>([
    ['env', [...DELIVERY, ...PROFILE, 'on-target-failure', 'refresh']],
    ['exec', [...DELIVERY, 'use-existing-credentials']],
    ['process', [...DELIVERY, ...PROFILE, 'on-target-failure', 'refresh', 'use-existing-credentials']],
    ['serve', [...DELIVERY, ...PROFILE, 'use-existing-credentials']],
    ['policies', ['mask-aws-account-id']],
    ['check', []],
    ['simulate', []],
  ])('are refused by %s, each with the reason', (command, names) => {
    const refused = refusedBy(command);
    expect(refused.map(({ place }) => place).sort()).toEqual([...names].sort());
    expect(new Set(refused.map(({ message }) => message))).toEqual(
      new Set(names.map(() => `has no meaning for ${command}, which is a test`)),
    );
  });

  test('are no problem where they are not given', () => {
    expect(refusedBy('process', '')).toEqual([]);
  });

  test('are inputs of commands that there are', () => {
    const names: readonly LoginCommand[] = ['check', 'env', 'exec', 'policies', 'process', 'serve', 'simulate'];
    expect(Object.keys(COMMANDS)).toEqual(expect.arrayContaining([...names]));
  });
});
