import { setImmediate as nextTurn } from 'node:timers/promises';
import { openSource, warnOnce } from './open-source.ts';
import type { LoginResult } from './login-result.ts';
import type { RunWatch } from './run-record.ts';
import type { StepRequest } from './step-request.ts';
import type { Runner } from '../runner/runner.ts';
import { withNetwork, type Network } from '../net/network.ts';
import type { IdentitySource } from '../core/proofs.ts';
import { rolesAnywhereEndpoint, stsEndpoint } from '../aws/endpoint.ts';
import type { Http } from '../net/http.ts';
import type { ReadyConnections } from '../net/ready-connections.ts';
import type { PlannedHop } from '../chain/plan/plan.ts';
import type { IdTokenAccess } from '../ci/id-token.ts';

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

async function connect({ request, runner, idToken, watch, ...network }: Connection): Promise<LoginResult> {
  const { inputs, plan } = request;
  const useExisting = wantsExisting(request, runner.log);
  const start = {
    source: request.source,
    region: plan.region,
    endpoints: request.network.endpoints,
    idToken,
    skipsIdToken: inputs['force-skip-oidc'] === true,
    ignoreEnvironment: inputs['unset-current-credentials'] === true,
    // The search for an existing session may find the same.
    onUnused: warnOnce(runner.log),
    explains: inputs.explain !== 'never',
  };
  const source = openSource(start, network, runner);
  getReady(source, request, network.http, useExisting);
  await requestsAreOut();
  const { runLogin } = await import('./run-login.ts');
  return runLogin({ request, runner, watch, network, start, source, useExisting });
}

interface Connection extends Network {
  readonly request: StepRequest;
  readonly runner: Runner;
  readonly idToken: IdTokenAccess | undefined;
  readonly watch: RunWatch | undefined;
}

/**
 * Resolves once a connection that was asked for may be there, and what waited for it is sent: loading the rest of the
 * program keeps this thread busy.
 */
async function requestsAreOut(): Promise<void> {
  await nextTurn();
  await nextTurn();
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
 * Use network time: the token request goes out first, and meanwhile the connection to STS is opened and the SDK loaded.
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
  const { endpoints } = request.network;
  http.warmUp(
    first?.kind === 'certificate' ? rolesAnywhereEndpoint(region, endpoints) : stsEndpoint(region, endpoints),
  );
  const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
  if (source.kind === 'credentials' || useExisting || hops.some(needsSdk)) {
    requestsAreOut()
      .then(async () => (await import('../sts/sts-query.ts')).loadSdk())
      .catch(ignore);
  }
}

/** Whether the SDK makes the request of a hop: one with a token or a certificate is made without it. */
function needsSdk({ kind }: PlannedHop): boolean {
  return kind !== 'web-identity' && kind !== 'certificate';
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
