import { CHAINED_SESSION_SECONDS } from '../../aws/limits.ts';
import type { PlannedHop, PlannedTag, SignedHop } from '../plan/plan.ts';
import type { AssumeRoleCall, Session } from './session.ts';
import type { ChainContext } from './chain-context.ts';

/** What all kinds of calls have in common. */
export type Asked = Pick<AssumeRoleCall, 'durationSeconds'>;

/** A session, and the call that finally returned it. */
export interface Made<Call> {
  readonly session: Session;
  readonly call: Call;
}

/** Assumes a role. Some refusals can be resolved by asking for less, once each; other failures are passed on. */
export async function assumeOrLess<Call>(
  call: Call,
  assume: (call: Call) => Promise<Session>,
  less: (kind: unknown, call: Call) => Call | undefined,
): Promise<Made<Call>> {
  try {
    return { session: await assume(call), call };
  } catch (error) {
    const next = less(kindOf(error), call);
    if (next === undefined) {
      throw error;
    }
    return assumeOrLess(next, assume, less);
  }
}

/** Is notified of what was left out of a hop. */
interface Teller {
  readonly world: Pick<ChainContext, 'warn' | 'notice'>;
  /** The hop's name in messages. */
  readonly subject: string;
}

/** What to request instead after a signed call was refused; undefined if AWS would refuse that as well. */
export function lessOf(
  kind: unknown,
  hop: SignedHop,
  call: AssumeRoleCall,
  { world, subject }: Teller,
): AssumeRoleCall | undefined {
  const droppable = hop.tags.filter((tag) => tag.droppable && call.tags.some(({ key }) => key === tag.key));
  if (kind === 'packed-policy' && droppable.length > 0) {
    world.warn(
      `${subject}: policies and tags are too large for AWS; leaving out the default tags ${droppable.map((tag) => tag.key).join(', ')} and trying once more.`,
    );
    return withoutTags(call, droppable);
  }
  if (kind === 'chaining-cap' && hop.chained === 'unknown' && call.durationSeconds > CHAINED_SESSION_SECONDS) {
    world.notice(
      `${subject}: the credentials it starts from are a role's, so AWS allows one hour; asking for ${CHAINED_SESSION_SECONDS} instead of ${call.durationSeconds} seconds.`,
    );
    return { ...call, durationSeconds: CHAINED_SESSION_SECONDS };
  }
  return shorter(kind, hop, call);
}

/** A caller that may only assume a role cannot see its maximum duration, so these are tried in order, in seconds. */
const SHORTER = [21_600, 10_800, CHAINED_SESSION_SECONDS] as const;

/** A call for a shorter session, if the role does not allow the requested one and less is acceptable. */
export function shorter<Call extends Asked>(kind: unknown, { longest }: PlannedHop, call: Call): Call | undefined {
  const durationSeconds = SHORTER.find((seconds) => seconds < call.durationSeconds);
  return kind === 'role-maximum' && longest === true && durationSeconds !== undefined
    ? { ...call, durationSeconds }
    : undefined;
}

/** The kind of a failed request: all the chain needs to know about the client's errors. */
function kindOf(error: unknown): unknown {
  return error instanceof Error && 'kind' in error ? error.kind : undefined;
}

function withoutTags(call: AssumeRoleCall, dropped: readonly PlannedTag[]): AssumeRoleCall {
  const isKept = (key: string): boolean => !dropped.some((tag) => tag.key === key);
  return {
    ...call,
    tags: call.tags.filter((tag) => isKept(tag.key)),
    transitiveTagKeys: call.transitiveTagKeys.filter(isKept),
  };
}
