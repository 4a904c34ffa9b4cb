import * as v from 'valibot';
import { Secret } from '../core/secret.ts';
import type { HopKindName, HopOfKind } from '../chain/hop-kinds.ts';
import type { SourceChoice } from '../source/choose-source.ts';
import { SOURCE_KINDS } from '../source/kinds.ts';
import type { RenewalSpec } from './renewal-spec.ts';

/** The schema of a plan for renewals as kept between processes, after its secrets have been put back. */

const secret = v.instance(Secret);
const url = v.instance(URL);
const texts = v.array(v.string());
const flag = v.boolean();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const source: v.GenericSchema<unknown, SourceChoice> = v.union(SOURCE_KINDS.map((kind) => kind.schema(v)));

const role = v.variant('kind', [
  v.strictObject({ kind: v.literal('arn'), arn: v.string(), account: v.string(), name: v.string() }),
  v.strictObject({ kind: v.literal('name'), name: v.string(), partition: v.string() }),
]);

const tag = v.strictObject({ key: v.string(), value: v.string(), origin: v.string(), droppable: flag });

const common = {
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  place: v.string(),
  role,
  sessionName: v.string(),
  durationSeconds: count,
  longest: v.exactOptional(v.literal(true)),
  region: v.string(),
  policy: v.exactOptional(v.string()),
  policyArns: texts,
} as const;

const mfa = v.strictObject({
  serial: v.string(),
  proof: v.variant('kind', [
    v.strictObject({ kind: v.literal('code'), code: secret }),
    v.strictObject({ kind: v.literal('seed'), seed: secret }),
  ]),
});

/** One schema per kind of hop: a new kind does not compile without its own. */
const HOPS: { readonly [Kind in HopKindName]: v.GenericSchema<unknown, HopOfKind<Kind>> } = {
  'web-identity': v.strictObject({ kind: v.literal('web-identity'), ...common }),
  signed: v.strictObject({
    kind: v.literal('signed'),
    ...common,
    chained: v.picklist(['yes', 'no', 'unknown']),
    externalId: v.exactOptional(v.string()),
    tags: v.array(tag),
    transitiveTagKeys: texts,
    inheritedTags: v.array(tag),
    sourceIdentity: v.exactOptional(v.string()),
    mfa: v.exactOptional(mfa),
    providedContexts: v.array(v.strictObject({ providerArn: v.string(), contextAssertion: secret })),
  }),
};

const hop = v.union(Object.values(HOPS));

const plan = v.strictObject({
  source: v.strictObject({
    kind: v.picklist(SOURCE_KINDS.map(({ kind }) => kind)),
    name: v.string(),
    proof: v.picklist(SOURCE_KINDS.map(({ proof }) => proof)),
    typedInto: v.exactOptional(texts),
    isInFile: v.exactOptional(v.literal(true)),
    isFallback: v.exactOptional(v.literal(true)),
  }),
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
    connectTimeoutMilliseconds: count,
    requestTimeoutMilliseconds: count,
  }),
  endpoints: v.strictObject({ override: v.exactOptional(url), fips: flag, dualStack: flag }),
  maxAttempts: count,
  deadlineSeconds: count,
});

const renewalSpec = v.strictObject({
  source,
  job: v.string(),
  plan,
  network,
  environment: v.record(v.string(), v.union([v.string(), secret])),
  avoidsSpecialCharacters: flag,
});

/** Reads a value as a plan; undefined if it is not one. The reason is not given, since it may contain a secret. */
export function parseRenewalSpec(value: unknown): RenewalSpec | undefined {
  const result = v.safeParse(renewalSpec, value);
  return result.success ? result.output : undefined;
}
