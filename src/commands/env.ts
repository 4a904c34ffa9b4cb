import { RoleChainError } from '../errors.ts';
import type { Credentials } from '../credentials.ts';
import { login, type LoginResult } from '../login.ts';
import { suggestion } from '../request/nearest.ts';
import { quote } from '../request/problems.ts';
import { readStepRequest, type StepRequest } from '../request/step-request.ts';
import { plainValue } from '../runner/runner.ts';
import { ShellRunner } from '../runner/shell.ts';
import { environmentVariables } from '../sink/environment.ts';
import { SHELLS } from '../sink/shell-syntax.ts';
import { inputsOf } from '../request/inputs.ts';
import { readingOn } from '../step-reading.ts';
import { inputFlags } from './arguments.ts';
import type { Arguments, Command, CommandProcess } from './command.ts';

/** Inputs that say where the action delivers to: here the answer is always standard output. */
const NOT_HERE = [
  'aws-profile',
  'overwrite-aws-profile',
  'profile-files',
  'output-credentials',
  'output-env-credentials',
  'on-target-failure',
] as const;

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
  flags: [
    {
      name: 'shell',
      value: 'SHELL',
      description: `${Object.keys(SHELLS).join(', ')}. Default bash, which is any POSIX shell.`,
    },
  ],
  positionals: 0,
  inputsOf: 'login',
  run,
};

async function run(given: Arguments, process: CommandProcess): Promise<number> {
  const startedAt = performance.now();
  const render = readShell(given.flags.get('shell') ?? 'bash');
  const runner = new ShellRunner(process, inputFlags(given));
  runner.warnOfUnknownVariables(inputsOf('login'));
  const idTokenEndpoint = runner.idTokenEndpoint();
  const request = await readStepRequest({
    ...readingOn(runner, startedAt),
    unknownVariables: 'problem',
    surroundings: { idTokenAvailable: idTokenEndpoint !== undefined },
    check: ({ plan }, problems) => {
      if (plan.targets.length > 1) {
        problems.add('targets', `env prints the credentials of one, and these are ${plan.targets.length}`);
      }
      for (const name of NOT_HERE.filter((each) => runner.input(each) !== '')) {
        problems.add(name, 'has no meaning for env, which prints the credentials');
      }
    },
  });
  const outcome = await login(request, runner, { idTokenEndpoint, startedAt });
  const { credentials, region } = printedOf(request, outcome);
  const variables = environmentVariables(
    {
      region,
      clearOthers: request.inputs['unset-current-credentials'] === true,
      ...(credentials === undefined ? {} : { access: { kind: 'keys', credentials } }),
    },
    runner.environment,
  );
  const plain = new Map([...variables].map(([name, value]) => [name, plainValue(value)]));
  if (credentials?.expiration !== undefined) {
    plain.set('AWS_CREDENTIAL_EXPIRATION', credentials.expiration.toISOString());
  }
  process.print(render(plain));
  return 0;
}

/** What is printed of a login: the credentials of its chain or of its one target, if it brings any. */
function printedOf(
  { plan }: StepRequest,
  outcome: LoginResult,
): { readonly credentials?: Credentials; readonly region: string } {
  if (outcome.kind === 'targets') {
    const [only] = outcome.outcomes.filter(({ kind }) => kind === 'reached');
    return only?.kind === 'reached'
      ? { credentials: only.result.credentials, region: only.target.region }
      : { region: plan.region };
  }
  return outcome.kind === 'chain'
    ? { credentials: outcome.result.credentials, region: plan.region }
    : { region: plan.region };
}

function readShell(typed: string): (variables: ReadonlyMap<string, string>) => string {
  const render = Object.entries(SHELLS).find(([name]) => name === typed)?.[1];
  if (render === undefined) {
    const known = Object.keys(SHELLS);
    throw new RoleChainError({
      code: 'invalid-request',
      message: `--shell: ${quote(typed)} is not one of ${known.join(', ')}${suggestion(typed, known)}`,
    });
  }
  return render;
}
