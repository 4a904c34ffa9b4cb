import { partitionOfRegion } from '../request/arn.ts';
import { DURATION_LIMITS } from '../request/limits.ts';
import { quote, type Problems } from '../request/problems.ts';
import { yieldsToken } from '../source/choice.ts';
import { checkReach, noticesOf, warningsOf } from './plan-advice.ts';
import { REGION, planText, type HopComplaint } from './plan-fields.ts';
import { carryOn, planSignedHop, type Travelling } from './plan-signed-hop.ts';
import { planWebIdentityHop } from './plan-web-identity-hop.ts';
import type { Plan, PlannedHop } from './plan.ts';
import type { ChainRequest } from './request.ts';

/**
 * Makes the plan of a request: pure, offline, and complete, so that everything that can be known to fail is found here.
 * What is wrong is added to `problems`; the plan is then only good for being shown.
 */
export function buildPlan(request: ChainRequest, problems: Problems): Plan {
  checkRegion(request, problems);
  checkDefaults(request, problems);
  const hops = planHops(request, problems);
  checkReach(request, hops, problems);
  return {
    source: request.source,
    region: request.region ?? '',
    partition: partitionOfRegion(request.region ?? '').name,
    hops,
    warnings: warningsOf(request, hops),
    notices: noticesOf(request, hops),
  };
}

function checkRegion({ region }: ChainRequest, problems: Problems): void {
  if (region === undefined) {
    problems.add('aws-region', 'is required; give a Region such as eu-central-1');
  } else if (!REGION.test(region)) {
    problems.add('aws-region', `${quote(region)} is not a Region name; one looks like eu-central-1`);
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

function planHops(request: ChainRequest, problems: Problems): readonly PlannedHop[] {
  const hops: PlannedHop[] = [];
  let travelling: Travelling = { tags: [] };
  for (const hop of request.hops) {
    const complain: HopComplaint = (message, place) => {
      problems.add(place ?? hop.place, message, hop.number);
    };
    if (hop.number === 1 && yieldsToken(request.source)) {
      hops.push(planWebIdentityHop(hop, request, complain));
      continue;
    }
    const isFirstSigned = !hops.some((planned) => planned.kind === 'signed');
    const planned = planSignedHop({ hop, isFirstSigned, travelling }, request, complain);
    hops.push(planned);
    travelling = carryOn(travelling, planned);
  }
  return hops;
}
