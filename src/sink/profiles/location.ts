import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { RoleChainError } from '../../core/errors.ts';
import { PROFILE_FILE_VARIABLES } from '../environment/variables.ts';

/** The two files that SDKs read profiles from, as absolute paths. They may be the same file. */
export interface ProfileFiles {
  readonly credentialsFile: string;
  readonly configFile: string;
}

/** A path below the home directory; keys must not end up in whatever directory the step happens to run in. */
function inHome(home: string, rest: string): string {
  if (isAbsolute(home)) return join(home, rest);
  const variable = process.platform === 'win32' ? 'USERPROFILE' : 'HOME';
  throw new RoleChainError({
    code: 'delivery',
    message: `${variable} is ${home === '' ? 'empty' : 'not an absolute path'}, so there is no telling where the profile belongs`,
    hint: `Set ${variable}, or both AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE to absolute paths.`,
  });
}

/** A path in which a leading `~` is the home directory. @throws RoleChainError `delivery` if that is not known */
export function expandHome(path: string, home: string): string {
  return /^~(?:$|[/\\])/.test(path) ? inHome(home, path.slice(1)) : path;
}

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES: Readonly<Record<keyof ProfileFiles, string>> = { credentialsFile: 'credentials', configFile: 'config' };

/** Empty if the user has none: a numeric user of a container has no user entry. */
export function homeOfUser(): string {
  try {
    return homedir();
  } catch {
    return '';
  }
}

/**
 * Where the SDKs look for one of the files: in `AWS_SHARED_CREDENTIALS_FILE` or `AWS_CONFIG_FILE`, or else in
 * `~/.aws/credentials` or `~/.aws/config`. A leading `~` is the home directory; an empty variable counts as not set.
 *
 * @throws RoleChainError `delivery` if the home directory is needed and is not an absolute path
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
 */
function locateProfileFile(kind: keyof ProfileFiles, env: Environment, home: string = homeOfUser()): string {
  const named = env[PROFILE_FILE_VARIABLES[kind]] ?? '';
  return resolve(named === '' ? inHome(home, join('.aws', NAMES[kind])) : expandHome(named, home));
}

/** The same, or undefined if that is unknown, so there is nothing to read. */
export function findProfileFile(kind: keyof ProfileFiles, env: Environment): string | undefined {
  try {
    return locateProfileFile(kind, env);
  } catch (error) {
    if (error instanceof RoleChainError) return undefined;
    throw error;
  }
}

/** Where the SDKs look for both: see {@link locateProfileFile}. */
export function locateProfileFiles(env: Environment, home?: string): ProfileFiles {
  return {
    credentialsFile: locateProfileFile('credentialsFile', env, home),
    configFile: locateProfileFile('configFile', env, home),
  };
}
