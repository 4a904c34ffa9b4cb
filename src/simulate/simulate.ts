import type { Plan, PlannedHop, PlannedTarget } from '../chain/plan/plan.ts';
import { runChain, runTargets } from '../chain/run/run-chain.ts';
import { treesOfPlan, type HopNode } from '../chain/plan/tree.ts';
import type { Permission } from '../iam/operations/authorize-role.ts';
import { withoutUndefined } from '../core/objects.ts';
import { StsError, type Refusal } from '../iam/calls/sts-error.ts';
import { limitedSuggestion } from '../text/nearest.ts';
import type { IdentitySource } from '../core/proofs.ts';
import { CallFailure } from '../net/failure.ts';
import { InProcessSts, type InProcessContext } from './in-process-sts.ts';
import { describeRefusal, type Reason, type RefusedRequest } from './words.ts';
import type { ChainResult, ChainContext, HopAttempt, TakenHop } from '../chain/run/chain-context.ts';

/** The outcome of a hop; unknown for hops beyond a refused one. */
export type HopResult =
  | { readonly kind: 'allowed'; readonly taken: TakenHop; readonly permissions: readonly Permission[] }
  | {
      readonly kind: 'refused';
      readonly attempt: HopAttempt;
      /** In the code and the words of AWS. */
      readonly failure: CallFailure;
      /** What AWS does not say, where it is about something else than permission. */
      readonly reason?: string;
      /** If permission was missing: which action, and why. */
      readonly refusal?: Refusal & { readonly reason: Reason };
    };

/** Where the chain of a target ends. */
interface SimulatedEnd {
  /** Undefined for a chain without targets. */
  readonly target: PlannedTarget | undefined;
  /** Undefined if it cannot be reached. */
  readonly result: ChainResult | undefined;
}

/** What running a plan would result in. */
export interface Simulation {
  readonly trees: readonly HopNode[];
  readonly hops: ReadonlyMap<PlannedHop, HopResult>;
  readonly ends: readonly SimulatedEnd[];
  /** Warnings and notices of such a run. */
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
}

/**
 * Runs a plan through the policies of a world, in this process: with the code that runs it for real, on the operations
 * of the emulator.
 *
 * @throws RoleChainError if the claims of the token do not match the plan
 */
export async function simulate(plan: Plan, world: InProcessContext, source: IdentitySource): Promise<Simulation> {
  const sts = new InProcessSts(world);
  const hops = new Map<PlannedHop, HopResult>();
  const [warnings, notices]: [string[], string[]] = [[], []];
  const words = { world: world.services.world(), suggest: limitedSuggestion() };
  const chain: ChainContext = {
    sts,
    source,
    now: world.services.now,
    // Nothing here needs time to pass.
    sleep: () => Promise.resolve(),
    explainHop: (failure, attempt) => {
      if (failure instanceof CallFailure) {
        hops.set(attempt.hop, { kind: 'refused', attempt, failure, ...refusalOf(failure, attempt, words) });
      }
      return Promise.resolve(failure);
    },
    explainStart: (failure) => Promise.resolve(failure),
    onHop: (taken, { hop }) => {
      hops.set(hop, { kind: 'allowed', taken, permissions: sts.permissionsOf(taken.session) });
    },
    onTarget: () => {
      // All ends arrive together.
    },
    warn: (message) => {
      warnings.push(message);
    },
    notice: (message) => {
      notices.push(message);
    },
    accepts: () => true,
  };
  const ends = await (plan.targets.length === 0 ? endOfChain(plan, chain) : endsOfTargets(plan, chain));
  return { trees: treesOfPlan(plan), hops, ends, warnings, notices };
}

function refusalOf(
  { cause }: CallFailure,
  attempt: HopAttempt,
  words: Omit<RefusedRequest, 'refusal' | 'attempt'>,
): Pick<HopResult & { readonly kind: 'refused' }, 'refusal' | 'reason'> {
  if (!(cause instanceof StsError)) {
    return {};
  }
  const { refusal, reason } = cause;
  if (refusal === undefined) {
    return withoutUndefined({ reason });
  }
  return { refusal: { ...refusal, reason: describeRefusal({ ...words, refusal, attempt }) } };
}

async function endOfChain(plan: Plan, chain: ChainContext): Promise<readonly SimulatedEnd[]> {
  try {
    return [{ target: undefined, result: await runChain(plan, chain) }];
  } catch (error) {
    refusedOnly(error);
    return [{ target: undefined, result: undefined }];
  }
}

async function endsOfTargets(plan: Plan, chain: ChainContext): Promise<readonly SimulatedEnd[]> {
  return (await runTargets(plan, chain)).map((outcome) => {
    if (outcome.kind === 'reached') {
      return { target: outcome.target, result: outcome.result };
    }
    refusedOnly(outcome.error);
    return { target: outcome.target, result: undefined };
  });
}

/** Anything but an answer of STS is not a simulation result. */
function refusedOnly(error: unknown): void {
  if (!(error instanceof CallFailure)) {
    throw error;
  }
}
