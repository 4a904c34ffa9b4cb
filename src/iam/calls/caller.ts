/** Who signs a call: what AWS knows about the holder of an access key. */

import { controlsOf } from '../world/controls.ts';
import { findRole, findUser, allUsers } from '../directory.ts';
import { organizationPath } from '../organization/path.ts';
import type { PrincipalPolicies } from '../policy/authorize.ts';
import { parsePolicy } from '../policy/parse.ts';
import type { PolicyPrincipal } from '../policy/principals.ts';
import type { RoleSession, Session, SessionStore } from '../session-store.ts';
import { NO_TAGS, overlayTags, type Tags } from '../tags.ts';
import type { Role, User, World } from '../world/world.ts';

/** A principal that signs calls. */
export interface Caller {
  /** As GetCallerIdentity returns it. */
  readonly arn: string;
  readonly userId: string;
  readonly account: string;
  readonly partition: string;
  readonly principal: PolicyPrincipal;
  /** `aws:PrincipalArn`: the ARN of the user or of the role behind a session. */
  readonly principalArn: string;
  /** `aws:PrincipalTag`. */
  readonly tags: Tags;
  readonly policies: PrincipalPolicies;
  /** The user, for calls with a user's long-term keys or with its GetSessionToken session. */
  readonly user: User | undefined;
  /** Undefined for long-term keys. */
  readonly session: Session | undefined;
  readonly secretAccessKey: string;
  /** `aws:PrincipalOrgID`; undefined if its account is not in an organization. */
  readonly organizationId: string | undefined;
  /** One of `aws:PrincipalOrgPaths`; undefined also if its place in the organization is not known. */
  readonly organizationPath: string | undefined;
}

/** The caller that an access key belongs to; undefined if the world has none (or no longer has it). */
export function findCaller(world: World, sessions: SessionStore, accessKeyId: string): Caller | undefined {
  const session = sessions.find(accessKeyId);
  if (session !== undefined) {
    return callerOfSession(world, session);
  }
  const user = allUsers(world).find((candidate) => candidate.accessKeyId === accessKeyId);
  return user === undefined ? undefined : callerOfUser(world, user, undefined);
}

function callerOfSession(world: World, session: Session): Caller | undefined {
  switch (session.kind) {
    case 'assumed-role': {
      const role = findRole(world, session.roleArn);
      return role === undefined ? undefined : callerOfRole(world, role, session);
    }
    case 'user': {
      const user = findUser(world, session.userArn);
      return user === undefined ? undefined : callerOfUser(world, user, session);
    }
    case 'federated-user': {
      const user = findUser(world, session.userArn);
      return user === undefined ? undefined : callerOfFederatedUser(world, user, session);
    }
    case 'root':
      return callerOfRoot(world, session);
  }
}

function policiesOf(world: World, holder: User | Role, session: Session | undefined): PrincipalPolicies {
  return {
    identity: holder.policies,
    boundary: holder.boundary,
    session: session?.policies,
    serviceControl: controlsOf(world, holder.account).serviceControl,
  };
}

function organizationOf({ organization }: World, account: string): Pick<Caller, 'organizationId' | 'organizationPath'> {
  return {
    organizationId: organization?.members.has(account) === true ? organization.id : undefined,
    organizationPath: organizationPath(organization, account),
  };
}

function partitionOf(arn: string): string {
  return arn.split(':')[1] ?? 'aws';
}

function callerOfUser(world: World, user: User, session: Session | undefined): Caller {
  const { arn, account } = user;
  return {
    arn,
    userId: user.id,
    account,
    partition: partitionOf(arn),
    principal: { kind: 'user', arn, account },
    principalArn: arn,
    tags: user.tags,
    policies: policiesOf(world, user, session),
    user,
    session,
    secretAccessKey: session?.credentials.secretAccessKey ?? user.secretAccessKey,
    ...organizationOf(world, account),
  };
}

function callerOfRole(world: World, role: Role, session: RoleSession): Caller {
  const { account, partition, arn } = session;
  return {
    arn,
    userId: `${role.id}:${session.sessionName}`,
    account,
    partition,
    principal: { kind: 'assumed-role', arn, roleArn: role.arn, account },
    principalArn: role.arn,
    tags: overlayTags(role.tags, session.tags),
    policies: policiesOf(world, role, session),
    user: undefined,
    session,
    secretAccessKey: session.credentials.secretAccessKey,
    ...organizationOf(world, account),
  };
}

function callerOfFederatedUser(
  world: World,
  user: User,
  session: Session & { readonly kind: 'federated-user' },
): Caller {
  const { account, partition, arn } = session;
  return {
    arn,
    userId: `${account}:${session.name}`,
    account,
    partition,
    principal: { kind: 'federated-user', arn, account },
    principalArn: arn,
    tags: overlayTags(user.tags, session.tags),
    policies: policiesOf(world, user, session),
    user: undefined,
    session,
    secretAccessKey: session.credentials.secretAccessKey,
    ...organizationOf(world, account),
  };
}

const EVERYTHING = parsePolicy([{ Effect: 'Allow', Action: '*', Resource: '*' }], 'identity');

function callerOfRoot(world: World, session: Session): Caller {
  const { account, partition, arn } = session;
  return {
    arn,
    userId: account,
    account,
    partition,
    principal: { kind: 'root', arn, account },
    principalArn: arn,
    tags: NO_TAGS,
    policies: {
      identity: EVERYTHING.ok ? [EVERYTHING.document] : [],
      boundary: undefined,
      session: session.policies,
      serviceControl: undefined,
    },
    user: undefined,
    session,
    secretAccessKey: session.credentials.secretAccessKey,
    ...organizationOf(world, account),
  };
}
