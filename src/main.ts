import { checkDelivery, deliver } from './deliver.ts';
import { checkDeliveryInputs } from './delivery-inputs.ts';
import { login } from './login.ts';
import { inputsOf } from './request/inputs.ts';
import { readStepRequest } from './request/step-request.ts';
import { currentRunner, leave, reportFailure } from './runner/current.ts';
import { readingOn } from './step-reading.ts';

/** The action's main step. */
export async function main(): Promise<void> {
  const startedAt = performance.now();
  const runner = currentRunner();
  try {
    runner.warnOfUnknownInputs(inputsOf('login'));
    const idTokenEndpoint = runner.idTokenEndpoint();
    const request = await readStepRequest({
      ...readingOn(runner, startedAt),
      unknownVariables: 'problem',
      surroundings: { idTokenAvailable: idTokenEndpoint !== undefined },
      check: checkDeliveryInputs,
    });
    await checkDelivery(request, runner);
    const endsAt = startedAt + request.network.deadlineSeconds * 1000;
    await deliver({ request, login: await login(request, runner, { idTokenEndpoint, startedAt }), endsAt }, runner);
  } catch (error) {
    reportFailure(error, runner.log);
  }
  leave();
}
