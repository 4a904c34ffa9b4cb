import { checkDelivery, checkDeliveryInputs, deliver } from './deliver.ts';
import { login } from './login.ts';
import { readStepRequest } from './request/step-request.ts';
import { currentRunner, leave, reportFailure } from './runner/current.ts';

/** The action's main step. */
export async function main(): Promise<void> {
  const runner = currentRunner();
  try {
    runner.warnOfUnknownInputs();
    const idTokenEndpoint = runner.idTokenEndpoint();
    const request = await readStepRequest({
      raw: (name) => runner.input(name),
      environment: runner.environment,
      conceal: runner.conceal,
      facts: runner.facts,
      unknownVariables: 'problem',
      surroundings: { idTokenAvailable: idTokenEndpoint !== undefined },
      check: (inputs, problems) => {
        if (inputs['mask-aws-account-id'] === true) {
          runner.maskAccountsInLog();
        }
        checkDeliveryInputs(inputs, problems);
      },
    });
    await checkDelivery(request, runner);
    const endsAt = performance.now() + request.network.deadlineSeconds * 1000;
    await deliver({ request, login: await login(request, runner, idTokenEndpoint), endsAt }, runner);
  } catch (error) {
    reportFailure(error, runner.log);
  }
  leave();
}
