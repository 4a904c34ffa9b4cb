import type { PlannedHop, PlannedTarget } from '../../chain/plan/plan.ts';
import { RoleChainError } from '../../core/errors.ts';
import { targetsBelow, type HopNode } from '../../chain/plan/tree.ts';
import type { Standing } from './picture.ts';

/** A hop that was taken, as finally taken. Without credentials. */
export interface TakenMark {
  /** With its texts resolved. */
  readonly hop: PlannedHop;
  readonly roleArn: string;
  readonly sessionName: string;
  /** When the session ends. */
  readonly until: Date;
}

/** How far a run along a plan got. */
export interface Course {
  /** By the hops of the plan; of those that targets share, by that of the first target. */
  readonly taken: ReadonlyMap<PlannedHop, TakenMark>;
  /** Why targets were not reached. */
  readonly targetFailures: ReadonlyMap<PlannedTarget, unknown>;
  /** What ended the step; absent if it succeeded. */
  readonly failure?: { readonly error: unknown };
}

/** Whether the sessions were fine, and what came after them failed. */
function failedAfterHops({ failure }: Course): boolean {
  return failure?.error instanceof RoleChainError && ['account', 'delivery'].includes(failure.error.code);
}

/**
 * Whether it is the identity source that failed: nothing was taken, and the error is of no hop.
 *
 * @param trees empty if no role is assumed, so that nothing else could have failed
 */
export function sourceStanding(course: Course | undefined, trees: readonly HopNode[]): Standing {
  if (course === undefined) {
    return 'planned';
  }
  const { failure, taken, targetFailures } = course;
  if (failure === undefined || failedAfterHops(course) || taken.size > 0 || targetFailures.size > 0) {
    return 'done';
  }
  const { error } = failure;
  const isOfHop = error instanceof RoleChainError && (error.hop !== undefined || error.code === 'rejected');
  return isOfHop && trees.length > 0 ? 'done' : 'failed';
}

/**
 * The state of a hop.
 *
 * @param before the state of what it starts from
 */
export function hopStanding(node: HopNode, course: Course | undefined, before: Standing): Standing {
  if (course === undefined) {
    return 'planned';
  }
  if (course.taken.has(node.hop)) {
    return 'done';
  }
  if (before !== 'done' || failedAfterHops(course)) {
    return 'untried';
  }
  const targets = targetsBelow(node);
  const isFailed =
    targets.length === 0 ? course.failure !== undefined : targets.some((target) => course.targetFailures.has(target));
  return isFailed ? 'failed' : 'untried';
}

/**
 * The state of an end.
 *
 * @param before the state of the hop that it ends at
 */
export function endStanding(course: Course | undefined, before: Standing): Standing {
  if (course === undefined) {
    return 'planned';
  }
  if (failedAfterHops(course)) {
    return 'failed';
  }
  if (before !== 'done') {
    return 'untried';
  }
  return course.failure === undefined ? 'done' : 'reached';
}
