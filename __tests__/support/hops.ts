import type { SignedHop } from '../../src/chain/plan/plan.ts';

/** The second hop of a chain, signed with the credentials of the first, that sends nothing but what it has to. */
export function signedHop(own: Pick<SignedHop, 'role' | 'sessionName'>): SignedHop {
  return {
    kind: 'signed',
    number: 2,
    place: 'role-chain item 1',
    durationSeconds: 3600,
    region: 'us-east-1',
    policyArns: [],
    chained: 'yes',
    tags: [],
    transitiveTagKeys: [],
    inheritedTags: [],
    providedContexts: [],
    ...own,
  };
}
