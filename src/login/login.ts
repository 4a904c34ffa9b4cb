import { announced, concealingIdentities } from './beginning.ts';
import type { ExistingSession, existingSession } from './existing-session.ts';
import { openEnds, warnOnce } from './open-ends.ts';
import type { RunWatch } from './run-record.ts';
import { chainContext, checkAccount, reachEnd, reachTargets } from './run-chains.ts';
import type { StepRequest } from './step-request.ts';
import { ambientSource } from '../source/choose-source.ts';
import type { Runner } from '../runner/runner.ts';
import { withNetwork, type Network } from '../net/network.ts';
import type { IdentitySource } from '../core/proofs.ts';
import { CallLimiter } from '../net/call-limiter.ts';
import { stsEndpoint } from '../aws/endpoint.ts';
import type { Http } from '../net/http.ts';
import type { ReadyConnections } from '../net/ready-connections.ts';
import { signedPart } from '../chain/hop-kinds.ts';
import { loadSdk } from '../sts/sts-query.ts';
import type { RetrySettings } from '../net/retry.ts';
import type { IdTokenAccess } from '../ci/id-token.ts';
import type { ChainResult, TargetOutcome } from '../chain/run/chain-context.ts';

/**
 * The result of a login: a chain that was run, where the chains to targets ended (at least one was reached), or the
 * fact that the credentials in the environment are good enough.
 */
export type LoginResult =
  | { readonly kind: 'chain'; readonly result: ChainResult }
  | { readonly kind: 'targets'; readonly outcomes: readonly TargetOutcome[] }
  | ({ readonly kind: 'existing' } & ExistingSession);

/** What a login starts with. */
export interface LoginStart {
  readonly idToken: IdTokenAccess | undefined;
  /** When the step began, in milliseconds of `monotonicNow()`. */
  readonly startedAt: number;
  /** Who else is notified of the run. */
  readonly watch?: RunWatch;
  /** Connections that were opened before the request was read. */
  readonly early?: ReadyConnections;
}

/**
 * Turns a checked request into credentials: the network part of a step, under one deadline. Delivers nothing.
 *
 * @throws RoleChainError that says what failed, why, and what to do
 */
export async function login(
  request: StepRequest,
  runner: Runner,
  { idToken, startedAt, watch, early }: LoginStart,
): Promise<LoginResult> {
  const { network, plan } = request;
  maskWhatWasAskedFor(request, runner);
  network.notes.forEach((note) => {
    runner.log.info(note);
  });
  plan.warnings.forEach((message) => {
    runner.log.warning(message);
  });
  plan.notices.forEach((message) => {
    runner.log.notice(message);
  });
  return withNetwork(network, { log: runner.log, startedAt, doing: 'logging in', early }, (open) =>
    connect({ ...open, request, runner, idToken, watch }),
  );
}

interface Connection extends Network {
  readonly request: StepRequest;
  readonly runner: Runner;
  readonly idToken: IdTokenAccess | undefined;
  readonly watch: RunWatch | undefined;
}

async function connect({ request, runner, idToken, watch, http, retry }: Connection): Promise<LoginResult> {
  const { plan, inputs, network } = request;
  const ignoreEnvironment = inputs['unset-current-credentials'] === true;
  const explains = inputs.explain !== 'never';
  const useExisting = wantsExisting(request, runner.log);
  const start = {
    source: request.source,
    region: plan.region,
    endpoints: network.endpoints,
    idToken,
    skipsIdToken: inputs['force-skip-oidc'] === true,
    ignoreEnvironment,
    // The search for an existing session may find the same.
    onUnused: warnOnce(runner.log),
    explains,
    ...limiterFor(request, runner),
  };
  const { source: opened, sts: client } = openEnds(start, { http, retry }, runner);
  const sts = inputs['mask-aws-account-id'] === true ? concealingIdentities(client, runner.conceal) : client;
  getReady(opened, request, http, useExisting);
  if (useExisting) {
    const { source: ambient } = openEnds({ ...start, source: ambientSource() }, { http, retry }, runner);
    const existing = await findExisting(request, { runner, sts, source: opened, ambient });
    if (existing !== undefined) {
      checkAccount(existing.identity.account, inputs['allowed-account-ids']);
      watch?.onKept(existing.identity);
      return { kind: 'existing', ...existing };
    }
  }
  const source = announced(opened, request, { log: runner.log, idToken });
  const avoidsSpecialCharacters = inputs['special-characters-workaround'] === true;
  const world = chainContext({ plan, avoidsSpecialCharacters, explains }, runner, { sts, source, watch });
  return plan.targets.length === 0
    ? { kind: 'chain', result: await reachEnd(request, world, runner) }
    : { kind: 'targets', outcomes: await reachTargets(request, world, runner) };
}

/** Sequential calls need no limit; many at once do. */
function limiterFor({ plan, network }: StepRequest, { log }: Runner): Pick<RetrySettings, 'limiter'> {
  const report = (message: string): void => {
    log.info(message);
  };
  return plan.targets.length < 2
    ? {}
    : { limiter: new CallLimiter({ max: network.maxConcurrency, random: Math.random, report }) };
}

async function findExisting(...of: Parameters<typeof existingSession>): ReturnType<typeof existingSession> {
  return (await import('./existing-session.ts')).existingSession(...of);
}

/** Credentials to be unset are not kept: as in v6, which unsets first and then finds nothing. */
function wantsExisting({ inputs }: StepRequest, log: Runner['log']): boolean {
  const wanted = inputs['use-existing-credentials'] === true;
  if (wanted && inputs['unset-current-credentials'] === true) {
    log.notice('use-existing-credentials: not checked, since unset-current-credentials is true; logging in.');
    return false;
  }
  return wanted;
}

/**
 * Use network time for loading: the token request goes out first, and meanwhile the SDK is loaded and the connection to
 * STS opened.
 */
function getReady(source: IdentitySource, request: StepRequest, http: Http, useExisting: boolean): void {
  const ignore = (): void => {
    // Whatever needs the result asks for it again, and gets the failure then.
  };
  if (source.kind === 'token' && !useExisting) {
    source.token().catch(ignore);
  }
  const { plan } = request;
  const [first] = plan.hops.length > 0 ? plan.hops : (plan.targets[0]?.hops ?? []);
  const region = first?.region ?? plan.region;
  http.warmUp(stsEndpoint(region, request.network.endpoints));
  // A chain of one hop with a token needs no SDK.
  const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
  if (source.kind !== 'token' || useExisting || hops.some((hop) => signedPart(hop) !== undefined)) {
    setImmediate(() => {
      loadSdk().catch(ignore);
    });
  }
}

/** Account ids, if requested, and the password of a proxy: before anything else is written. */
function maskWhatWasAskedFor({ inputs, plan, network }: StepRequest, runner: Runner): void {
  const { proxy } = network.http;
  if (proxy !== undefined && proxy.proxy.password !== '') {
    runner.conceal(decodeURIComponent(proxy.proxy.password));
    runner.conceal(proxy.proxy.password);
  }
  if (inputs['mask-aws-account-id'] === true) {
    const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
    const accounts = hops.flatMap(({ role }) => (role.kind === 'arn' ? [role.account] : []));
    new Set(accounts).forEach((account) => runner.conceal(account));
  }
}
