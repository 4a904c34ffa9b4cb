/** Finds things in a world by their names. */

import { accountOfArn } from '../aws/arn.ts';
import type { AnywhereProfile, TrustAnchor } from './world/roles-anywhere.ts';
import type { Account, Role, User, World } from './world/world.ts';

/** The account of an ARN, if the world has it. */
function accountOf(world: World, arn: string): Account | undefined {
  const id = accountOfArn(arn);
  return id === undefined ? undefined : world.accounts.get(id);
}

/** The role with this ARN, path included. */
export function findRole(world: World, arn: string): Role | undefined {
  return accountOf(world, arn)?.roles.find((role) => role.arn === arn);
}

/** The user with this ARN. */
export function findUser(world: World, arn: string): User | undefined {
  return accountOf(world, arn)?.users.find((user) => user.arn === arn);
}

/** The trust anchor of IAM Roles Anywhere with this ARN. */
export function findTrustAnchor(world: World, arn: string): TrustAnchor | undefined {
  return accountOf(world, arn)?.trustAnchors?.find((anchor) => anchor.arn === arn);
}

/** The profile of IAM Roles Anywhere with this ARN. */
export function findAnywhereProfile(world: World, arn: string): AnywhereProfile | undefined {
  return accountOf(world, arn)?.anywhereProfiles?.find((profile) => profile.arn === arn);
}

/** All users of all accounts. */
export function allUsers(world: World): readonly User[] {
  return Array.from(world.accounts.values()).flatMap((account) => account.users);
}
