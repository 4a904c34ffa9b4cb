/**
 * The section `onelogin:` of world files: a OneLogin account with its API credential, users and AWS apps.
 *
 * ```yaml
 * onelogin:
 *   subdomain: acme
 *   client-id: a-client
 *   client-secret: a-secret-for-tests
 *   versions: [1, 2]                      # of the API for assertions
 *   max-password-failures: 5              # then the user is locked
 *   state-token-seconds: 120              # from the password to the second factor
 *   mfa-free-addresses: [192.0.2.7]       # ip_address values without MFA
 *   apps:
 *     "123456": {entity-id: "https://app.onelogin.com/saml/metadata/1", recipient: "https://signin.aws.amazon.com/saml"}
 *   users:
 *     ada@acme.test:
 *       password: a-password-for-tests
 *       status: active                    # or locked, suspended, password-expired
 *       apps: ["123456"]                  # all of them by default
 *       roles: [["arn:aws:iam::111111111111:role/hub", "arn:aws:iam::111111111111:saml-provider/OneLogin"]]
 *       session-name: ada                 # the user by default
 *       tags: {Team: blue}
 *       transitive-tag-keys: [Team]
 *       source-identity: ada
 *       devices:                          # none: no MFA
 *         - {id: 11, type: Google Authenticator, seed: JBSWY3DPEHPK3PXP}
 *         - {id: 12, type: OneLogin Protect, answer: accept, polls: 1}     # or reject, never
 *         - {id: 13, type: OneLogin SMS, code: "123456"}
 * ```
 */

import * as v from 'valibot';
import { tags, text } from './fields.ts';
import { section } from './section.ts';

const WHOLE = 'must be a whole number from 0';
const whole = v.pipe(v.number(WHOLE), v.integer(WHOLE), v.minValue(0, WHOLE));
const list = v.array(text, 'must be a list');

const device = v.pipe(
  section({
    id: whole,
    type: text,
    seed: v.optional(v.pipe(text, v.regex(/^[A-Za-z2-7 ]+=*$/, 'must be base32: letters A-Z and digits 2-7'))),
    code: v.optional(text),
    answer: v.optional(v.picklist(['accept', 'reject', 'never'], 'must be accept, reject or never')),
    polls: v.optional(whole, 1),
  }),
  v.check(
    ({ seed, code, answer }) => [seed, code, answer].some((each) => each !== undefined),
    'needs a seed (authenticator), an answer (OneLogin Protect) or a code (text message)',
  ),
);

const STATUSES = ['active', 'locked', 'suspended', 'password-expired'] as const;
const user = section({
  password: text,
  status: v.optional(v.picklist(STATUSES, `must be ${STATUSES.join(', ')}`), 'active'),
  apps: v.optional(list),
  roles: v.optional(
    v.array(v.tuple([text, text], 'must be a role ARN and a provider ARN'), 'must be a list of pairs'),
    [],
  ),
  'session-name': v.optional(text),
  tags: v.optional(tags, {}),
  'transitive-tag-keys': v.optional(list, []),
  'source-identity': v.optional(text),
  devices: v.optional(v.array(device, 'must be a list'), []),
});

const app = section({ 'entity-id': text, recipient: v.optional(text) });

/** The schema of the section. */
export const oneLoginSchema = section({
  subdomain: v.optional(text, 'acme'),
  'client-id': text,
  'client-secret': text,
  versions: v.optional(v.array(v.picklist([1, 2], 'must be 1 or 2'), 'must be a list'), [1, 2]),
  'max-password-failures': v.optional(whole, 5),
  'state-token-seconds': v.optional(whole, 120),
  'mfa-free-addresses': v.optional(list, []),
  apps: v.record(v.string(), app, 'must be a mapping of app numbers, in quotes'),
  users: v.record(v.string(), user, 'must be a mapping of user names'),
});

/** A OneLogin account, with defaults filled in. */
export type OneLoginSettings = v.InferOutput<typeof oneLoginSchema>;

/** A user of it. */
export type OneLoginUser = v.InferOutput<typeof user>;

/** An MFA device of a user. */
export type OneLoginDevice = v.InferOutput<typeof device>;

/** The secrets in it. */
export function secretsOfOneLogin(settings: OneLoginSettings | undefined): readonly string[] {
  if (settings === undefined) {
    return [];
  }
  const ofUsers = Object.values(settings.users).flatMap(({ password, devices }) => [
    password,
    ...devices.flatMap(({ seed }) => seed ?? []),
  ]);
  return [settings['client-secret'], ...ofUsers];
}
