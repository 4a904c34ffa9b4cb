import { KEY_VARIABLES } from '../core/credentials.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { StepRequest } from '../login/step-request.ts';
import type { StepRunner, Value } from '../runner/runner.ts';
import { refreshOf } from '../sink/delivery-inputs.ts';
import { environmentVariables, hasProfileVariable, type EnvironmentAccess } from '../sink/environment/variables.ts';
import { withoutBotoFiles } from '../sink/profiles/boto-files.ts';
import { defaultProfileFile, MOVED_DEFAULT } from '../sink/profiles/default-profile.ts';
import { checkProfileDelivery } from '../sink/profiles/delivery.ts';
import { OWN_PROFILE, type ProfileDelivery, type ProfileEntry } from '../sink/profiles/sections.ts';
import type { DeliveredValues, Delivery, PreparedDelivery, SinkContext } from '../sink/sink.ts';
import { renewableOf } from './spec-of-step.ts';
import { profileEntries, profileNames, replacesProfiles } from './profile-entries.ts';
import { endsOf, type RefreshedEnd } from './renewal-spec.ts';
import { checkPlaceForSessions, placeForSessions, writeRenewable } from './session-directory.ts';

/** Checks before any network call, as far as possible, whether {@link beginRefresh} could work. */
export async function checkRefresh(request: StepRequest, runner: StepRunner): Promise<void> {
  await checkPlaceForSessions(runner);
  if (refreshOf(request.inputs) === 'server') {
    (await import('./server/check-server.ts')).checkServer(runner);
    return;
  }
  await checkProfileDelivery(runner, profileNames(request), { overwrite: replacesProfiles(request), files: 'job' });
}

/**
 * Starts renewing the credentials of a login for as long as the job runs, and passes on how tools find them: profiles
 * that run a program, or the address of a server.
 *
 * @throws RoleChainError `delivery`
 */
export async function beginRefresh(
  { request, login }: Delivery,
  { runner, record }: SinkContext,
): Promise<PreparedDelivery> {
  const renewable = renewableOf(request, login, runner, Date.now());
  const directory = await placeForSessions(runner);
  const ends = endsOf(renewable.spec);
  const begin = async (): Promise<void> => {
    await record({ directory });
    await writeRenewable(directory, renewable);
  };
  if (refreshOf(request.inputs) === 'server') {
    await begin();
    return { values: await serverFor(request, { directory, ends }, runner) };
  }
  const entries = profileEntries(request, { directory, ends });
  const variables = profileVariables(request, entries, runner);
  await begin();
  return { values: { variables, profiles: { entries, overwrite: replacesProfiles(request), files: 'job' } } };
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
        'This job has keys in its environment, and most tools prefer them to any profile. unset-current-credentials: true empties them.',
      );
    }
    return environmentVariables({ clearOthers }, environment);
  }
  const [only, ...others] = entries;
  if (only === undefined || others.length > 0) {
    // Each step chooses its profile with AWS_PROFILE; keys would take precedence over that.
    return environmentVariables({ clearOthers: true }, environment);
  }
  log.info(`Credentials renew themselves for as long as this job runs: AWS_PROFILE is ${only.name}.`);
  const access = { kind: 'profile', name: only.name } as const;
  return environmentVariables({ clearOthers, region: only.region, access }, environment);
}

async function serverFor(
  { inputs, plan }: StepRequest,
  { directory, ends }: { readonly directory: string; readonly ends: readonly RefreshedEnd[] },
  runner: StepRunner,
): Promise<Partial<DeliveredValues>> {
  const { startForJob } = await import('./server/start-for-job.ts');
  const { endpoint, urlOf, token, tokenFile } = await startForJob(directory, ends, runner);
  const [only, ...others] = ends;
  const one = others.length === 0 ? only : undefined;
  const region = one?.region;
  const profiles = await profilesBesideServer(region ?? plan.region, runner);
  const [profile] = profiles?.entries ?? [];
  const access: EnvironmentAccess = {
    kind: 'endpoint',
    token,
    tokenFile,
    ...withoutUndefined({ url: one === undefined ? undefined : urlOf(one), profile: profile?.name }),
  };
  runner.log.info(`Credentials renew themselves for as long as this job runs: served at ${endpoint}.`);
  const variables = environmentVariables(
    {
      clearOthers: inputs['unset-current-credentials'] === true,
      access,
      ...withoutUndefined({ region }),
    },
    runner.environment,
  );
  const boto = await withoutBotoFiles(runner.environment);
  if (boto.files.length > 0) {
    runner.log.warning(
      `${boto.files.join(', ')}: boto3 and the AWS CLI would use the keys there instead of the server, so later steps find an empty file (${[...boto.variables.keys()].join(', ')}).`,
    );
  }
  return {
    variables: new Map([...variables, ...boto.variables]),
    outputs: new Map([['credentials-endpoint', endpoint]]),
    ...withoutUndefined({ profiles }),
  };
}

/**
 * What goes with a server, since SDKs look at profiles before they ask it: a profile without credentials for a job that
 * names one, and profile files whose `default` has none.
 */
async function profilesBesideServer(
  region: string,
  { environment, log }: StepRunner,
): Promise<ProfileDelivery | undefined> {
  const file = await defaultProfileFile(environment);
  const isNamed = hasProfileVariable(environment);
  if (file === undefined && !isNamed) return undefined;
  if (file !== undefined) {
    log.warning(
      `${file} has a profile default with credentials. SDKs would use them instead of the server, so later steps read private copies of the profile files, in which that profile is ${MOVED_DEFAULT}.`,
    );
  }
  const entries: readonly ProfileEntry[] = isNamed ? [{ name: OWN_PROFILE, region, access: { kind: 'none' } }] : [];
  return { entries, overwrite: true, files: 'job', isUnasked: true, movesDefault: true };
}
