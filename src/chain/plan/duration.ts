import type { HopRequest } from '../../request/hop-request.ts';
import { CHAINED_SESSION_SECONDS, DURATION_LIMITS } from '../../aws/limits.ts';
import { formatDuration } from '../../text/values.ts';
import type { SignedHop, PlannedHop } from './plan.ts';
import type { ChainRequest } from './chain-request.ts';
import type { HopComplaint } from './fields.ts';

/** How long the hop's session should last. */
export function planDuration(
  hop: HopRequest,
  request: ChainRequest,
  chained: 'yes' | 'no' | 'unknown',
  complain: HopComplaint,
): Pick<SignedHop, 'durationSeconds' | 'longest'> {
  const { min, max } = DURATION_LIMITS.role;
  const asked = hop.durationSeconds;
  if (asked === undefined) {
    if (chained !== 'yes' && request.durationSeconds === undefined && request.keepsFirstHopLong === true) {
      return { durationSeconds: max, longest: true };
    }
    const wanted = request.durationSeconds ?? CHAINED_SESSION_SECONDS;
    return { durationSeconds: chained === 'yes' ? Math.min(wanted, CHAINED_SESSION_SECONDS) : wanted };
  }
  if (asked < min || asked > max) {
    complain(`duration ${asked} is outside of ${min} to ${max} seconds`);
  } else if (chained === 'yes' && asked > CHAINED_SESSION_SECONDS) {
    complain(
      `duration ${formatDuration(asked)}: AWS ends the session of a role assumed by another role after one hour (${CHAINED_SESSION_SECONDS} seconds), ` +
        'whatever the role allows. Ask for 1h at most; for a longer job, refresh: process or refresh: server renews the session',
    );
  }
  return { durationSeconds: asked };
}

/** Notices of hops whose session AWS ends sooner than `role-duration-seconds` asks for. */
export function loweredDurations(request: ChainRequest, hops: readonly PlannedHop[]): readonly string[] {
  const asked = request.durationSeconds ?? 0;
  const lowered = hops.filter(
    ({ number, durationSeconds }) => durationSeconds < asked && request.hops[number - 1]?.durationSeconds === undefined,
  );
  return lowered.length === 0
    ? []
    : [
        `role-duration-seconds: ${asked} lowered to ${CHAINED_SESSION_SECONDS} for ${lowered.map((hop) => `hop ${hop.number}`).join(', ')}, since AWS allows one hour where a role assumes a role.`,
      ];
}
