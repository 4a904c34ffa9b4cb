import type { Plan } from '../chain/plan/plan.ts';
import type { ChainResult } from '../chain/run/chain-context.ts';
import type { LoginResult } from '../login/login.ts';
import type { StepRequest } from '../login/step-request.ts';
import { Deadline } from '../net/deadline.ts';
import type { StepRunner } from '../runner/runner.ts';
import { warnOfOtherAccount } from '../sink/environment/other-account.ts';
import { handOver, SYSTEM_LIMIT } from '../sink/hand-over.ts';
import type { Delivery } from '../sink/sink.ts';
import { checkRecordable } from '../sink/undo/record-file.ts';
import { SINKS } from './sinks.ts';

/**
 * Checks before any network call, as far as possible, whether delivery could work.
 *
 * @param startedAt when the step started: a `performance.now()` time in milliseconds
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
  if (leavesSomething(request)) {
    await checkRecordable(runner.temporaryDirectory);
  }
  const sinks = await Promise.all([...SINKS.values()].map((load) => load()));
  for (const { check } of sinks) await check?.(request, runner);
}

/** Whether post will have something to undo: not if all that is delivered are outputs. */
function leavesSomething({ inputs, plan }: StepRequest): boolean {
  const { 'output-env-credentials': environment, 'aws-profile': profile, refresh = 'none' } = inputs;
  return environment !== false || profile !== undefined || refresh !== 'none' || plan.targets.length > 0;
}

/** Delivers the result of a login to the job, through all sinks: see {@link handOver}. */
export async function deliver(delivery: Delivery, runner: StepRunner): Promise<void> {
  const { inputs, plan } = delivery.request;
  if (inputs['mask-aws-account-id'] === true) {
    identitiesOf(delivery.login).forEach(({ account, arn }) => {
      runner.conceal(account);
      runner.conceal(arn);
    });
  }
  if (inputs['output-env-credentials'] !== false) {
    warnOfOtherAccount(delivery.login, runner);
  }
  if (plan.targets.length > 1) {
    warnOfOtherRegion(plan, runner);
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

/** AWS tools prefer the variables to the region of any profile. */
function warnOfOtherRegion({ targets }: Plan, { environment, log }: StepRunner): void {
  for (const variable of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
    const region = environment[variable] ?? '';
    const others = targets.filter((target) => target.region !== region).length;
    if (region !== '' && others > 0) {
      log.warning(
        `${variable} is ${region} in this job, and takes precedence over the Region of a profile: ${others} of ${targets.length} profiles have another Region. Do not set the variable in this job, or pass --region to the tool.`,
      );
    }
  }
}
