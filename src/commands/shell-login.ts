import { monotonicNow } from '../core/clock.ts';
import type { Credentials } from '../core/credentials.ts';
import { login } from '../login/login.ts';
import type { LoginResult } from '../login/login-result.ts';
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
  /** Values of inputs that are not set. */
  readonly defaults?: Readonly<Partial<Record<InputName, string>>>;
  /** Whether sessions are kept for later calls to renew. */
  readonly renewed?: boolean;
  /** Adds more problems. */
  readonly check?: (request: Pick<StepRequest, 'inputs' | 'plan'>, problems: Problems) => void;
}

/** A request read from a command line, and how to run it. */
export interface ShellLogin {
  readonly request: StepRequest;
  readonly runner: ShellRunner;
  readonly login: () => Promise<LoginResult>;
}

/** Reads the request of a command that logs in. @throws RoleChainError `invalid-request` with every problem */
export async function readLogin(
  given: Arguments,
  process: CommandProcess,
  { defaults = {}, renewed = false, check, ...refusing }: ShellReading,
): Promise<ShellLogin> {
  const startedAt = monotonicNow();
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

/** The credentials from a login for a single destination. */
export interface FinalCredentials {
  readonly region: string;
  /** Whose the credentials are. */
  readonly account?: string;
  /** Absent if the credentials in the environment are kept. */
  readonly credentials?: Credentials;
}

/** The credentials of a login's chain or of its only target, if any. */
export function finalCredentials({ plan }: StepRequest, outcome: LoginResult): FinalCredentials {
  const [only] = outcome.kind === 'targets' ? outcome.outcomes.filter(({ kind }) => kind === 'reached') : [];
  const region = only?.target.region ?? plan.region;
  const result = outcome.kind === 'chain' ? outcome.result : only?.kind === 'reached' ? only.result : undefined;
  return result === undefined
    ? { region }
    : { region, account: result.identity.account, credentials: result.credentials };
}

/** Complains if there are several targets, but the command is for one. */
export function requireOneTarget(command: string, { plan }: Pick<StepRequest, 'plan'>, problems: Problems): void {
  if (plan.targets.length > 1) {
    problems.add(
      'targets',
      `${command} delivers the credentials of one target, and there are ${plan.targets.length}: name one target, or run exec --refresh process, which has a profile for each`,
    );
  }
}
