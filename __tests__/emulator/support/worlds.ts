/** Worlds for the tests, as text: what a user would write. */

/** Keys of the user `ci` in {@link TWO_ACCOUNTS}. */
export const CI_KEYS = {
  accessKeyId: 'AKIAEXAMPLECI1111111',
  secretAccessKey: 'a-secret-for-tests-only-0123456789abcdef',
};

/** TOTP seed of the user `ci`. */
const CI_SEED = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

export const GITHUB = 'https://token.actions.githubusercontent.com';

/** ARN of a role in the first account. */
export function role(name: string, account = '111111111111'): string {
  return `arn:aws:iam::${account}:role/${name}`;
}

/** Account 1 has a user with keys and trusts GitHub; `hub` leads on to `deploy` in account 2. */
export const TWO_ACCOUNTS = `
version: 1
accounts:
  "111111111111":
    oidc-providers:
      - {url: "${GITHUB}", audiences: [sts.amazonaws.com]}
    users:
      ci:
        access-key-id: ${CI_KEYS.accessKeyId}
        secret-access-key: ${CI_KEYS.secretAccessKey}
        mfa: {seed: ${CI_SEED}}
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
        tags: {Team: platform}
    roles:
      hub:
        max-session-seconds: 7200
        trust:
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}
            Action: [sts:AssumeRoleWithWebIdentity, sts:TagSession, sts:SetSourceIdentity]
            Condition: {StringLike: {"token.actions.githubusercontent.com:sub": "repo:octo/app:*"}}
          - Effect: Allow
            Principal: {AWS: "111111111111"}
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
      untagged:
        trust: [{Effect: Allow, Principal: {AWS: "111111111111"}, Action: sts:AssumeRole}]
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
      mfa-only:
        trust:
          - Effect: Allow
            Principal: {AWS: "arn:aws:iam::111111111111:user/ci"}
            Action: sts:AssumeRole
            Condition: {Bool: {"aws:MultiFactorAuthPresent": true}}
    policies:
      narrow: [{Effect: Allow, Action: "s3:*", Resource: "*"}]
  "222222222222":
    roles:
      deploy:
        path: /ci/
        max-session-seconds: 43200
        tags: {Stage: prod}
        trust:
          - Effect: Allow
            Principal: {AWS: ["${role('hub')}", "arn:aws:iam::111111111111:user/ci"]}
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
      partner:
        trust:
          - Effect: Allow
            Principal: {AWS: "111111111111"}
            Action: sts:AssumeRole
            Condition: {StringEquals: {"sts:ExternalId": acme-42}}
`;
