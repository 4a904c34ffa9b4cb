import { login } from '../login/login.ts';
import { RunRecord } from '../login/run-record.ts';
import { readStepRequest } from '../login/step-request.ts';
import { reportFailure } from '../runner/current.ts';
import type { ReadyConnections } from '../net/ready-connections.ts';
import type { GitHubRunner } from '../runner/github.ts';
import { idTokenOf } from '../ci/systems.ts';
import { inputsOf } from '../request/inputs.ts';
import { checkDelivery } from './check-delivery.ts';
import { checkDeliveryInputs } from '../sink/delivery-inputs.ts';
import { readingOn } from './reading.ts';
import { summarize } from './summarize.ts';

/**
 * The step of the main action: reads, checks, logs in, delivers and summarizes. A failure is reported in the log and
 * the exit status.
 *
 * @param startedAt when the step started: a `monotonicNow()` time in milliseconds
 * @param early connections that it may use, opened before the request was read
 */
export async function loginStep(runner: GitHubRunner, startedAt: number, early: ReadyConnections): Promise<void> {
  const runRecord = new RunRecord();
  try {
    const idToken = idTokenOf(runner);
    const request = await readStepRequest({
      ...readingOn(runner, startedAt, runRecord),
      misnamed: runner.misnamedInputs(inputsOf('login')),
      unknownVariables: 'problem',
      surroundings: { idTokenAvailable: idToken !== undefined },
      check: checkDeliveryInputs,
    });
    runRecord.request = request;
    await checkDelivery(request, runner, startedAt);
    const endsAt = startedAt + request.network.deadlineSeconds * 1000;
    const start = { idToken, startedAt, watch: runRecord, early };
    const result = await login(request, runner, start);
    // As the rest of a login, this is loaded while the first request is on its way.
    const { deliver } = await import('./deliver.ts');
    await deliver({ request, login: result, endsAt }, runner);
    await summarize(runRecord, runner);
  } catch (error) {
    reportFailure(error, runner.log);
    await summarize(runRecord, runner, { error });
  }
}
