import { dirname } from 'node:path';
import { isOpenToAll } from '../../files/private-file.ts';
import type { Runner } from '../../runner/runner.ts';
import type { PreparedDelivery, SinkContext } from '../sink.ts';
import { checkJobFiles, prepareJobFiles, writeJobFiles, type FilesRunner } from './job-files.ts';
import { locateProfileFiles, type ProfileFiles } from './location.ts';
import { checkProfiles, prepareProfiles } from './profile-file.ts';
import { unreadableFiles, unseenProfiles } from './readability.ts';
import type { ProfileDelivery } from './sections.ts';
import type { ProfilesRecord } from './record.ts';

/**
 * Checks before any network call, as far as possible, whether profiles with these names could be delivered. Changes
 * nothing. Warns about tools that will not find them.
 *
 * @throws RoleChainError `delivery`, which names all existing profiles that must not be overwritten
 */
export async function checkProfileDelivery(
  runner: FilesRunner & Pick<Runner, 'log'>,
  names: readonly string[],
  { overwrite, files }: Pick<ProfileDelivery, 'overwrite' | 'files'>,
): Promise<void> {
  const texts =
    files === 'job'
      ? await checkJobFiles(runner, names, overwrite)
      : await checkHomeFiles(locateProfileFiles(runner.environment), { names, overwrite, log: runner.log });
  for (const warning of [...unreadableFiles(texts, names), ...unseenProfiles(names)]) runner.log.warning(warning);
}

async function checkHomeFiles(
  located: ProfileFiles,
  { names, overwrite, log }: { readonly names: readonly string[]; readonly overwrite: boolean } & Pick<Runner, 'log'>,
): ReturnType<typeof checkProfiles> {
  const texts = await checkProfiles(located, names, overwrite);
  await warnOfOpenDirectories(located, log);
  return texts;
}

/**
 * Also of one around them, as a home directory is: whoever can write there can put another directory in the place of
 * `.aws`. Only a warning: in a container whose files belong to no known user, a directory may have no other mode.
 */
async function warnOfOpenDirectories({ credentialsFile, configFile }: ProfileFiles, log: Runner['log']): Promise<void> {
  const directories = new Set([credentialsFile, configFile].map((path) => dirname(path)));
  for (const directory of new Set([...directories, ...[...directories].map((path) => dirname(path))])) {
    if (await isOpenToAll(directory)) {
      log.warning(
        `Every user of this machine can replace the profile files ${directories.has(directory) ? 'in' : 'below'} ${directory}, and so choose the credentials of later steps: chmod go-w ${directory}.`,
      );
    }
  }
}

type Prepared = PreparedDelivery & { readonly record: ProfilesRecord; readonly write: () => Promise<void> };

/**
 * Prepares the new contents of the files. From now on, locks are held on the files that SDKs read.
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
      if (delivery.isUnasked === true) return;
      const [first] = entries;
      runner.log.info(
        entries.length === 1 && first !== undefined
          ? `Wrote profile ${first.name}.`
          : `Wrote ${entries.length} profiles.`,
      );
    },
  };
}

async function jobDelivery(
  { entries, overwrite, isUnasked = false, movesDefault = false }: ProfileDelivery,
  runner: Runner,
): Promise<Prepared> {
  const options = { overwrite, skipsUnreadable: isUnasked, movesDefault };
  const { directory, variables, before, contents } = await prepareJobFiles(runner, entries, options);
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
