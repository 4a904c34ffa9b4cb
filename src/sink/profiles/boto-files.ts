import { devNull, homedir } from 'node:os';
import { join } from 'node:path';
import { readRegularBytes } from '../../files/regular-file.ts';

/** What boto 2 read, and boto3 and the AWS CLI still do before they ask a server. */
export const BOTO_VARIABLES = { config: 'BOTO_CONFIG', credentialFile: 'AWS_CREDENTIAL_FILE' } as const;

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
  const { [credentialFile]: keyFile = '' } = environment;
  if (keyFile !== '' && (await textOf(keyFile)) !== '') {
    variables.set(credentialFile, devNull);
    files.push(keyFile);
  }
  for (const path of configFiles(environment)) {
    if (KEY.test(await textOf(path))) {
      variables.set(config, devNull);
      files.push(path);
    }
  }
  return { variables, files };
}

function configFiles({ [BOTO_VARIABLES.config]: named }: Environment): readonly string[] {
  return named === undefined ? ['/etc/boto.cfg', join(homeOfUser(), '.boto')] : [named];
}

function homeOfUser(): string {
  try {
    return homedir();
  } catch {
    return '';
  }
}

/** Empty if it is not there, or cannot be read: the user's tools cannot read it then, either. */
function textOf(path: string): Promise<string> {
  return readRegularBytes(path).then(
    (bytes) => Buffer.from(bytes).toString('latin1'),
    () => '',
  );
}
