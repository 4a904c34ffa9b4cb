import { matrixTable } from './matrix/matrix-table.ts';
import { planMatrix } from './step/plan-matrix.ts';
import { readPlanRequest } from './step/plan-request.ts';
import { inputsOf } from './request/inputs.ts';
import { currentRunner, leave, reportFailure } from './runner/current.ts';
import { planOutputs } from './sink/outputs.ts';
import { readingOn } from './step/reading.ts';

/** The step of the second action, plan/action.yml: makes a matrix of jobs. */
export async function plan(): Promise<void> {
  const startedAt = performance.now();
  const runner = currentRunner();
  try {
    runner.warnOfUnknownInputs(inputsOf('plan'));
    const idTokenEndpoint = runner.idTokenEndpoint();
    const request = await readPlanRequest({
      ...readingOn(runner, startedAt),
      unknownVariables: 'problem',
      surroundings: { idTokenAvailable: idTokenEndpoint !== undefined },
    });
    const planned = await planMatrix(request, runner, { idTokenEndpoint, startedAt });
    runner.log.info(matrixTable(planned.matrix));
    await runner.setOutputs(planOutputs(planned));
  } catch (error) {
    reportFailure(error, runner.log);
  }
  leave();
}
