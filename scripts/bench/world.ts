/** Three roles, each trusted by the one before. */
export const BENCH_ROLES = [
  'arn:aws:iam::111111111111:role/one',
  'arn:aws:iam::222222222222:role/two',
  'arn:aws:iam::333333333333:role/three',
] as const;

const [one, two] = BENCH_ROLES;
const ALL = '[{Effect: Allow, Action: "sts:*", Resource: "*"}]';

export const BENCH_WORLD = `
version: 1
accounts:
  "111111111111":
    oidc-providers: [{url: https://token.actions.githubusercontent.com, audiences: [sts.amazonaws.com]}]
    roles:
      one:
        policy: ${ALL}
        trust:
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}
            Action: sts:AssumeRoleWithWebIdentity
  "222222222222":
    roles:
      two: {policy: ${ALL}, trust: [{Effect: Allow, Principal: {AWS: "${one}"}, Action: sts:AssumeRole}]}
  "333333333333":
    roles:
      three: {policy: ${ALL}, trust: [{Effect: Allow, Principal: {AWS: "${two}"}, Action: sts:AssumeRole}]}
`;
