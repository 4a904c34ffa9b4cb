import type { Plan } from '../chain/plan/plan.ts';
import { refreshOf } from './delivery-inputs.ts';
import type { LoginResult } from '../login/login.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { InputValues } from '../request/read-inputs.ts';
import type { StepRequest } from '../login/step-request.ts';
import type { StepRunner, Value } from '../runner/runner.ts';
import { warnOfEmptiedProfile } from '../sink/emptied-profile.ts';
import { environmentVariables, type EnvironmentAccess } from '../sink/environment.ts';
import { existingOutputs, outputValues, targetOutputs, type TargetOutputSettings } from '../sink/outputs.ts';
import { handOver, type Handover } from '../sink/hand-over.ts';
import type { ProfileDelivery } from '../sink/profiles/delivery.ts';
import type { ProfileEntry } from '../sink/profiles/sections.ts';
import { checkRecordable } from '../sink/undo/undo-record.ts';
import type { ChainResult } from '../chain/run/chain-world.ts';

/** Whether the job environment is a sink of this step: by default, unless only a profile is, or several targets are. */
function exportsEnvironment({ inputs, plan }: Pick<StepRequest, 'inputs' | 'plan'>): boolean {
  return plan.targets.length < 2 && (inputs['output-env-credentials'] ?? inputs['aws-profile'] === undefined);
}

/** Finds out before any network call whether delivery could work, as far as that can be known. */
export async function checkDelivery(request: StepRequest, runner: StepRunner): Promise<void> {
  const { inputs, plan } = request;
  await runner.checkDelivery();
  await checkRecordable(runner.temporaryDirectory);
  if (refreshOf(inputs) !== 'none') {
    const { checkRenewing } = await import('./deliver-renewing.ts');
    await checkRenewing(request, runner);
    return;
  }
  const profile = inputs['aws-profile'];
  const names = [...plan.targets.map(({ name }) => name), ...(profile === undefined ? [] : [profile])];
  if (names.length > 0) {
    const { checkProfileDelivery } = await import('../sink/profiles/delivery.ts');
    await checkProfileDelivery(runner, names, profileOptions(inputs));
  }
}

function profileOptions(inputs: InputValues): Pick<ProfileDelivery, 'overwrite' | 'files'> {
  return { overwrite: inputs['overwrite-aws-profile'] === true, files: inputs['profile-files'] ?? 'home' };
}

/** What there is to deliver, and until when. */
export interface Delivery {
  readonly request: StepRequest;
  readonly login: LoginResult;
  /** When the step's time is over, in the milliseconds of `performance.now()`. */
  readonly endsAt: number;
}

/** What a step brings: credentials for the environment, and profiles; both may be none. */
interface Goods {
  readonly outputs: ReadonlyMap<string, Value>;
  /** For the environment. */
  readonly credentials?: ChainResult['credentials'];
  /** Absent where no region is to be exported. */
  readonly region?: string;
  readonly entries: readonly ProfileEntry[];
  /** What names the accounts that are told. */
  readonly identities: readonly ChainResult['identity'][];
}

/** Hands the result of a login to the job: profiles, outputs, environment; see {@link handOver}. */
export async function deliver({ request, login, endsAt }: Delivery, runner: StepRunner): Promise<void> {
  const { inputs, plan } = request;
  const goods = goodsOf(request, login, runner);
  if (inputs['mask-aws-account-id'] === true) {
    goods.identities.forEach(({ account, arn }) => {
      runner.conceal(account);
      runner.conceal(arn);
    });
  }
  if (plan.targets.length > 1) {
    warnOfOtherRegion(plan, runner);
  }
  const way = refreshOf(inputs) === 'none' ? asTheyAre(request, goods, runner) : await renewing(request, login, runner);
  await handOver({ outputs: goods.outputs, endsAt, ...way }, runner);
}

/** How credentials reach the job. */
type Way = Omit<Handover, 'outputs' | 'endsAt'>;

/** Credentials that renew themselves: what that takes is loaded where it is asked for. */
async function renewing(request: StepRequest, login: LoginResult, runner: StepRunner): Promise<Way> {
  return (await import('./deliver-renewing.ts')).renewingWay(request, login, runner);
}

