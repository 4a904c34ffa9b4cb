import { setTimeout as sleep } from 'node:timers/promises';
import { existingSession } from './existing-session.ts';
import { runChain, type ChainResult, type TakenHop } from './chain/run.ts';
import { explainHopFailure, explainIdentityFailure } from './explain/hop-failure.ts';
import { RoleChainError } from './errors.ts';
import type { StepRequest } from './request/step-request.ts';
import type { Runner } from './runner/runner.ts';
import { openSource } from './source/open-source.ts';
import type { IdTokenEndpoint } from './source/github-oidc.ts';
import type { IdentitySource } from './source/source.ts';
import { Deadline } from './sts/deadline.ts';
import { stsEndpoint } from './sts/endpoint.ts';
import { Http } from './sts/http.ts';
import { StsClient, loadSdk } from './sts/sts-client.ts';
import type { RetrySettings } from './sts/retry.ts';
import { VERSION } from './version.ts';

/** What a login brings: a chain that was run, or the news that the credentials in the environment will do. */
export type LoginResult =
  | { readonly kind: 'chain'; readonly result: ChainResult }
  | { readonly kind: 'existing'; readonly identity: ChainResult['identity'] };

/** The watch over everything leaves the word to the one over the request that was under way. */
const GRACE_MILLISECONDS = 250;

/**
 * From a settled request to credentials: the network part of a step, under one deadline. Delivers nothing.
 *
 * @throws RoleChainError which says what failed, why, and what to do
 */
export async function login(
  request: StepRequest,
  runner: Runner,
  idTokenEndpoint: IdTokenEndpoint | undefined,
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
  const deadline = new Deadline(network.deadlineSeconds);
  let http: Http | undefined;
  try {
    http = await deadline.guard(Http.create(network.http), () => 'reading the CA bundle');
    const retry = {
      maxAttempts: network.maxAttempts,
      deadline,
      random: Math.random,
      report: (message: string) => {
        runner.log.info(message);
      },
    };
    return await deadline.guard(
      connect({ request, runner, idTokenEndpoint, http, retry }),
      () => 'logging in',
      GRACE_MILLISECONDS,
    );
  } finally {
    deadline.stop();
    http?.close();
  }
}

interface Connection {
  readonly request: StepRequest;
  readonly runner: Runner;
  readonly idTokenEndpoint: IdTokenEndpoint | undefined;
  readonly http: Http;
  readonly retry: RetrySettings;
}

async function connect({ request, runner, idTokenEndpoint, http, retry }: Connection): Promise<LoginResult> {
  const { plan, inputs, network } = request;
  const { log } = runner;
  const ignoreEnvironment = inputs['unset-current-credentials'] === true;
  const useExisting = wantsExisting(request, log);
  const source = openSource(request.source, {
    runner,
    idTokenEndpoint,
    http,
    retry,
    region: plan.region,
    stsEndpoint: stsEndpoint(plan.region, network.endpoints),
    ignoreEnvironment,
    now: Date.now,
  });
  getReady(source, request, http, useExisting);
  const sts = new StsClient({ http, endpoints: network.endpoints, retry, conceal: runner.conceal, version: VERSION });
  const existing = useExisting ? await existingSession(request, runner, sts) : undefined;
  if (existing !== undefined) {
    checkAccount(existing.account, inputs['allowed-account-ids']);
    return { kind: 'existing', identity: existing };
  }
  const result = await runChain(plan, {
    sts,
    source,
    now: Date.now,
    sleep: (milliseconds) => sleep(milliseconds),
    explainHop: explainHopFailure,
    explainIdentity: explainIdentityFailure,
    onHop: (taken, of) => {
      log.info(describeHop(taken, of));
    },
    warn: (message) => {
      log.warning(message);
    },
    notice: (message) => {
      log.notice(message);
    },
    accepts: ({ secretAccessKey }) =>
      inputs['special-characters-workaround'] !== true || /^[A-Za-z0-9]*$/.test(secretAccessKey.reveal()),
  });
  checkAccount(result.identity.account, inputs['allowed-account-ids']);
  return { kind: 'chain', result };
}

/** What is to be unset is not to be kept: as in v6.2, which unsets first and then finds nothing. */
function wantsExisting({ inputs }: StepRequest, log: Runner['log']): boolean {
  const wanted = inputs['use-existing-credentials'] === true;
  if (wanted && inputs['unset-current-credentials'] === true) {
    log.notice('use-existing-credentials: not looked for, since unset-current-credentials is true; logging in.');
    return false;
  }
  return wanted;
}

/**
 * Time on the network is time to load in: the request for the token goes out first; the SDK is loaded, and the
 * connection to STS opened, while it is under way.
 */
function getReady(source: IdentitySource, request: StepRequest, http: Http, useExisting: boolean): void {
  const ignore = (): void => {
    // Whoever needs the outcome asks for it again, and is told of the failure then.
  };
  if (source.kind === 'token' && !useExisting) {
    source.token().catch(ignore);
  }
  const region = request.plan.hops[0]?.region ?? request.plan.region;
  http.warmUp(stsEndpoint(region, request.network.endpoints));
  setImmediate(() => {
    loadSdk().catch(ignore);
  });
}

/** Account ids, where that is asked for, and the password of a proxy: before anything else is written. */
function maskWhatWasAskedFor({ inputs, plan, network }: StepRequest, runner: Runner): void {
  const { proxy } = network.http;
  if (proxy !== undefined && proxy.proxy.password !== '') {
    runner.conceal(decodeURIComponent(proxy.proxy.password));
    runner.conceal(proxy.proxy.password);
  }
  if (inputs['mask-aws-account-id'] === true) {
    const accounts = plan.hops.flatMap(({ role }) => (role.kind === 'arn' ? [role.account] : []));
    new Set(accounts).forEach((account) => runner.conceal(account));
  }
}

function checkAccount(account: string, allowed: readonly string[]): void {
  if (allowed.length > 0 && !allowed.includes(account)) {
    throw new RoleChainError({
      code: 'account',
      message: `allowed-account-ids: the credentials are of account ${account}, which is not one of ${allowed.join(', ')}.`,
      hint: 'Nothing was exported. Correct the role or the keys, or add the account to the list.',
    });
  }
}

function describeHop({ hop, roleArn, session }: TakenHop, of: number): string {
  const until = session.credentials.expiration.toISOString().replace(/\.\d+/, '');
  const packed = session.packedPolicySize === undefined ? '' : `, ${session.packedPolicySize} % packed`;
  return `Hop ${hop.number} of ${of}: ${roleArn} until ${until} (${session.assumedRoleId}${packed})`;
}
