import type { Proof } from '../core/proofs.ts';
import type { PlannedHop, SignedHop } from './plan/plan.ts';

/** What differs by the kind of a hop. */
export interface HopKind {
  /** The call, as policies and error messages name it. */
  readonly api: `sts:${string}`;
  /** For tables and diagrams. */
  readonly shortName: string;
  /** For machine-readable JSON. */
  readonly by: string;
  /** What the first hop of a chain proves its identity with when it is of this kind. */
  readonly proof: Proof;
}

/** The kinds of hops, in one place: look a kind up here, or decide with {@link byKind}. */
export const HOP_KINDS = {
  'web-identity': {
    api: 'sts:AssumeRoleWithWebIdentity',
    shortName: 'web identity',
    by: 'web-identity',
    proof: 'token',
  },
  signed: { api: 'sts:AssumeRole', shortName: 'AssumeRole', by: 'assume-role', proof: 'credentials' },
} as const satisfies Readonly<Record<HopKindName, HopKind>>;

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
    case 'signed':
      return cases.signed(hop);
  }
}

/** The kind of the first hop, per proof that a chain can start with. */
const FIRST_HOPS = { token: 'web-identity', credentials: 'signed' } as const satisfies Record<Proof, HopKindName>;

/** The kind of hop that starts a chain with this proof. */
export function firstHopBy(proof: Proof): HopKindName {
  return FIRST_HOPS[proof];
}

/** The hop, if its caller signs it: only such a hop has tags, MFA, an external id or a source identity. */
export function signedPart(hop: PlannedHop): SignedHop | undefined {
  return byKind<SignedHop | undefined>(hop, { 'web-identity': () => undefined, signed: (signed) => signed });
}

/** Whether a hop's caller signs it. */
export function isSigned(hop: PlannedHop): hop is SignedHop {
  return signedPart(hop) !== undefined;
}
