import { RoleChainError } from '../../core/errors.ts';
import type { Runner } from '../../runner/runner.ts';

/**
 * Checks before any network call for anything that would keep tools from using a server.
 *
 * @throws RoleChainError `delivery`
 */
export function checkServer({ environment }: Runner): void {
  if ((environment['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'] ?? '') !== '') {
    throw new RoleChainError({
      code: 'delivery',
      message:
        'refresh: server cannot work in this job: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is set (a runner on Amazon ECS has it), AWS SDKs look there first, and a step cannot unset it',
      hint: 'Use refresh: process.',
    });
  }
}
