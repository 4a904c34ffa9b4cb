import { stat } from '../files/fs.ts';
import { RoleChainError } from '../core/errors.ts';
import { oneLine, quote } from '../text/quote.ts';
import { profileChain } from './profile-chain.ts';

/** The variable with the file of the token that a container endpoint asks for. */
export const CONTAINER_TOKEN_FILE = 'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE';

/** The property of a profile with a token file. */
const PROPERTY = 'web_identity_token_file';

/**
 * Refuses token files that the AWS SDK must not be given: it reads them without ever letting go of the process, so that
 * with a pipe or a device nothing could end the step any more, its deadline neither.
 *
 * @param profile the profile that the SDK will use, `default` if none is named
 * @throws RoleChainError `source`
 */
export async function requireRegularTokenFiles(
  {
    AWS_WEB_IDENTITY_TOKEN_FILE: inVariable = '',
    [CONTAINER_TOKEN_FILE]: ofContainer = '',
  }: Readonly<Record<string, string | undefined>>,
  profile: string,
): Promise<void> {
  const inProfiles = (await profileChain(profile)).flatMap(({ [PROPERTY]: path = '' }) => path);
  await requireRegular(inVariable, 'AWS_WEB_IDENTITY_TOKEN_FILE');
  await requireRegular(ofContainer, CONTAINER_TOKEN_FILE);
  for (const path of inProfiles) await requireRegular(path, `${PROPERTY} of profile ${oneLine(profile)}`);
}

async function requireRegular(path: string, name: string): Promise<void> {
  // What is not there, or may not be looked at, the SDK says itself.
  const status = path === '' ? undefined : await stat(path).catch(() => undefined);
  if (status !== undefined && !status.isFile()) {
    throw new RoleChainError({
      code: 'source',
      message: `${name}: ${quote(path)} is not a regular file`,
      hint:
        name === CONTAINER_TOKEN_FILE
          ? 'Write the token to a file and name that, or set AWS_CONTAINER_AUTHORIZATION_TOKEN.'
          : 'Write the token to a file and name that, or give the token itself in web-identity-token.',
    });
  }
}
