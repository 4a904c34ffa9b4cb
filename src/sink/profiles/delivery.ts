import type { Runner } from '../../runner/runner.ts';
import type { PreparedDelivery, SinkContext } from '../sink.ts';
import { checkJobFiles, prepareJobFiles, writeJobFiles } from './job-files.ts';
import { locateProfileFiles } from './location.ts';
import { checkProfiles, prepareProfiles } from './profile-file.ts';
import type { ProfileDelivery } from './sections.ts';
import type { ProfilesRecord } from './record.ts';

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

type Prepared = PreparedDelivery & { readonly record: ProfilesRecord; readonly write: () => Promise<void> };

/**
 * Works out what the files will hold. Of files in which the SDKs look, the locks are held from now on.
 *
 * @throws RoleChainError `delivery`
 */
export async function prepareProfileDelivery(
  delivery: ProfileDelivery,
  { runner, stop, endsAt }: Pick<SinkContext, 'runner' | 'stop'> & { readonly endsAt: number },
): Promise<PreparedDelivery> {
  const { entries, overwrite } = delivery;
  const prepared =
    delivery.files === 'job'
      ? await jobDelivery(delivery, runner)
      : await homeDelivery(delivery, runner, { overwrite, stop, endsAt });
  return {
    ...prepared,
    write: async () => {
      await prepared.write();
      const [first] = entries;
      runner.log.info(
        entries.length === 1 && first !== undefined
          ? `Wrote profile ${first.name}.`
          : `Wrote ${entries.length} profiles.`,
      );
    },
  };
}

async function jobDelivery({ entries, overwrite }: ProfileDelivery, runner: Runner): Promise<Prepared> {
  const { directory, variables, before, contents } = await prepareJobFiles(runner, entries, overwrite);
  return {
    record: { files: 'job', directory },
    values: { variables, history: before },
    write: () => writeJobFiles(directory, contents),
  };
}

async function homeDelivery(
  { entries }: ProfileDelivery,
  { environment }: Runner,
  options: Parameters<typeof prepareProfiles>[2],
): Promise<Prepared> {
  const { undo, write, abandon } = await prepareProfiles(locateProfileFiles(environment), entries, options);
  return { record: { files: 'home', edits: undo }, write, abandon };
}
