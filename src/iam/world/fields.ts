/** Values that many parts of a world file share. */

import * as v from 'valibot';
import { TEXT_LIMITS, violationOf } from '../../aws/limits.ts';

/** A non-empty text. */
export const text = v.pipe(v.string('must be a text'), v.nonEmpty('must not be empty'));
const scalar = v.pipe(
  v.union([v.string(), v.number(), v.boolean()], 'must be a text'),
  v.transform((value) => String(value)),
);

/** Tags, as a mapping of keys to values. */
export const tags = v.pipe(
  v.record(v.string(), scalar, 'must be a mapping of tag keys to values'),
  v.check(
    (value) => Object.keys(value).every((key) => violationOf(key, TEXT_LIMITS.tagKey) === undefined),
    `has a key that is not a tag key: allowed are 1 to 128 ${TEXT_LIMITS.tagKey.alphabet}`,
  ),
  v.transform((value): ReadonlyMap<string, string> => new Map(Object.entries(value))),
);
