import type { Plan } from '../chain/plan/plan.ts';
import { validateProfileName } from '../request/profile-name.ts';
import type { Problems } from '../core/problems.ts';
import type { InputValues } from '../request/read-inputs.ts';
import type { StepRequest } from '../login/step-request.ts';

type Asked = Pick<StepRequest, 'inputs' | 'plan'>;

/** How the credentials of a step are renewed, if they are. */
export function refreshOf({ refresh = 'none' }: InputValues): 'none' | 'process' | 'server' {
  return refresh;
}

/** Whether to put credentials in the job environment: by default, unless they go to a profile or several targets. */
export function exportsCredentials({ inputs, plan }: Asked): boolean {
  return plan.targets.length < 2 && (inputs['output-env-credentials'] ?? inputs['aws-profile'] === undefined);
}

/** Where the credentials of a chain go, in words. */
export function placeOf(inputs: InputValues): string {
  const profile = inputs['aws-profile'];
  switch (refreshOf(inputs)) {
    case 'server':
      return 'server of this job';
    case 'process':
      return profile === undefined ? 'profile of this job' : `profile ${profile}`;
    case 'none':
      if (profile !== undefined) {
        return inputs['output-env-credentials'] === true ? `job and profile ${profile}` : `profile ${profile}`;
      }
      return inputs['output-env-credentials'] === false ? 'outputs of this step' : 'environment of the job';
  }
}

/** Problems of the delivery inputs. They are rules between sinks, which know nothing of each other: hence one place. */
export function checkDeliveryInputs({ inputs, plan }: Asked, problems: Problems): void {
  const profile = inputs['aws-profile'];
  const problem = profile === undefined ? undefined : validateProfileName(profile);
  if (problem !== undefined) {
    problems.add('aws-profile', problem);
  }
  if (plan.targets.length > 0) {
    checkTargetInputs(inputs, plan, problems);
  }
  if (refreshOf(inputs) !== 'none') {
    checkRefreshInputs(inputs, problems);
  }
}

function checkTargetInputs(inputs: InputValues, { targets }: Plan, problems: Problems): void {
  if (inputs['aws-profile'] !== undefined) {
    problems.add('aws-profile', 'cannot be given with targets: each becomes a profile with its own name');
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

/** Problems of inputs that cannot be combined with self-renewing credentials. */
function checkRefreshInputs(inputs: InputValues, problems: Problems): void {
  if (inputs['use-existing-credentials'] === true) {
    problems.add(
      'use-existing-credentials',
      'cannot be given with refresh: credentials that the job already has cannot be renewed',
    );
  }
  if (inputs['output-env-credentials'] === true) {
    problems.add(
      'output-env-credentials',
      'cannot be true with refresh: exported keys end with their session, and AWS SDKs would prefer them to the renewed ones',
    );
  }
  if (refreshOf(inputs) === 'process' && inputs['profile-files'] === 'home') {
    problems.add(
      'profile-files',
      'cannot be home with refresh: process: only this job can use such a profile, and it would stay broken if the job is killed. Leave it out; this job then has private files',
    );
  }
  if (refreshOf(inputs) === 'server') {
    checkServerInputs(inputs, problems);
  }
}

function checkServerInputs(inputs: InputValues, problems: Problems): void {
  for (const name of ['aws-profile', 'profile-files'] as const) {
    if (inputs[name] !== undefined) {
      problems.add(name, 'has no meaning with refresh: server, which writes no profiles; refresh: process does');
    }
  }
  if (inputs['overwrite-aws-profile'] === true) {
    problems.add('overwrite-aws-profile', 'has no meaning with refresh: server, which writes no profiles');
  }
  if (inputs['output-env-credentials'] === false) {
    problems.add(
      'output-env-credentials',
      'cannot be false with refresh: server: tools find the server only through environment variables',
    );
  }
}
