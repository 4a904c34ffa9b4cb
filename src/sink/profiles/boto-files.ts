import { devNull } from 'node:os';
import { join } from 'node:path';
import { BOTO_VARIABLES } from '../environment/variables.ts';
import { textOf } from './default-profile.ts';
import { expandHome, homeOfUser } from './location.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The key in the section `[Credentials]` of a file of boto 2. */
const KEY = /^[ \t]*aws_access_key_id[ \t]*[=:]/im;

/**
 * Variables that keep the keys in files of boto 2 from being found before a server is asked, and the files: none where
 * no such file has keys. They name the null device, since an empty name is an error there.
 */
export async function withoutBotoFiles(
  environment: Environment,
): Promise<{ readonly variables: ReadonlyMap<string, string>; readonly files: readonly string[] }> {
  const { config, credentialFile } = BOTO_VARIABLES;
  const variables = new Map<string, string>();
  const files: string[] = [];
  const hide = (variable: string, path: string): void => {
    variables.set(variable, devNull);
    files.push(path);
  };
  const { [credentialFile]: keyFile = '' } = environment;
  if ((await textAt(keyFile)) !== '') hide(credentialFile, keyFile);
  for (const path of configFiles(environment)) {
    if (KEY.test(await textAt(path))) hide(config, path);
  }
  return { variables, files };
}

function configFiles({ [BOTO_VARIABLES.config]: named }: Environment): readonly string[] {
  return named === undefined ? ['/etc/boto.cfg', join('~', '.boto')] : [named];
}

/** Empty if there is no such file: boto3 expands `~` itself, since in the `env:` of a workflow no shell does. */
async function textAt(path: string): Promise<string> {
  const home = homeOfUser();
  return path.startsWith('~') && home === '' ? '' : textOf(expandHome(path, home));
}
