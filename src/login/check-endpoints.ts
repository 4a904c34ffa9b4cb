import type { Plan } from '../chain/plan/plan.ts';
import { endpointProblem, type EndpointSettings } from '../aws/endpoint.ts';
import { REGION } from '../aws/region.ts';
import type { Problems } from '../core/problems.ts';
import { placeOf, type InputSource } from '../request/read-inputs.ts';

/** Checks that every hop of a plan has an endpoint. */
export function checkEndpoints(plan: Plan, endpoints: EndpointSettings, source: InputSource, problems: Problems): void {
  const all = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
  // IAM Roles Anywhere has endpoints of its own.
  const hops = all.filter(({ kind }) => kind !== 'certificate');
  const regions = new Set([plan.region, ...hops.map((hop) => hop.region)].filter((region) => REGION.test(region)));
  const found = new Map(
    [...regions].flatMap((region) => {
      const problem = endpointProblem(region, endpoints);
      return problem === undefined ? [] : [[problem.message, problem.input] as const];
    }),
  );
  for (const [message, input] of found) {
    problems.add(placeOf(input, source), message);
  }
}
