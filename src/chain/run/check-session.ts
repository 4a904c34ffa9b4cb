import { parseAssumedRoleArn } from '../../aws/arn.ts';
import { RoleChainError } from '../../core/errors.ts';
import { isoSeconds } from '../../text/iso-seconds.ts';
import type { HopAttempt } from './chain-context.ts';
import type { Session } from './session.ts';

/** Packed policy sizes from here up get a warning, in percent. */
const NEARLY_FULL = 80;

/**
 * Whatever answered as STS, a session is used only if it is of the requested role.
 *
 * @throws RoleChainError `rejected` for any other
 */
export function checkSession({ assumedRoleArn }: Session, { hop, of, roleArn }: HopAttempt): void {
  if (hop.kind === 'root') {
    // The answer of AssumeRoot does not say whose session it is.
    return;
  }
  const [, partition, , , account] = roleArn.split(':');
  const found = parseAssumedRoleArn(assumedRoleArn);
  const name = roleArn.split('/').at(-1);
  if (found?.partition !== partition || found?.account !== account || found?.name !== name) {
    throw new RoleChainError({
      code: 'rejected',
      hop: { number: hop.number, of },
      message: `hop ${hop.number} of ${of}: the answer for ${roleArn} is a session of something else: '${assumedRoleArn}'.`,
      hint: 'AWS does not answer like that. Is the right STS called (sts-endpoint, AWS_ENDPOINT_URL), with nothing in between?',
    });
  }
}

/**
 * What may go wrong with a session that can be used, a sentence each.
 *
 * @param now milliseconds since 1970, by the clock of this machine. STS has just given the session, so where it seems to
 *   be over it is that clock that is wrong
 */
export function warningsOf({ packedPolicySize = 0, credentials }: Session, now: number): readonly string[] {
  const warnings: string[] = [];
  if (packedPolicySize >= NEARLY_FULL) {
    warnings.push(
      `policies and tags take ${packedPolicySize} % of the space that AWS allows for a session; with a little more, AWS will refuse the hop.`,
    );
  }
  if (credentials.expiration.getTime() <= now) {
    warnings.push(
      `its session ends at ${isoSeconds(credentials.expiration)}, which is over by the clock of this machine. If that is fast, set it (NTP): tools that go by the end of a session will not use this one.`,
    );
  }
  return warnings;
}
