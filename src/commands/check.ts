import { checkDeliveryInputs } from '../delivery-inputs.ts';
import { renderPlan } from '../explain/plan-table.ts';
import { RoleChainError } from '../errors.ts';
import { quote } from '../request/problems.ts';
import { readStepRequest } from '../request/step-request.ts';
import { ShellRunner } from '../runner/shell.ts';
import { inputsOf } from '../request/inputs.ts';
import { readingOn } from '../step-reading.ts';
import { inputFlags } from './arguments.ts';
import type { Arguments, Command, CommandProcess } from './command.ts';

/** `role-chain check`: plans without the network. */
export const check: Command = {
  name: 'check',
  summary: 'plan the chain and show it, without any network',
  usage: '[--identity oidc|other] [INPUTS]',
  details: [
    'Plans the chain as the action would and prints it as a table: hops, durations, tags in force and where each comes from. Nothing is sent anywhere. Ends with status 2 if the request has problems, all of which are listed.',
    '',
    'With config-file, checks all of its targets (or those of --targets) and shows the tree that their chains make. The file is read from this machine only.',
    '',
    'Templates that only a job can fill in stay open ({repository}).',
  ].join('\n'),
  flags: [
    {
      name: 'identity',
      value: 'KIND',
      description:
        'oidc (the default): plan for a job that has an OIDC token. other: plan for one that has not. Keys, a token file and role-chaining in the inputs go before both.',
    },
  ],
  positionals: 0,
  inputsOf: 'login',
  run,
};

async function run(given: Arguments, process: CommandProcess): Promise<number> {
  const identity = given.flags.get('identity') ?? 'oidc';
  if (identity !== 'oidc' && identity !== 'other') {
    throw new RoleChainError({
      code: 'invalid-request',
      message: `--identity: ${quote(identity)} is neither oidc nor other`,
    });
  }
  const runner = new ShellRunner(process, inputFlags(given));
  runner.warnOfUnknownVariables(inputsOf('login'));
  const { plan } = await readStepRequest({
    ...readingOn(runner, performance.now()),
    readFile: async (path) => (await import('../config-source.ts')).readConfigFileOffline(path, runner),
    unknownVariables: 'keep',
    selectsAllTargets: true,
    surroundings: { idTokenAvailable: identity === 'oidc' },
    check: checkDeliveryInputs,
  });
  plan.warnings.forEach((message) => {
    runner.log.warning(message);
  });
  process.print(process.guard(renderPlan(plan)));
  return 0;
}
