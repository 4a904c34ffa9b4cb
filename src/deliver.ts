import type { ChainResult } from './chain/run.ts';
import type { Plan } from './chain/plan.ts';
import type { LoginResult } from './login.ts';
import { validateProfileName } from './request/profile-name.ts';
import type { InputValues } from './request/read-inputs.ts';
import type { Problems } from './request/problems.ts';
import type { StepRequest } from './request/step-request.ts';
import type { StepRunner, Value } from './runner/runner.ts';
import { environmentVariables } from './sink/environment.ts';
import { existingOutputs, outputValues, targetOutputs, type TargetOutputSettings } from './sink/outputs.ts';
import { handOver } from './sink/hand-over.ts';
import type { ProfileDelivery } from './sink/profile-delivery.ts';
import type { ProfileEntry } from './sink/profile-sections.ts';
import { checkRecordable } from './sink/undo-record.ts';

/** Whether the job environment is a sink of this step: by default, unless only a profile is, or several targets are. */
function exportsEnvironment({ inputs, plan }: Pick<StepRequest, 'inputs' | 'plan'>): boolean {
  return plan.targets.length < 2 && (inputs['output-env-credentials'] ?? inputs['aws-profile'] === undefined);
}

/** Problems of the inputs that say where things go. */
export function checkDeliveryInputs({ inputs, plan }: Pick<StepRequest, 'inputs' | 'plan'>, problems: Problems): void {
  const profile = inputs['aws-profile'];
  const problem = profile === undefined ? undefined : validateProfileName(profile);
  if (problem !== undefined) {
    problems.add('aws-profile', problem);
  }
  if (plan.targets.length > 0) {
    checkTargetInputs(inputs, plan, problems);
  }
}

function checkTargetInputs(inputs: InputValues, { targets }: Plan, problems: Problems): void {
  if (inputs['aws-profile'] !== undefined) {
    problems.add('aws-profile', 'cannot be given with targets: each becomes a profile of its own name');
  }
  if (inputs['use-existing-credentials'] === true) {
    problems.add('use-existing-credentials', 'cannot be given with targets: their sessions are always new');
  }
  for (const name of ['output-credentials', 'output-env-credentials'] as const) {
    if (inputs[name] === true && targets.length > 1) {
      problems.add(name, `is for the credentials of one target, and there are ${targets.length}; use their profiles`);
    }
  }
}

/** Finds out before any network call whether delivery could work, as far as that can be known. */
export async function checkDelivery({ inputs, plan }: StepRequest, runner: StepRunner): Promise<void> {
  await runner.checkDelivery();
  await checkRecordable(runner.temporaryDirectory);
  const profile = inputs['aws-profile'];
  const names = [...plan.targets.map(({ name }) => name), ...(profile === undefined ? [] : [profile])];
  if (names.length > 0) {
    const { checkProfileDelivery } = await import('./sink/profile-delivery.ts');
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
  const { inputs } = request;
  const { outputs, entries, identities, ...goods } = goodsOf(request, login, runner);
  if (inputs['mask-aws-account-id'] === true) {
    identities.forEach(({ account, arn }) => {
      runner.conceal(account);
      runner.conceal(arn);
    });
  }
  const variables = variablesOf(request, goods, runner);
  const profiles = entries.length === 0 ? {} : { profiles: { entries, ...profileOptions(inputs) } };
  await handOver({ outputs, variables, endsAt, ...profiles }, runner);
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
  return hops.length > 0 || source.kind === 'keys';
}

function variablesOf(
  request: StepRequest,
  { credentials, region }: Pick<Goods, 'credentials' | 'region'>,
  runner: StepRunner,
): ReadonlyMap<string, Value> {
  const { inputs, plan } = request;
  const clearOthers = inputs['unset-current-credentials'] === true;
  if (!exportsEnvironment(request)) {
    warnOfOtherRegion(plan, runner);
    return plan.targets.length > 0 && clearOthers
      ? environmentVariables({ clearOthers }, runner.environment)
      : new Map<string, Value>();
  }
  const profile = inputs['aws-profile'];
  const variables = environmentVariables(
    {
      clearOthers,
      ...(region === undefined ? {} : { region }),
      ...(credentials === undefined ? {} : { credentials }),
      ...(profile === undefined || credentials === undefined ? {} : { profile }),
    },
    runner.environment,
  );
  if (variables.get('AWS_PROFILE') === '' || variables.get('AWS_DEFAULT_PROFILE') === '') {
    runner.log.warning(
      'AWS_PROFILE was set and is now empty, since some SDKs would prefer it to the exported keys. The AWS CLI and boto3 do not take an empty AWS_PROFILE: `unset AWS_PROFILE` before you call them, or do not set it for this job.',
    );
  }
  return variables;
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
    credentials: {
      accessKeyId: accessKeyId.reveal(),
      secretAccessKey,
      ...(sessionToken === undefined ? {} : { sessionToken }),
    },
  };
}
