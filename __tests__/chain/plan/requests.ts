/** Chain requests for tests: as few words as the test is about. */
import { plannedSource } from '../../support/sources.ts';
import { buildPlan } from '../../../src/chain/plan/build-plan.ts';
import type { Plan, SignedHop } from '../../../src/chain/plan/plan.ts';
import type { ChainRequest, FirstSignedHopRequest } from '../../../src/chain/plan/chain-request.ts';
import { plainHop, type HopRequest } from '../../../src/request/hop-request.ts';
import type { JobFacts } from '../../../src/core/job-facts.ts';
import { Problems } from '../../../src/core/problems.ts';
import type { TagRequest } from '../../../src/request/session-tags.ts';
import { gitHubTags } from '../../../src/ci/github-tags.ts';

const FACTS: JobFacts = {
  repository: 'octo/app',
  workflow: 'Deploy to prod!',
  action: '__self',
  actor: 'mona[bot]',
  sha: '5c3b2f9d',
  ref: 'refs/heads/main',
  run_id: '4242',
};

/** A tag of a place. */
export function tag(key: string, value: string, place = 'session-tags'): TagRequest {
  return { key, value, place };
}

/** A hop of `role-chain`, or of `role-to-assume` if that is its place; {@link request} numbers hops by their order. */
export function hop(parts: Partial<HopRequest> = {}, item = 1): HopRequest {
  return { ...plainHop(item, `role-chain item ${item}`, 'arn:aws:iam::222222222222:role/hub'), ...parts };
}

/** A request from keys, unless it says otherwise. */
export function request(
  hops: readonly HopRequest[],
  parts: Partial<Omit<ChainRequest, 'firstSignedHop'>> & {
    readonly firstSignedHop?: Partial<FirstSignedHopRequest>;
  } = {},
): ChainRequest {
  return {
    region: 'eu-central-1',
    source: plannedSource('keys'),
    sourceIsTemporary: false,
    targets: [],
    hops: hops.map((each, index) => ({ ...each, number: index + 1 })),
    sessionName: 'GitHubActions',
    durationSeconds: undefined,
    renewed: false,
    allowedAccountIds: [],
    facts: FACTS,
    defaultTags: gitHubTags(parts.facts ?? FACTS),
    unknownVariables: 'problem',
    ...parts,
    firstSignedHop: { tags: [], transitiveTagKeys: [], skipTagging: false, ...parts.firstSignedHop },
  };
}

/** A plan, and what is wrong with it. */
export interface Planned {
  readonly plan: Plan;
  readonly problems: readonly string[];
}

/** Plans a request. */
export function plan(...of: Parameters<typeof request>): Planned {
  const problems = new Problems();
  const made = buildPlan(request(...of), problems);
  const lines = problems.list.map(({ place, hop: number, message }) => `${place} (hop ${number ?? '-'}): ${message}`);
  return { plan: made, problems: lines };
}

/** The signed hops of a plan. */
export function signedHops({ hops }: Plan): readonly SignedHop[] {
  return hops.flatMap((each) => (each.kind === 'signed' ? [each] : []));
}
