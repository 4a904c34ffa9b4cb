import { KEY_VARIABLES } from '../core/credentials.ts';
import { refreshOf } from './delivery-inputs.ts';
import type { LoginResult } from '../login/login.ts';
import { withoutUndefined } from '../core/objects.ts';
import { renewableOf } from '../refresh/plan-of-step.ts';
import { profileEntries, profileNames, replacesProfiles } from '../refresh/profile-entries.ts';
import { endsOf, type RefreshedEnd } from '../refresh/refresh-plan.ts';
import { checkPlaceForSessions, placeForSessions, writeRenewable } from '../refresh/refresher.ts';
import type { StepRequest } from '../login/step-request.ts';
import type { StepRunner, Value } from '../runner/runner.ts';
import { warnOfEmptiedProfile } from '../sink/emptied-profile.ts';
import { environmentVariables, type EnvironmentAccess } from '../sink/environment.ts';
import type { Brought, Handover } from '../sink/hand-over.ts';
import { checkProfileDelivery } from '../sink/profiles/delivery.ts';

/** Finds out before any network call whether {@link renewingWay} could work, as far as that can be known. */
export async function checkRenewing(request: StepRequest, runner: StepRunner): Promise<void> {
  await checkPlaceForSessions(runner);
  if (refreshOf(request.inputs) === 'server') {
    await (await import('../refresh/server/check-server.ts')).checkServer(runner);
    return;
  }
  await checkProfileDelivery(runner, profileNames(request), { overwrite: replacesProfiles(request), files: 'job' });
}

/** Credentials that renew themselves for as long as the job runs: by profiles, or by a server. */
export async function renewingWay(
  request: StepRequest,
  login: LoginResult,
  runner: StepRunner,
): Promise<Omit<Handover, 'outputs' | 'endsAt'>> {
  const renewable = renewableOf(request, login, runner, Date.now());
  const directory = await placeForSessions(runner);
  const ends = endsOf(renewable.plan);
  const write = (): Promise<void> => writeRenewable(directory, renewable);
  if (refreshOf(request.inputs) === 'server') {
    const serve = async (): Promise<Brought> => {
      await write();
      return serverFor(request, { directory, ends }, runner);
    };
    return { variables: new Map(), refresher: { directory, begin: serve } };
  }
  const begin = async (): Promise<Brought> => {
    await write();
    return { variables: new Map(), outputs: new Map() };
  };
  const entries = profileEntries(request, { directory, ends });
  return {
    variables: profileVariables(request, entries, runner),
    profiles: { entries, overwrite: replacesProfiles(request), files: 'job' },
    refresher: { directory, begin },
  };
}

function profileVariables(
  { inputs }: StepRequest,
  entries: readonly { readonly name: string; readonly region: string }[],
  { environment, log }: StepRunner,
): ReadonlyMap<string, Value> {
  const clearOthers = inputs['unset-current-credentials'] === true;
  if (inputs['output-env-credentials'] === false) {
    if (!clearOthers && KEY_VARIABLES.some((name) => (environment[name] ?? '') !== '')) {
      log.warning(
        'This job has keys in its environment, and most tools take them before any profile. unset-current-credentials: true empties them.',
      );
    }
    return environmentVariables({ clearOthers }, environment);
  }
  const [only, ...others] = entries;
  if (only === undefined || others.length > 0) {
    // Which profile it is to be, each step says; keys would go before what it says in AWS_PROFILE.
    return environmentVariables({ clearOthers: true }, environment);
  }
  log.info(`Credentials renew themselves for as long as this job runs: AWS_PROFILE is ${only.name}.`);
  const access = { kind: 'profile', name: only.name } as const;
  return environmentVariables({ clearOthers, region: only.region, access }, environment);
}

async function serverFor(
  { inputs }: StepRequest,
  { directory, ends }: { readonly directory: string; readonly ends: readonly RefreshedEnd[] },
  runner: StepRunner,
): Promise<Brought> {
  const { startForJob } = await import('../refresh/server/start-for-job.ts');
  const { endpoint, urlOf, token, tokenFile } = await startForJob(directory, ends, runner);
  const [only, ...others] = ends;
  const one = others.length === 0 ? only : undefined;
  const access: EnvironmentAccess = {
    kind: 'endpoint',
    token,
    tokenFile,
    ...withoutUndefined({ url: one === undefined ? undefined : urlOf(one) }),
  };
  runner.log.info(`Credentials renew themselves for as long as this job runs: served at ${endpoint}.`);
  const variables = environmentVariables(
    {
      clearOthers: inputs['unset-current-credentials'] === true,
      access,
      ...withoutUndefined({ region: one?.region }),
    },
    runner.environment,
  );
  warnOfEmptiedProfile(variables, 'AWS SDKs look at profiles before they look at a server', runner.log);
  return { variables, outputs: new Map([['credentials-endpoint', endpoint]]) };
}
