/** Mappings in world files: their keys are fixed, and an unknown one is reported with the nearest known one. */

import * as v from 'valibot';
import { nearestOrAll } from '../../text/nearest.ts';

/** A mapping with exactly these keys; unknown ones are reported with the nearest known one. */
export function section<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, (issue: v.StrictObjectIssue) => string> {
  return v.strictObject(entries, (issue) => {
    const key = issue.path?.at(-1)?.key;
    if (issue.expected === 'never') {
      return `is not known; ${nearestOrAll(String(key), Object.keys(entries))}`;
    }
    return issue.expected === 'Object' ? 'must be a mapping' : 'is missing';
  });
}
