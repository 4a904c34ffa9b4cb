import { parseAssumedRoleArn } from '../aws/arn.ts';
import type { StepRequest } from './step-request.ts';
import type { Runner } from '../runner/runner.ts';
import { explainIdentityFailure } from '../explain/hop-failure.ts';
import { environmentCredentials } from '../source/environment.ts';
import { CallFailure } from '../net/failure.ts';
import type { CallerIdentity, Sts } from '../chain/run/session.ts';

/**
 * The identity of the credentials in the environment if they are valid and what the step would deliver
 * (`use-existing-credentials`); otherwise undefined.
 */
export async function existingSession(
  request: StepRequest,
  runner: Runner,
  sts: Sts,
): Promise<CallerIdentity | undefined> {
  const found = environmentCredentials(runner.environment, runner.conceal);
  if (found === undefined) {
    const beside =
      (runner.environment['AWS_PROFILE'] ?? '') === '' ? '' : ' (AWS_PROFILE is set, so keys next to it do not count)';
    runner.log.notice(`use-existing-credentials: there are no keys in the environment${beside}; logging in.`);
    return undefined;
  }
  const identity = await sts.getCallerIdentity(request.plan.region, found).catch(undefinedIfRefused);
  if (identity === undefined) {
    runner.log.notice('use-existing-credentials: those in the environment are not valid; logging in.');
    return undefined;
  }
  if (!isWhatWasAskedFor(identity, request, runner)) {
    runner.log.notice(
      `use-existing-credentials: those in the environment belong to ${identity.arn}, not what this step asks for; logging in.`,
    );
    return undefined;
  }
  runner.log.notice(`The credentials in the environment are valid (${identity.arn}); keeping them.`);
  return identity;
}

/** Only a refusal by AWS shows that credentials are unusable; a network failure says nothing about them. */
function undefinedIfRefused(failure: unknown): undefined {
  if (failure instanceof CallFailure && (failure.kind === 'credentials' || failure.kind === 'denied')) {
    return undefined;
  }
  throw explainIdentityFailure(failure, 'the credentials in the environment');
}

/** The session of the last role; or, if no role is requested, the keys of the inputs or any credentials at all. */
function isWhatWasAskedFor(identity: CallerIdentity, { plan, source }: StepRequest, runner: Runner): boolean {
  const role = plan.hops.at(-1)?.role;
  if (role === undefined) {
    const { credentials } = source;
    return credentials === undefined
      ? !source.bringsCredentials
      : credentials.accessKeyId.reveal() === runner.environment['AWS_ACCESS_KEY_ID'];
  }
  const session = parseAssumedRoleArn(identity.arn);
  // An assumed-role ARN shows the role's name without its path.
  const name = role.name.split('/').at(-1);
  return session !== undefined && session.name === name && (role.kind === 'name' || session.account === role.account);
}
