/** The parts of a world file about IAM Roles Anywhere, and what is built from them. */

import { X509Certificate } from 'node:crypto';
import * as v from 'valibot';
import { DURATION_LIMITS } from '../../aws/limits.ts';
import { REGION } from '../../aws/region.ts';
import { pemBlocks } from '../../core/x509/pem.ts';
import { derivedUuid } from '../identifiers.ts';
import { text } from './fields.ts';
import { policy } from './policy-fields.ts';
import type { AnywhereProfile, TrustAnchor } from './roles-anywhere.ts';
import { section } from './section.ts';

const { min, max } = DURATION_LIMITS.role;
const SECONDS = `must be a whole number of seconds from ${min} to ${max}`;
const MAX_POLICIES = 10;

const shared = {
  id: v.optional(
    v.pipe(text, v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'must be a UUID, in lower case')),
  ),
  region: v.pipe(text, v.regex(REGION, 'is not the name of a Region')),
  enabled: v.optional(v.boolean('must be true or false'), true),
} as const;

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).ca;
  } catch {
    return false;
  }
}

const authorities = v.pipe(
  text,
  v.transform((pem) => pemBlocks(pem).map((block) => block.text)),
  v.check(
    (blocks) => blocks.length > 0 && blocks.every(isCertificate),
    'must be PEM certificates of authorities (CA: true)',
  ),
);

const trustAnchor = section({ ...shared, certificate: authorities });

const profile = section({
  ...shared,
  roles: v.array(text, 'must be a list of role names or ARNs'),
  'duration-seconds': v.optional(
    v.pipe(v.number(SECONDS), v.integer(SECONDS), v.minValue(min, SECONDS), v.maxValue(max, SECONDS)),
    3600,
  ),
  'accept-role-session-name': v.optional(v.boolean('must be true or false'), false),
  'session-policy': v.optional(policy('identity')),
  'managed-policies': v.optional(
    v.pipe(v.array(text, 'must be a list of ARNs'), v.maxLength(MAX_POLICIES, `must be at most ${MAX_POLICIES}`)),
    [],
  ),
});

/** Of an account. */
export const rolesAnywhereSections = {
  'trust-anchors': v.optional(v.record(v.string(), trustAnchor, 'must be a mapping of names'), {}),
  'roles-anywhere-profiles': v.optional(v.record(v.string(), profile, 'must be a mapping of names'), {}),
} as const;

type TrustAnchorFile = v.InferOutput<typeof trustAnchor>;
type ProfileFile = v.InferOutput<typeof profile>;

interface AccountFile {
  readonly 'trust-anchors': Readonly<Record<string, TrustAnchorFile>>;
  readonly 'roles-anywhere-profiles': Readonly<Record<string, ProfileFile>>;
  /** By name. */
  readonly roles: Readonly<Record<string, { readonly path: string }>>;
}

interface Place {
  readonly partition: string;
  readonly account: string;
}

/** What an account has in IAM Roles Anywhere. An id that the file does not say is the same on every start. */
export function buildRolesAnywhere(
  file: AccountFile,
  place: Place,
): { readonly trustAnchors: readonly TrustAnchor[]; readonly anywhereProfiles: readonly AnywhereProfile[] } {
  return {
    trustAnchors: Object.entries(file['trust-anchors']).map(([name, anchor]) => ({
      ...resource(name, anchor, 'trust-anchor', place),
      authorities: anchor.certificate,
    })),
    anywhereProfiles: Object.entries(file['roles-anywhere-profiles']).map(([name, each]) => ({
      ...resource(name, each, 'profile', place),
      roleArns: each.roles.map((role) => roleArn(role, file, place)),
      durationSeconds: each['duration-seconds'],
      acceptsRoleSessionName: each['accept-role-session-name'],
      sessionPolicy: each['session-policy'],
      managedPolicyArns: each['managed-policies'],
    })),
  };
}

function resource(
  name: string,
  { id, region, enabled }: TrustAnchorFile | ProfileFile,
  kind: 'trust-anchor' | 'profile',
  { partition, account }: Place,
): Pick<TrustAnchor, 'name' | 'arn' | 'account' | 'region' | 'enabled'> {
  const before = `arn:${partition}:rolesanywhere:${region}:${account}:${kind}/`;
  return { name, arn: before + (id ?? derivedUuid(before + name)), account, region, enabled };
}

function roleArn(role: string, { roles }: AccountFile, { partition, account }: Place): string {
  const path = Object.hasOwn(roles, role) ? (roles[role]?.path ?? '/') : '/';
  return role.startsWith('arn:') ? role : `arn:${partition}:iam::${account}:role${path}${role}`;
}
