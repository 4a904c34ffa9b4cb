/** Worlds for tests: accounts, roles and trust, as a user would write them. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  parseWorld,
  startEmulator,
  type World,
  type Emulator,
  type EmulatorOptions,
} from '../../src/emulator/emulator.ts';
import { sharedKeyPair } from './issuer-keys.ts';

export const ACCOUNTS = { ci: '111111111111', hub: '222222222222', prod: '333333333333' } as const;

export const ROLES = {
  ci: 'arn:aws:iam::111111111111:role/ci',
  hub: 'arn:aws:iam::222222222222:role/hub',
  spoke: 'arn:aws:iam::222222222222:role/spoke',
  deploy: 'arn:aws:iam::333333333333:role/app/deploy',
  audit: 'arn:aws:iam::333333333333:role/audit',
} as const;

export const USER = { id: 'AKIACIUSER1111111111', secret: 'a/secret+for=tests0000000000000000000000' } as const;

/** The seed of the user's MFA device. */
export const MFA_SEED = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** Waits until the MFA device shows a new code: AWS accepts each only once. */
export function nextMfaCode(): Promise<void> {
  return sleep(30_100 - (Date.now() % 30_000));
}

const ASSUME = '[sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]';

/**
 * A chain of five roles, each trusted by the one before (and the first by the OIDC token of `octo/app` and by the user):
 * ci -> hub -> spoke -> deploy -> audit.
 */
export const CHAIN_WORLD = `
version: 1
accounts:
  "${ACCOUNTS.ci}":
    oidc-providers: [{url: https://token.actions.githubusercontent.com, audiences: [sts.amazonaws.com, custom-audience]}]
    users:
      deployer:
        access-key-id: ${USER.id}
        secret-access-key: ${USER.secret}
        mfa: {serial: "arn:aws:iam::${ACCOUNTS.ci}:mfa/deployer", seed: ${MFA_SEED}}
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
    roles:
      ci:
        max-session-seconds: 7200
        trust:
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::${ACCOUNTS.ci}:oidc-provider/token.actions.githubusercontent.com"}
            Action: sts:AssumeRoleWithWebIdentity
            Condition: {StringLike: {"token.actions.githubusercontent.com:sub": "repo:octo/app:*"}}
          - {Effect: Allow, Principal: {AWS: "arn:aws:iam::${ACCOUNTS.ci}:user/deployer"}, Action: ${ASSUME}}
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
  "${ACCOUNTS.hub}":
    roles:
      hub:
        max-session-seconds: 7200
        trust: [{Effect: Allow, Principal: {AWS: "${ROLES.ci}"}, Action: ${ASSUME}}]
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
      spoke:
        trust: [{Effect: Allow, Principal: {AWS: "${ROLES.hub}"}, Action: ${ASSUME}}]
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
  "${ACCOUNTS.prod}":
    roles:
      deploy:
        path: /app/
        trust: [{Effect: Allow, Principal: {AWS: "${ROLES.spoke}"}, Action: ${ASSUME}}]
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
      audit:
        trust: [{Effect: Allow, Principal: {AWS: "${ROLES.deploy}"}, Action: ${ASSUME}}]
`;

/** Starts an emulator of a world, given as YAML. */
export function emulate(world = CHAIN_WORLD, options: Omit<EmulatorOptions, 'world'> = {}): Promise<Emulator> {
  return startEmulator({ world: parseWorld(world), keyPair: sharedKeyPair, ...options });
}

/** A world with a part of its text replaced; fails if the part is missing. */
export function worldWith(part: string, replacement: string, world = CHAIN_WORLD): World {
  if (!world.includes(part)) {
    throw new Error(`the world does not say ${part}`);
  }
  return parseWorld(world.replace(part, replacement));
}
