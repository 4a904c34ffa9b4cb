import { plainValue } from '../runner/runner.ts';
import { environmentVariables } from '../sink/environment/variables.ts';
import type { Arguments, Command } from './command.ts';
import { readShell, SHELL_FLAG, warnOfKept } from './flags.ts';
import { finalCredentials, readLogin, requireOneTarget } from './shell-login.ts';
import type { CommandProcess } from '../runner/command-process.ts';

/** `role-chain env`: prints the credentials as commands of a shell. */
export const env: Command = {
  name: 'env',
  summary: 'log in and print the credentials as commands for a shell',
  usage: '[--shell SHELL] [INPUTS]',
  details: [
    'Logs in as the action would, and prints the credentials of the last role to standard output:',
    '',
    '  credentials="$(role-chain env --aws-region eu-central-1 --role-to-assume arn:aws:iam::111122223333:role/deploy)"',
    '  eval "$credentials"',
    '',
    'Two lines, since eval of nothing succeeds: so a failed login ends a script that stops at errors (set -e).',
    'Messages go to standard error. If anything fails, nothing is printed to standard output.',
  ].join('\n'),
  flags: [SHELL_FLAG],
  positionals: 0,
  inputsOf: 'login',
  run,
};

async function run(given: Arguments, process: CommandProcess): Promise<number> {
  const render = readShell(given.flags.get('shell'));
  const { request, runner, login } = await readLogin(given, process, {
    command: 'env',
    why: 'which prints the credentials',
    check: (asked, problems) => {
      requireOneTarget('env', asked, problems);
    },
  });
  const { credentials, region } = finalCredentials(request, await login());
  const variables = environmentVariables(
    {
      region,
      clearOthers: request.inputs['unset-current-credentials'] === true,
      ...(credentials === undefined ? {} : { access: { kind: 'keys', credentials, tellsExpiration: true } }),
    },
    runner.environment,
  );
  const plain = new Map([...variables].map(([name, value]) => [name, plainValue(value)]));
  warnOfKept(render, plain, runner.log);
  process.print(render(plain));
  return 0;
}
