/** Shapes of worlds with chains through them: some go through, some are broken in one or two of many ways. */
import fc from 'fast-check';

/** What can be wrong with a role, with what its account says of it, or with the hop to it. */
const FLAWS = [
  'principal',
  'no-assume',
  'no-tag',
  'no-source-identity',
  'trust-deny',
  'trust-deny-tag',
  'others-denied',
  'external-id',
  'session-name',
  'source-identity',
  'principal-tag',
  'duration-condition',
  'mfa',
  'subject',
  'audience',
  'no-provider',
  'identity-none',
  'identity-other',
  'identity-deny',
  'boundary',
  'boundary-deny',
  'scp-other',
  'scp-deny',
  'session-policy',
  'session-policy-arn',
  'no-such-policy',
  'misspelt',
  'maximum',
  'packed',
  'region',
] as const;

export type Flaw = (typeof FLAWS)[number];

/** How a trust policy names whom it trusts. */
export type Style = 'role' | 'account' | 'everyone' | 'session';

/** A role, and how it is trusted and what it is allowed. */
export interface RoleShape {
  readonly account: number;
  readonly style: Style;
  readonly hasPath: boolean;
  readonly identity: 'all' | 'exact' | 'with-deny-elsewhere';
  readonly hasBoundary: boolean;
  readonly hasSessionPolicy: boolean;
}

/** What a world and the plan through it are made of. */
export interface Shape {
  readonly start: 'token' | 'user' | 'role';
  readonly callerAccount: number;
  readonly roles: readonly RoleShape[];
  /** A second target, by a way that leaves out the hops between the first and the last. */
  readonly forks: boolean;
  readonly hasTags: boolean;
  readonly travels: boolean;
  readonly hasSourceIdentity: boolean;
  readonly hasExternalId: boolean;
  readonly hasMfa: boolean;
  readonly longFirst: boolean;
  readonly hasServiceControl: boolean;
  readonly flaws: readonly { readonly kind: Flaw; readonly at: number }[];
}

const roleShapes = fc.record<RoleShape>({
  account: fc.nat(2),
  style: fc.constantFrom('role', 'role', 'account', 'everyone', 'session'),
  hasPath: fc.boolean(),
  identity: fc.constantFrom('all', 'exact', 'with-deny-elsewhere'),
  hasBoundary: fc.boolean(),
  hasSessionPolicy: fc.boolean(),
});

/** These break a chain only where much else comes together. */
const RARELY_FELT: readonly Flaw[] = [
  'boundary',
  'identity-none',
  'maximum',
  'packed',
  'region',
  'misspelt',
  'session-policy',
  'session-policy-arn',
  'scp-other',
];

const flaws = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...FLAWS) },
    { weight: 2, arbitrary: fc.constantFrom(...RARELY_FELT) },
  ),
  at: fc.nat(3),
});

/** All of them. */
export const shapes = fc.record<Shape>({
  start: fc.constantFrom('token', 'token', 'user', 'role'),
  callerAccount: fc.nat(2),
  roles: fc.array(roleShapes, { minLength: 1, maxLength: 4 }),
  forks: fc.boolean(),
  hasTags: fc.boolean(),
  travels: fc.boolean(),
  hasSourceIdentity: fc.boolean(),
  hasExternalId: fc.boolean(),
  hasMfa: fc.boolean(),
  longFirst: fc.boolean(),
  hasServiceControl: fc.boolean(),
  flaws: fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 4, arbitrary: fc.array(flaws, { minLength: 1, maxLength: 2 }) },
  ),
});
