import type { ShellRunner } from '../runner/shell.ts';
import { withoutBotoFiles } from '../sink/profiles/boto-files.ts';
import { defaultProfileFile } from '../sink/profiles/default-profile.ts';
import type { FilesRunner } from '../sink/profiles/job-files.ts';
import type { ProfileEntry } from '../sink/profiles/sections.ts';

type PlaceRunner = Pick<ShellRunner, 'environment' | 'temporaryDirectory'>;

/** Profile files for what a command hands its credentials to. */
export interface PrivateFiles {
  /** The variables by which SDKs find them, and do not find others. */
  readonly variables: ReadonlyMap<string, string>;
  remove(): Promise<void>;
}

/** Where a command keeps profile files: here, no workspace gets packed or uploaded. */
export function privatePlace({ environment, temporaryDirectory }: PlaceRunner): FilesRunner {
  return { environment, temporaryDirectory, workspace: '' };
}

/**
 * Copies of the user's profile files with these profiles, and without credentials in the profile `default`: most SDKs
 * look there before they ask a server, and some before they look at variables, so a command would run as somebody else
 * without a word. Keys in files of boto 2 are kept from them alike. There are no copies where no profile is to be written
 * and `default` has no credentials.
 *
 * @param overwrite whether the profiles may replace those of the user
 * @throws RoleChainError `delivery`
 */
export async function privateFilesFor(
  { environment, temporaryDirectory }: PlaceRunner,
  entries: readonly ProfileEntry[],
  overwrite: boolean,
): Promise<PrivateFiles> {
  const { variables: boto } = await withoutBotoFiles(environment);
  if (entries.length === 0 && (await defaultProfileFile(environment)) === undefined) {
    return { variables: boto, remove: () => Promise.resolve() };
  }
  const { prepareJobFiles, writeJobFiles } = await import('../sink/profiles/job-files.ts');
  const { removeJobFiles } = await import('../sink/profiles/job-directory.ts');
  const place = privatePlace({ environment, temporaryDirectory });
  const options = { overwrite, skipsUnreadable: entries.length === 0, movesDefault: true };
  const { directory, variables, contents } = await prepareJobFiles(place, entries, options);
  const remove = (): Promise<void> => removeJobFiles(temporaryDirectory, directory);
  await writeJobFiles(directory, contents).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return { variables: new Map([...boto, ...variables]), remove };
}
