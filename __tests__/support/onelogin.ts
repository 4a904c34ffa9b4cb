/** A world with a OneLogin account, for tests. */

import { MFA_SEED } from './world.ts';

export const ADA = 'ada@acme.test';
export const PASSWORD = 'correct-horse-battery';
export const CLIENT_SECRET = 'client-secret-for-tests-0123456789';
export const APP = '123456';

const ACCOUNTS = { sso: '111111111111', others: '222222222222' } as const;

export const ONELOGIN_ROLES = {
  provider: `arn:aws:iam::${ACCOUNTS.sso}:saml-provider/OneLogin`,
  sso: `arn:aws:iam::${ACCOUNTS.sso}:role/sso`,
  hub: `arn:aws:iam::${ACCOUNTS.others}:role/hub`,
  spoke: `arn:aws:iam::${ACCOUNTS.others}:role/spoke`,
} as const;

export const TOTP = `{id: 11, type: Google Authenticator, seed: ${MFA_SEED}}`;
export const SMS = '{id: 13, type: OneLogin SMS, code: "424242"}';

/** A OneLogin Protect device: `accept`, `reject` or `never`. */
export function push(answer: string): string {
  return `{id: 12, type: OneLogin Protect, answer: ${answer}, polls: 0}`;
}

/** How the world differs from one with a single authenticator. */
export interface OneLoginDifferences {
  readonly devices?: readonly string[];
  readonly status?: string;
  readonly roles?: string;
  readonly versions?: string;
  readonly settings?: string;
}

const ENTITY = 'https://app.onelogin.com/saml/metadata/1';
const ASSUME = '[sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]';
const ALL = '[{Effect: Allow, Action: "sts:*", Resource: "*"}]';

/** sso (by OneLogin) -> hub -> spoke. */
export function oneLoginWorld(differences: OneLoginDifferences = {}): string {
  const { provider, sso, hub } = ONELOGIN_ROLES;
  const {
    devices = [TOTP],
    status = 'active',
    roles = `[["${sso}", "${provider}"]]`,
    versions = '[1, 2]',
    settings = 'max-password-failures: 5',
  } = differences;
  return `
version: 1
accounts:
  "${ACCOUNTS.sso}":
    saml-providers: {OneLogin: {entity-id: "${ENTITY}", signed-by: emulator}}
    roles:
      sso:
        trust:
          - Effect: Allow
            Principal: {Federated: "${provider}"}
            Action: [sts:AssumeRoleWithSAML, sts:TagSession, sts:SetSourceIdentity]
        policy: ${ALL}
  "${ACCOUNTS.others}":
    roles:
      hub: {trust: [{Effect: Allow, Principal: {AWS: "${sso}"}, Action: ${ASSUME}}], policy: ${ALL}}
      spoke: {trust: [{Effect: Allow, Principal: {AWS: "${hub}"}, Action: ${ASSUME}}]}
onelogin:
  subdomain: acme
  client-id: client
  client-secret: ${CLIENT_SECRET}
  versions: ${versions}
  ${settings}
  apps: {"${APP}": {entity-id: "${ENTITY}"}}
  users:
    ${ADA}: {password: ${PASSWORD}, status: ${status}, roles: ${roles}, devices: [${devices.join(', ')}]}
`;
}

/** The inputs of a login. `url`: of the emulator. */
export function oneLoginInputs(url: string): Readonly<Record<string, string>> {
  return {
    'saml-provider': 'onelogin',
    'saml-endpoint': `${url}/onelogin`,
    'onelogin-subdomain': 'acme',
    'onelogin-client-id': 'client',
    'onelogin-client-secret': CLIENT_SECRET,
    'onelogin-app-id': APP,
    'saml-username': ADA,
    'saml-password': PASSWORD,
    'saml-mfa-secret': MFA_SEED,
  };
}
