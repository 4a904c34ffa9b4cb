import { allUsers, findUser } from '../iam/directory.ts';
import type { StsServices } from '../iam/calls/call.ts';
import type { User, World } from '../iam/world/world.ts';
import type { Plan } from '../chain/plan/plan.ts';
import { RoleChainError } from '../core/errors.ts';
import { signedPart } from '../chain/hop-kinds.ts';
import type { ChosenSource } from '../source/source-kind.ts';
import type { Claims, IdentitySource } from '../core/proofs.ts';
import { simulatedCaller, simulatedToken } from './identity.ts';
import { simulatedAssertion, simulatedCertificate } from './proofs.ts';

/** What chains start from. */
export interface StartRequest {
  readonly source: ChosenSource;
  readonly plan: Plan;
  /** `--claims`, as it is: what an assertion or a certificate says. */
  readonly given: Claims;
  readonly audience: string;
  /** `--caller` */
  readonly caller: string | undefined;
  /** Of the token, if chains start from one; undefined if nothing says whose it is. */
  readonly claims: Claims | undefined;
}

/**
 * The caller of chains that start from credentials: the one that `--caller` names, or the user of the world whose access key
 * the inputs give. Undefined for chains that start from a token, an assertion or a certificate.
 *
 * @throws RoleChainError `invalid-request` if it is missing, or makes no sense
 */
export function callerOf(
  { source, caller }: Pick<StartRequest, 'source' | 'caller'>,
  world: World,
): string | undefined {
  const { name: from, credentials } = source;
  if (source.proof !== 'credentials') {
    if (caller === undefined) {
      return undefined;
    }
    throw invalid(`--caller: makes no sense here, since the chains start from the ${from}`);
  }
  const known = caller ?? (credentials && userOfKey(credentials.accessKeyId.reveal(), world));
  if (known === undefined) {
    throw invalid(
      `--caller: is missing: the chains start from the ${from}, and nothing says whose they are`,
      'Give the ARN of the user or role: --caller arn:aws:iam::111122223333:user/deployer.',
    );
  }
  return known;
}

function userOfKey(accessKeyId: string, world: World): string | undefined {
  return allUsers(world).find((user) => user.accessKeyId === accessKeyId)?.arn;
}

/**
 * The identity source.
 *
 * @param caller as {@link callerOf} gives it
 * @throws RoleChainError `invalid-request` if nothing says whose token it is, or there is no such caller
 */
export function startOf(
  caller: string | undefined,
  { plan, audience, claims, given }: Omit<StartRequest, 'source' | 'caller'>,
  services: StsServices,
): IdentitySource {
  if (caller !== undefined) {
    return simulatedCaller(caller, services);
  }
  if (plan.source.proof === 'saml') {
    return simulatedAssertion({ plan, claims: given }, services);
  }
  if (plan.source.proof === 'certificate') {
    return simulatedCertificate({ plan, claims: given });
  }
  if (claims === undefined) {
    throw invalid(
      '--repository: is missing: the chains start from an OIDC token, and what AWS prints does not say whose',
      'Describe the job: --repository OWNER/NAME, with --branch, --tag, --environment or --pull-request; or --subject, or --claims.',
    );
  }
  return simulatedToken({ claims, audience }, services);
}

/** For a world without MFA devices: gives the caller the one in the plan. */
export function withDeviceOf(world: World, caller: string | undefined, plan: Plan): World {
  const user = caller === undefined ? undefined : findUser(world, caller);
  const serial = [...plan.hops, ...plan.targets.flatMap(({ hops }) => hops)]
    .map((hop) => signedPart(hop)?.mfa?.serial)
    .find((each) => each !== undefined);
  const account = user === undefined ? undefined : world.accounts.get(user.account);
  if (user === undefined || account === undefined || serial === undefined) {
    return world;
  }
  const owner: User = { ...user, mfa: { serial, seed: '' } };
  const users = account.users.map((each) => (each === user ? owner : each));
  return { ...world, accounts: new Map([...world.accounts, [account.id, { ...account, users }]]) };
}

function invalid(message: string, hint?: string): RoleChainError {
  return new RoleChainError({ code: 'invalid-request', message, ...(hint === undefined ? {} : { hint }) });
}
