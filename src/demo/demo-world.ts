/** The world of the demo, and the example for users to start from. */
export const DEMO_WORLD = `# Accounts for role-chain emulate. Policies mean the same as in IAM.
version: 1

issuer:                      # the CI system that issues OIDC tokens
  claims:
    sub: repo:octo-org/payments:environment:production
    repository: octo-org/payments
    actor: mona

accounts:
  "111111111111":            # hub: the only account that trusts the CI system
    oidc-providers:
      - {url: https://token.actions.githubusercontent.com, audiences: [sts.amazonaws.com]}
    roles:
      hub:
        trust:
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringEquals:
                "token.actions.githubusercontent.com:aud": sts.amazonaws.com
                "token.actions.githubusercontent.com:sub": repo:octo-org/payments:environment:production
        policy:
          - Effect: Allow
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Resource: arn:aws:iam::222222222222:role/spoke

  "222222222222":            # spoke: requires an external ID, a team and a source identity
    roles:
      spoke:
        trust:
          - Effect: Allow
            Principal: {AWS: "arn:aws:iam::111111111111:role/hub"}
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Condition:
              StringEquals: {"sts:ExternalId": acme-42, "aws:RequestTag/Team": payments}
              StringLike: {"sts:SourceIdentity": "*"}
        policy:
          - Effect: Allow
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Resource: arn:aws:iam::333333333333:role/deploy

  "333333333333":            # deploy: trusts only sessions that still carry the team
    roles:
      deploy:
        trust:
          - Effect: Allow
            Principal: {AWS: "arn:aws:iam::222222222222:role/spoke"}
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Condition:
              StringEquals: {"aws:PrincipalTag/Team": payments}
`;

/** The inputs of the demo's step, as they would appear under \`with:\`. */
export const DEMO_INPUTS: Readonly<Record<string, string>> = {
  'aws-region': 'eu-central-1',
  'role-to-assume': 'arn:aws:iam::111111111111:role/hub',
  'role-session-name': '{repository}-{run_id}',
  'role-chain': `- role: arn:aws:iam::222222222222:role/spoke
  external-id: acme-42
  tags: {Team: payments, Stage: prod}
  transitive-tag-keys: [Team]
  source-identity: "{claim:actor}"
- arn:aws:iam::333333333333:role/deploy`,
};

/** What GitHub would set for the demo's job. */
export const DEMO_VARIABLES: Readonly<Record<string, string>> = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo-org/payments',
  GITHUB_REPOSITORY_OWNER: 'octo-org',
  GITHUB_WORKFLOW: 'Deploy',
  GITHUB_ACTION: '__octo-org_aws-role-chain',
  GITHUB_ACTOR: 'mona',
  GITHUB_SHA: '8f2d1c0a9b3e4f5061728394a5b6c7d8e9f00112',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '4242',
};
