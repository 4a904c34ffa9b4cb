import type { LoginResult } from '../login/login.ts';
import type { StepRequest } from '../login/step-request.ts';
import type { StepRunner, Value } from '../runner/runner.ts';
import type { ProfileDelivery } from './profiles/sections.ts';

/** What there is to deliver, and until when. */
export interface Delivery {
  readonly request: StepRequest;
  readonly login: LoginResult;
  /** When the step's time is over, in the milliseconds of `performance.now()`. */
  readonly endsAt: number;
}

/** By variable: what it held before a step, and before that, latest first, where that is more than the environment tells. */
export type VariableHistory = Readonly<Record<string, readonly string[]>>;

/** What sinks hand on to those after them in the list. */
export interface DeliveredValues {
  /** Step outputs. */
  readonly outputs: ReadonlyMap<string, Value>;
  /** Environment variables of later steps. */
  readonly variables: ReadonlyMap<string, Value>;
  readonly history: VariableHistory;
  /** Profiles in place of those that would hold the keys of the login. */
  readonly profiles?: ProfileDelivery;
}

/** What a sink works with while it prepares a delivery. */
export interface SinkContext {
  readonly runner: StepRunner;
  /** What the sinks before this one hand on. */
  readonly values: DeliveredValues;
  /** Aborted when the process is asked to end: what takes long gives up then. */
  readonly stop: AbortSignal;
  /**
   * Puts on record at once what {@link Sink.undo} needs, for what has to be made before the sinks after this one can
   * prepare: they need what it hands on. Whatever can wait is made by {@link PreparedDelivery.write}.
   *
   * @throws RoleChainError `delivery`
   */
  readonly record: (data: unknown) => Promise<void>;
}

/** A delivery that is worked out, of which nothing has been written yet. */
export interface PreparedDelivery {
  /** What this sink hands on to those after it. */
  readonly values?: Partial<DeliveredValues>;
  /** What {@link Sink.undo} needs, as plain JSON; absent where there is nothing to take back, or it is on record already. */
  readonly record?: unknown;
  /** Writes it. Called when what takes everything back is on record. @throws RoleChainError `delivery` */
  readonly write?: () => Promise<void>;
  /** Lets go of what was held for it, such as a lock. Called if anything fails, also after {@link write}. Never throws. */
  readonly abandon?: () => Promise<void>;
}

/** What one sink has put on record. Only the sink itself knows what is in `data`. */
export interface UndoEntry {
  readonly sink: string;
  readonly data: unknown;
}

/** Something that was not taken back: others have `changed` it since, which is their right, or doing it `failed`. */
export interface UndoTrouble {
  readonly kind: 'changed' | 'failed';
  readonly message: string;
}

/** Takes back one delivery; returns what of it was not taken back, and does not throw. Doing it twice is fine. */
export type Undo = (runner: StepRunner) => Promise<readonly UndoTrouble[]>;

/** A place that credentials go to. A further one is one file that makes one of these, and one line where they are listed. */
export interface Sink {
  /**
   * Finds out before any network call whether a delivery could work, as far as that can be known. Changes nothing.
   *
   * @throws RoleChainError `delivery`
   */
  readonly check?: (request: StepRequest, runner: StepRunner) => Promise<void>;
  /**
   * Works out what this sink is to write; undefined if it has no part in a delivery.
   *
   * @throws RoleChainError `delivery`
   */
  readonly prepare: (delivery: Delivery, context: SinkContext) => Promise<PreparedDelivery | undefined>;
  /**
   * Reads back what this sink had put on record; undefined if that is not of this sink. It is the program's own, but it
   * has been outside of it: one part that does not fit, and nothing of it is acted on. Absent where nothing is recorded.
   */
  readonly undo?: (data: unknown) => Undo | undefined;
  /** Whether the runner takes back what this sink has written while its step still runs, so that only post has to undo it. */
  readonly isRolledBackByRunner?: true;
}

/**
 * Sinks by name, in the order in which they deliver; they are undone in the opposite order. Each is loaded when it is
 * needed: post loads those that have something on record.
 */
export type Sinks = ReadonlyMap<string, () => Promise<Sink>>;
