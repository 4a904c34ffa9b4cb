import { showRole } from '../chain/plan/plan.ts';
import type { MadeMatrix } from '../matrix/rows.ts';
import { messageOf } from '../core/errors.ts';
import type { StepRunner, Value } from '../runner/runner.ts';
import { isoSeconds } from '../text/iso-seconds.ts';
import { loginEnds } from './login-ends.ts';
import type { Delivery, Sink } from './sink.ts';
import type { ChainResult, TakenHop, TargetOutcome } from '../chain/run/chain-context.ts';

/** The outputs of action.yml, with descriptions. */
export const OUTPUTS = {
  'aws-account-id':
    'Account of the final credentials. Like the other outputs of one account, not set if there are several targets.',
  'authenticated-arn': 'ARN of the final credentials: the assumed-role session, or the caller if no role was assumed.',
  'aws-access-key-id': 'Access key ID, with output-credentials.',
  'aws-secret-access-key': 'Secret access key, with output-credentials.',
  'aws-session-token': 'Session token, with output-credentials.',
  'aws-expiration': 'When the credentials expire, with output-credentials: a time in JSON, quotes included.',
  'session-expiration': 'When the first of the delivered sessions expires, ISO 8601.',
  chain:
    'The hops as JSON: number, role ARN, assumed-role ARN, session name, expiry, packed policy size and request ID of each; and target, for the last hop of a target.',
  'credentials-endpoint':
    'With refresh: server, where the credentials are served: http://127.0.0.1:PORT/credentials, and below it, by name, those of each target. Use it as AWS_CONTAINER_CREDENTIALS_FULL_URI of a step.',
  profiles:
    'The targets as JSON, in order: name, account, role, region and ok of each; and expiration or, for one that failed, error.',
} as const;

/** The outputs of plan/action.yml, with descriptions. */
export const PLAN_OUTPUTS = {
  matrix:
    'For strategy.matrix, through fromJSON: {"include": [...]}, with target, account, name, role, region and labels of each row, and the inputs that its job passes on: targets and profiles.',
  count:
    'Number of rows in the matrix. 0 if nothing is selected: skip the job then, since GitHub rejects an empty matrix.',
  targets: 'Total number of targets in the rows.',
} as const;

type PlanOutputName = keyof typeof PLAN_OUTPUTS;

/** The outputs of a plan. */
export function matrixOutputs({ matrix, targets }: MadeMatrix): ReadonlyMap<PlanOutputName, string> {
  return new Map<PlanOutputName, string>([
    ['matrix', JSON.stringify(matrix)],
    ['count', String(matrix.include.length)],
    ['targets', String(targets)],
  ]);
}

type OutputName = keyof typeof OUTPUTS;

/** Outputs of the step: of its login, and what earlier sinks pass on. */
export const outputsSink: Sink = {
  what: 'the outputs',
  prepare: (delivery, { runner, values }) => {
    const outputs = new Map([...outputsOf(delivery, runner), ...values.outputs]);
    return Promise.resolve({ write: () => runner.setOutputs(outputs) });
  },
};

function outputsOf(delivery: Delivery, runner: StepRunner): ReadonlyMap<OutputName, Value> {
  const { login, request } = delivery;
  const outputCredentials = request.inputs['output-credentials'] === true;
  switch (login.kind) {
    case 'existing':
      return outputValues({ ...login, hops: [] }, outputCredentials);
    case 'chain':
      return outputValues(login.result, outputCredentials && loginEnds(delivery).length > 0);
    case 'targets':
      return targetOutputs(login.outcomes, { outputCredentials, guard: (text) => runner.withoutSecrets(text) });
  }
}

/** The outputs to set. */
function outputValues(result: ChainResult, outputCredentials: boolean): ReadonlyMap<OutputName, Value> {
  const { identity, credentials, hops } = result;
  const { expiration } = credentials;
  const outputs = new Map<OutputName, Value>([
    ['aws-account-id', identity.account],
    ['authenticated-arn', identity.arn],
    ['chain', JSON.stringify(hops.map(describeHop))],
  ]);
  if (expiration !== undefined) {
    outputs.set('session-expiration', isoSeconds(expiration));
  }
  if (!outputCredentials) {
    return outputs;
  }
  outputs.set('aws-access-key-id', credentials.accessKeyId);
  outputs.set('aws-secret-access-key', credentials.secretAccessKey);
  if (credentials.sessionToken !== undefined) {
    outputs.set('aws-session-token', credentials.sessionToken);
  }
  // v6 passes the Date to the runner's toolkit, which writes it as JSON; workflows read it with fromJSON.
  return expiration === undefined ? outputs : outputs.set('aws-expiration', JSON.stringify(expiration));
}

/** Settings for the outputs of targets. */
interface TargetOutputSettings {
  readonly outputCredentials: boolean;
  /** Removes secrets from a message: AWS may echo a token in one. */
  readonly guard: (text: string) => string;
}

/** The outputs of a step with targets; with a single target, also those of a step without targets. */
function targetOutputs(
  outcomes: readonly TargetOutcome[],
  { outputCredentials, guard }: TargetOutputSettings,
): ReadonlyMap<OutputName, Value> {
  const reached = outcomes.filter((outcome) => outcome.kind === 'reached');
  const ends = new Map<TakenHop | undefined, string>();
  for (const { target, result } of reached) {
    const last = result.hops.at(-1);
    const others = ends.get(last);
    ends.set(last, others === undefined ? target.name : `${others}, ${target.name}`);
  }
  const hops = [...new Set(reached.flatMap(({ result }) => result.hops))];
  const expirations = reached.flatMap(({ result }) => result.credentials.expiration?.getTime() ?? []);
  const [only] = outcomes.length === 1 ? reached : [];
  const outputs = new Map<OutputName, Value>(only === undefined ? [] : outputValues(only.result, outputCredentials));
  outputs.set('chain', JSON.stringify(hops.map((taken) => ({ ...describeHop(taken), target: ends.get(taken) }))));
  outputs.set('profiles', JSON.stringify(outcomes.map((outcome) => describeTarget(outcome, guard))));
  return expirations.length === 0 ? outputs : outputs.set('session-expiration', isoSeconds(Math.min(...expirations)));
}

function describeTarget(
  outcome: TargetOutcome,
  guard: TargetOutputSettings['guard'],
): Readonly<Record<string, unknown>> {
  const { target, kind } = outcome;
  const role = target.hops.at(-1)?.role;
  const planned = { name: target.name, region: target.region };
  if (kind === 'failed') {
    const [error] = guard(messageOf(outcome.error)).split('\n');
    const where = role?.kind === 'arn' ? { account: role.account, role: role.arn } : { role: role && showRole(role) };
    return { ...planned, ...where, ok: false, error };
  }
  const { identity, credentials, hops } = outcome.result;
  const { account } = identity;
  const expiration = credentials.expiration && isoSeconds(credentials.expiration);
  return { ...planned, account, role: hops.at(-1)?.roleArn, expiration, ok: true };
}

function describeHop({ hop, roleArn, sessionName, session }: TakenHop): Readonly<Record<string, unknown>> {
  return {
    hop: hop.number,
    role: roleArn,
    assumedRoleArn: session.assumedRoleArn,
    sessionName,
    expiration: isoSeconds(session.credentials.expiration),
    packedPolicySize: session.packedPolicySize,
    requestId: session.requestId,
  };
}
