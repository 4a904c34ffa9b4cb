/** The login of a job, in this process: the program's own code over HTTP, without the start of a process. */
import { monotonicNow } from '../../../src/core/clock.ts';
import { login } from '../../../src/login/login.ts';
import { isInputName } from '../../../src/request/inputs.ts';
import { readStepRequest } from '../../../src/login/step-request.ts';
import { idTokenOf } from '../../../src/ci/systems.ts';
import { ShellRunner } from '../../../src/runner/shell.ts';
import { readingOn } from '../../../src/step/reading.ts';
import { variablesOf } from '../../support/cli.ts';
import { GITHUB_VARIABLES } from '../../support/job.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';

const nothing = (): void => {
  // Nobody reads what this process would say.
};

/** Logs in with these inputs. @throws RoleChainError as the program does */
export async function logIn(emulator: Emulator, inputs: Readonly<Record<string, string>>): Promise<void> {
  const flags = new Map(
    Object.entries({ ...inputs, 'sts-endpoint': emulator.url }).flatMap(([name, value]) =>
      isInputName(name) ? [[name, value] as const] : [],
    ),
  );
  const env = { ...GITHUB_VARIABLES, ...variablesOf(emulator) };
  const process = { env, cwd: () => '/', unset: nothing, write: nothing, conceal: nothing, isTerminal: false };
  const runner = new ShellRunner(process, flags);
  const startedAt = monotonicNow();
  const request = await readStepRequest({
    ...readingOn(runner, startedAt),
    unknownVariables: 'problem',
    surroundings: { idTokenAvailable: true },
  });
  await login(request, runner, { idToken: idTokenOf(runner), startedAt });
}
