import { checkDeliveryInputs, refreshOf } from '../sink/delivery-inputs.ts';
import type { LoginResult } from '../login/login-result.ts';
import { profileNames, replacesProfiles } from '../refresh/profile-entries.ts';
import type { StepRequest } from '../login/step-request.ts';
import { withoutInputVariables, type ShellRunner } from '../runner/shell.ts';
import { plainValue, type Value } from '../runner/runner.ts';
import { warnOfOtherAccount } from '../sink/environment/other-account.ts';
import { DELIVERED_VARIABLES } from '../sink/environment/variables.ts';
import { holdSignals, type HeldSignals } from '../sink/signals.ts';
import type { Arguments, Command } from './command.ts';
import { privatePlace } from './private-files.ts';
import { endAs, runChild, type Ending } from './run-child.ts';
import { readLogin, requireOneTarget } from './shell-login.ts';
import { surroundingsFor } from './surroundings.ts';
import type { CommandProcess } from '../runner/command-process.ts';

/** `role-chain exec`: runs a command with credentials that renew themselves. */
export const exec: Command = {
  name: 'exec',
  summary: 'run a command with credentials that renew themselves while it runs',
  usage: '[INPUTS] -- COMMAND [ARGUMENTS]',
  details: [
    'Logs in as the action would, and runs a command with the credentials of the last role, for as long as the command runs:',
    '',
    '  role-chain exec --aws-region eu-central-1 --role-to-assume arn:aws:iam::111122223333:role/deploy -- terraform apply',
    '',
    'Its AWS tools do not fall back to your profile default: if that has credentials, they read private copies of your profile files, in which it is default-of-this-machine. Your other profiles keep their names; what a tool writes to these files ends with the command.',
    '',
    '--refresh server (the default): through a local endpoint, as in containers. --refresh process: through a profile that runs a program; with several targets, one profile per target. --refresh none: as keys, which expire with their session.',
    '',
    'Signals are passed to the command, and exec exits with its status: 127 if there is no such command, 126 if it cannot be run.',
  ].join('\n'),
  flags: [],
  positionals: Infinity,
  inputsOf: 'login',
  run,
};

async function run(given: Arguments, process: CommandProcess): Promise<number> {
  const { request, runner, login } = await readLogin(given, process, {
    command: 'exec',
    why: 'which gives the credentials to the command',
    defaults: { refresh: 'server' },
    check: (asked, problems) => {
      if (given.positionals.length === 0) {
        problems.add('exec', 'needs a command: role-chain exec [INPUTS] -- COMMAND');
      }
      checkDeliveryInputs(asked, problems);
      if (refreshOf(asked.inputs) === 'none' && asked.inputs['aws-profile'] !== undefined) {
        problems.add('aws-profile', 'has no meaning for exec with --refresh none, which gives keys to the command');
      }
      if (refreshOf(asked.inputs) !== 'process') {
        requireOneTarget('exec without --refresh process', asked, problems);
      }
    },
  });
  if (refreshOf(request.inputs) === 'process') await checkProfilesHere(request, runner);
  const outcome = await login();
  warnOfOtherAccount(outcome, runner);
  // Everything created for the command is removed, whenever this process is asked to end.
  const held = holdSignals();
  try {
    const ending = await runAround(request, outcome, { runner, process, held, command: given.positionals });
    held.release();
    return endAs(ending);
  } finally {
    held.release();
  }
}

interface Around {
  readonly runner: ShellRunner;
  readonly process: CommandProcess;
  readonly held: HeldSignals;
  readonly command: readonly string[];
}

async function runAround(
  request: StepRequest,
  outcome: LoginResult,
  { runner, process, held, command }: Around,
): Promise<Ending> {
  const around = await surroundingsFor(request, outcome, runner);
  try {
    await process.masked();
    const signal = held.received();
    if (signal !== undefined) {
      return { kind: 'killed', signal };
    }
    return await runChild(command, environmentOf(process.env, around.variables), (error) => {
      process.write(`role-chain: ${error.describe()}\n`);
    });
  } finally {
    await around.end();
  }
}

/** Also warns about tools that will not find the profiles. */
async function checkProfilesHere(request: StepRequest, runner: ShellRunner): Promise<void> {
  const { checkProfileDelivery } = await import('../sink/profiles/delivery.ts');
  const files = { overwrite: replacesProfiles(request), files: 'job' } as const;
  await checkProfileDelivery({ ...privatePlace(runner), log: runner.log }, profileNames(request), files);
}

/** The environment of the command, without empty variables (some SDKs stumble over them) and without inputs. */
function environmentOf(
  own: Readonly<Record<string, string | undefined>>,
  variables: ReadonlyMap<string, Value>,
): Readonly<Record<string, string>> {
  const isLeftOut = (name: string, value: string): boolean =>
    variables.has(name) || (value === '' && DELIVERED_VARIABLES.includes(name));
  const env = Object.entries(withoutInputVariables(own)).flatMap(([name, value]) =>
    value === undefined || isLeftOut(name, value) ? [] : [[name, value] as const],
  );
  const set = [...variables].map(([name, value]) => [name, plainValue(value)] as const);
  return Object.fromEntries([...env, ...set.filter(([, value]) => value !== '')]);
}
