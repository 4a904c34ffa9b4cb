import { isAbsolute, join, resolve } from 'node:path';
import { RoleChainError } from '../errors.ts';

/** The two files in which the SDKs look for profiles, as absolute paths. They may be one and the same. */
export interface ProfileFiles {
  readonly credentialsFile: string;
  readonly configFile: string;
}

/** A path below the home directory; keys must not land in whatever directory the step happens to run in. */
function inHome(home: string, rest: string): string {
  if (isAbsolute(home)) return join(home, rest);
  const variable = process.platform === 'win32' ? 'USERPROFILE' : 'HOME';
  throw new RoleChainError({
    code: 'delivery',
    message: `${variable} is ${home === '' ? 'empty' : 'not an absolute path'}, so there is no telling where the profile belongs`,
    hint: `Set ${variable}, or both AWS_SHARED_CREDENTIALS_FILE and AWS_CONFIG_FILE to absolute paths.`,
  });
}

function expandHome(path: string, home: string): string {
  return /^~(?:$|[/\\])/.test(path) ? inHome(home, path.slice(1)) : path;
}

/**
 * Where the SDKs look: `AWS_SHARED_CREDENTIALS_FILE` and `AWS_CONFIG_FILE`, else `~/.aws/credentials` and
 * `~/.aws/config`. A leading `~` is the home directory; an empty variable counts as none.
 *
 * @throws RoleChainError `delivery` if the home directory is needed and is no absolute path
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
 */
export function locateProfileFiles(env: Readonly<Record<string, string | undefined>>, home: string): ProfileFiles {
  const locate = (named: string | undefined, name: string): string =>
    resolve(named === undefined || named === '' ? inHome(home, join('.aws', name)) : expandHome(named, home));
  return {
    credentialsFile: locate(env['AWS_SHARED_CREDENTIALS_FILE'], 'credentials'),
    configFile: locate(env['AWS_CONFIG_FILE'], 'config'),
  };
}
