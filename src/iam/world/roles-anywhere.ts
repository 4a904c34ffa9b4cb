/** What accounts have in IAM Roles Anywhere. Source: IAM Roles Anywhere API Reference, data types. */

import type { PolicyDocument } from '../policy/document.ts';

/** What trust anchors and profiles have in common. */
interface AnywhereResource {
  readonly name: string;
  readonly arn: string;
  readonly account: string;
  readonly region: string;
  readonly enabled: boolean;
}

/** A trust anchor: the authorities whose certificates an account accepts. */
export interface TrustAnchor extends AnywhereResource {
  /** Certificates of the authorities, PEM each. */
  readonly authorities: readonly string[];
}

/** A profile: which roles sessions can be created for, and what they are limited to. */
export interface AnywhereProfile extends AnywhereResource {
  readonly roleArns: readonly string[];
  readonly durationSeconds: number;
  readonly acceptsRoleSessionName: boolean;
  /** Limits its sessions, as managed policies do; undefined if it does not. */
  readonly sessionPolicy: PolicyDocument | undefined;
  readonly managedPolicyArns: readonly string[];
}
