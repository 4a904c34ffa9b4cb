import { RoleChainError } from '../../core/errors.ts';
import type { Runner } from '../../runner/runner.ts';

/**
 * Checks before any network call for anything that would keep tools from using a server.
 *
 * @throws RoleChainError `delivery`
 */
export async function checkServer({ environment, log }: Runner): Promise<void> {
  if ((environment['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'] ?? '') !== '') {
    throw new RoleChainError({
      code: 'delivery',
      message:
        'refresh: server cannot work in this job: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is set (a runner on Amazon ECS has it), AWS SDKs look there first, and a step cannot unset it',
      hint: 'Use refresh: process.',
    });
  }
  const { defaultProfileFile } = await import('../../sink/profiles/default-profile.ts');
  const file = await defaultProfileFile(environment);
  if (file !== undefined) {
    log.warning(
      `${file} has a profile default with credentials. The AWS CLI and SDKs use that instead of the server of refresh: server, which they ask only after all profiles. Remove it, or use refresh: process.`,
    );
  }
}
