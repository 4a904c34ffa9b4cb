/**
 * The section `okta:` of world files: an Okta organization with its users, the AWS app, and API services.
 *
 * ```yaml
 * okta:
 *   domain: acme.okta.com
 *   pipeline: v1                        # idx: Identity Engine, which takes no passwords at /api/v1/authn
 *   users:
 *     ada@acme.test:
 *       password: a-password-for-tests
 *       status: active                  # or locked, password-expired, mfa-enroll
 *       factors:                        # none: no MFA
 *         - {id: totp1, type: "token:software:totp", provider: GOOGLE, seed: JBSWY3DPEHPK3PXP}
 *         - {id: push1, type: push, answer: accept, polls: 1, number: 42}    # or reject, timeout
 *         - {id: sms1, type: sms, code: "123456"}
 *   apps:
 *     0oaaws:
 *       link: /home/amazon_aws/0oaaws/272
 *       users: [ada@acme.test]          # all of them by default
 *       answers: assertion              # or step-up (asks for more), nothing (a page without an assertion)
 *       entity-id: http://www.okta.com/exkaws
 *       roles: ["arn:aws:iam::111111111111:role/hub,arn:aws:iam::111111111111:saml-provider/Okta"]
 *   device: {clients: [0oanative], user: ada@acme.test, answer: allow, polls: 1, interval-seconds: 5, expires-seconds: 600}
 *   services:
 *     0oaservice: {keys: [{kid: key1, public-key: "-----BEGIN PUBLIC KEY-----..."}]}
 *   authorization-servers:
 *     default: {audience: "api://default", scopes: [okta-m2m-access], token-lifetime-seconds: 3600}
 * ```
 */

import * as v from 'valibot';
import { text } from './fields.ts';
import { section } from './section.ts';

const WHOLE = 'must be a whole number from 0';
const whole = v.pipe(v.number(WHOLE), v.integer(WHOLE), v.minValue(0, WHOLE));
const list = v.array(text, 'must be a list');

const FACTOR_TYPES = 'must be token:software:totp, push or sms';
const factor = v.variant(
  'type',
  [
    section({
      id: text,
      type: v.literal('token:software:totp'),
      provider: v.optional(text, 'GOOGLE'),
      seed: v.pipe(text, v.regex(/^[A-Za-z2-7 ]+=*$/, 'must be base32: letters A-Z and digits 2-7')),
    }),
    section({
      id: text,
      type: v.literal('push'),
      provider: v.optional(text, 'OKTA'),
      name: v.optional(text, 'Phone'),
      answer: v.optional(v.picklist(['accept', 'reject', 'timeout'], 'must be accept, reject or timeout'), 'accept'),
      polls: v.optional(whole, 1),
      number: v.optional(whole),
    }),
    section({ id: text, type: v.literal('sms'), provider: v.optional(text, 'OKTA'), code: text }),
  ],
  FACTOR_TYPES,
);

const STATUSES = ['active', 'locked', 'password-expired', 'mfa-enroll'] as const;
const user = section({
  password: text,
  status: v.optional(v.picklist(STATUSES, `must be ${STATUSES.join(', ')}`), 'active'),
  factors: v.optional(v.array(factor, 'must be a list'), []),
});

const app = section({
  link: v.pipe(text, v.regex(/^\/[\w/.-]+$/, 'must be a path such as /home/amazon_aws/0oaaws/272')),
  users: v.optional(list),
  answers: v.optional(
    v.picklist(['assertion', 'step-up', 'nothing'], 'must be assertion, step-up or nothing'),
    'assertion',
  ),
  'entity-id': v.optional(text, 'http://www.okta.com/exkaws'),
  roles: v.optional(list, []),
});

const device = section({
  clients: list,
  user: text,
  answer: v.optional(v.picklist(['allow', 'deny'], 'must be allow or deny'), 'allow'),
  polls: v.optional(whole, 1),
  'interval-seconds': v.optional(whole, 5),
  'expires-seconds': v.optional(whole, 600),
});

const service = section({
  keys: v.array(section({ kid: v.optional(text), 'public-key': text }), 'must be a list'),
});

const server = section({
  audience: v.optional(text, 'api://default'),
  scopes: v.optional(list, ['okta-m2m-access']),
  'token-lifetime-seconds': v.optional(whole, 3600),
});

/** The schema of the section. */
export const oktaSchema = section({
  domain: v.optional(text, 'acme.okta.com'),
  pipeline: v.optional(v.picklist(['v1', 'idx'], 'must be v1 or idx'), 'v1'),
  users: v.optional(v.record(v.string(), user, 'must be a mapping of user names'), {}),
  apps: v.optional(v.record(v.string(), app, 'must be a mapping of app ids'), {}),
  device: v.optional(device),
  services: v.optional(v.record(v.string(), service, 'must be a mapping of client ids'), {}),
  'authorization-servers': v.optional(v.record(v.string(), v.nullish(server, {}), 'must be a mapping of ids'), {
    default: {},
  }),
});

/** An Okta organization, with defaults filled in. */
export type OktaSettings = v.InferOutput<typeof oktaSchema>;

/** A user of it. */
export type OktaUser = v.InferOutput<typeof user>;

/** An MFA factor of a user. */
export type OktaFactor = v.InferOutput<typeof factor>;

/** An app that makes assertions for AWS. */
export type OktaApp = v.InferOutput<typeof app>;

/** The secrets in it. */
export function secretsOfOkta(okta: OktaSettings | undefined): readonly string[] {
  return Object.values(okta?.users ?? {}).flatMap(({ password, factors }) => [
    password,
    ...factors.flatMap((each) => (each.type === 'token:software:totp' ? [each.seed] : [])),
  ]);
}
