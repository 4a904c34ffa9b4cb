import { findProfileFile } from '../profiles/location.ts';
import { PROFILE_FILE_VARIABLES } from './variables.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/*
 * A runner cannot unset variables. Most tools take an empty one for none, but not all do: the AWS CLI and boto3 look for
 * a file or a profile without a name. So variables get the values by which every tool does what it did without them.
 */

/**
 * What to export in place of emptied variables, and beside them.
 *
 * @param emptied the variables that were not there before
 * @param environment the environment as it will be, with these
 */
export async function asIfUnset(
  emptied: readonly string[],
  environment: Environment,
): Promise<ReadonlyMap<string, string>> {
  const values = new Map<string, string>(
    FILES.filter(([, variable]) => emptied.includes(variable)).flatMap(([kind, variable]) => {
      const path = findProfileFile(kind, {});
      return path === undefined ? [] : [[variable, path] as const];
    }),
  );
  if (!emptied.includes('AWS_PROFILE') || environment['AWS_DEFAULT_PROFILE'] !== undefined) return values;
  // AWS_PROFILE itself stays empty: beside any name in it, the SDK for JavaScript ignores keys. It does not read this
  // one, which the AWS CLI and boto3 read first; but they fail if there is no such profile.
  const { hasDefaultProfile } = await import('../profiles/default-profile.ts');
  const isThere = await hasDefaultProfile({ ...environment, ...Object.fromEntries(values) });
  return isThere ? values.set('AWS_DEFAULT_PROFILE', 'default') : values;
}

const FILES = [
  ['credentialsFile', PROFILE_FILE_VARIABLES.credentialsFile],
  ['configFile', PROFILE_FILE_VARIABLES.configFile],
] as const;
