/** An Okta organization for tests, and its users and services. */
import { generateKeyPairSync } from 'node:crypto';
import { MFA_SEED } from './world.ts';

/** Keys of services, PEM: made once for a file of tests. */
export const SERVICE_KEYS = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  p256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  p384: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
} as const;

/** A private key in PEM form. */
export function pemOf(key: keyof typeof SERVICE_KEYS, type: 'pkcs8' | 'pkcs1' | 'sec1' = 'pkcs8'): string {
  return SERVICE_KEYS[key].privateKey.export({ format: 'pem', type }).toString();
}

function publicPem(key: keyof typeof SERVICE_KEYS): string {
  return JSON.stringify(SERVICE_KEYS[key].publicKey.export({ format: 'pem', type: 'spki' }).toString());
}

export const PASSWORD = 'correct horse battery staple 7';
export const ADA = 'ada@acme.test';
export const APP_LINK = 'https://acme.okta.com/home/amazon_aws/0oaaws/272';

const ALL = '[sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]';

/** How a world's Okta differs, as YAML. */
export interface OktaDifferences {
  readonly factors?: string;
  readonly status?: string;
  readonly pipeline?: string;
  readonly app?: string;
  readonly device?: string;
}

/** Two accounts: a role that an Okta service or its users may assume, and a chain behind it. */
export function oktaWorld({
  factors = '[]',
  status = 'active',
  pipeline = 'v1',
  app = 'answers: assertion',
  device = 'answer: allow, polls: 1, interval-seconds: 1',
}: OktaDifferences = {}): string {
  return `
version: 1
accounts:
  "111111111111":
    oidc-providers: [{url: https://acme.okta.com/oauth2/default, audiences: ["api://default"]}]
    saml-providers: {Okta: {entity-id: http://www.okta.com/exkaws, signed-by: emulator}}
    roles:
      entry:
        trust:
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::111111111111:oidc-provider/acme.okta.com/oauth2/default"}
            Action: sts:AssumeRoleWithWebIdentity
            Condition: {StringEquals: {"acme.okta.com/oauth2/default:sub": 0oaservice, "acme.okta.com/oauth2/default:aud": "api://default"}}
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::111111111111:saml-provider/Okta"}
            Action: [sts:AssumeRoleWithSAML, sts:TagSession, sts:SetSourceIdentity]
            Condition: {StringEquals: {"SAML:aud": "https://signin.aws.amazon.com/saml"}}
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
  "222222222222":
    roles:
      hub:
        trust: [{Effect: Allow, Principal: {AWS: "arn:aws:iam::111111111111:role/entry"}, Action: ${ALL}}]
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
      deploy:
        trust: [{Effect: Allow, Principal: {AWS: "arn:aws:iam::222222222222:role/hub"}, Action: ${ALL}}]
okta:
  domain: acme.okta.com
  pipeline: ${pipeline}
  users:
    ${ADA}: {password: ${PASSWORD}, status: ${status}, factors: ${factors}}
  apps:
    0oaaws: {link: /home/amazon_aws/0oaaws/272, ${app}, roles: ["arn:aws:iam::111111111111:saml-provider/Okta,arn:aws:iam::111111111111:role/entry"]}
  device: {clients: [0oanative], user: ${ADA}, ${device}}
  services:
    0oaservice:
      keys:
        - {kid: rsa-key, public-key: ${publicPem('rsa')}}
        - {kid: p256-key, public-key: ${publicPem('p256')}}
        - {kid: p384-key, public-key: ${publicPem('p384')}}
`;
}

/** The roles of {@link oktaWorld}. */
export const OKTA_ROLES = {
  entry: 'arn:aws:iam::111111111111:role/entry',
  hub: 'arn:aws:iam::222222222222:role/hub',
  deploy: 'arn:aws:iam::222222222222:role/deploy',
} as const;

/** A user's factors, as YAML. */
export const FACTORS = {
  totp: `[{id: totp1, type: "token:software:totp", seed: ${MFA_SEED}}]`,
  sms: '[{id: sms1, type: sms, code: "418290"}]',
} as const;
