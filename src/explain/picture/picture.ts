import type { HopKindName, HOP_KINDS } from '../../chain/hop-kinds.ts';

/**
 * The state of a box. `planned` if nothing has been run yet; `untried` if the run never got there. An end is
 * `reached` if its session was obtained but not handed to the job.
 */
export type Standing = 'planned' | 'done' | 'reached' | 'failed' | 'untried';

/** A tag that goes on to the next hop. */
export interface TravelingTag {
  readonly key: string;
  readonly value: string;
}

/** Where credentials end up: a target, or the job itself where there are none. */
export interface EndBox {
  readonly kind: 'target' | 'job';
  /** The target's, or what the credentials are handed to. */
  readonly name: string;
  readonly region: string;
  readonly standing: Standing;
}

/** Boxes that are left out, so that the others can be read. */
export interface LeftOut {
  readonly hops: number;
  readonly targets: number;
  /** How many of the targets failed. */
  readonly failed: number;
}

/** What hangs below a box. */
export interface Below {
  readonly ends: readonly EndBox[];
  readonly branches: readonly HopBox[];
  /** Absent where nothing is left out. */
  readonly leftOut?: LeftOut;
}

/** A hop, and what follows it. */
export interface HopBox extends Below {
  /** Counted from 1 along its chain. */
  readonly number: number;
  /** How many hops the longest chain through it has. */
  readonly of: number;
  /** The role's ARN; the name alone where the account is not known yet. */
  readonly role: string;
  /** The role's path and name. */
  readonly roleName: string;
  /** Absent where it is not known yet. */
  readonly account?: string;
  readonly by: (typeof HOP_KINDS)[HopKindName]['shortName'];
  readonly sessionName: string;
  /** How long the session was asked for: `1h`, `up to 12h`. */
  readonly lives: string;
  /** Tags that travel with this hop, to it and beyond. */
  readonly tags: readonly TravelingTag[];
  /** The source identity that goes along: set by this hop, or by one before it. */
  readonly sourceIdentity?: string;
  readonly standing: Standing;
  /** When the session ends: `2026-11-22 22:31Z`. Absent where there is none. */
  readonly until?: string;
  /** Whether the session is renewed for as long as the job runs. */
  readonly isRenewed: boolean;
}

/** Who the job is. */
interface SourceBox {
  readonly name: string;
  readonly standing: Standing;
  /** Present if a session of its keys proves MFA once, for everything behind it. */
  readonly provesMfa?: true;
}

/**
 * A plan, or a run, as people see it: who the job is, the hops as a tree, and where credentials end up. Every text is on
 * one line and without secrets, but not escaped: each way of showing it escapes for itself.
 */
export interface Picture extends Below {
  readonly source: SourceBox;
  readonly region: string;
  readonly partition: string;
}

/** Every hop of a picture, parents first. */
export function boxesOf({ branches }: Below): readonly HopBox[] {
  return branches.flatMap((box) => [box, ...boxesOf(box)]);
}

/** Every end of a picture, in the order of its hops. */
export function endsOf({ ends, branches }: Below): readonly EndBox[] {
  return [...ends, ...branches.flatMap(endsOf)];
}
