import { resolve } from 'node:path';
import { withoutUndefined } from '../core/objects.ts';
import type { Plan, PlannedHop } from '../chain/plan/plan.ts';
import type { LoginResult } from '../login/login-result.ts';
import type { StepRequest } from '../login/step-request.ts';
import type { Runner } from '../runner/runner.ts';
import { signedPart } from '../chain/hop-kinds.ts';
import type { ChosenSource } from '../source/source-kind.ts';
import { factsOf } from '../ci/systems.ts';
import { KEY_VARIABLES } from '../core/credentials.ts';
import { ambientVariables } from './ambient-variables.ts';
import type { CachedSession } from './cached-session.ts';
import { type RenewalSpec, sessionKey } from './renewal-spec.ts';
import { toCached } from './kept-hop.ts';
import type { ChainResult, TakenHop } from '../chain/run/chain-context.ts';

/** What a step leaves for renewing: the spec, and the sessions that it has obtained. */
export interface Renewable {
  readonly spec: RenewalSpec;
  readonly sessions: readonly CachedSession[];
}

/** @param now milliseconds since 1970 */
export function renewableOf(request: StepRequest, login: LoginResult, runner: Runner, now: number): Renewable {
  const spec = renewalSpecOf(request, resolvedPlan(request.plan, login), runner);
  const sessions = new Map(resultsOf(login).flatMap(({ hops }) => sessionsOf(spec, hops, now)));
  return { spec, sessions: [...sessions.values()] };
}

/** Everything needed to run a step's plan again. */
export function renewalSpecOf({ inputs, source, network }: StepRequest, plan: Plan, runner: Runner): RenewalSpec {
  const { http, endpoints, maxAttempts, deadlineSeconds } = network;
  const { repository = '', run_id: run = '', run_attempt: attempt = '', job = '' } = factsOf(runner.environment);
  return {
    source: source.absolute(runner.workspace),
    job: [repository, run, attempt, job].join(' '),
    plan,
    network: {
      // The renewing process may run in another directory.
      http: http.caBundle === undefined ? http : { ...http, caBundle: resolve(http.caBundle) },
      endpoints,
      maxAttempts,
      deadlineSeconds,
    },
    environment: environmentOf(source, inputs['unset-current-credentials'] === true, runner),
    avoidsSpecialCharacters: inputs['special-characters-workaround'] === true,
  };
}

/** Only what the chain starts from: other sources look at nothing there. */
function environmentOf(
  { readsEnvironment }: ChosenSource,
  ignoresKeys: boolean,
  { environment, conceal }: Runner,
): RenewalSpec['environment'] {
  if (!readsEnvironment) {
    return {};
  }
  const hidden = ignoresKeys ? Object.fromEntries(KEY_VARIABLES.map((name) => [name, undefined])) : {};
  return ambientVariables({ ...environment, ...hidden }, conceal);
}

/** The plan with its hops as they were taken, without targets that were not reached. */
function resolvedPlan(plan: Plan, login: LoginResult): Plan {
  // Each renewal takes one path, and proves MFA on its own hop.
  const resolved = withoutUndefined({ ...plan, mfaSession: undefined, warnings: [], notices: [] });
  switch (login.kind) {
    case 'existing':
      return { ...resolved, hops: [] };
    case 'chain':
      return { ...resolved, hops: login.result.hops.map(resolvedHop) };
    case 'targets':
      return {
        ...resolved,
        hops: [],
        targets: login.outcomes.flatMap((outcome) =>
          outcome.kind === 'reached' ? [{ ...outcome.target, hops: outcome.result.hops.map(resolvedHop) }] : [],
        ),
      };
  }
}

/**
 * Left out: values passed on from earlier hops. They are in force without being sent again, and may have pending
 * claims.
 */
function resolvedHop({ hop }: TakenHop): PlannedHop {
  const signed = signedPart(hop);
  return signed === undefined ? hop : { ...signed, inheritedTags: [] };
}

function resultsOf(login: LoginResult): readonly ChainResult[] {
  switch (login.kind) {
    case 'existing':
      return [];
    case 'chain':
      return [login.result];
    case 'targets':
      return login.outcomes.flatMap((outcome) => (outcome.kind === 'reached' ? [outcome.result] : []));
  }
}

function sessionsOf(
  spec: RenewalSpec,
  hops: readonly TakenHop[],
  now: number,
): readonly (readonly [string, CachedSession])[] {
  const resolved = hops.map(resolvedHop);
  return hops.map((taken, index) => {
    const key = sessionKey(spec, resolved.slice(0, index + 1));
    return [key, toCached(key, taken, now)];
  });
}
