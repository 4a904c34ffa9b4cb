import { RoleChainError } from '../../core/errors.ts';
import type { StepRunner } from '../../runner/runner.ts';
import { exportsCredentials } from '../delivery-inputs.ts';
import { hasProfileVariable, profileVariables } from '../environment/variables.ts';
import { loginEnds } from '../login-ends.ts';
import type { Delivery, PreparedDelivery, SinkContext } from '../sink.ts';
import { keysEntry } from './keys-entry.ts';
import { OWN_PROFILE, type ProfileDelivery } from './sections.ts';

/*
 * Where a job has AWS_PROFILE, exported keys are not enough: the SDK for JavaScript would use that profile instead, and
 * if the variable is emptied, the AWS CLI and boto3 look for a profile without a name. A runner cannot unset it. So it
 * gets the name of a private profile that holds the same keys.
 */

/** The profile to deliver beside exported keys; undefined if there are none, or a profile with these keys anyway. */
export function standInFor(delivery: Delivery, environment: StepRunner['environment']): ProfileDelivery | undefined {
  const { inputs, plan } = delivery.request;
  const hasProfile = inputs['aws-profile'] !== undefined || plan.targets.length > 0;
  if (hasProfile || !exportsCredentials(delivery.request) || !hasProfileVariable(environment)) return undefined;
  const [end] = loginEnds(delivery);
  if (end === undefined) return undefined;
  return { entries: [keysEntry(OWN_PROFILE, end)], overwrite: true, files: 'job', isUnasked: true };
}

/** Prepares it; undefined, with a warning that says why, if there can be no private files. */
export async function prepareStandIn(
  standIn: ProfileDelivery,
  { runner, ...context }: Pick<SinkContext, 'runner' | 'stop'> & { readonly endsAt: number },
): Promise<PreparedDelivery | undefined> {
  const { prepareProfileDelivery } = await import('./delivery.ts');
  await warnOfUnreadable(runner);
  try {
    const prepared = await prepareProfileDelivery(standIn, { runner, ...context });
    const named = profileVariables(OWN_PROFILE, runner.environment);
    return {
      ...prepared,
      values: { ...prepared.values, variables: new Map([...(prepared.values?.variables ?? []), ...named]) },
      write: async () => {
        await prepared.write?.();
        runner.log.info(`AWS_PROFILE is now ${OWN_PROFILE}, a private profile of this job with the exported keys.`);
      },
    };
  } catch (error) {
    if (!(error instanceof RoleChainError)) throw error;
    // The keys are worth more than the profile; that AWS_PROFILE is emptied instead is reported with them.
    runner.log.warning(`No profile can stand in for AWS_PROFILE: ${error.message}`);
    return undefined;
  }
}

/** The private files are copies, so they are no better. */
async function warnOfUnreadable({ environment, log }: Pick<StepRunner, 'environment' | 'log'>): Promise<void> {
  const { profileTexts } = await import('./default-profile.ts');
  const { unreadableFiles } = await import('./readability.ts');
  for (const warning of unreadableFiles(await profileTexts(environment), [OWN_PROFILE])) log.warning(warning);
}
