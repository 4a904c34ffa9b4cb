import { withoutUndefined } from '../../core/objects.ts';
import type { StepRequest } from '../../login/step-request.ts';
import type { StepRunner, Value } from '../../runner/runner.ts';
import { exportsCredentials, refreshOf } from '../delivery-inputs.ts';
import { loginEnds, type LoginEnd } from '../login-ends.ts';
import type { Sink } from '../sink.ts';
import { warnOfOtherAccount } from './other-account.ts';
import { environmentTrace, environmentUndo, isEnvironmentUndo } from './record.ts';
import { environmentVariables, hasProfileVariable, warnOfEmptiedProfile, type EnvironmentAccess } from './variables.ts';

/** Environment variables of later steps: credentials, and what earlier sinks pass on. */
export const environmentSink: Sink = {
  what: 'the environment variables',
  records: mayWrite,
  prepare: (delivery, { runner, values }) => {
    const { request, login } = delivery;
    if (mayWrite(request)) {
      warnOfOtherAccount(login, runner);
    }
    // Self-renewing credentials are found through what the refresher passes on.
    const own = refreshOf(request.inputs) === 'none' ? variablesOf(request, loginEnds(delivery), runner) : [];
    const variables = new Map([...own, ...values.variables]);
    warnOfEmptiedProfile(variables, 'some SDKs would prefer it to the exported keys', runner.log);
    return Promise.resolve({
      ...(variables.size > 0 ? { record: environmentUndo(variables, runner.environment, values.history) } : {}),
      write: () => runner.exportVariables(variables),
    });
  },
  undo: (data) =>
    isEnvironmentUndo(data) ? async (runner) => (await import('./undo.ts')).restoreVariables(data, runner) : undefined,
  traceOf: (data) => (isEnvironmentUndo(data) ? environmentTrace(data) : undefined),
  isRolledBackByRunner: true,
};

function mayWrite({ inputs }: StepRequest): boolean {
  return inputs['output-env-credentials'] !== false;
}

function variablesOf(request: StepRequest, [end]: readonly LoginEnd[], runner: StepRunner): ReadonlyMap<string, Value> {
  const { inputs, plan } = request;
  const clearOthers = inputs['unset-current-credentials'] === true;
  if (!exportsCredentials(request)) {
    return plan.targets.length > 0 && clearOthers
      ? environmentVariables({ clearOthers }, runner.environment)
      : new Map<string, Value>();
  }
  // The profile of a single target has the same keys.
  const ofTarget = hasProfileVariable(runner.environment) ? end?.target : undefined;
  const access = accessBy(inputs['aws-profile'] ?? ofTarget, end);
  const region = end?.region ?? plan.region;
  return environmentVariables({ clearOthers, region, ...withoutUndefined({ access }) }, runner.environment);
}

function accessBy(profile: string | undefined, end: LoginEnd | undefined): EnvironmentAccess | undefined {
  return end && { kind: 'keys', credentials: end.credentials, ...withoutUndefined({ profile }) };
}
