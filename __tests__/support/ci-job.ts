/** A job in a CI system, as the command line sees it: a world that trusts its issuer, and what the program prints. */
import { roleChain } from './cli.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';

const ACCOUNT = '111111111111';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/deploy`;

/** The issuer whose tokens a world trusts. */
export interface Issuer {
  /** Without `https://`. */
  readonly host: string;
  readonly audience: string;
  readonly subject: string;
}

/** A world with one role that an issuer's tokens may assume; sessions end after the given seconds. */
export function worldOf({ host, audience, subject }: Issuer, sessionSeconds = 900): string {
  return `
version: 1
session-seconds: ${sessionSeconds}
issuer: {url: "https://${host}", claims: {sub: "${subject}"}}
accounts:
  "${ACCOUNT}":
    oidc-providers: [{url: "https://${host}", audiences: ["${audience}"]}]
    roles:
      deploy:
        trust:
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::${ACCOUNT}:oidc-provider/${host}"}
            Action: sts:AssumeRoleWithWebIdentity
            Condition: {StringEquals: {"${host}:sub": "${subject}", "${host}:aud": "${audience}"}}
`;
}

/** What a command printed, and how it ended. */
export type Ran = Awaited<ReturnType<typeof roleChain>>;

/** Runs a command that assumes the role, in a job's environment. */
export function takeRole(
  emulator: Emulator,
  [command = '', ...more]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ran> {
  const end = more.indexOf('--');
  const [own, rest] = end < 0 ? [more, []] : [more.slice(0, end), more.slice(end)];
  const args = [command, '--aws-region', 'eu-central-1', '--role-to-assume', ROLE, ...own, ...rest];
  return roleChain(args, { AWS_ENDPOINT_URL_STS: emulator.url, ...env });
}

/** Whose credentials a command printed, in any format. */
export function sessionIn(emulator: Emulator, { stdout }: Ran): string | undefined {
  const [id = ''] = /(?:ASIA|AKIA)[A-Z0-9]{12,}/.exec(stdout) ?? [];
  return emulator.sessionOf(id)?.arn;
}

/** A command that prints the credentials that `exec` provides through an endpoint. */
export const ASK_ENDPOINT = [
  '--',
  process.execPath,
  '-e',
  'fetch(process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI,{headers:{authorization:process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN}}).then((answer)=>answer.text()).then(console.log)',
] as const;
