/** The grammar of `faults:` in world files: one mapping a fault, told apart by `kind`. */

import * as v from 'valibot';
import type { Fault } from '../faults.ts';

const target = {
  operation: v.optional(v.string('must be the name of an operation')),
  calls: v.optional(
    v.union(
      [v.literal('all'), v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))],
      'must be "all", or a list of call numbers, counted from 1',
    ),
  ),
} as const;

const status = v.pipe(
  v.number('must be an HTTP status'),
  v.integer('must be an HTTP status'),
  v.minValue(200, 'must be an HTTP status'),
  v.maxValue(599, 'must be an HTTP status'),
);

const KINDS = 'error, body, delay, throttle, reset, close, truncate or hang';

/** One fault; `faults.ts` says what each kind does. */
export const faultSchema: v.GenericSchema<unknown, Fault> = v.variant(
  'kind',
  [
    v.strictObject({
      kind: v.literal('error'),
      status,
      code: v.optional(v.string()),
      message: v.optional(v.string()),
      ...target,
    }),
    v.strictObject({ kind: v.literal('body'), body: v.string(), status: v.optional(status), ...target }),
    v.strictObject({ kind: v.literal('delay'), milliseconds: v.pipe(v.number(), v.minValue(0)), ...target }),
    v.strictObject({ kind: v.picklist(['throttle', 'reset', 'close', 'truncate', 'hang']), ...target }),
  ],
  `must be a fault whose kind is ${KINDS}`,
);
