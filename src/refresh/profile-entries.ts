import type { StepRequest } from '../login/step-request.ts';
import { OWN_PROFILE, type ProfileEntry } from '../sink/profiles/sections.ts';
import { profileCommand } from '../runner/profile-command.ts';
import { ownPrograms } from '../runner/programs.ts';
import type { RefreshedEnd } from './renewal-spec.ts';

type Asked = Pick<StepRequest, 'inputs' | 'plan'>;

/** The names of the self-renewing profiles. */
export function profileNames({ inputs, plan }: Asked): readonly string[] {
  return plan.targets.length > 0 ? plan.targets.map(({ name }) => name) : [inputs['aws-profile'] ?? OWN_PROFILE];
}

/** Whether they may replace others. A name that the user did not choose may: an earlier step may have used it. */
export function replacesProfiles({ inputs, plan }: Asked): boolean {
  const isOurs = plan.targets.length === 0 && inputs['aws-profile'] === undefined;
  return isOurs || inputs['overwrite-aws-profile'] === true;
}

/**
 * The profiles that renew their credentials, one for each end of a plan.
 *
 * @throws RoleChainError `delivery` for a path that cannot stand in a profile
 */
export function profileEntries(
  { inputs }: Asked,
  { directory, ends }: { readonly directory: string; readonly ends: readonly RefreshedEnd[] },
): readonly ProfileEntry[] {
  const { node, program } = ownPrograms();
  return ends.map(({ name, region, key }) => ({
    name: name ?? inputs['aws-profile'] ?? OWN_PROFILE,
    region,
    access: { kind: 'process', command: profileCommand([node, program, directory, key]) },
  }));
}
