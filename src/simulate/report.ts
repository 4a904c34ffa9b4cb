import { showRole, type PlannedHop, type PlannedTarget } from '../chain/plan/plan.ts';
import type { HopNode } from '../chain/plan/tree.ts';
import type { PolicyKind, StatementPlace } from '../iam/policy/attribution.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { HopResult, Simulation } from './simulate.ts';

/** A statement, as JSON. */
interface ReportedStatement {
  readonly policy: PolicyKind;
  /** The name or ARN of the policy, if it has one. */
  readonly name?: string;
  /** Counted from 1. */
  readonly statement: number;
  readonly sid?: string;
}

/** An action that a hop needs, and what allows it. */
interface ReportedPermission {
  readonly action: string;
  readonly by: readonly ReportedStatement[];
}

/** An action that was refused, as JSON. */
interface ReportedRefusal {
  readonly action: string;
  /** A sentence. */
  readonly reason: string;
  /** A note about each statement that allows the action, but not here. */
  readonly nearMisses: readonly string[];
  /** The statements that deny it, if any do. */
  readonly deniedBy?: readonly ReportedStatement[];
}

/** A hop on the way to a target, as JSON. */
export interface ReportedHop {
  /** Counted from 1. */
  readonly hop: number;
  readonly role: string;
  readonly result: 'allowed' | 'refused' | 'not-reached';
  readonly sessionName?: string;
  readonly allowed?: readonly ReportedPermission[];
  /** The code and the words of AWS; and what AWS does not say, where it is about something else than permission. */
  readonly error?: { readonly code: string; readonly message: string; readonly reason?: string };
  /** Set if permission was missing. */
  readonly refused?: ReportedRefusal;
}

/** A target and the way to it, as JSON. */
interface ReportedTarget {
  /** Absent for a chain without targets. */
  readonly target?: string;
  readonly reachable: boolean;
  readonly hops: readonly ReportedHop[];
}

/** A simulation as `--format json` prints it. */
export interface Report {
  readonly reachable: boolean;
  readonly targets: readonly ReportedTarget[];
}

/** Makes the report. Nothing in it is a secret; texts from outside are unchanged. */
export function reportOf({ trees, hops, ends }: Simulation): Report {
  const ways = new Map(trees.flatMap((tree) => waysOf(tree, [])));
  const targets = ends.map(({ target, result }): ReportedTarget => ({
    ...withoutUndefined({ target: target?.name }),
    reachable: result !== undefined,
    hops: (ways.get(target) ?? []).map((hop) => reportHop(hop, hops.get(hop))),
  }));
  return { reachable: targets.every(({ reachable }) => reachable), targets };
}

type Way = readonly [PlannedTarget | undefined, readonly PlannedHop[]];

/** The hops to every target below a node; to the end, where the chain has no targets. */
function waysOf({ hop, ends, children }: HopNode, before: readonly PlannedHop[]): readonly Way[] {
  const hops = [...before, hop];
  const isEnd = ends.length === 0 && children.length === 0;
  return [
    ...(isEnd ? [[undefined, hops] as const] : []),
    ...ends.map((target) => [target, hops] as const),
    ...children.flatMap((child) => waysOf(child, hops)),
  ];
}

function reportHop(hop: PlannedHop, result: HopResult | undefined): ReportedHop {
  const { number } = hop;
  if (result === undefined) {
    return { hop: number, role: showRole(hop.role), result: 'not-reached' };
  }
  if (result.kind === 'allowed') {
    const { roleArn: role, sessionName } = result.taken;
    const allowed = result.permissions.map(({ action, by }) => ({ action, by: by.map(reportStatement) }));
    return { hop: number, role, result: 'allowed', sessionName, allowed };
  }
  const { attempt, failure, refusal, reason } = result;
  const { roleArn: role, sessionName } = attempt;
  const { code, message } = failure;
  return {
    hop: number,
    role,
    result: 'refused',
    sessionName,
    error: { code, message, ...withoutUndefined({ reason }) },
    ...(refusal === undefined ? {} : { refused: reportRefusal(refusal) }),
  };
}

type Refused = NonNullable<(HopResult & { readonly kind: 'refused' })['refusal']>;

function reportRefusal({ action, obstacle, reason }: Refused): ReportedRefusal {
  return {
    action,
    reason: reason.sentence,
    nearMisses: reason.nearMisses,
    ...(obstacle.kind === 'explicit-deny' ? { deniedBy: obstacle.by.map(reportStatement) } : {}),
  };
}

function reportStatement({ kind: policy, policy: name, statement, sid }: StatementPlace): ReportedStatement {
  return { policy, statement, ...withoutUndefined({ name, sid }) };
}
