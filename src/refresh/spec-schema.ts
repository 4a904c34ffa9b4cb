import * as v from 'valibot';
import { PROOFS, type PlannedSource } from '../core/proofs.ts';
import { Secret } from '../core/secret.ts';
import { HOP_KINDS } from '../chain/hop-kinds.ts';
import type { PlannedHop } from '../chain/plan/plan.ts';
import { choiceSchema } from '../source/choose-source.ts';
import { SOURCE_KINDS } from '../source/kinds.ts';
import type { RenewalSpec } from './renewal-spec.ts';

/**
 * The schema of a plan for renewals as kept between processes, after its secrets have been put back. What differs by
 * kind of source or hop is where that kind is defined.
 */

const secret = v.instance(Secret);
const url = v.instance(URL);
const texts = v.array(v.string());
const flag = v.boolean();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const hop: v.GenericSchema<unknown, PlannedHop> = v.union(Object.values(HOP_KINDS).map((kind) => kind.schema(v)));

/** A fact that plans say about sources does not compile without its schema. */
const PLANNED_SOURCE = {
  kind: v.picklist(SOURCE_KINDS.map(({ kind }) => kind)),
  name: v.string(),
  proof: v.picklist(PROOFS),
  typedInto: v.exactOptional(texts),
  isInFile: v.exactOptional(v.literal(true)),
  isFallback: v.exactOptional(v.literal(true)),
  rolesAnywhere: v.exactOptional(v.strictObject({ trustAnchorArn: v.string(), profileArn: v.string() })),
  token: v.exactOptional(v.strictObject({ issuer: v.string(), audience: v.string(), subject: v.string() })),
} satisfies Readonly<Record<keyof PlannedSource, unknown>>;

const plan = v.strictObject({
  source: v.strictObject(PLANNED_SOURCE),
  region: v.string(),
  partition: v.string(),
  hops: v.array(hop),
  targets: v.array(
    v.strictObject({
      name: v.string(),
      place: v.string(),
      region: v.string(),
      labels: v.record(v.string(), v.string()),
      hops: v.array(hop),
    }),
  ),
  warnings: texts,
  notices: texts,
});

const network = v.strictObject({
  http: v.strictObject({
    proxy: v.exactOptional(v.strictObject({ proxy: url, noProxy: v.string() })),
    caBundle: v.exactOptional(v.string()),
    caBundleMayBeMissing: v.exactOptional(v.boolean()),
    namedBy: v.exactOptional(
      v.strictObject({
        proxy: v.exactOptional(v.string()),
        caBundle: v.exactOptional(v.string()),
        endpoints: v.exactOptional(v.array(v.strictObject({ host: v.string(), setting: v.string() }))),
      }),
    ),
    connectTimeoutMilliseconds: count,
    requestTimeoutMilliseconds: count,
  }),
  endpoints: v.strictObject({
    override: v.exactOptional(url),
    rolesAnywhere: v.exactOptional(url),
    fips: flag,
    dualStack: flag,
  }),
  maxAttempts: count,
  deadlineSeconds: count,
});

const ofAnySource = {
  job: v.string(),
  plan,
  network,
  environment: v.record(v.string(), v.union([v.string(), secret])),
  avoidsSpecialCharacters: flag,
};

const anySource = v.looseObject({ source: v.looseObject({ kind: v.string() }) });

/**
 * Reads a value as a plan; undefined if it is not one. The reason is not given, since it may contain a secret. Only the
 * kind of source that it names is loaded.
 */
export async function parseRenewalSpec(value: unknown): Promise<RenewalSpec | undefined> {
  const named = v.safeParse(anySource, value);
  const source = named.success ? await choiceSchema(named.output.source.kind, v) : undefined;
  if (source === undefined) {
    return undefined;
  }
  const result = v.safeParse(v.strictObject({ source, ...ofAnySource }), value);
  return result.success ? result.output : undefined;
}
