import type { Credentials } from '../core/credentials.ts';
import { login, type LoginResult } from '../login/login.ts';
import type { InputName } from '../request/inputs.ts';
import type { Problems } from '../core/problems.ts';
import { readStepRequest, type StepRequest } from '../login/step-request.ts';
import type { ShellRunner } from '../runner/shell.ts';
import { readingOn } from '../step/reading.ts';
import { idTokenOf } from '../ci/systems.ts';
import { shellOf } from './shell.ts';
import type { Arguments } from './command.ts';
import { refuseInputs, type RefusingCommand } from './refused-inputs.ts';
import type { CommandProcess } from '../runner/command-process.ts';

/** How a command reads the inputs of a login. */
export interface ShellReading extends RefusingCommand {
  /** What an input is that was not given. */
  readonly defaults?: Readonly<Partial<Record<InputName, string>>>;
  /** Whether sessions are kept, to be renewed by later calls. */
  readonly renewed?: boolean;
  /** Adds further problems. */
  readonly check?: (request: Pick<StepRequest, 'inputs' | 'plan'>, problems: Problems) => void;
}

/** A request that was read at a shell, and how to carry it out. */
export interface ShellLogin {
  readonly request: StepRequest;
  readonly runner: ShellRunner;
  readonly login: () => Promise<LoginResult>;
}

/** Reads the request of a command that logs in. @throws RoleChainError `invalid-request` with all that is wrong */
export async function readLogin(
  given: Arguments,
  process: CommandProcess,
  { defaults = {}, renewed = false, check, ...refusing }: ShellReading,
): Promise<ShellLogin> {
  const startedAt = performance.now();
  const runner = shellOf(given, process, 'login');
  const idToken = idTokenOf(runner);
  const reading = readingOn(runner, startedAt);
  const request = await readStepRequest({
    ...reading,
    raw: (name) => reading.raw(name) || (defaults[name] ?? ''),
    renewed,
    unknownVariables: 'problem',
    surroundings: { idTokenAvailable: idToken !== undefined },
    check: (asked, problems) => {
      refuseInputs(refusing, runner, problems);
      check?.(asked, problems);
    },
  });
  return { request, runner, login: () => login(request, runner, { idToken, startedAt }) };
}

/** The credentials that a login leads to, where they go to one place. */
export interface FinalCredentials {
  readonly region: string;
  /** Whose the credentials are. */
  readonly account?: string;
  /** Absent where what the environment has will do. */
  readonly credentials?: Credentials;
}

/** The credentials of its chain or of its one target, if a login brings any. */
export function finalCredentials({ plan }: StepRequest, outcome: LoginResult): FinalCredentials {
  const [only] = outcome.kind === 'targets' ? outcome.outcomes.filter(({ kind }) => kind === 'reached') : [];
  const region = only?.target.region ?? plan.region;
  const result = outcome.kind === 'chain' ? outcome.result : only?.kind === 'reached' ? only.result : undefined;
  return result === undefined
    ? { region }
    : { region, account: result.identity.account, credentials: result.credentials };
}

/** Complains where there are several targets, and a command is for one. */
export function requireOneTarget(command: string, { plan }: Pick<StepRequest, 'plan'>, problems: Problems): void {
  if (plan.targets.length > 1) {
    problems.add('targets', `${command} is for the credentials of one, and these are ${plan.targets.length}`);
  }
}
