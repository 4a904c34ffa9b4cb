import type { ChainResult } from '../chain/run/chain-context.ts';
import type { LoginResult } from '../login/login-result.ts';
import type { StepRunner } from '../runner/runner.ts';
import { handOver } from '../sink/hand-over.ts';
import type { Delivery } from '../sink/sink.ts';
import { SINKS } from './sinks.ts';

/** Delivers the result of a login to the job, through all sinks: see {@link handOver}. */
export async function deliver(delivery: Delivery, runner: StepRunner): Promise<void> {
  if (delivery.request.inputs['mask-aws-account-id'] === true) {
    identitiesOf(delivery.login).forEach(({ account, arn }) => {
      runner.conceal(account);
      runner.conceal(arn);
    });
  }
  await handOver(SINKS, delivery, runner);
}

/** What names the accounts that are told. */
function identitiesOf(login: LoginResult): readonly ChainResult['identity'][] {
  switch (login.kind) {
    case 'existing':
      return [login.identity];
    case 'chain':
      return [login.result.identity];
    case 'targets':
      return login.outcomes.flatMap((outcome) => (outcome.kind === 'reached' ? [outcome.result.identity] : []));
  }
}
