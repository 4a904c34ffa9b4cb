import { RoleChainError } from '../../core/errors.ts';
import type { OktaWorld } from './call-okta.ts';

/**
 * Waits before a person is asked about again, unless the step's time would be over by then.
 *
 * @param missing what is not there yet, as a sentence without its end: `nobody has accepted the push notification`
 * @throws RoleChainError `source`: no renewal asks again by itself
 */
export async function waitForPerson(milliseconds: number, missing: string, { retry, sleep }: OktaWorld): Promise<void> {
  const { deadline } = retry;
  if (deadline.remainingMilliseconds() <= milliseconds) {
    throw new RoleChainError({
      code: 'source',
      message: `Timed out: the step's time ran out, and ${missing}.`,
      hint: 'action-timeout-s allows more time: 120 seconds by default.',
    });
  }
  await deadline.guard(sleep(milliseconds), () => `waiting: ${missing}`);
}
