import type { Explanation } from './explanation.ts';
import { systemErrorInWords } from './system-errors.ts';

/**
 * The kind of failure; a closed set, so that callers can switch on it.
 *
 * - `invalid-request`: the caller's mistake, found before any network call
 * - `source`: the identity source gave no credentials or token
 * - `denied`: AWS refused because permission or trust is missing
 * - `rejected`: AWS refused the request itself
 * - `network`: no usable answer from a host, after all attempts
 * - `deadline`: the step ran out of time
 * - `account`: the final account is not in `allowed-account-ids`
 * - `delivery`: the sessions are fine, but could not be written to their destination
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
  /** What the user can do about it: one or more full sentences. */
  readonly hint?: string;
  readonly hop?: HopPosition;
  /** Structured causes and fixes, if `hint` was made from them. */
  readonly explanation?: Explanation;
  readonly cause?: unknown;
}

/** The only error that this program raises on purpose. Created where most is known, printed once by the entry point. */
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

  /** The text for people: the message, then what to do. */
  describe(): string {
    return this.hint === undefined ? this.message : `${this.message}\n${this.hint}`;
  }
}

/** The message of any thrown value; that of a system error in words, with its code. */
export function messageOf(error: unknown): string {
  return systemErrorInWords(error) ?? textOf(error);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The `code` of a Node.js system error (`ENOENT`, `ECONNRESET`, ...), if it has one. Checks the shape rather than
 * `instanceof Error`: in a VM context, as under jest, errors of `node:fs` have a different `Error` class, and a missing
 * file must not become a failure there.
 */
export function systemCodeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
