import { messageOf } from '../../core/errors.ts';
import type { StepRequest } from '../../login/step-request.ts';
import type { StepRunner } from '../../runner/runner.ts';
import { refreshOf } from '../delivery-inputs.ts';
import { hasProfileVariable } from '../environment/variables.ts';
import type { Sink, Undo } from '../sink.ts';
import { isHomeRecord, isJobRecord, profileTrace, type ProfileUndo } from './record.ts';

/** Profiles of the AWS CLI and SDKs. Their code is loaded only if there are any: most steps write none. */
export const profilesSink: Sink = {
  what: 'the profile files',
  records: (request) => namesOf(request).length > 0,
  check: async (request, runner) => {
    // A step that keeps the credentials of the job writes no profile, so none is in its way.
    const mayWriteNone = request.inputs['use-existing-credentials'] === true;
    const names = refreshOf(request.inputs) === 'none' ? namesOf(request) : [];
    if (names.length === 0 || mayWriteNone) return;
    const { checkLoginProfiles } = await import('./login-profiles.ts');
    await checkLoginProfiles(names, request, runner);
  },
  prepare: async (delivery, context) => {
    if (!takesPart(delivery.request, context.runner)) return undefined;
    const { prepareLoginProfiles } = await import('./login-profiles.ts');
    return prepareLoginProfiles(delivery, context);
  },
  undo: (data) => {
    if (isHomeRecord(data)) return undoOfHome(data.edits);
    return isJobRecord(data) ? undoOfJob(data.directory) : undefined;
  },
  traceOf: (data) => (isHomeRecord(data) ? { ...data, edits: profileTrace(data.edits) } : data),
};

/** Most steps write no profile, not even one that stands in for AWS_PROFILE. */
function takesPart(request: StepRequest, { environment }: StepRunner): boolean {
  const isRenewed = refreshOf(request.inputs) !== 'none';
  return isRenewed || namesOf(request).length > 0 || hasProfileVariable(environment);
}

function undoOfHome(edits: ProfileUndo): Undo {
  return async (_, othersOfJob) => {
    const { undoProfiles } = await import('./undo.ts');
    return undoProfiles(edits, async () =>
      (await othersOfJob()).flatMap(({ data }) => (isHomeRecord(data) ? [data.edits] : [])),
    );
  };
}

/** Removes this job's own files, even if someone changed them. */
function undoOfJob(directory: string): Undo {
  return async ({ temporaryDirectory }) => {
    const { removeJobFiles } = await import('./job-directory.ts');
    return removeJobFiles(temporaryDirectory, directory).then(
      () => [],
      (error: unknown) => [{ kind: 'failed', message: messageOf(error) }],
    );
  };
}

function namesOf({ inputs, plan }: StepRequest): readonly string[] {
  const profile = inputs['aws-profile'];
  return [...plan.targets.map(({ name }) => name), ...(profile === undefined ? [] : [profile])];
}
