import { RoleChainError } from '../../core/errors.ts';
import { quote } from '../../text/quote.ts';
import type { AssertionAnswer } from './answers.ts';
import { shown } from './choose-device.ts';
import { isRefusedFactor, provenBy, type FactorContext, type Proven } from './factor-answers.ts';

/** How often OneLogin is asked whether a push has been accepted: it names no interval. Its limit is 5,000 calls an hour. */
const POLL_MILLISECONDS = 2_000;

/**
 * Sends a push to OneLogin Protect, once, and waits until a person accepts it.
 *
 * @throws RoleChainError `source` if it is refused, `deadline` if nobody accepts it while the step has time
 */
export async function waitForPush(context: FactorContext): Promise<Proven> {
  const { account, device, verify, world } = context;
  world.log.notice(
    `Waiting for ${quote(account.username)} to accept the notification of OneLogin on the MFA device ${shown([device])}.`,
  );
  const answer = await whileUnanswered(await verify({ notifies: true }), context).catch((error: unknown) => {
    throw error instanceof RoleChainError && error.code === 'deadline' ? notAccepted(context, error) : error;
  });
  if (isRefusedFactor(answer)) {
    throw new RoleChainError({
      code: 'source',
      message: `The notification of OneLogin on the MFA device ${shown([device])} was refused.`,
      hint: 'Whoever has the device has to accept it. For a job, register an authenticator app and give its seed in saml-mfa-secret.',
    });
  }
  return provenBy(answer, true, context);
}

async function whileUnanswered(first: AssertionAnswer, { verify, world }: FactorContext): Promise<AssertionAnswer> {
  let answer = first;
  while (answer.kind === 'pending') {
    await world.retry.deadline.guard(world.sleep(POLL_MILLISECONDS), () => 'waiting for a notification to be accepted');
    answer = await verify({ notifies: false });
  }
  return answer;
}

function notAccepted({ device }: FactorContext, cause: RoleChainError): RoleChainError {
  return new RoleChainError({
    // Not of the time, but of who did not accept: no renewal asks again by itself.
    code: 'source',
    message: `Nobody accepted the notification of OneLogin on the MFA device ${shown([device])} before the step's time ran out.`,
    hint: 'Accept it on the device while the step waits; action-timeout-s allows more time. For a job, register an authenticator app and give its seed in saml-mfa-secret.',
    cause,
  });
}
