import { matrixTable } from '../matrix/matrix-table.ts';
import { inputsOf } from '../request/inputs.ts';
import { reportFailure } from '../runner/current.ts';
import type { GitHubRunner } from '../runner/github.ts';
import { idTokenOf } from '../ci/systems.ts';
import { matrixOutputs } from '../sink/outputs.ts';
import { makeMatrix } from './make-matrix.ts';
import { readMatrixRequest } from './matrix-request.ts';
import { readingOn } from './reading.ts';

/**
 * The step of the second action, plan/action.yml: makes a matrix of jobs.
 *
 * @param startedAt when the step started: a `monotonicNow()` time in milliseconds
 */
export async function matrixStep(runner: GitHubRunner, startedAt: number): Promise<void> {
  try {
    const idToken = idTokenOf(runner);
    const request = await readMatrixRequest({
      ...readingOn(runner, startedAt),
      misnamed: runner.misnamedInputs(inputsOf('plan')),
      unknownVariables: 'problem',
      surroundings: { idTokenAvailable: idToken !== undefined },
    });
    const planned = await makeMatrix(request, runner, { idToken, startedAt });
    runner.log.info(matrixTable(planned.matrix));
    await runner.setOutputs(matrixOutputs(planned));
  } catch (error) {
    reportFailure(error, runner.log);
  }
}
