import type { LoginResult } from '../login/login-result.ts';
import type { StepRequest } from '../login/step-request.ts';
import type { StepRunner, Value } from '../runner/runner.ts';
import type { ProfileDelivery } from './profiles/sections.ts';

/** What to deliver, and the deadline. */
export interface Delivery {
  readonly request: StepRequest;
  readonly login: LoginResult;
  /** The step's deadline: a `monotonicNow()` time in milliseconds. */
  readonly endsAt: number;
}

/** By variable: its values before the step, latest first, if the environment does not have them all. */
export type VariableHistory = Readonly<Record<string, readonly string[]>>;

/** What sinks pass on to later ones in the list. */
export interface DeliveredValues {
  /** Step outputs. */
  readonly outputs: ReadonlyMap<string, Value>;
  /** Environment variables of later steps. */
  readonly variables: ReadonlyMap<string, Value>;
  readonly history: VariableHistory;
  /** Profiles to write instead of those with the keys of the login. */
  readonly profiles?: ProfileDelivery;
}

/** The context for preparing a delivery. */
export interface SinkContext {
  readonly runner: StepRunner;
  /** What earlier sinks pass on. */
  readonly values: DeliveredValues;
  /** Aborted when the process is asked to end, or the delivery has failed: long operations give up then. */
  readonly stop: AbortSignal;
  /**
   * Records at once what {@link Sink.undo} needs, for things that must exist before later sinks can prepare, because
   * they need what is passed on. Anything that can wait belongs in {@link PreparedDelivery.write}.
   *
   * @throws RoleChainError `delivery`
   */
  readonly record: (data: unknown) => Promise<void>;
}

/** A prepared delivery, of which nothing has been written yet. */
export interface PreparedDelivery {
  /** What this sink passes on to later ones. */
  readonly values?: Partial<DeliveredValues>;
  /** What {@link Sink.undo} needs, as plain JSON; absent if there is nothing to undo, or it is already on record. */
  readonly record?: unknown;
  /** Writes it. Called once everything needed to undo it is on record. @throws RoleChainError `delivery` */
  readonly write?: () => Promise<void>;
  /**
   * Releases what was held for it, such as a lock. Called if anything fails, also after {@link write}. Never throws.
   */
  readonly abandon?: () => Promise<void>;
}

/** What one sink has recorded. Only the sink itself knows what is in `data`. */
export interface UndoEntry {
  readonly sink: string;
  readonly data: unknown;
}

/**
 * Something that was not undone: others have `changed` it since, which is fine; undoing it `failed`; or it was taken out,
 * but what was there before is `lost`.
 */
export interface UndoTrouble {
  readonly kind: 'changed' | 'failed' | 'lost';
  readonly message: string;
}

/**
 * Undoes one delivery; returns what was not undone, and does not throw. Doing it twice is fine.
 *
 * @param othersOfJob reads what other steps of this job have recorded and not undone yet
 */
export type Undo = (
  runner: StepRunner,
  othersOfJob: () => Promise<readonly UndoEntry[]>,
) => Promise<readonly UndoTrouble[]>;

/** A place that credentials go to. To add one, write one file that makes one of these and one line in the list. */
export interface Sink {
  /** What goes there, for messages: `the profile files`. */
  readonly what: string;
  /**
   * Checks before any network call, as far as possible, whether a delivery could work. Changes nothing.
   *
   * @throws RoleChainError `delivery`
   */
  readonly check?: (request: StepRequest, runner: StepRunner) => Promise<void>;
  /**
   * Whether this sink may record something to undo, so that a place for that has to be there. Absent if it never does.
   */
  readonly records?: (request: StepRequest) => boolean;
  /**
   * Prepares what this sink will write; undefined if it has no part in a delivery.
   *
   * @throws RoleChainError `delivery`
   */
  readonly prepare: (delivery: Delivery, context: SinkContext) => Promise<PreparedDelivery | undefined>;
  /**
   * Reads back what this sink recorded; undefined if it is not this sink's. The record is the program's own, but has
   * been outside of it: if any part does not fit, none of it is used. Absent if the sink records nothing.
   */
  readonly undo?: (data: unknown) => Undo | undefined;
  /**
   * The record without anything that was there before, which may be secret: enough to take out what was written, if the
   * record itself is lost. Goes into the runner's state.
   */
  readonly traceOf?: (data: unknown) => unknown;
  /** Whether the runner rolls back what this sink writes if the step fails, so that only post has to undo it. */
  readonly isRolledBackByRunner?: true;
}

/**
 * Sinks by name, in the order in which they deliver; they are undone in reverse order. Each is loaded when
 * needed: post loads those that have something on record.
 */
export type Sinks = ReadonlyMap<string, () => Promise<Sink>>;
