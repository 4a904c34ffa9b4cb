import { matrixTable } from '../matrix/matrix-table.ts';
import { inputsOf } from '../request/inputs.ts';
import { reportFailure } from '../runner/current.ts';
import type { GitHubRunner } from '../runner/github.ts';
import { idTokenOf } from '../ci/systems.ts';
import { planOutputs } from '../sink/outputs.ts';
import { planMatrix } from './plan-matrix.ts';
import { readPlanRequest } from './plan-request.ts';
import { readingOn } from './reading.ts';

/**
 * The step of the second action, plan/action.yml: makes a matrix of jobs.
 *
 * @param startedAt when the step began, in the milliseconds of `performance.now()`
 */
export async function planStep(runner: GitHubRunner, startedAt: number): Promise<void> {
  try {
    runner.warnOfUnknownInputs(inputsOf('plan'));
    const idToken = idTokenOf(runner);
    const request = await readPlanRequest({
      ...readingOn(runner, startedAt),
      unknownVariables: 'problem',
      surroundings: { idTokenAvailable: idToken !== undefined },
    });
    const planned = await planMatrix(request, runner, { idToken, startedAt });
    runner.log.info(matrixTable(planned.matrix));
    await runner.setOutputs(planOutputs(planned));
  } catch (error) {
    reportFailure(error, runner.log);
  }
}
