import { setTimeout as sleep } from 'node:timers/promises';
import { runChain, runTargets } from '../chain/run/run-chain.ts';
import type { Plan } from '../chain/plan/plan.ts';
import { RoleChainError } from '../core/errors.ts';
import type { RunWatch } from './run-record.ts';
import { progressTo, targetTable } from '../explain/progress.ts';
import type { StepRequest } from './step-request.ts';
import type { Runner } from '../runner/runner.ts';
import { ciSystemOf } from '../ci/systems.ts';
import type { ChainResult, ChainContext, TargetOutcome } from '../chain/run/chain-context.ts';

/** The parts of a request that matter for running its chains. */
export interface ChainRun {
  readonly plan: Pick<Plan, 'hops' | 'targets' | 'source'>;
  /** Whether to request keys until they have no special character (`special-characters-workaround`). */
  readonly avoidsSpecialCharacters: boolean;
  /** Whether to explain failures (`explain`). */
  readonly explains: boolean;
}

/** What running the chains of a request needs: reports to the log, and explains failures. */
export function chainContext(
  { plan, avoidsSpecialCharacters, explains }: ChainRun,
  { log, environment }: Runner,
  { watch, ...parts }: Pick<ChainContext, 'sts' | 'source'> & { readonly watch?: RunWatch | undefined },
): ChainContext {
  const system = ciSystemOf(environment);
  const progress = progressTo(plan.targets.length);
  const tell = (lines: readonly string[]): void => {
    lines.forEach((line) => {
      log.info(line);
    });
  };
  return {
    ...parts,
    now: Date.now,
    sleep: (milliseconds) => sleep(milliseconds),
    // Explanations are loaded only when there is something to explain.
    explainHop: async (failure, attempt) =>
      (await import('../explain/hop-failure.ts')).explainHopFailure(failure, {
        attempt,
        plan,
        system,
        job: system.facts(environment),
        explains,
      }),
    explainStart: async (failure, api, name) =>
      (await import('../explain/hop-failure.ts')).explainStartFailure(failure, api, name),
    onHop: (taken, node) => {
      watch?.onHop(taken, node);
      tell(progress.onHop(taken, node));
    },
    onTarget: (outcome) => {
      watch?.onTarget(outcome);
      tell(progress.onTarget(outcome));
    },
    warn: (message) => {
      log.warning(message);
    },
    notice: (message) => {
      log.notice(message);
    },
    accepts: ({ secretAccessKey }) => !avoidsSpecialCharacters || /^[A-Za-z0-9]*$/.test(secretAccessKey.reveal()),
  };
}

/** The line of configure-aws-credentials, which people search logs for. */
function authenticatedAs({ hops, identity }: ChainResult): string {
  const role = hops.at(-1);
  return `Authenticated as ${role === undefined || role.session.assumedRoleId === '' ? identity.arn : `assumedRoleId ${role.session.assumedRoleId}`}`;
}

/**
 * Runs the chain of a request without targets. @throws RoleChainError for any failure, or an account that is not
 * allowed
 */
export async function reachEnd(
  { inputs, plan }: StepRequest,
  world: ChainContext,
  { log }: Pick<Runner, 'log'>,
): Promise<ChainResult> {
  const result = await runChain(plan, world);
  log.info(authenticatedAs(result));
  checkAccount(result.identity.account, inputs['allowed-account-ids']);
  return result;
}

/**
 * Runs the chains to all targets; an unreached one is an error, or a warning if the others are delivered anyway
 * (`on-target-failure`).
 */
export async function reachTargets(
  { inputs, plan }: StepRequest,
  world: ChainContext,
  { log }: Runner,
): Promise<readonly TargetOutcome[]> {
  const outcomes = await runTargets(plan, world);
  if (outcomes.length > 1) {
    log.info(targetTable(outcomes));
  }
  const failures = outcomes.filter((outcome) => outcome.kind === 'failed');
  const reached = outcomes.filter((outcome) => outcome.kind === 'reached');
  if (reached.length > 0) {
    // In one message, which is searched for secrets once.
    log.info(reached.map(({ result, target }) => `${authenticatedAs(result)} for target ${target.name}`).join('\n'));
  }
  for (const { result } of reached) {
    checkAccount(result.identity.account, inputs['allowed-account-ids']);
  }
  if (failures.length > 0) {
    const { describeFailures, targetsError } = await import('../explain/target-failures.ts');
    if (inputs['on-target-failure'] !== 'warn' || failures.length === outcomes.length) {
      throw targetsError(failures, outcomes.length);
    }
    log.warning(
      `on-target-failure: ${failures.length} of ${outcomes.length} targets failed; the others are delivered.\n${describeFailures(failures)}`,
    );
  }
  return outcomes;
}

/** @throws RoleChainError `account` if there is a list, and the account is not in it */
export function checkAccount(account: string, allowed: readonly string[]): void {
  if (allowed.length > 0 && !allowed.includes(account)) {
    throw new RoleChainError({
      code: 'account',
      message: `allowed-account-ids: the credentials are of account ${account}, which is not one of ${allowed.join(', ')}.`,
      hint: 'Nothing was exported. Correct the role or the keys, or add the account to the list.',
    });
  }
}
