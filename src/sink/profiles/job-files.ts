import { constants } from 'node:fs';
import { mkdir, open, type OpenFile } from '../../files/fs.ts';
import { join } from 'node:path';
import { systemCodeOf } from '../../core/errors.ts';
import type { Runner } from '../../runner/runner.ts';
import { LOAD_CONFIG, PROFILE_FILE_VARIABLES } from '../environment/variables.ts';
import { checkJobPlace, newJobDirectory } from '../../files/job-place.ts';
import { moveDefault } from './default-profile.ts';
import { JOB_FILE_NAMES } from './job-directory.ts';
import { noteOf, valuesBefore, type ValuesBefore } from './job-files-before.ts';
import { deliveryError, toByteText, writePrivateFile } from '../../files/private-file.ts';
import { findProfileFile, type ProfileFiles } from './location.ts';
import { planFileEdits, refusePresent, writeEdits, type ProfileEntry } from './sections.ts';

/*
 * Profile files for one job only (`profile-files: job`). They start as copies of the files that the job would have read
 * otherwise, so that its other profiles stay available. The originals are only read: without a lock, since every writer
 * that matters replaces them whole, and also through a symbolic link, since that does not affect where keys are
 * written.
 */

/** The parts of a runner used here: where it keeps files, and the variables about profiles. */
export type FilesRunner = Pick<Runner, 'environment' | 'temporaryDirectory' | 'workspace'>;

const KINDS = ['credentialsFile', 'configFile'] as const;
const PLACE = { what: 'the profile files of this job', otherwise: 'set profile-files to home' } as const;

/** Files ready to be written. */
export interface JobFiles {
  /** Where they will be. Record this before {@link writeJobFiles} makes it. */
  readonly directory: string;
  /** Their contents, by path: one character per byte. */
  readonly contents: ReadonlyMap<string, string>;
  /** The variables by which the SDKs find them. */
  readonly variables: ReadonlyMap<string, string>;
  /** The earlier values of these variables, latest first. */
  readonly before: ValuesBefore;
}

/**
 * The contents of a user's file, one character per byte; empty if it does not exist or is `/dev/null`.
 *
 * @param skipsUnreadable whether it is also empty if this user may not read it, since no tool of theirs does either
 */
async function contentOf(path: string, skipsUnreadable: boolean): Promise<string> {
  let handle: OpenFile | undefined;
  try {
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const status = await handle.stat();
    if (status.isCharacterDevice()) return '';
    if (!status.isFile()) throw new Error('it is not a regular file');
    return await handle.readText('latin1');
  } catch (error) {
    const code = systemCodeOf(error) ?? '';
    if (['ENOENT', 'ENOTDIR'].includes(code)) return '';
    if (skipsUnreadable && ['EACCES', 'EPERM'].includes(code)) return '';
    throw deliveryError(
      `cannot copy ${path} for this job`,
      error,
      'Name another file in AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE, or make this one readable.',
    );
  } finally {
    await handle?.close();
  }
}

/** The contents of the user's files, by path. A missing file is represented by the one that will be written. */
async function originalsOf(
  { environment }: FilesRunner,
  own: ProfileFiles,
  skipsUnreadable = false,
): Promise<{ readonly files: ProfileFiles; readonly texts: ReadonlyMap<string, string> }> {
  const [credentialsFile, configFile] = KINDS.map((kind) => findProfileFile(kind, environment));
  const files = { credentialsFile: credentialsFile ?? own.credentialsFile, configFile: configFile ?? own.configFile };
  const texts = new Map<string, string>();
  for (const kind of KINDS) texts.set(files[kind], await contentOf(files[kind], skipsUnreadable));
  return { files, texts };
}

function filesIn(directory: string): ProfileFiles {
  return {
    credentialsFile: join(directory, JOB_FILE_NAMES.credentialsFile),
    configFile: join(directory, JOB_FILE_NAMES.configFile),
  };
}

/**
 * Checks before any network call whether {@link prepareJobFiles} could work; leaves nothing behind.
 *
 * @returns the contents of the user's files by path, one character per byte
 * @throws RoleChainError `delivery`
 */
export async function checkJobFiles(
  runner: FilesRunner,
  names: readonly string[],
  overwrite: boolean,
): Promise<ReadonlyMap<string, string>> {
  await checkJobPlace(runner, PLACE);
  const { files, texts } = await originalsOf(runner, filesIn(await newJobDirectory(runner, 'files', PLACE)));
  if (!overwrite) refusePresent(files, texts, names);
  return texts;
}

/** How to copy a user's files. */
export interface CopyOptions {
  /** Whether the profiles may replace those of the user. */
  readonly overwrite: boolean;
  /** Whether nobody asked for the files: then it must not fail that the user's cannot be read. */
  readonly skipsUnreadable?: boolean;
  /** Whether to keep the user's profile `default` from being used unasked: see {@link moveDefault}. */
  readonly movesDefault?: boolean;
}

/**
 * Prepares the contents of this job's files: copies of the user's, plus the profiles. A profile that a copy already has
 * is refused like one in the original, or the job would see another account under a name that it knows.
 *
 * @throws RoleChainError `delivery`
 */
export async function prepareJobFiles(
  runner: FilesRunner,
  entries: readonly ProfileEntry[],
  { overwrite, skipsUnreadable, movesDefault = false }: CopyOptions,
): Promise<JobFiles> {
  const directory = await newJobDirectory(runner, 'files', PLACE);
  const own = filesIn(directory);
  const edits = planFileEdits(own, entries);
  const { files, texts } = await originalsOf(runner, own, skipsUnreadable);
  const names = entries.map(({ name }) => name);
  if (!overwrite) refusePresent(files, texts, names);
  const before = await valuesBefore(runner);
  const contents = new Map([[join(directory, JOB_FILE_NAMES.before), toByteText(noteOf(before))]]);
  const copyOf = (kind: keyof ProfileFiles): string => texts.get(files[kind]) ?? '';
  const copies = { credentialsFile: copyOf('credentialsFile'), configFile: copyOf('configFile') };
  const start = movesDefault ? moveDefault(copies) : copies;
  for (const kind of KINDS) {
    const sections = edits.find(({ path }) => path === own[kind])?.sections ?? [];
    contents.set(own[kind], writeEdits(start[kind], sections).text);
  }
  return {
    directory,
    variables: new Map([
      ...KINDS.map((kind) => [PROFILE_FILE_VARIABLES[kind], own[kind]] as const),
      ...(entries.some(({ access }) => access.kind === 'process') ? [[LOAD_CONFIG, '1'] as const] : []),
    ]),
    before,
    contents,
  };
}

/** Makes the directory and the files. @throws RoleChainError `delivery` */
export async function writeJobFiles(directory: string, contents: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(directory, { mode: 0o700 }).catch((error: unknown) => {
    throw deliveryError(`cannot create the directory ${directory}`, error);
  });
  for (const [path, text] of contents) await writePrivateFile(path, text);
}
