import { checkDeliveryInputs, refreshOf } from '../sink/delivery-inputs.ts';
import type { LoginResult } from '../login/login.ts';
import { withoutUndefined } from '../core/objects.ts';
import { renewableOf } from '../refresh/spec-of-step.ts';
import { profileEntries, replacesProfiles } from '../refresh/profile-entries.ts';
import type { StepRequest } from '../login/step-request.ts';
import { withoutInputVariables, type ShellRunner } from '../runner/shell.ts';
import { plainValue, type Value } from '../runner/runner.ts';
import { DELIVERED_VARIABLES, environmentVariables, type EnvironmentAccess } from '../sink/environment/variables.ts';
import { holdSignals, type HeldSignals } from '../sink/signals.ts';
import type { Arguments, Command } from './command.ts';
import { endAs, runChild, type Ending } from './run-child.ts';
import { keepSessionsHere, serveHere, type SessionsHere } from './sessions-here.ts';
import { finalCredentials, readLogin, requireOneTarget } from './shell-login.ts';
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
  const outcome = await login();
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

/** The environment to run a command in. */
interface Surroundings {
  readonly variables: ReadonlyMap<string, Value>;
  /** Removes what was created for the command. */
  end(): Promise<void>;
}

async function surroundingsFor(request: StepRequest, outcome: LoginResult, runner: ShellRunner): Promise<Surroundings> {
  const kind = refreshOf(request.inputs);
  if (kind === 'none') {
    const { credentials, region } = finalCredentials(request, outcome);
    const access: EnvironmentAccess | undefined = credentials && { kind: 'keys', credentials };
    return { variables: variablesFor(request, runner, region, access), end: () => Promise.resolve() };
  }
  const sessions = await keepSessionsHere(renewableOf(request, outcome, runner, Date.now()), runner.temporaryDirectory);
  try {
    return kind === 'server'
      ? await serverAround(request, sessions, runner)
      : await profilesAround(request, sessions, runner);
  } catch (error) {
    await sessions.remove();
    throw error;
  }
}

async function serverAround(request: StepRequest, sessions: SessionsHere, runner: ShellRunner): Promise<Surroundings> {
  const server = await serveHere(sessions, 0, runner.environment);
  runner.conceal(server.token.reveal());
  const [end] = sessions.ends;
  if (end === undefined) {
    throw new Error('a login with roles has an end');
  }
  const access = { kind: 'endpoint', url: server.urlOf(end), token: server.token } as const;
  return {
    variables: variablesFor(request, runner, end.region, access),
    end: () => {
      server.close();
      return sessions.remove();
    },
  };
}

async function profilesAround(
  request: StepRequest,
  sessions: SessionsHere,
  runner: ShellRunner,
): Promise<Surroundings> {
  const { prepareJobFiles, writeJobFiles } = await import('../sink/profiles/job-files.ts');
  const { removeJobFiles } = await import('../sink/profiles/job-directory.ts');
  const { environment, temporaryDirectory } = runner;
  const entries = profileEntries(request, sessions);
  // Here, no workspace gets packed or uploaded.
  const place = { environment, temporaryDirectory, workspace: '' };
  const { directory, variables, contents } = await prepareJobFiles(place, entries, replacesProfiles(request));
  const removeFiles = (): Promise<void> => removeJobFiles(temporaryDirectory, directory);
  await writeJobFiles(directory, contents).catch(async (error: unknown) => {
    await removeFiles();
    throw error;
  });
  const [only, ...others] = entries;
  const profile = others.length > 0 ? undefined : only;
  const access: EnvironmentAccess | undefined = profile && { kind: 'profile', name: profile.name };
  return {
    variables: new Map([...variablesFor(request, runner, profile?.region, access), ...variables]),
    end: async () => {
      await removeFiles().finally(() => sessions.remove());
    },
  };
}

function variablesFor(
  { inputs }: StepRequest,
  { environment }: ShellRunner,
  region: string | undefined,
  access: EnvironmentAccess | undefined,
): ReadonlyMap<string, Value> {
  const clearOthers = inputs['unset-current-credentials'] === true;
  return environmentVariables({ clearOthers, ...withoutUndefined({ region, access }) }, environment);
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
