import type { Proof } from '../core/proofs.ts';
import type { PlannedHop, SignedHop } from './plan/plan.ts';

/** What differs by the kind of a hop. */
export interface HopKind {
  /** As policies and error messages name the call. */
  readonly api: `sts:${string}`;
  /** For tables and diagrams. */
  readonly shortName: string;
  /** In JSON that programs read. */
  readonly by: string;
  /** What a hop of this kind, as the first of a chain, is taken with. */
  readonly proof: Proof;
}

/** The kinds of hops, once: whoever asks for the kind of a hop asks here, or by {@link byKind}. */
export const HOP_KINDS = {
  'web-identity': {
    api: 'sts:AssumeRoleWithWebIdentity',
    shortName: 'web identity',
    by: 'web-identity',
    proof: 'token',
  },
  signed: { api: 'sts:AssumeRole', shortName: 'AssumeRole', by: 'assume-role', proof: 'credentials' },
} as const satisfies Readonly<Record<HopKindName, HopKind>>;

/** What tells hops apart. */
export type HopKindName = PlannedHop['kind'];

/** The hop of that kind. */
export type HopOfKind<Kind extends HopKindName> = Extract<PlannedHop, { readonly kind: Kind }>;

/** What is done with a hop, for each kind that there is. */
export type ByKind<Value> = { readonly [Kind in HopKindName]: (hop: HopOfKind<Kind>) => Value };

/** Decides by the kind of a hop. A further kind does not compile until every place that decides so has an answer. */
export function byKind<Value>(hop: PlannedHop, cases: ByKind<Value>): Value {
  switch (hop.kind) {
    case 'web-identity':
      return cases['web-identity'](hop);
    case 'signed':
      return cases.signed(hop);
  }
}

/** The kind of the first hop of a chain that starts with such a proof. */
const FIRST_HOPS = { token: 'web-identity', credentials: 'signed' } as const satisfies Record<Proof, HopKindName>;

/** The kind of hop that starts a chain with such a proof. */
export function firstHopBy(proof: Proof): HopKindName {
  return FIRST_HOPS[proof];
}

/** The hop, if its caller signs it: only such a hop has tags, MFA, an external id or a source identity of its own. */
export function signedPart(hop: PlannedHop): SignedHop | undefined {
  return byKind<SignedHop | undefined>(hop, { 'web-identity': () => undefined, signed: (signed) => signed });
}

/** Whether a hop's caller signs it. */
export function isSigned(hop: PlannedHop): hop is SignedHop {
  return signedPart(hop) !== undefined;
}
