/** The schema of world files; `world.ts` has an example. */

import { createPublicKey } from 'node:crypto';
import * as v from 'valibot';
import { isPartition } from '../../aws/arn.ts';
import { DURATION_LIMITS } from '../../aws/limits.ts';
import { organizationSchema } from '../organization/schema.ts';
import { isMapping } from '../policy/problems.ts';
import { faultSchema } from './fault-schema.ts';
import { tags, text } from './fields.ts';
import { machineSchema } from './machine.ts';
import { oneLoginSchema } from './onelogin.ts';
import { oktaSchema } from './okta.ts';
import { organizationPolicies, policy } from './policy-fields.ts';
import { rolesAnywhereSections } from './roles-anywhere-schema.ts';
import { section } from './section.ts';

const url = v.pipe(
  text,
  v.regex(/^https:\/\/[^?#]+$/, 'must be an https URL'),
  v.transform((value) => value.replace(/\/$/, '')),
);

/** A number of seconds in a range. */
function seconds(min: number, max: number): v.GenericSchema<unknown, number> {
  const range = `must be a whole number of seconds from ${min} to ${max}`;
  return v.pipe(v.number(range), v.integer(range), v.minValue(min, range), v.maxValue(max, range));
}

/** Whether signatures can be verified with it. */
function isPublicKey(pem: string): boolean {
  try {
    return !pem.includes('PRIVATE KEY') && createPublicKey(pem).type === 'public';
  } catch {
    return false;
  }
}

const names = v.array(text, 'must be a list');
const holder = {
  policy: v.optional(policy('identity')),
  boundary: v.optional(policy('identity')),
  tags: v.optional(tags, {}),
} as const;

const iamPath = v.optional(v.pipe(text, v.regex(/^\/(?:[!-~]+\/)?$/, 'must begin and end with a slash')), '/');

const user = v.pipe(
  section({
    ...holder,
    path: iamPath,
    'access-key-id': v.optional(v.pipe(text, v.regex(/^\w{16,128}$/, 'must be 16 to 128 letters, digits and _'))),
    'secret-access-key': v.optional(text),
    mfa: v.optional(
      section({
        serial: v.optional(text),
        seed: v.pipe(text, v.regex(/^[A-Za-z2-7 ]+=*$/, 'must be base32: letters A-Z and digits 2-7')),
      }),
    ),
  }),
  v.check(
    (value) => (value['access-key-id'] === undefined) === (value['secret-access-key'] === undefined),
    'needs both access-key-id and secret-access-key, or neither',
  ),
);

const role = section({
  ...holder,
  trust: policy('trust'),
  path: iamPath,
  'max-session-seconds': v.optional(seconds(3600, DURATION_LIMITS.role.max), 3600),
  'session-seconds': v.optional(seconds(1, DURATION_LIMITS.role.max)),
});

const samlProvider = v.pipe(
  section({
    'entity-id': text,
    certificate: v.optional(v.pipe(text, v.check(isPublicKey, 'is neither a certificate nor a public key (PEM)'))),
    'signed-by': v.optional(v.literal('emulator', 'must be emulator, or absent')),
  }),
  v.check(
    (value) => value.certificate === undefined || value['signed-by'] === undefined,
    'needs certificate or signed-by, not both',
  ),
);

const account = section({
  partition: v.optional(
    v.pipe(text, v.check(isPartition, 'is not an AWS partition such as aws, aws-cn or aws-us-gov')),
    'aws',
  ),
  'oidc-providers': v.optional(v.array(section({ url, audiences: names }), 'must be a list'), []),
  'saml-providers': v.optional(v.record(v.string(), samlProvider, 'must be a mapping'), {}),
  users: v.optional(v.record(v.string(), v.nullish(user, {}), 'must be a mapping of user names'), {}),
  roles: v.optional(v.record(v.string(), role, 'must be a mapping of role names'), {}),
  policies: v.optional(v.record(v.string(), policy('identity'), 'must be a mapping of policy names'), {}),
  ...organizationPolicies,
  ...rolesAnywhereSections,
  'disabled-regions': v.optional(names, []),
  'issues-web-identity-tokens': v.optional(v.boolean('must be true or false'), false),
});

const issuer = section({
  url: v.optional(url, 'https://token.actions.githubusercontent.com'),
  claims: v.optional(v.custom<Record<string, unknown>>(isMapping, 'must be a mapping'), {}),
  'token-lifetime-seconds': v.optional(seconds(1, 86_400), 300),
});

const vpcEndpoint = section({
  id: v.optional(v.pipe(text, v.regex(/^vpce-[0-9a-f]{8,17}$/, 'must be like vpce-0123456789abcdef0'))),
  vpc: v.optional(v.pipe(text, v.regex(/^vpc-[0-9a-f]{8,17}$/, 'must be like vpc-0123456789abcdef0'))),
  policy: v.optional(policy('endpoint')),
});

/** A whole world file. */
export const worldSchema = section({
  version: v.literal(1, 'must be 1'),
  issuer: v.optional(issuer, {}),
  accounts: v.record(
    v.pipe(v.string(), v.regex(/^\d{12}$/, 'is not an account id: twelve digits, in quotes')),
    v.nullish(account, {}),
    'must be a mapping of account ids',
  ),
  organization: v.optional(organizationSchema),
  'vpc-endpoint': v.optional(v.nullish(vpcEndpoint, {})),
  'session-seconds': v.optional(seconds(1, DURATION_LIMITS.role.max)),
  'container-authorization-token': v.optional(text),
  machine: v.optional(machineSchema),
  'says-why-denied': v.optional(v.boolean('must be true or false'), false),
  onelogin: v.optional(oneLoginSchema),
  okta: v.optional(oktaSchema),
  faults: v.optional(v.array(faultSchema, 'must be a list'), []),
});

/** A parsed world file, with defaults filled in. */
export type WorldFile = v.InferOutput<typeof worldSchema>;
