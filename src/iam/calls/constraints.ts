/**
 * Validation in AWS's words: `N validation error(s) detected: Value '...' at 'field' failed to satisfy
 * constraint: Member must ...`. One message lists all violations of a request.
 */

import type { StringLimit } from '../../aws/limits.ts';
import { validationError, type StsError } from './sts-error.ts';

interface Range {
  readonly min: number;
  readonly max: number;
}

/** How a text breaks its limit; AWS names the pattern before the length. */
export function textViolations(value: string, limit: StringLimit): readonly string[] {
  // A pattern ending in `+` also fails on an empty text: AWS reports both, as recorded for an empty RoleArn.
  return [
    ...(limit.pattern.test(value) ? [] : [`Member must satisfy regular expression pattern: ${limit.patternText}`]),
    ...(value.length < limit.min ? [`Member must have length greater than or equal to ${limit.min}`] : []),
    ...(value.length > limit.max ? [`Member must have length less than or equal to ${limit.max}`] : []),
  ];
}

/** What each item of a list of texts must be, in the words AWS uses for the whole list. */
export function itemViolation(limit: StringLimit): string {
  const constraints = [
    `Member must have length less than or equal to ${limit.max}`,
    `Member must have length greater than or equal to ${limit.min}`,
    `Member must satisfy regular expression pattern: ${limit.patternText}`,
    'Member must not be null',
  ];
  return `Member must satisfy constraint: [${constraints.join(', ')}]`;
}

/** How a number breaks its range. */
export function numberViolations(value: number, { min, max }: Range): readonly string[] {
  return [
    ...(value < min ? [`Member must have value greater than or equal to ${min}`] : []),
    ...(value > max ? [`Member must have value less than or equal to ${max}`] : []),
  ];
}

/** How the length of a list breaks its range. */
export function lengthViolations(length: number, { min, max }: Range): readonly string[] {
  return [
    ...(length < min ? [`Member must have length greater than or equal to ${min}`] : []),
    ...(length > max ? [`Member must have length less than or equal to ${max}`] : []),
  ];
}

/** One violation: the field, its value (undefined: a secret, not shown), and what it must be. */
interface Violation {
  readonly field: string;
  readonly value: string | null | undefined;
  readonly must: string;
}

function describe({ field, value, must }: Violation): string {
  const shown = value === undefined ? 'Value' : value === null ? 'Value null' : `Value '${value}'`;
  return `${shown} at '${field}' failed to satisfy constraint: ${must}`;
}

/** Collects the violations of a request. */
export class Violations {
  readonly #violations: Violation[] = [];

  /** Adds what `field` must be but is not. */
  add(field: string, value: string | null | undefined, musts: readonly string[]): void {
    this.#violations.push(...musts.map((must) => ({ field, value, must })));
  }

  /** The error that lists them all; undefined if there are none. */
  toError(): StsError | undefined {
    const count = this.#violations.length;
    if (count === 0) {
      return undefined;
    }
    const list = this.#violations.map(describe).join('; ');
    return validationError(`${count} validation error${count === 1 ? '' : 's'} detected: ${list}`);
  }
}
