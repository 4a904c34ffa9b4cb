import type { Explanation } from './explanation.ts';

/**
 * What kind of failure this is; a closed set, so that a caller can decide on it.
 *
 * - `invalid-request`: the caller's mistake, found before any network call
 * - `source`: the identity source gave no credentials or token
 * - `denied`: AWS refused for want of permission or trust
 * - `rejected`: AWS refused the request itself
 * - `network`: no usable answer from a host, after all attempts
 * - `deadline`: the step's time was over
 * - `account`: the final account is not in `allowed-account-ids`
 * - `delivery`: the sessions are fine, but could not be written where they were wanted
 */
export type ErrorCode =
  'invalid-request' | 'source' | 'denied' | 'rejected' | 'network' | 'deadline' | 'account' | 'delivery';

/** Which hop an error is about: `number` counts from 1 up to `of`. */
export interface HopPosition {
  readonly number: number;
  readonly of: number;
}

export interface ErrorDetails {
  readonly code: ErrorCode;
  readonly message: string;
  /** What the user can do about it: one or more whole sentences. */
  readonly hint?: string;
  readonly hop?: HopPosition;
  /** Causes and ways out in parts, where `hint` is made from such. */
  readonly explanation?: Explanation;
  readonly cause?: unknown;
}

/** The one error that this program raises on purpose. Wrapped where most is known, printed once, by the entry. */
export class RoleChainError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly hop: HopPosition | undefined;
  readonly explanation: Explanation | undefined;

  constructor(details: ErrorDetails) {
    super(details.message, details.cause === undefined ? {} : { cause: details.cause });
    this.name = 'RoleChainError';
    this.code = details.code;
    this.hint = details.hint;
    this.hop = details.hop;
    this.explanation = details.explanation;
  }

  /** The text for a person: message, then what to do. */
  describe(): string {
    return this.hint === undefined ? this.message : `${this.message}\n${this.hint}`;
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The `code` of a Node.js system error (`ENOENT`, `ECONNRESET`, ...), if it has one. Told by the shape rather than by
 * `instanceof Error`: to code that runs in a VM context, as under jest, the errors of `node:fs` are of another `Error`
 * class, and a missing file must not turn into a failure there.
 */
export function systemCodeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
