import type { CallerIdentity, Sts } from '../chain/run/session.ts';
import type { Credentials } from '../core/credentials.ts';
import { RoleChainError } from '../core/errors.ts';
import type { IdentitySource } from '../core/proofs.ts';
import { explainStartFailure } from '../explain/hop-failure.ts';
import { CallFailure } from '../net/failure.ts';
import type { Runner } from '../runner/runner.ts';
import { environmentCredentials } from '../source/environment.ts';
import { fitsRequest, whatCannotBeSeen } from './fits-request.ts';
import type { StepRequest } from './step-request.ts';

/** Credentials that the job already has, and whose they are. */
export interface ExistingSession {
  readonly identity: CallerIdentity;
  readonly credentials: Credentials;
}

/** What looking for existing credentials needs. */
export interface ExistingContext {
  readonly runner: Runner;
  readonly sts: Sts;
  /** Where the chain starts. */
  readonly source: IdentitySource;
  /** What the AWS SDK finds in this job: profiles, token files, the container, the machine. */
  readonly ambient: IdentitySource;
}

/**
 * The credentials that the job already has if they are valid and what the step would deliver
 * (`use-existing-credentials`); otherwise undefined.
 */
export async function existingSession(
  request: StepRequest,
  { runner, sts, source, ambient }: ExistingContext,
): Promise<ExistingSession | undefined> {
  const loggingIn = (reason: string): undefined => {
    runner.log.notice(`use-existing-credentials: ${reason}; logging in.`);
    return undefined;
  };
  const unseen = whatCannotBeSeen(request);
  if (unseen.length > 0) {
    loggingIn(`this step asks for ${unseen.join(' and ')}, which AWS does not report for a session`);
    return;
  }
  const found = await credentialsIn(runner, ambient);
  if (found === undefined) {
    loggingIn('there are no keys in the environment, and no other credentials');
    return;
  }
  const identity = await sts.getCallerIdentity(request.plan.region, found).catch(undefinedIfRefused);
  if (identity === undefined) {
    loggingIn('those in the environment are not valid');
    return;
  }
  const sourceAccount = async (): Promise<string> =>
    (await callerOf(source, { credentials: found, identity }, { region: request.plan.region, sts })).account;
  if (!(await fitsRequest({ credentials: found, identity, sourceAccount }, request))) {
    loggingIn(`those in the environment belong to ${identity.arn}, not what this step asks for`);
    return;
  }
  runner.log.notice(`The credentials in the environment are valid (${identity.arn}); keeping them.`);
  return { identity, credentials: found };
}

/** The same as SDKs find, in their order. */
async function credentialsIn(
  { environment, conceal }: Runner,
  ambient: IdentitySource,
): Promise<Credentials | undefined> {
  const keys = environmentCredentials(environment, conceal);
  if (keys !== undefined || ambient.kind !== 'credentials') {
    return keys;
  }
  return ambient.credentials().catch((error: unknown) => {
    if (error instanceof RoleChainError && error.code === 'source') {
      return undefined;
    }
    throw error;
  });
}

/** Who calls the first hop: often the very credentials that were found. */
async function callerOf(
  source: IdentitySource,
  known: ExistingSession,
  { region, sts }: { readonly region: string; readonly sts: Sts },
): Promise<CallerIdentity> {
  if (source.kind !== 'credentials') {
    throw new Error('a role that is not assumed with credentials has an ARN');
  }
  const credentials = await source.credentials();
  return credentials.accessKeyId.reveal() === known.credentials.accessKeyId.reveal()
    ? known.identity
    : sts.getCallerIdentity(region, credentials).catch((error: unknown) => {
        throw explainStartFailure(error, 'sts:GetCallerIdentity', source.name);
      });
}

/** Only a refusal by AWS shows that credentials are unusable; a network failure says nothing about them. */
function undefinedIfRefused(failure: unknown): undefined {
  if (failure instanceof CallFailure && (failure.kind === 'credentials' || failure.kind === 'denied')) {
    return undefined;
  }
  throw explainStartFailure(failure, 'sts:GetCallerIdentity', 'the credentials in the environment');
}
