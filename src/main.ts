import { checkDelivery, deliver } from './step/deliver.ts';
import { checkDeliveryInputs } from './step/delivery-inputs.ts';
import { Journal } from './login/run-record.ts';
import { login } from './login/login.ts';
import { inputsOf } from './request/inputs.ts';
import { readStepRequest } from './login/step-request.ts';
import { currentRunner, leave, reportFailure } from './runner/current.ts';
import { readingOn } from './step/reading.ts';
import { summarise } from './step/summarise.ts';

/** The action's main step. */
export async function main(): Promise<void> {
  const startedAt = performance.now();
  const runner = currentRunner();
  const journal = new Journal();
  try {
    runner.warnOfUnknownInputs(inputsOf('login'));
    const idTokenEndpoint = runner.idTokenEndpoint();
    const request = await readStepRequest({
      ...readingOn(runner, startedAt, journal),
      unknownVariables: 'problem',
      surroundings: { idTokenAvailable: idTokenEndpoint !== undefined },
      check: checkDeliveryInputs,
    });
    journal.request = request;
    await checkDelivery(request, runner);
    const endsAt = startedAt + request.network.deadlineSeconds * 1000;
    const start = { idTokenEndpoint, startedAt, watch: journal };
    await deliver({ request, login: await login(request, runner, start), endsAt }, runner);
    await summarise(journal, runner);
  } catch (error) {
    reportFailure(error, runner.log);
    await summarise(journal, runner, { error });
  }
  leave();
}
