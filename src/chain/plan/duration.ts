import type { HopRequest } from '../../request/hop-request.ts';
import { CHAINED_SESSION_SECONDS } from '../../aws/limits.ts';
import type { HopKind } from '../hop-kinds.ts';
import { formatDuration } from '../../text/values.ts';
import type { SignedHop, PlannedHop } from './plan.ts';
import type { ChainRequest } from './chain-request.ts';
import type { HopComplaint } from './fields.ts';

/** What limits the life of a hop's session. */
interface DurationContext {
  /** Whether its caller holds credentials of a role. */
  readonly chained: SignedHop['chained'];
  /** Those of the API, in seconds. */
  readonly limits: HopKind['duration'];
}

/** How long the hop's session should last. */
export function planDuration(
  hop: HopRequest,
  request: ChainRequest,
  { chained, limits: { min, max } }: DurationContext,
  complain: HopComplaint,
): Pick<SignedHop, 'durationSeconds' | 'longest'> {
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
