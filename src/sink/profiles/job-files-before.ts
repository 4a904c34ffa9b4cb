import { readFile } from '../../files/fs.ts';
import { dirname, join } from 'node:path';
import type { Runner } from '../../runner/runner.ts';
import type { PROFILE_FILE_VARIABLES } from '../environment/variables.ts';
import { isInJobDirectory, JOB_FILE_NAMES } from './job-directory.ts';
import { isListOf, isRecordOf, isString } from '../../core/checks.ts';

/*
 * Several steps of one job may each have their own files, copied from those before. If an earlier step is undone first,
 * the files that a later one found in the variables are gone, and what the earlier one had found is restored instead.
 * So each directory has a note of the previous values of the variables, and those before that, and so on.
 */

/** By variable: its earlier values, latest first, back to one that was not set by this program. */
export type ValuesBefore = Readonly<
  Record<(typeof PROFILE_FILE_VARIABLES)['configFile' | 'credentialsFile'], readonly string[]>
>;

const isValuesBefore = isRecordOf<ValuesBefore>({
  AWS_CONFIG_FILE: isListOf(isString),
  AWS_SHARED_CREDENTIALS_FILE: isListOf(isString),
});

/** The note for the steps after this one. */
export function noteOf(before: ValuesBefore): string {
  return JSON.stringify(before);
}

/** The values that a step finds in the variables, and the noted ones before that. */
export async function valuesBefore({
  environment,
  temporaryDirectory,
}: Pick<Runner, 'environment' | 'temporaryDirectory'>): Promise<ValuesBefore> {
  const historyOf = async (variable: keyof ValuesBefore): Promise<readonly string[]> => {
    const value = environment[variable] ?? '';
    const isEarlierSteps = await isInJobDirectory(temporaryDirectory, value);
    const note = isEarlierSteps ? await readNote(dirname(value)) : undefined;
    return [value, ...(note?.[variable] ?? [])];
  };
  return {
    AWS_CONFIG_FILE: await historyOf('AWS_CONFIG_FILE'),
    AWS_SHARED_CREDENTIALS_FILE: await historyOf('AWS_SHARED_CREDENTIALS_FILE'),
  };
}

async function readNote(directory: string): Promise<ValuesBefore | undefined> {
  try {
    const note: unknown = JSON.parse(await readFile(join(directory, JOB_FILE_NAMES.before), 'utf8'));
    return isValuesBefore(note) ? note : undefined;
  } catch {
    return undefined;
  }
}
