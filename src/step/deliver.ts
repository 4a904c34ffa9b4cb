import type { ChainResult } from '../chain/run/chain-context.ts';
import type { LoginResult } from '../login/login.ts';
import type { StepRequest } from '../login/step-request.ts';
import { Deadline } from '../net/deadline.ts';
import type { StepRunner } from '../runner/runner.ts';
import { handOver, SYSTEM_LIMIT } from '../sink/hand-over.ts';
import type { Delivery } from '../sink/sink.ts';
import { checkRecordable } from '../sink/undo/record-file.ts';
import { SINKS } from './sinks.ts';

/**
 * Checks before any network call, as far as possible, whether delivery could work.
 *
 * @param startedAt when the step started: a `monotonicNow()` time in milliseconds
 * @throws RoleChainError `delivery`; `deadline` if the system does not answer within the step's time
 */
export async function checkDelivery(request: StepRequest, runner: StepRunner, startedAt: number): Promise<void> {
  const deadline = new Deadline(request.network.deadlineSeconds, startedAt, SYSTEM_LIMIT);
  try {
    await deadline.guard(checkAll(request, runner), () => 'checking where to deliver');
  } finally {
    deadline.stop();
  }
}

async function checkAll(request: StepRequest, runner: StepRunner): Promise<void> {
  await runner.checkDelivery();
  const sinks = await Promise.all([...SINKS.values()].map((load) => load()));
  if (sinks.some(({ records }) => records?.(request))) {
    await checkRecordable(runner.temporaryDirectory);
  }
  for (const { check } of sinks) await check?.(request, runner);
}

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
