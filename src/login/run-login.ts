import { announced, concealingIdentities } from './beginning.ts';
import type { existingSession } from './existing-session.ts';
import type { LoginResult } from './login-result.ts';
import { openSource, type ChainStart } from './open-source.ts';
import { openSts } from './open-sts.ts';
import { chainContext, checkAccount, reachEnd, reachTargets } from './run-chains.ts';
import type { RunWatch } from './run-record.ts';
import type { StepRequest } from './step-request.ts';
import type { IdentitySource } from '../core/proofs.ts';
import { CallLimiter } from '../net/call-limiter.ts';
import type { Network } from '../net/network.ts';
import type { Runner } from '../runner/runner.ts';
import { ambientSource } from '../source/choose-source.ts';

/** A login whose source is open. */
export interface OpenLogin {
  readonly request: StepRequest;
  readonly runner: Runner;
  readonly watch: RunWatch | undefined;
  readonly network: Network;
  readonly start: ChainStart;
  readonly source: IdentitySource;
  /** Whether credentials that the job already has are kept if they fit. */
  readonly useExisting: boolean;
}

/**
 * What follows the first request of a login, and is loaded while that is on its way: finds an existing session, or runs
 * the chains.
 *
 * @throws RoleChainError that says what failed, why, and what to do
 */
export async function runLogin(login: OpenLogin): Promise<LoginResult> {
  const { request, runner, watch, network, start } = login;
  const { plan, inputs } = request;
  const client = openSts(start.endpoints, network, runner, limiterFor(request, runner));
  const sts = inputs['mask-aws-account-id'] === true ? concealingIdentities(client, runner.conceal) : client;
  if (login.useExisting) {
    const ambient = openSource({ ...start, source: await ambientSource() }, network, runner);
    const existing = await findExisting(request, { runner, sts, source: login.source, ambient });
    if (existing !== undefined) {
      checkAccount(existing.identity.account, inputs['allowed-account-ids']);
      watch?.onKept(existing.identity);
      return { kind: 'existing', ...existing };
    }
  }
  const source = announced(login.source, request, { log: runner.log, idToken: start.idToken });
  const avoidsSpecialCharacters = inputs['special-characters-workaround'] === true;
  const world = chainContext({ plan, avoidsSpecialCharacters, explains: start.explains }, runner, {
    sts,
    source,
    watch,
  });
  return plan.targets.length === 0
    ? { kind: 'chain', result: await reachEnd(request, world, runner) }
    : { kind: 'targets', outcomes: await reachTargets(request, world, runner) };
}

/** Sequential calls need no limit; many at once do. */
function limiterFor({ plan, network }: StepRequest, { log }: Runner): CallLimiter | undefined {
  const report = (message: string): void => {
    log.info(message);
  };
  return plan.targets.length < 2
    ? undefined
    : new CallLimiter({ max: network.maxConcurrency, random: Math.random, report });
}

async function findExisting(...of: Parameters<typeof existingSession>): ReturnType<typeof existingSession> {
  return (await import('./existing-session.ts')).existingSession(...of);
}
