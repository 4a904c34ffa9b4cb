import { targetsBelow, type HopNode } from '../chain/plan/tree.ts';
import { showRole } from '../chain/plan/plan.ts';
import { messageOf } from '../core/errors.ts';
import { table } from '../text/table.ts';
import { isoSeconds } from '../text/iso-seconds.ts';
import type { TakenHop, TargetOutcome } from '../chain/run/chain-context.ts';

/** Progress of a run: lines for the log, empty for none. */
export interface Progress {
  onHop(taken: TakenHop, node: HopNode): readonly string[];
  onTarget(outcome: TargetOutcome): readonly string[];
}

/** Up to this many targets get a line each; more get a counter. */
const MAX_LINES = 10;

/** Follows a run to this many targets; 0 for a chain without. */
export function progressTo(targets: number): Progress {
  let done = 0;
  let failed = 0;
  const isCounted = targets > MAX_LINES;
  return {
    // If chains branch, the line of a target also covers the hops that only it uses.
    onHop: (taken, node) => (targets > 1 && targetsBelow(node).length < 2 ? [] : [hopLine(taken, node, targets > 1)]),
    onTarget: (outcome) => {
      done += 1;
      failed += outcome.kind === 'failed' ? 1 : 0;
      if (!isCounted) {
        return [targetLine(outcome)];
      }
      const isTold = done === targets || Math.floor((done * 10) / targets) > Math.floor(((done - 1) * 10) / targets);
      return isTold ? [`${done} of ${targets} targets${failed === 0 ? '' : `, ${failed} failed`}.`] : [];
    },
  };
}

function hopLine({ hop, roleArn, session }: TakenHop, node: HopNode, isShared: boolean): string {
  const until = isoSeconds(session.credentials.expiration);
  const packed = session.packedPolicySize === undefined ? '' : `, ${session.packedPolicySize} % packed`;
  const shared = isShared ? `, for ${targetsBelow(node).length} targets` : '';
  return `Hop ${hop.number} of ${node.of}: ${roleArn} until ${until} (${session.assumedRoleId}${packed})${shared}`;
}

function targetLine(outcome: TargetOutcome): string {
  const { target } = outcome;
  return outcome.kind === 'reached'
    ? `Target ${target.name}: ${outcome.result.hops.at(-1)?.roleArn ?? ''} until ${untilOf(outcome)}`
    : `Target ${target.name}: failed: ${firstLine(outcome.error)}`;
}

/** All targets of a run, one per line. */
export function targetTable(outcomes: readonly TargetOutcome[]): string {
  const rows = outcomes.map((outcome) => {
    const { target } = outcome;
    const role = target.hops.at(-1)?.role;
    const end = outcome.kind === 'reached' ? `until ${untilOf(outcome)}` : 'failed';
    return [target.name, role === undefined ? '' : showRole(role), target.region, end];
  });
  return table(['target', 'role', 'region', 'session'], rows);
}

function untilOf({ result }: Extract<TargetOutcome, { kind: 'reached' }>): string {
  const { expiration } = result.credentials;
  return expiration === undefined ? 'it is withdrawn' : isoSeconds(expiration);
}

function firstLine(error: unknown): string {
  return messageOf(error).split('\n')[0] ?? '';
}
