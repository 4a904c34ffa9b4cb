/** A hub that many accounts trust: what a step with many targets goes through. */

/** The hub, which the OIDC token of `octo/app` may assume. */
export const HUB = 'arn:aws:iam::111111111111:role/hub';

/** A target of the world of {@link fanOutWorld}. */
export interface WorldTarget {
  readonly name: string;
  readonly account: string;
  readonly role: string;
  /** What GetCallerIdentity returns for its session, with the default session name. */
  readonly session: string;
}

/** The given number of targets, called `t000` and so on, each in a separate account. */
export function worldTargets(count: number): readonly WorldTarget[] {
  return Array.from({ length: count }, (_, index) => {
    const account = String(500_000_000_000 + index);
    return {
      name: `t${String(index).padStart(3, '0')}`,
      account,
      role: `arn:aws:iam::${account}:role/deploy`,
      session: `arn:aws:sts::${account}:assumed-role/deploy/GitHubActions`,
    };
  });
}

/** The `profiles` input for these targets. */
export function profilesInput(targets: readonly WorldTarget[]): string {
  return targets.map(({ name, role }) => `${name}: ${role}`).join('\n');
}

/** A world in which the hub may assume the role of every target except the denied ones. */
export function fanOutWorld(targets: readonly WorldTarget[], denied: readonly string[] = []): string {
  const accounts = targets.map(({ name, account }) => {
    const principal = denied.includes(name) ? 'arn:aws:iam::111111111111:role/another' : HUB;
    const trust = `[{Effect: Allow, Principal: {AWS: "${principal}"}, Action: "sts:*"}]`;
    return `  "${account}": {roles: {deploy: {trust: ${trust}}}}`;
  });
  return `
version: 1
accounts:
  "111111111111":
    oidc-providers: [{url: https://token.actions.githubusercontent.com, audiences: [sts.amazonaws.com]}]
    roles:
      another: {trust: []}
      hub:
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
        trust:
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}
            Action: sts:AssumeRoleWithWebIdentity
            Condition: {StringLike: {"token.actions.githubusercontent.com:sub": "repo:octo/app:*"}}
${accounts.join('\n')}
`;
}
