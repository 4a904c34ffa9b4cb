/** Three roles, each trusted by the one before. */
export const BENCH_ROLES = [
  'arn:aws:iam::111111111111:role/one',
  'arn:aws:iam::222222222222:role/two',
  'arn:aws:iam::333333333333:role/three',
] as const;

const [one, two] = BENCH_ROLES;
const ALL = '[{Effect: Allow, Action: "sts:*", Resource: "*"}]';

/** The number of accounts for fan-out; a step uses some of them. */
const ACCOUNTS = 500;

/** The given number of fan-out targets, as the input `profiles`; each role trusts the first of {@link BENCH_ROLES}. */
export function benchProfiles(count: number): string {
  return Array.from({ length: count }, (_, index) => `account-${index}: ${fanOutRole(index)}`).join('\n');
}

/** The roles of {@link benchProfiles}, one by one. */
export function fanOutRole(index: number): string {
  return `arn:aws:iam::${500_000_000_000 + index}:role/deploy`;
}

const FAN_OUT = Array.from(
  { length: ACCOUNTS },
  (_, index) =>
    `  "${500_000_000_000 + index}": {roles: {deploy: {trust: [{Effect: Allow, Principal: {AWS: "${one}"}, Action: sts:AssumeRole}]}}}`,
);

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
            Condition: {StringLike: {"token.actions.githubusercontent.com:sub": "repo:octo/app:*"}}
  "222222222222":
    roles:
      two: {policy: ${ALL}, trust: [{Effect: Allow, Principal: {AWS: "${one}"}, Action: sts:AssumeRole}]}
  "333333333333":
    roles:
      three: {policy: ${ALL}, trust: [{Effect: Allow, Principal: {AWS: "${two}"}, Action: sts:AssumeRole}]}
${FAN_OUT.join('\n')}
`;
