/**
 * An organization of AWS Organizations. Its part of a world file:
 *
 * ```yaml
 * organization:
 *   management-account: "111111111111"
 *   delegated-administrators: ["222222222222"]     # member accounts that may list the others
 *   page-size: 2                                   # AWS may return fewer than MaxResults; 20 by default
 *   root:
 *     accounts: [{id: "111111111111", name: management}]
 *     units:
 *       - name: Workloads
 *         accounts: [{id: "222222222222", name: tooling, tags: {stage: prod}}]
 *         units:
 *           - name: Prod
 *             accounts:
 *               - {id: "333333333333", name: shop prod eu, status: SUSPENDED, email: shop@example.com}
 * ```
 *
 * Its accounts need not be in the world's `accounts`, except those that call it. Ids of the organization, the root and
 * units are derived from their place, or given as `id`.
 */

import type { PolicyDocument } from '../policy/document.ts';
import type { Tags } from '../tags.ts';

/** An organization, as `parseWorld` returns it. */
export interface Organization {
  /** `o-...` */
  readonly id: string;
  readonly arn: string;
  readonly partition: string;
  readonly managementAccount: OrganizationMember;
  /** Account ids. */
  readonly delegatedAdministrators: readonly string[];
  /** The maximum number of results per page, whatever the request says. */
  readonly pageSize: number;
  readonly root: OrganizationUnit;
  /** The root and all units, by id. */
  readonly units: ReadonlyMap<string, OrganizationUnit>;
  /** All accounts, by id, in the order of the file. */
  readonly members: ReadonlyMap<string, OrganizationMember>;
}

/** The root (`r-...`), or an organizational unit (`ou-...`). */
export interface OrganizationUnit {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly kind: 'ROOT' | 'ORGANIZATIONAL_UNIT';
  /** Undefined for the root. */
  readonly parentId: string | undefined;
  readonly tags: Tags;
  readonly members: readonly OrganizationMember[];
  readonly units: readonly OrganizationUnit[];
  /** What is attached here limits every account below, except the management account. */
  readonly serviceControlPolicy?: PolicyDocument | undefined;
  readonly resourceControlPolicy?: PolicyDocument | undefined;
}

/** Source: AWS Organizations API Reference, Account: State. */
export const ACCOUNT_STATES = ['ACTIVE', 'CLOSED', 'PENDING_ACTIVATION', 'PENDING_CLOSURE', 'SUSPENDED'] as const;

/** An account of the organization. */
export interface OrganizationMember {
  /** Twelve digits. */
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly email: string;
  readonly state: (typeof ACCOUNT_STATES)[number];
  readonly parentId: string;
  readonly tags: Tags;
}