/** Credentials that end with their session: as keys, in profiles and variables. */
function asTheyAre(request: StepRequest, { entries, ...goods }: Goods, runner: StepRunner): Way {
  const variables = variablesOf(request, goods, runner);
  return { variables, ...(entries.length === 0 ? {} : { profiles: { entries, ...profileOptions(request.inputs) } }) };
}

function goodsOf(request: StepRequest, login: LoginResult, runner: StepRunner): Goods {
  const { inputs, plan } = request;
  const outputCredentials = inputs['output-credentials'] === true;
  switch (login.kind) {
    case 'existing':
      warnOfNoProfile(inputs, runner);
      return {
        outputs: existingOutputs(login.identity),
        region: plan.region,
        entries: [],
        identities: [login.identity],
      };
    case 'chain': {
      const { result } = login;
      const brings = bringsCredentials(request, result);
      const profile = inputs['aws-profile'];
      if (!brings) {
        warnOfNoProfile(inputs, runner);
      }
      return {
        outputs: outputValues(result, outputCredentials && brings),
        region: plan.region,
        entries: brings && profile !== undefined ? [entryOf(profile, plan.region, result)] : [],
        identities: [result.identity],
        ...(brings ? { credentials: result.credentials } : {}),
      };
    }
    case 'targets':
      return goodsOfTargets(login, { outputCredentials, guard: (text) => runner.withoutSecrets(text) });
  }
}

function goodsOfTargets(
  { outcomes }: Extract<LoginResult, { kind: 'targets' }>,
  settings: TargetOutputSettings,
): Goods {
  const reached = outcomes.filter((outcome) => outcome.kind === 'reached');
  const [only] = outcomes.length === 1 ? reached : [];
  return {
    outputs: targetOutputs(outcomes, settings),
    entries: reached.map(({ target, result }) => entryOf(target.name, target.region, result)),
    identities: reached.map(({ result }) => result.identity),
    ...(only === undefined ? {} : { region: only.target.region, credentials: only.result.credentials }),
  };
}

/** Credentials that the job has anyway (ambient, environment) are not exported a second time, as in v6.2. */
function bringsCredentials({ source }: StepRequest, { hops }: ChainResult): boolean {
  return hops.length > 0 || source.bringsCredentials;
}

function variablesOf(
  request: StepRequest,
  { credentials, region }: Pick<Goods, 'credentials' | 'region'>,
  runner: StepRunner,
): ReadonlyMap<string, Value> {
  const { inputs, plan } = request;
  const clearOthers = inputs['unset-current-credentials'] === true;
  if (!exportsEnvironment(request)) {
    return plan.targets.length > 0 && clearOthers
      ? environmentVariables({ clearOthers }, runner.environment)
      : new Map<string, Value>();
  }
  const variables = environmentVariables(
    { clearOthers, ...withoutUndefined({ region, access: accessBy(inputs['aws-profile'], credentials) }) },
    runner.environment,
  );
  warnOfEmptiedProfile(variables, 'some SDKs would prefer it to the exported keys', runner.log);
  return variables;
}

function accessBy(profile: string | undefined, credentials: Goods['credentials']): EnvironmentAccess | undefined {
  return credentials === undefined ? undefined : { kind: 'keys', credentials, ...withoutUndefined({ profile }) };
}

/** AWS's tools prefer the variables to the region of a profile, whichever profile it is. */
function warnOfOtherRegion({ targets }: Plan, { environment, log }: StepRunner): void {
  for (const variable of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
    const region = environment[variable] ?? '';
    const others = targets.filter((target) => target.region !== region).length;
    if (region !== '' && others > 0) {
      log.warning(
        `${variable} is ${region} in this job, and goes before the Region of a profile: that of ${others} of ${targets.length} profiles is another. Leave the variable out of this job, or say --region.`,
      );
    }
  }
}

/** The profile is written only with credentials that this step brings. */
function warnOfNoProfile({ 'aws-profile': name }: InputValues, { log }: StepRunner): void {
  if (name !== undefined) {
    log.warning(`aws-profile: profile ${name} is not written, since this step brings no credentials of its own.`);
  }
}

function entryOf(name: string, region: string, { credentials }: Pick<ChainResult, 'credentials'>): ProfileEntry {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return {
    name,
    region,
    access: {
      kind: 'keys',
      accessKeyId: accessKeyId.reveal(),
      secretAccessKey,
      ...(sessionToken === undefined ? {} : { sessionToken }),
    },
  };
}
