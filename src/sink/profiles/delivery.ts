import type { Runner, StepRunner } from '../../runner/runner.ts';
import { checkJobFiles, prepareJobFiles, writeJobFiles } from './job-files.ts';
import type { ValuesBefore } from './job-files-before.ts';
import { checkProfiles, writeProfiles, type ProfileEntry, type WriteOptions } from './profile-file.ts';
import { locateProfileFiles } from './location.ts';
import type { Undo } from '../undo/undo.ts';

/** Where profiles go: to the files in which the SDKs look (`home`), or to private ones of this job (`job`). */
export type ProfilePlace = 'home' | 'job';

/** Profiles that a step hands to the job, all in one go. */
export interface ProfileDelivery {
  readonly entries: readonly ProfileEntry[];
  /** Whether profiles that are there may be replaced. */
  readonly overwrite: boolean;
  readonly files: ProfilePlace;
}

/**
 * Finds out before any network call whether profiles of these names could be delivered, as far as that can be known.
 * Changes nothing.
 *
 * @throws RoleChainError `delivery`, which names all the profiles that are there and must not be overwritten
 */
export async function checkProfileDelivery(
  runner: Runner,
  names: readonly string[],
  { overwrite, files }: Pick<ProfileDelivery, 'overwrite' | 'files'>,
): Promise<void> {
  if (files === 'job') await checkJobFiles(runner, names, overwrite);
  else await checkProfiles(locateProfileFiles(runner.environment), names, overwrite);
}

/** What post must know of a delivery, beside the variables that the step sets anyway. */
export interface ProfileRecord extends Pick<Undo, 'profiles' | 'jobFiles'> {
  /** Variables that the delivery sets; none with the files in which the SDKs look anyway. */
  readonly variables?: ReadonlyMap<string, string>;
  readonly before?: ValuesBefore;
}

/** How profiles are to be delivered. */
export interface DeliveryOptions extends Pick<WriteOptions, 'endsAt' | 'stop'> {
  /** Keeps what takes it all back. Called before anything is made or written. */
  readonly record: (record: ProfileRecord) => Promise<void>;
}

/**
 * Writes the profiles, all or none.
 *
 * @throws RoleChainError `delivery`; what `record` throws
 */
export async function deliverProfiles(
  { entries, overwrite, files }: ProfileDelivery,
  runner: StepRunner,
  { record, ...limits }: DeliveryOptions,
): Promise<void> {
  if (files === 'job') {
    const { directory, variables, before, contents } = await prepareJobFiles(runner, entries, overwrite);
    await record({ jobFiles: directory, variables, before });
    await writeJobFiles(directory, contents);
  } else {
    await writeProfiles(locateProfileFiles(runner.environment), entries, {
      ...limits,
      overwrite,
      record: (profiles) => record({ profiles }),
    });
  }
  const [first] = entries;
  runner.log.info(
    entries.length === 1 && first !== undefined ? `Wrote profile ${first.name}.` : `Wrote ${entries.length} profiles.`,
  );
}
