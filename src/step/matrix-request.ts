import { ACCOUNT_STATUSES, type AccountFilter } from '../organization/organization.ts';
import { partitionOfRegion } from '../aws/arn.ts';
import { INPUTS, INPUT_NAMES, inputsOf, variableName, type InputName } from '../request/inputs.ts';
import { suggestion } from '../text/nearest.ts';
import { Problems } from '../core/problems.ts';
import { placeGiven, readInputs, type InputValues } from '../request/read-inputs.ts';
import { readStepRequest, type StepReading, type StepRequest } from '../login/step-request.ts';
import { readTargets } from '../request/targets.ts';
import type { TargetRequest } from '../request/target-request.ts';
import { targetOfFile, type OrganizationRole } from '../matrix/organization-targets.ts';
import { MAX_JOBS } from '../matrix/rows.ts';
import { quote } from '../text/quote.ts';
import type { InputDefinition } from '../request/inputs/definition.ts';

/** What a matrix is to be made of. */
export interface MatrixRequest {
  readonly inputs: InputValues;
  /** How to log in, if the organization is listed; and how to reach the network. */
  readonly login: StepRequest;
  /** The selected targets of the config file. */
  readonly targets: readonly TargetRequest[];
  /** Selections that match nothing, but could. */
  readonly warnings: readonly string[];
  /** Absent if no organization is listed. */
  readonly organization?: { readonly filter: AccountFilter; readonly role: OrganizationRole };
  readonly maxJobs: number;
}

/** Inputs that select accounts of an organization. */
const ORGANIZATION_INPUTS = [
  'role-name',
  'organizational-units',
  'account-names',
  'account-tags',
  'account-statuses',
] as const;

/** The inputs that are about the targets of the matrix, and not about the login of the step that makes it. */
const OF_TARGETS: readonly InputName[] = ['config-file', 'targets'];

const ROLE_NAME = /^(?:[\u0021-\u007E]+\/)?[\w+=,.@-]{1,64}$/;

/**
 * Reads what a matrix is to be made of.
 *
 * @throws RoleChainError `invalid-request` with every problem; what reading the config file throws
 */
export async function readMatrixRequest(
  given: Omit<StepReading, 'check' | 'selectsAllTargets'>,
): Promise<MatrixRequest> {
  const own = inputsOf('plan');
  const reading = {
    ...given,
    environment: withoutForeignVariables(given.environment),
    raw: (name: InputName) => (own.includes(name) ? given.raw(name) : ''),
    // The jobs get no credentials from this step.
    isLeftEmpty: () => false,
  };
  // Problems are reported when the inputs are read for the login, which sees the same ones.
  const inputs = readInputs(reading, reading.conceal, new Problems());
  const login = await readStepRequest({
    ...reading,
    raw: (name) => (OF_TARGETS.includes(name) ? '' : reading.raw(name)),
    check: (_request, problems) => {
      checkPlanInputs(inputs, problems);
    },
  });
  const { targets, warnings } = await readFileTargets(inputs, login, reading);
  const region = login.plan.region;
  const role = { roleName: inputs['role-name'] ?? '', partition: partitionOfRegion(region).name, region };
  return {
    inputs,
    login,
    targets,
    warnings,
    maxJobs: inputs['max-jobs'] ?? MAX_JOBS,
    ...(inputs.organization === true ? { organization: { filter: filterOf(inputs), role } } : {}),
  };
}

/** The targets of the config file, and what is odd about their selection. */
async function readFileTargets(
  inputs: InputValues,
  { network }: StepRequest,
  reading: Omit<StepReading, 'check' | 'selectsAllTargets'>,
): Promise<Pick<MatrixRequest, 'targets' | 'warnings'>> {
  const problems = new Problems((place) => placeGiven(place, reading));
  const warnings: string[] = [];
  const targets = await readTargets(inputs, {
    conceal: reading.conceal,
    problems,
    // The jobs decide what comes before a target's chain; a chain may be empty because there is something.
    firstHop: 2,
    selectsAll: true,
    tellOfNone: (message) => {
      warnings.push(`targets: ${message}`);
    },
    configText: (path) => reading.readFile(path, { inputs, network }),
  });
  targets.forEach((target) => {
    checkRole(target, problems);
  });
  problems.throwIfAny();
  return { targets, warnings };
}

/** The environment without the fallback variables of inputs that this action does not have. */
function withoutForeignVariables(environment: StepReading['environment']): StepReading['environment'] {
  const own = inputsOf('plan');
  const foreign = INPUT_NAMES.filter((name) => {
    const { fallback }: InputDefinition = INPUTS[name];
    return fallback === true && !own.includes(name);
  }).map(variableName);
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !foreign.includes(name)));
}

function checkPlanInputs(inputs: InputValues, problems: Problems): void {
  const { organization, 'config-file': file, 'max-jobs': jobs } = inputs;
  if (organization !== true && file === undefined) {
    problems.add('config-file', 'is empty, and organization is not true: there is nothing to make a matrix of');
  }
  if (organization === true) {
    checkOrganizationInputs(inputs, problems);
  } else {
    for (const name of ORGANIZATION_INPUTS.filter((each) => inputs[each] !== undefined && inputs[each].length > 0)) {
      problems.add(name, 'is about the accounts of an organization; set organization: true, or leave it out');
    }
  }
  if (inputs['only-changed'] === true && file === undefined) {
    problems.add('only-changed', 'uses the paths of targets in a config-file, and there is none');
  }
  if (jobs !== undefined && (jobs < 1 || jobs > MAX_JOBS)) {
    problems.add('max-jobs', `${jobs} is outside of 1 to ${MAX_JOBS} jobs, the most that GitHub runs of a matrix`);
  }
}

function checkOrganizationInputs(inputs: InputValues, problems: Problems): void {
  const role = inputs['role-name'];
  if (role === undefined) {
    problems.add('role-name', 'is needed with organization: true: the name of the role that each account has');
  } else if (!ROLE_NAME.test(role) || /^(?:arn:|role\/)/.test(role)) {
    problems.add(
      'role-name',
      `${quote(role)} is not the name of a role; one looks like deploy, or ops/deploy with a path`,
    );
  }
  for (const status of inputs['account-statuses'].filter((each) => !ACCOUNT_STATUSES.includes(each.toUpperCase()))) {
    problems.add(
      'account-statuses',
      `${quote(status)} is not one of ${ACCOUNT_STATUSES.join(', ')}${suggestion(status, ACCOUNT_STATUSES)}`,
    );
  }
  for (const line of inputs['account-tags'].filter((each) => !/^[^=]+=/.test(each))) {
    problems.add('account-tags', `${quote(line)} is not of the form Key=Value`);
  }
}

/** A row shows the account, so the last role must be an ARN. */
function checkRole(target: TargetRequest, problems: Problems): void {
  const last = target.hops.at(-1);
  if (last !== undefined && targetOfFile(target, '').role === '') {
    problems.add(last.place, `${quote(last.role)} is not the ARN of a role`);
  }
}

function filterOf(inputs: InputValues): AccountFilter {
  const statuses = inputs['account-statuses'];
  return {
    organizationalUnits: inputs['organizational-units'],
    names: inputs['account-names'],
    tags: inputs['account-tags'].map((line) => {
      const separator = line.indexOf('=');
      return { key: line.slice(0, separator).trim(), value: line.slice(separator + 1).trim() };
    }),
    ...(statuses.length === 0 ? {} : { statuses: statuses.map((status) => status.toUpperCase()) }),
  };
}
