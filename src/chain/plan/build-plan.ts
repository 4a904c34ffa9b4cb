import { partitionOfRegion } from '../../aws/arn.ts';
import { regionProblem } from '../../aws/region.ts';
import type { HopRequest } from '../../request/hop-request.ts';
import { DURATION_LIMITS } from '../../aws/limits.ts';
import { Problems } from '../../core/problems.ts';
import { firstHopBy, isSigned, type HopKindName } from '../hop-kinds.ts';
import { checkReach, checkTargets, noticesOf, warningsOf } from './advice.ts';
import { checkCarried, checkRegionOfChain, planText, type HopComplaint } from './fields.ts';
import { carryOn, planSignedHop, type Traveling } from './signed-hop.ts';
import { planCertificateHop, planSamlHop, planWebIdentityHop } from './first-hops.ts';
import { planMfaSession, withSharedMfa } from './mfa-session.ts';
import { planRootHop } from './root-hop.ts';
import type { Plan, PlannedHop, PlannedTarget } from './plan.ts';
import type { ChainRequest } from './chain-request.ts';

/**
 * Builds the plan for a request: pure, offline and complete, so that every failure that can be predicted is found here.
 * Problems are added to `problems`; the plan is then good for display only.
 */
export function buildPlan(asked: ChainRequest, problems: Problems): Plan {
  return planAll(
    withSharedMfa(asked, (request) => planAll(request, new Problems())),
    problems,
  );
}

function planAll(asked: ChainRequest, problems: Problems): Plan {
  const request = { ...asked, keepsFirstHopLong: keepsFirstHopLong(asked) };
  checkRegion(request, problems);
  checkDefaults(request, problems);
  const shared = planHops(request, problems);
  const { hops } = shared;
  const targets = request.targets.map((target) => planTarget({ request, shared }, target, problems));
  const chains = targets.length === 0 ? [{ request, hops }] : targets;
  chains.forEach((chain) => {
    checkReach(chain.request, chain.hops, problems);
  });
  const planned = targets.map(({ target }) => target);
  checkTargets(planned, request, problems);
  return {
    source: request.source,
    region: request.region ?? '',
    partition: partitionOfRegion(request.region ?? '').name,
    ...planMfaSession(request, problems),
    hops,
    targets: planned,
    warnings: distinct(chains.flatMap((chain) => warningsOf(chain.request, chain.hops))),
    notices: distinct(chains.flatMap((chain) => noticesOf(chain.request, chain.hops))),
  };
}

/** A token may not be available for as long as a job runs; a long first session lets later hops be renewed anyway. */
function keepsFirstHopLong({ renewed, hops, targets }: ChainRequest): boolean {
  return renewed && (hops.length > 1 || targets.some((target) => hops.length + target.hops.length > 1));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function checkRegion({ region }: ChainRequest, problems: Problems): void {
  if (region === undefined) {
    problems.add('aws-region', 'is required; give a Region such as eu-central-1');
    return;
  }
  const problem = regionProblem(region);
  if (problem !== undefined) {
    problems.add('aws-region', problem);
  }
}

function checkDefaults(request: ChainRequest, problems: Problems): void {
  const { min, max } = DURATION_LIMITS.role;
  const seconds = request.durationSeconds;
  if (seconds !== undefined && (seconds < min || seconds > max)) {
    problems.add('role-duration-seconds', `${seconds} is outside of ${min} to ${max} seconds`);
  }
  planText('the session name', request.sessionName, 'roleSessionName', request, (message) => {
    problems.add('role-session-name', message);
  });
}

/** A target with its whole chain, and the request for just that chain. */
interface TargetChain {
  readonly request: ChainRequest;
  readonly hops: readonly PlannedHop[];
  readonly target: PlannedTarget;
}

function planTarget(
  { request, shared }: { readonly request: ChainRequest; readonly shared: PlannedHops },
  { name, place, region, labels, hops: own }: ChainRequest['targets'][number],
  problems: Problems,
): TargetChain {
  const chain = { ...request, hops: [...request.hops, ...own] };
  if (region !== undefined) {
    checkRegionOfChain(region, request, (message) => {
      problems.add(place, message);
    });
  }
  // If the chain could not be read, that is the problem, and it has been reported already.
  if (chain.hops.length === 0 && problems.isEmpty) {
    problems.add(place, 'has no role: its chain is empty, and so is the one that it continues from');
  }
  const { hops } = planHops(chain, problems, shared);
  return { request: chain, hops, target: { name, place, region: region ?? request.region ?? '', labels, hops } };
}

/**
 * Hops of a chain, those that it continues from included: far above any use, since each is an account or role that
 * somebody set up to trust the one before. What reads a chain recursively would overflow the stack far beyond.
 */
export const MAX_HOPS = 100;

/** The first hops of a chain, and what is in force after them. */
interface PlannedHops {
  readonly hops: readonly PlannedHop[];
  readonly traveling: Traveling;
}

/** @param shared the beginning of the chain, which other chains have too and which has been planned already */
function planHops(
  request: ChainRequest,
  problems: Problems,
  shared: PlannedHops = { hops: [], traveling: { tags: [] } },
): PlannedHops {
  const hops = [...shared.hops];
  let { traveling } = shared;
  const beyond = request.hops[MAX_HOPS];
  if (beyond !== undefined) {
    problems.add(
      beyond.place,
      `a chain has at most ${MAX_HOPS} hops, and this one has ${request.hops.length}; remove those that repeat, or split it`,
    );
  }
  for (const hop of request.hops.slice(hops.length, MAX_HOPS)) {
    const complain = complaintOf(hop, problems);
    const kind = kindOf(hop, request);
    checkCarried(hop, kind, complain);
    checkPlace(hop, hops, request, complain);
    const planned = planHop(hop, kind, { request, hops, traveling }, complain);
    hops.push(planned);
    traveling = isSigned(planned) ? carryOn(traveling, planned) : traveling;
  }
  return { hops, traveling };
}

function kindOf({ number, root }: HopRequest, { source }: ChainRequest): HopKindName {
  return root !== undefined ? 'root' : number === 1 ? firstHopBy(source.proof) : 'signed';
}

function planHop(
  hop: HopRequest,
  kind: HopKindName,
  { request, hops, traveling }: PlannedHops & { readonly request: ChainRequest },
  complain: HopComplaint,
): PlannedHop {
  switch (kind) {
    case 'web-identity':
      return planWebIdentityHop(hop, request, complain);
    case 'saml':
      return planSamlHop(hop, request, complain);
    case 'certificate':
      return planCertificateHop(hop, request, complain);
    case 'signed':
      return planSignedHop({ hop, isFirstSigned: !hops.some(isSigned), traveling }, request, complain);
    case 'root':
      return planRootHop(hop, hop.root ?? { account: '', taskPolicy: '' }, request, complain);
  }
}

/** Complains about a hop where no such hop can be. */
function checkPlace(
  hop: HopRequest,
  before: readonly PlannedHop[],
  { source }: ChainRequest,
  complain: HopComplaint,
): void {
  const last = before.at(-1);
  if (last?.kind === 'root') {
    complain(`cannot follow ${last.place}: the session of a root user may do its task, and assume no role`);
  }
  if (hop.root !== undefined && last === undefined && source.proof !== 'credentials') {
    complain(
      `root cannot be the first hop of a chain that starts from the ${source.name}: AssumeRoot is signed, so a role that may call it has to come first`,
    );
  }
}

function complaintOf(hop: HopRequest, problems: Problems): HopComplaint {
  return (message, place) => {
    problems.add(place ?? hop.place, message, hop.number);
  };
}
