import type { Value } from '../runner/runner.ts';
import type { Log } from '../core/log.ts';

/**
 * Warns where a variable that names a profile had to be emptied: a runner cannot unset one, and some tools take the
 * empty name for a profile that is not there.
 *
 * @param reason why it could not stay: the end of a sentence
 */
export function warnOfEmptiedProfile(variables: ReadonlyMap<string, Value>, reason: string, log: Log): void {
  if (variables.get('AWS_PROFILE') === '' || variables.get('AWS_DEFAULT_PROFILE') === '') {
    log.warning(
      `AWS_PROFILE was set and is now empty, since ${reason}. The AWS CLI and boto3 do not take an empty AWS_PROFILE: \`unset AWS_PROFILE\` before you call them, or do not set it for this job.`,
    );
  }
}
