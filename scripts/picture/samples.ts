/** Steps whose summaries are worth looking at, run against the emulator as a runner would. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep } from '../../src/demo/fake-runner.ts';
import { parseWorld, startEmulator } from '../../src/emulator/emulator.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const OIDC = 'arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com';
const CI = 'arn:aws:iam::111111111111:role/ci';
const HUB = 'arn:aws:iam::222222222222:role/platform/deployment-hub';
const SPOKE = 'arn:aws:iam::333333333333:role/spoke';
const DEPLOY = 'arn:aws:iam::444444444444:role/team/payments/eu/deploy-application-to-production';
const ODD = String.raw`arn:aws:iam::222222222222:role/"]<img/src=x>--x|end;%%{init}/[x](http://x)/@octocat/#1/odd`;
const ANY = '[{Effect: Allow, Action: "sts:*", Resource: "*"}]';

const trusting = (arn: string): string => `[{Effect: Allow, Principal: {AWS: "${arn}"}, Action: "sts:*"}]`;
const accountOf = (index: number): string => String(500_000_000_000 + index);

/** Accounts that the hub may reach; numbers 7, 97, 187 and so on do not trust it. */
function spokes(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const principal = index % 90 === 7 ? CI : HUB;
    return `  "${accountOf(index)}": {roles: {deploy: {trust: ${trusting(principal)}}}}`;
  });
}

const WORLD = `
version: 1
accounts:
  "111111111111":
    oidc-providers: [{url: https://token.actions.githubusercontent.com, audiences: [sts.amazonaws.com]}]
    roles:
      ci:
        trust:
          - Effect: Allow
            Principal: {Federated: "${OIDC}"}
            Action: sts:AssumeRoleWithWebIdentity
            Condition: {StringLike: {"token.actions.githubusercontent.com:sub": "repo:*"}}
        policy: ${ANY}
  "222222222222":
    roles:
      deployment-hub: {path: /platform/, trust: ${trusting(CI)}, policy: ${ANY}}
  "333333333333":
    roles:
      spoke: {trust: ${trusting(HUB)}, policy: ${ANY}}
  "444444444444":
    roles:
      deploy-application-to-production: {path: /team/payments/eu/, trust: ${trusting(CI)}}
${spokes(500).join('\n')}
`;

function targets(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const region = index % 2 === 0 ? 'eu-central-1' : 'us-east-1';
    return `prod-${String(index).padStart(3, '0')}: {chain: ["arn:aws:iam::${accountOf(index)}:role/deploy"], region: ${region}}`;
  }).join('\n');
}

type Inputs = Readonly<Record<string, string>>;

const TAGGED = `
- role: ${HUB}
  tags: {Team: payments, Stage: production}
  transitive-tag-keys: [Team, Stage]
  source-identity: mona`;
const FAN_OUT: Inputs = { 'role-to-assume': CI, 'role-chain': TAGGED };

/** The inputs of each step, by the name of its pictures. */
const SAMPLES: Readonly<Record<string, Inputs>> = {
  '1-node': { 'role-to-assume': CI, 'job-summary': 'always' },
  '4-nodes': { ...FAN_OUT, 'role-chain': `${TAGGED}\n- ${SPOKE}\n- ${DEPLOY}` },
  '4-nodes-early': { ...FAN_OUT, 'role-chain': `- ${SPOKE}\n- ${HUB}\n- ${DEPLOY}` },
  '30-nodes': { ...FAN_OUT, profiles: targets(28), 'job-summary': 'always' },
  '500-nodes': { ...FAN_OUT, profiles: targets(500), 'on-target-failure': 'warn', 'action-timeout-s': '300' },
  hostile: { 'role-to-assume': CI, 'role-chain': `- ${JSON.stringify(ODD)}`, 'role-session-name': '=+@end' },
  masked: { 'role-to-assume': CI, 'role-chain': DEPLOY, 'mask-aws-account-id': 'true', 'job-summary': 'always' },
  unplanned: { 'role-to-assume': 'arn:aws:iam::1:role/x', 'role-chain': 'what?', 'max-concurrency': 'many' },
};

/** Runs the steps, one after the other. @returns the Markdown of each one's summary */
export async function summaries(): Promise<ReadonlyMap<string, string>> {
  const emulator = await startEmulator({ world: parseWorld(WORLD) });
  const directory = mkdtempSync(join(tmpdir(), 'role-chain-picture-'));
  const written = new Map<string, string>();
  try {
    for (const [name, inputs] of Object.entries(SAMPLES)) {
      const own = join(directory, name);
      mkdirSync(join(own, 'workspace'), { recursive: true });
      await runStep({
        node: process.execPath,
        program: join(ROOT, 'dist', 'main.js'),
        directory: own,
        inputs: { 'aws-region': 'eu-central-1', 'sts-endpoint': emulator.url, 'profile-files': 'job', ...inputs },
        environment: {
          PATH: process.env['PATH'],
          HOME: own,
          RUNNER_TEMP: own,
          GITHUB_WORKSPACE: join(own, 'workspace'),
          GITHUB_REPOSITORY: 'octo/app',
          GITHUB_ACTION: 'login',
          GITHUB_ACTOR: 'mona',
          AWS_EC2_METADATA_DISABLED: 'true',
          ACTIONS_ID_TOKEN_REQUEST_URL: emulator.idToken.requestUrl,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: emulator.idToken.requestToken,
        },
      });
      written.set(name, readFileSync(join(own, 'GITHUB_STEP_SUMMARY'), 'utf8'));
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
    await emulator.close();
  }
  return written;
}
