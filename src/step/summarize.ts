import type { CallerIdentity } from '../chain/run/session.ts';
import { placeOf, refreshOf } from '../sink/delivery-inputs.ts';
import { messageOf } from '../core/errors.ts';
import type { Story } from '../explain/summary/story.ts';
import type { RunRecord } from '../login/run-record.ts';
import { Deadline } from '../net/deadline.ts';
import type { StepRunner } from '../runner/runner.ts';
import { factsOf } from '../ci/systems.ts';

/** How long writing may take, in seconds: the step is over, and its result stands. */
const SECONDS = 10;

/**
 * Writes the summary of a finished step, if the input `job-summary` asks for one. If it cannot be written, that is a
 * warning after the result of the step, and does not change it.
 *
 * @param failure the failure that ended the step; absent if it succeeded
 */
export async function summarize(
  runRecord: RunRecord,
  runner: StepRunner,
  failure?: { readonly error: unknown },
): Promise<void> {
  const wish = runRecord.inputs?.['job-summary'] ?? 'on-failure';
  const hasFailed = failure !== undefined || runRecord.targetFailures.size > 0;
  if (wish === 'never' || (wish === 'on-failure' && !hasFailed)) {
    return;
  }
  const deadline = new Deadline(SECONDS);
  try {
    await deadline.guard(write(runRecord, runner, failure), () => 'writing the summary');
  } catch (error) {
    runner.log.warning(`job-summary: not written: ${messageOf(error)}`);
  } finally {
    deadline.stop();
  }
}

async function write(
  runRecord: RunRecord,
  runner: StepRunner,
  failure: { readonly error: unknown } | undefined,
): Promise<void> {
  const sheet = await runner.summary();
  if (sheet === undefined) {
    runner.log.debug('job-summary: this runner has no summaries (GITHUB_STEP_SUMMARY).');
    return;
  }
  const { renderSummary } = await import('../explain/summary/summary.ts');
  await sheet.append(renderSummary(storyOf(runRecord, runner, sheet.guard, failure), sheet));
}

function storyOf(
  { request, taken, targetFailures, kept }: RunRecord,
  { environment }: StepRunner,
  guard: (text: string) => string,
  failure: Story['failure'],
): Story {
  const facts = factsOf(environment);
  const ended = failure === undefined ? {} : { failure };
  const whose: { readonly kept?: CallerIdentity } = kept === undefined ? {} : { kept };
  if (request === undefined) {
    return { facts, ...ended, ...whose };
  }
  const { plan, inputs } = request;
  return {
    facts,
    ...ended,
    ...whose,
    subject: {
      plan,
      guard,
      handedTo: placeOf(inputs),
      isRenewed: refreshOf(inputs) !== 'none',
      course: { taken, targetFailures, ...ended },
    },
  };
}
