/** The schema of `faults:` in world files: one mapping per fault, distinguished by `kind`. */

import * as v from 'valibot';
import { section } from './section.ts';
import type { Fault } from './fault.ts';

const CALL_NUMBER = 'must be a call number, counted from 1';
const EVERY = 'must be a whole number from 1: 7 for every seventh call';
const RATIO = 'must be a number from 0 to 1';

function wholeNumber(message: string): v.GenericSchema<unknown, number> {
  return v.pipe(v.number(message), v.integer(message), v.minValue(1, message));
}

const target = {
  operation: v.optional(v.string('must be the name of an operation')),
  calls: v.optional(
    v.union([v.literal('all'), v.array(wholeNumber(CALL_NUMBER))], 'must be "all", or a list of call numbers'),
  ),
  every: v.optional(wholeNumber(EVERY)),
  ratio: v.optional(v.pipe(v.number(RATIO), v.minValue(0, RATIO), v.maxValue(1, RATIO))),
} as const;

const status = v.pipe(
  v.number('must be an HTTP status'),
  v.integer('must be an HTTP status'),
  v.minValue(200, 'must be an HTTP status'),
  v.maxValue(599, 'must be an HTTP status'),
);

const KINDS = 'error, body, delay, throttle, reset, close, truncate or hang';

/** One fault; `fault.ts` says what each kind does. */
export const faultSchema: v.GenericSchema<unknown, Fault> = v.variant(
  'kind',
  [
    section({
      kind: v.literal('error'),
      status,
      code: v.optional(v.string('must be a text')),
      message: v.optional(v.string('must be a text')),
      ...target,
    }),
    section({ kind: v.literal('body'), body: v.string('must be a text'), status: v.optional(status), ...target }),
    section({
      kind: v.literal('delay'),
      milliseconds: v.pipe(v.number('must be a number'), v.minValue(0, 'must not be negative')),
      ...target,
    }),
    section({ kind: v.picklist(['throttle', 'reset', 'close', 'truncate', 'hang']), ...target }),
  ],
  `must be a fault whose kind is ${KINDS}`,
);
