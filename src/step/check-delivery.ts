import type { StepRequest } from '../login/step-request.ts';
import { Deadline } from '../net/deadline.ts';
import type { StepRunner } from '../runner/runner.ts';
import { SYSTEM_LIMIT } from '../sink/system-limit.ts';
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
