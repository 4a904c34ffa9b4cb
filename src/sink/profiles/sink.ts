import { messageOf } from '../../core/errors.ts';
import type { StepRequest } from '../../login/step-request.ts';
import type { InputValues } from '../../request/read-inputs.ts';
import type { Log } from '../../core/log.ts';
import type { StepRunner } from '../../runner/runner.ts';
import { refreshOf } from '../delivery-inputs.ts';
import { loginEnds } from '../login-ends.ts';
import type { Delivery, Sink, Undo } from '../sink.ts';
import { prepareStandIn, standInFor } from './stand-in.ts';
import { keysEntry } from './keys-entry.ts';
import type { ProfileDelivery } from './sections.ts';
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
    const { checkProfileDelivery } = await import('./delivery.ts');
    await checkProfileDelivery(runner, names, placeOf(request.inputs));
  },
  prepare: async (delivery, { values, ...context }) => {
    const isRenewed = refreshOf(delivery.request.inputs) !== 'none';
    const profiles = isRenewed ? values.profiles : profilesOf(delivery, context.runner.log);
    const standIn = isRenewed ? undefined : standInFor(delivery, context.runner.environment);
    if (standIn !== undefined) return prepareStandIn(standIn, { ...context, endsAt: delivery.endsAt });
    if (profiles === undefined || (profiles.entries.length === 0 && profiles.movesDefault !== true)) return undefined;
    const { plan } = delivery.request;
    if (plan.targets.length > 1) warnOfOtherRegion(plan, context.runner);
    const { prepareProfileDelivery } = await import('./delivery.ts');
    return prepareProfileDelivery(profiles, { ...context, endsAt: delivery.endsAt });
  },
  undo: (data) => {
    if (isHomeRecord(data)) return undoOfHome(data.edits);
    return isJobRecord(data) ? undoOfJob(data.directory) : undefined;
  },
  traceOf: (data) => (isHomeRecord(data) ? { ...data, edits: profileTrace(data.edits) } : data),
};

/** AWS tools prefer the variables to the region of any profile. */
function warnOfOtherRegion({ targets }: StepRequest['plan'], { environment, log }: StepRunner): void {
  for (const variable of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
    const region = environment[variable] ?? '';
    const others = targets.filter((target) => target.region !== region).length;
    if (region !== '' && others > 0) {
      log.warning(
        `${variable} is ${region} in this job, and takes precedence over the Region of a profile: ${others} of ${targets.length} profiles have another Region. Do not set the variable in this job, or pass --region to the tool.`,
      );
    }
  }
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

function placeOf(inputs: InputValues): Pick<ProfileDelivery, 'overwrite' | 'files'> {
  return { overwrite: inputs['overwrite-aws-profile'] === true, files: inputs['profile-files'] ?? 'home' };
}

/** Profiles with the keys of a login: one for each target, or the one that the user named. */
function profilesOf(delivery: Delivery, log: Log): ProfileDelivery {
  const { inputs } = delivery.request;
  const profile = inputs['aws-profile'];
  const ends = loginEnds(delivery);
  if (profile !== undefined && ends.length === 0) {
    log.warning(`aws-profile: profile ${profile} is not written, since this step provides no new credentials.`);
  }
  const entries = ends.flatMap((end) => {
    const name = end.target ?? profile;
    return name === undefined ? [] : [keysEntry(name, end)];
  });
  return { entries, ...placeOf(inputs) };
}
