import { findRole, findUser } from '../iam/directory.ts';
import { DEFAULT_ROLE_SECONDS, issueRoleSession } from '../iam/operations/role-session.ts';
import type { StsServices } from '../iam/calls/call.ts';
import { NO_TAGS } from '../iam/tags.ts';
import type { World } from '../iam/world/world.ts';
import { RoleChainError } from '../core/errors.ts';
import { parseAssumedRoleArn } from '../aws/arn.ts';
import { suggestion } from '../text/nearest.ts';
import { Secret } from '../core/secret.ts';
import type { Claims, CredentialsSource, TokenSource } from '../core/proofs.ts';
import { quote } from '../text/quote.ts';

/** A token as the job's CI system would sign it. */
export interface SimulatedToken {
  readonly claims: Claims;
  readonly audience: string;
}

/** An identity source that provides such a token. */
export function simulatedToken({ claims, audience }: SimulatedToken, services: StsServices): TokenSource {
  const { issuer } = services.world();
  const token = services.issuer
    .issue({
      issuer: issuer.url,
      audience,
      claims,
      lifetimeSeconds: issuer.tokenLifetimeSeconds,
      now: services.now(),
      // Nobody sees the signature, and RS256 takes a new key half a second.
      algorithm: 'ES384',
    })
    .then((text) => ({ jwt: new Secret(text), claims: { iss: issuer.url, aud: audience, ...claims } }));
  return { kind: 'token', name: 'OIDC token', renewable: false, token: () => token };
}

/**
 * An identity source with credentials of a user, of a role, or of a session of a role (by its assumed-role ARN).
 *
 * @throws RoleChainError `invalid-request` if the world has no such user or role
 */
export function simulatedCaller(arn: string, services: StsServices): CredentialsSource {
  const keys = keysOf(arn, services);
  if (keys === undefined) {
    const world = services.world();
    throw new RoleChainError({
      code: 'invalid-request',
      message: `--caller: there is no user or role ${quote(arn)}${suggestion(arn, principalsOf(world))}`,
      hint: 'Give the ARN of a user or a role that the world file or the snapshots have.',
    });
  }
  const { accessKeyId, secretAccessKey, sessionToken } = keys;
  const credentials = {
    accessKeyId: new Secret(accessKeyId),
    secretAccessKey: new Secret(secretAccessKey),
    ...(sessionToken === undefined ? {} : { sessionToken: new Secret(sessionToken) }),
  };
  return { kind: 'credentials', name: arn, credentials: () => Promise.resolve(credentials) };
}

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

function keysOf(arn: string, services: StsServices): Keys | undefined {
  const world = services.world();
  const user = findUser(world, arn);
  if (user !== undefined) {
    return { accessKeyId: user.accessKeyId, secretAccessKey: user.secretAccessKey };
  }
  const session = parseAssumedRoleArn(arn);
  const role =
    session === undefined
      ? findRole(world, arn)
      : world.accounts.get(session.account)?.roles.find(({ name }) => name === session.name);
  return role === undefined
    ? undefined
    : issueRoleSession(
        { sessions: services.sessions, world, now: services.now() },
        {
          role,
          sessionName: session?.sessionName ?? 'simulated',
          tags: NO_TAGS,
          transitiveTagKeys: [],
          sourceIdentity: undefined,
          policies: undefined,
          federatedProvider: undefined,
          chain: [],
          durationSeconds: DEFAULT_ROLE_SECONDS,
        },
      ).credentials;
}

function principalsOf({ accounts }: World): readonly string[] {
  return [...accounts.values()].flatMap(({ users, roles }) => [...users, ...roles].map(({ arn }) => arn));
}
