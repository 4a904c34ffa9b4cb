/** How long the longest measured chain is. */
const HOPS = 8;

/** Roles of which each is trusted by the one before; the first by the tokens of a job. */
export const BENCH_ROLES: readonly [string, ...string[]] = [
  roleOf(1),
  ...Array.from({ length: HOPS - 1 }, (_, index) => roleOf(index + 2)),
];

/** The number of accounts for fan-out; a step uses some of them. */
const ACCOUNTS = 2_000;

function accountOf(hop: number): string {
  return String(hop).repeat(12);
}

function roleOf(hop: number): string {
  return `arn:aws:iam::${accountOf(hop)}:role/hop-${hop}`;
}

/** The given number of fan-out targets, as the input `profiles`; each role trusts the first of {@link BENCH_ROLES}. */
export function benchProfiles(count: number): string {
  return Array.from({ length: count }, (_, index) => `account-${index}: ${fanOutRole(index)}`).join('\n');
}

/** The roles of {@link benchProfiles}, one by one. */
export function fanOutRole(index: number): string {
  return `arn:aws:iam::${fanOutAccount(index)}:role/deploy`;
}

function fanOutAccount(index: number): string {
  return String(900_000_000_000 + index);
}

const trusting = (role: string): string => `[{Effect: Allow, Principal: {AWS: "${role}"}, Action: sts:AssumeRole}]`;
const ALL = '[{Effect: Allow, Action: "sts:*", Resource: "*"}]';

const CHAIN = BENCH_ROLES.slice(1).map(
  (_, index) =>
    `  "${accountOf(index + 2)}": {roles: {hop-${index + 2}: {policy: ${ALL}, trust: ${trusting(roleOf(index + 1))}}}}`,
);
const FAN_OUT = Array.from(
  { length: ACCOUNTS },
  (_, index) => `  "${fanOutAccount(index)}": {roles: {deploy: {trust: ${trusting(roleOf(1))}}}}`,
);

export const BENCH_WORLD = `
version: 1
accounts:
  "${accountOf(1)}":
    oidc-providers: [{url: https://token.actions.githubusercontent.com, audiences: [sts.amazonaws.com]}]
    roles:
      hop-1:
        policy: ${ALL}
        trust:
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::${accountOf(1)}:oidc-provider/token.actions.githubusercontent.com"}
            Action: sts:AssumeRoleWithWebIdentity
            Condition: {StringLike: {"token.actions.githubusercontent.com:sub": "repo:octo/app:*"}}
${CHAIN.join('\n')}
${FAN_OUT.join('\n')}
`;
