import type { StepRequest } from '../../login/step-request.ts';
import type { InputValues } from '../../request/read-inputs.ts';
import type { Log } from '../../core/log.ts';
import type { StepRunner } from '../../runner/runner.ts';
import { refreshOf } from '../delivery-inputs.ts';
import { loginEnds } from '../login-ends.ts';
import type { Delivery, PreparedDelivery, SinkContext } from '../sink.ts';
import { checkProfileDelivery, prepareProfileDelivery } from './delivery.ts';
import { keysEntry } from './keys-entry.ts';
import type { ProfileDelivery } from './sections.ts';
import { prepareStandIn, standInFor } from './stand-in.ts';

/** Checks whether profiles with these names could be delivered. @throws RoleChainError `delivery` */
export function checkLoginProfiles(
  names: readonly string[],
  { inputs }: StepRequest,
  runner: StepRunner,
): Promise<void> {
  return checkProfileDelivery(runner, names, placeOf(inputs));
}

/** Prepares the profiles of a delivery; undefined if it has none. @throws RoleChainError `delivery` */
export async function prepareLoginProfiles(
  delivery: Delivery,
  { values, ...context }: SinkContext,
): Promise<PreparedDelivery | undefined> {
  const isRenewed = refreshOf(delivery.request.inputs) !== 'none';
  const profiles = isRenewed ? values.profiles : profilesOf(delivery, context.runner.log);
  const standIn = isRenewed ? undefined : standInFor(delivery, context.runner.environment);
  if (standIn !== undefined) return prepareStandIn(standIn, { ...context, endsAt: delivery.endsAt });
  if (profiles === undefined || (profiles.entries.length === 0 && profiles.movesDefault !== true)) return undefined;
  const { plan } = delivery.request;
  if (plan.targets.length > 1) warnOfOtherRegion(plan, context.runner);
  return prepareProfileDelivery(profiles, { ...context, endsAt: delivery.endsAt });
}

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
