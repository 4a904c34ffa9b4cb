import type { ChainResult } from './chain/run.ts';
import type { LoginResult } from './login.ts';
import { validateProfileName } from './request/profile-name.ts';
import type { InputValues } from './request/read-inputs.ts';
import type { Problems } from './request/problems.ts';
import type { StepRequest } from './request/step-request.ts';
import type { StepRunner, Value } from './runner/runner.ts';
import { environmentVariables } from './sink/environment.ts';
import { outputValues } from './sink/outputs.ts';
import { handOver, type Handover } from './sink/hand-over.ts';
import { checkRecordable } from './sink/undo-record.ts';

/** Whether the job environment is a sink of this step: by default, unless a profile is. */
function exportsEnvironment(inputs: InputValues): boolean {
  return inputs['output-env-credentials'] ?? inputs['aws-profile'] === undefined;
}

/** Problems of the inputs that say where things go. */
export function checkDeliveryInputs(inputs: InputValues, problems: Problems): void {
  const profile = inputs['aws-profile'];
  const problem = profile === undefined ? undefined : validateProfileName(profile);
  if (problem !== undefined) {
    problems.add('aws-profile', problem);
  }
}

/** Finds out before any network call whether delivery could work, as far as that can be known. */
export async function checkDelivery({ inputs }: StepRequest, runner: StepRunner): Promise<void> {
  await runner.checkDelivery();
  await checkRecordable(runner.temporaryDirectory);
  const profile = inputs['aws-profile'];
  if (profile !== undefined) {
    const { checkProfileDelivery } = await import('./sink/profile-delivery.ts');
    const overwrite = inputs['overwrite-aws-profile'] === true;
    await checkProfileDelivery(runner, [profile], { overwrite, files: 'home' });
  }
}

/** What there is to deliver, and until when. */
export interface Delivery {
  readonly request: StepRequest;
  readonly login: LoginResult;
  /** When the step's time is over, in the milliseconds of `performance.now()`. */
  readonly endsAt: number;
}

/** Hands the result of a login to the job: profile, outputs, environment; see {@link handOver}. */
export async function deliver({ request, login, endsAt }: Delivery, runner: StepRunner): Promise<void> {
  const { inputs } = request;
  const identity = login.kind === 'chain' ? login.result.identity : login.identity;
  if (inputs['mask-aws-account-id'] === true) {
    runner.conceal(identity.account);
    runner.conceal(identity.arn);
  }
  const result = login.kind === 'chain' ? login.result : undefined;
  const delivered = result !== undefined && bringsCredentials(request, result) ? result : undefined;
  const outputs: ReadonlyMap<string, Value> =
    result === undefined
      ? new Map([
          ['aws-account-id', identity.account],
          ['authenticated-arn', identity.arn],
          ['chain', '[]'],
        ])
      : outputValues(result, inputs['output-credentials'] === true && delivered !== undefined);
  const variables = variablesOf(request, delivered, runner);
  const profiles = profileOf(request, delivered, runner);
  await handOver({ outputs, variables, endsAt, ...(profiles === undefined ? {} : { profiles }) }, runner);
}

/** Credentials that the job has anyway (ambient, environment) are not exported a second time, as in v6.2. */
function bringsCredentials({ source }: StepRequest, { hops }: ChainResult): boolean {
  return hops.length > 0 || source.kind === 'keys';
}

function variablesOf(
  { inputs, plan }: StepRequest,
  delivered: ChainResult | undefined,
  runner: StepRunner,
): ReadonlyMap<string, Value> {
  if (!exportsEnvironment(inputs)) {
    return new Map();
  }
  const profile = inputs['aws-profile'];
  const variables = environmentVariables(
    {
      region: plan.region,
      clearOthers: inputs['unset-current-credentials'] === true,
      ...(delivered === undefined ? {} : { credentials: delivered.credentials }),
      ...(profile === undefined || delivered === undefined ? {} : { profile }),
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

/** The profile is written only with credentials that this step brings; without, a warning says so. */
function profileOf(
  { inputs, plan }: StepRequest,
  delivered: ChainResult | undefined,
  runner: StepRunner,
): Handover['profiles'] {
  const name = inputs['aws-profile'];
  if (name === undefined) {
    return undefined;
  }
  if (delivered === undefined) {
    runner.log.warning(
      `aws-profile: profile ${name} is not written, since this step brings no credentials of its own.`,
    );
    return undefined;
  }
  const { accessKeyId, secretAccessKey, sessionToken } = delivered.credentials;
  const credentials = {
    accessKeyId: accessKeyId.reveal(),
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
  };
  return {
    entries: [{ name, region: plan.region, credentials }],
    overwrite: inputs['overwrite-aws-profile'] === true,
    files: 'home',
  };
}
