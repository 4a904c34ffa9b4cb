import type * as Valibot from 'valibot';
import { DURATION_LIMITS, TEXT_LIMITS, type StringLimit } from '../aws/limits.ts';
import type { Proof } from '../core/proofs.ts';
import { Secret } from '../core/secret.ts';
import type { PlannedHop, SignedHop } from './plan/plan.ts';

/** What a request may say beyond its role and duration, if its API has the parameter: by the keys of a hop. */
export const HOP_PARAMETERS = [
  'session-name',
  'policy',
  'policy-arns',
  'external-id',
  'tags',
  'transitive-tag-keys',
  'source-identity',
  'mfa-serial',
  'provided-contexts',
] as const;

/** See {@link HOP_PARAMETERS}. */
export type HopParameter = (typeof HOP_PARAMETERS)[number];

/** What differs by the kind of a hop. */
export interface HopKind<Hop extends PlannedHop = PlannedHop> {
  /** The call, as policies and error messages name it. */
  readonly api: `${'sts' | 'rolesanywhere'}:${string}`;
  /** For tables and diagrams. */
  readonly shortName: string;
  /** For machine-readable JSON. */
  readonly by: string;
  /** What it proves the caller's identity with. */
  readonly proof: Proof;
  /** The parameters that its API has. */
  readonly carries: readonly HopParameter[];
  /** The limit on its inline session policy. */
  readonly sessionPolicy: StringLimit;
  /** How long its session may live, in seconds, as far as the API goes. */
  readonly duration: { readonly min: number; readonly max: number };
  /** The schema of such a hop in a file. The library is passed in, so that a login does not load it. */
  schema(v: typeof Valibot): Valibot.GenericSchema<unknown, Hop>;
}

/** The kinds of hops, in one place: look a kind up here, or decide with {@link byKind}. */
export const HOP_KINDS = {
  'web-identity': {
    api: 'sts:AssumeRoleWithWebIdentity',
    shortName: 'web identity',
    by: 'web-identity',
    proof: 'token',
    carries: ['session-name', 'policy', 'policy-arns'],
    sessionPolicy: TEXT_LIMITS.sessionPolicy,
    duration: DURATION_LIMITS.role,
    schema: (v) =>
      v.strictObject({
        kind: v.literal('web-identity'),
        ...commonFields(v),
        ...policyField(v),
        sessionName: v.string(),
      }),
  },
  saml: {
    api: 'sts:AssumeRoleWithSAML',
    shortName: 'SAML',
    by: 'saml',
    proof: 'saml',
    carries: ['policy', 'policy-arns'],
    sessionPolicy: TEXT_LIMITS.sessionPolicy,
    duration: DURATION_LIMITS.role,
    schema: (v) =>
      v.strictObject({
        kind: v.literal('saml'),
        ...commonFields(v),
        ...policyField(v),
        providerArn: v.exactOptional(v.string()),
      }),
  },
  certificate: {
    api: 'rolesanywhere:CreateSession',
    shortName: 'Roles Anywhere',
    by: 'roles-anywhere',
    proof: 'certificate',
    carries: ['session-name'],
    sessionPolicy: TEXT_LIMITS.sessionPolicy,
    duration: DURATION_LIMITS.role,
    schema: (v) =>
      v.strictObject({
        kind: v.literal('certificate'),
        ...commonFields(v),
        trustAnchorArn: v.string(),
        profileArn: v.string(),
      }),
  },
  signed: {
    api: 'sts:AssumeRole',
    shortName: 'AssumeRole',
    by: 'assume-role',
    proof: 'credentials',
    carries: HOP_PARAMETERS,
    sessionPolicy: TEXT_LIMITS.unrestrictedSessionPolicy,
    duration: DURATION_LIMITS.role,
    schema: (v) =>
      v.strictObject({ kind: v.literal('signed'), ...commonFields(v), sessionName: v.string(), ...signedFields(v) }),
  },
  root: {
    api: 'sts:AssumeRoot',
    shortName: 'AssumeRoot',
    by: 'assume-root',
    proof: 'credentials',
    carries: [],
    sessionPolicy: TEXT_LIMITS.sessionPolicy,
    duration: DURATION_LIMITS.root,
    schema: (v) => v.strictObject({ kind: v.literal('root'), ...commonFields(v), taskPolicyArn: v.string() }),
  },
} as const satisfies { readonly [Kind in HopKindName]: HopKind<HopOfKind<Kind>> };

