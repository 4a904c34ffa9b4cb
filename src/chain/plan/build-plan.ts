import { partitionOfRegion } from '../../aws/arn.ts';
import { regionProblem } from '../../aws/region.ts';
import type { HopRequest } from '../../request/hop-request.ts';
import { DURATION_LIMITS } from '../../aws/limits.ts';
import { type Problems } from '../../core/problems.ts';
import { firstHopBy, isSigned } from '../hop-kinds.ts';
import { checkReach, checkTargets, noticesOf, warningsOf } from './advice.ts';
import { checkCarried, checkRegionOfChain, planText, type HopComplaint } from './fields.ts';
import { carryOn, planSignedHop, type Traveling } from './signed-hop.ts';
import { planWebIdentityHop } from './web-identity-hop.ts';
import type { Plan, PlannedHop, PlannedTarget } from './plan.ts';
import type { ChainRequest } from './chain-request.ts';

/**
 * Builds the plan for a request: pure, offline and complete, so that every failure that can be predicted is found here.
 * Problems are added to `problems`; the plan is then good for display only.
 */
export function buildPlan(asked: ChainRequest, problems: Problems): Plan {
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
  checkTargets(planned, problems);
  return {
    source: request.source,
    region: request.region ?? '',
    partition: partitionOfRegion(request.region ?? '').name,
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
    const kind = hop.number === 1 ? firstHopBy(request.source.proof) : 'signed';
    checkCarried(hop, kind, complain);
    switch (kind) {
      case 'web-identity':
        hops.push(planWebIdentityHop(hop, request, complain));
        break;
      case 'signed': {
        const isFirstSigned = !hops.some(isSigned);
        const planned = planSignedHop({ hop, isFirstSigned, traveling }, request, complain);
        hops.push(planned);
        traveling = carryOn(traveling, planned);
      }
    }
  }
  return { hops, traveling };
}

function complaintOf(hop: HopRequest, problems: Problems): HopComplaint {
  return (message, place) => {
    problems.add(place ?? hop.place, message, hop.number);
  };
}
