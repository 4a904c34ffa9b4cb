/** Builds the organization from a checked world file, filling in ids and ARNs. */

import { createHash } from 'node:crypto';
import type { Organization, OrganizationMember, OrganizationUnit } from './organization.ts';
import type { MemberFile, OrganizationFile, UnitFile } from './schema.ts';

interface Place {
  readonly partition: string;
  readonly managementAccount: string;
  readonly organizationId: string;
  /** The `abcd` of `r-abcd`, with which every unit's id begins. */
  readonly rootKey: string;
}

/** The organization of a file that the schema has accepted; undefined if it has none. */
export function buildOrganization({
  organization: file,
  accounts,
}: {
  readonly organization?: OrganizationFile | undefined;
  readonly accounts: Readonly<Record<string, { readonly partition: string }>>;
}): Organization | undefined {
  if (file === undefined) {
    return undefined;
  }
  const managementAccount = file['management-account'];
  const organizationId = file.id ?? `o-${derived(managementAccount, 10)}`;
  const partition = accounts[managementAccount]?.partition ?? 'aws';
  const rootKey = file.root.id?.slice('r-'.length) ?? derived(`${organizationId} root`, 4);
  const place = { partition, managementAccount, organizationId, rootKey };
  const root = buildUnit(file.root, place, undefined);
  const units = withAllBelow(root);
  const members = new Map(units.flatMap((unit) => unit.members.map((member) => [member.id, member] as const)));
  return {
    id: organizationId,
    arn: arnOf(place, 'organization', organizationId),
    partition,
    managementAccount: members.get(managementAccount) ?? fail(managementAccount),
    delegatedAdministrators: file['delegated-administrators'],
    pageSize: file['page-size'],
    root,
    units: new Map(units.map((unit) => [unit.id, unit])),
    members,
  };
}

function fail(account: string): never {
  throw new TypeError(`The grammar lets no organization pass without its management account, ${account}.`);
}

/** Source: Service Authorization Reference, "Resource types defined by AWS Organizations". */
function arnOf({ partition, managementAccount }: Place, kind: string, ...ids: readonly string[]): string {
  return `arn:${partition}:organizations::${managementAccount}:${[kind, ...ids].join('/')}`;
}

type AnyUnitFile = Omit<UnitFile, 'id'> & { readonly id?: string | undefined };

/** Names may contain any character, so paths that ids are derived from are lists. */
function buildUnit(
  file: AnyUnitFile,
  place: Place,
  above: { readonly id: string; readonly path: readonly string[] } | undefined,
): OrganizationUnit {
  const { organizationId, rootKey } = place;
  const path = [...(above?.path ?? []), file.name];
  const ownId =
    above === undefined ? `r-${rootKey}` : `ou-${rootKey}-${derived(JSON.stringify([organizationId, path]), 8)}`;
  const id = file.id ?? ownId;
  return {
    id,
    arn: arnOf(place, above === undefined ? 'root' : 'ou', organizationId, id),
    name: file.name,
    kind: above === undefined ? 'ROOT' : 'ORGANIZATIONAL_UNIT',
    parentId: above?.id,
    tags: file.tags,
    serviceControlPolicy: file['service-control-policy'],
    resourceControlPolicy: file['resource-control-policy'],
    members: file.accounts.map((account) => buildMember(account, place, id)),
    units: file.units.map((unit) => buildUnit(unit, place, { id, path })),
  };
}

function buildMember(file: MemberFile, place: Place, parentId: string): OrganizationMember {
  const { id, name, status: state, email = `account-${id}@example.com`, tags } = file;
  return { id, arn: arnOf(place, 'account', place.organizationId, id), name, email, state, parentId, tags };
}

function withAllBelow(unit: OrganizationUnit): readonly OrganizationUnit[] {
  return [unit, ...unit.units.flatMap(withAllBelow)];
}

/** Lowercase letters and digits, the same for the same text on every start. */
function derived(text: string, length: number): string {
  const digits = BigInt(`0x${createHash('sha256').update(text).digest('hex')}`).toString(36);
  return digits.slice(-length);
}