/** The discriminator of hops. */
export type HopKindName = PlannedHop['kind'];

/** The hop of that kind. */
export type HopOfKind<Kind extends HopKindName> = Extract<PlannedHop, { readonly kind: Kind }>;

/** One handler per kind of hop. */
export type ByKind<Value> = { readonly [Kind in HopKindName]: (hop: HopOfKind<Kind>) => Value };

/** Dispatches on the kind of a hop. A new kind does not compile until every caller handles it. */
export function byKind<Value>(hop: PlannedHop, cases: ByKind<Value>): Value {
  switch (hop.kind) {
    case 'web-identity':
      return cases['web-identity'](hop);
    case 'saml':
      return cases.saml(hop);
    case 'certificate':
      return cases.certificate(hop);
    case 'signed':
      return cases.signed(hop);
    case 'root':
      return cases.root(hop);
  }
}

/** The kind of the first hop, per proof that a chain can start with. */
const FIRST_HOPS = {
  token: 'web-identity',
  saml: 'saml',
  certificate: 'certificate',
  credentials: 'signed',
} as const satisfies Record<Proof, Exclude<HopKindName, 'root'>>;

/** The kind of hop that starts a chain with this proof. */
export function firstHopBy(proof: Proof): (typeof FIRST_HOPS)[Proof] {
  return FIRST_HOPS[proof];
}

/** Whether hops of that kind can carry a parameter. */
export function canCarry({ kind }: Pick<PlannedHop, 'kind'>, parameter: HopParameter): boolean {
  const { carries }: HopKind = HOP_KINDS[kind];
  return carries.includes(parameter);
}

/** The name of the API that takes hops of a kind, without its service: `AssumeRole`. */
export function apiNameOf({ kind }: Pick<PlannedHop, 'kind'>): string {
  return HOP_KINDS[kind].api.replace(/^\w+:/, '');
}

/** The fields that only signed hops have, if it is one. To ask what a hop may carry, use {@link canCarry}. */
export function signedPart(hop: PlannedHop): SignedHop | undefined {
  return hop.kind === 'signed' ? hop : undefined;
}

/** Whether a hop is one through AssumeRole. */
export function isSigned(hop: PlannedHop): hop is SignedHop {
  return hop.kind === 'signed';
}

/** The schemas of the fields that hops of every kind have. */
function commonFields(v: typeof Valibot) {
  return {
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    place: v.string(),
    role: v.variant('kind', [
      v.strictObject({ kind: v.literal('arn'), arn: v.string(), account: v.string(), name: v.string() }),
      v.strictObject({ kind: v.literal('name'), name: v.string(), partition: v.string() }),
      v.strictObject({ kind: v.literal('offered'), partition: v.string() }),
    ]),
    sessionName: v.exactOptional(v.string()),
    durationSeconds: v.pipe(v.number(), v.integer(), v.minValue(0)),
    longest: v.exactOptional(v.literal(true)),
    region: v.string(),
    policyArns: v.array(v.string()),
  };
}

/** Of hops that can carry it. */
function policyField(v: typeof Valibot) {
  return { policy: v.exactOptional(v.string()) };
}

function signedFields(v: typeof Valibot) {
  const secret = v.instance(Secret);
  const tag = v.strictObject({ key: v.string(), value: v.string(), origin: v.string(), droppable: v.boolean() });
  const proof = v.variant('kind', [
    v.strictObject({ kind: v.literal('code'), code: secret }),
    v.strictObject({ kind: v.literal('seed'), seed: secret }),
  ]);
  return {
    ...policyField(v),
    chained: v.picklist(['yes', 'no', 'unknown']),
    externalId: v.exactOptional(v.string()),
    tags: v.array(tag),
    transitiveTagKeys: v.array(v.string()),
    inheritedTags: v.array(tag),
    sourceIdentity: v.exactOptional(v.string()),
    mfa: v.exactOptional(v.strictObject({ serial: v.string(), proof })),
    providedContexts: v.array(v.strictObject({ providerArn: v.string(), contextAssertion: secret })),
  };
}
