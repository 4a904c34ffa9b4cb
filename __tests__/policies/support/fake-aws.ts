/** A program `aws` that writes down what it is asked, and an IAM that does it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Made, Thing } from './read-formats.ts';

/**
 * Every call, as a count of arguments and the arguments, each with a null character behind it. `there` has the ARNs of
 * what there is. A file `refusals` has a line for each call to be refused that gives a role a trust policy with users or roles.
 */
const PROGRAM = `#!/bin/sh
printf '%s\\000' "$#" "$@" >>calls
# The real one goes by the word alone when it checks for required flags.
case $* in
*--cli-input-json=*)
  echo "aws: [ERROR]: the following arguments are required: flags of $4" >&2
  exit 252
  ;;
esac
case "$3 $4" in
'sts get-caller-identity') echo "$2" ;;
'iam get-role')
  while read -r arn; do
    case $arn in
    arn:*:iam::"$2":role/"\${5#*=}" | arn:*:iam::"$2":role/*/"\${5#*=}") echo "$arn" && exit ;;
    esac
  done <there
  exit 254
  ;;
'iam get-open-id-connect-provider' | 'iam get-saml-provider') grep -qxF "\${5#*=}" there || exit 254 ;;
'iam create-role' | 'iam update-assume-role-policy')
  if [ -s refusals ] && case $* in *'"AWS":'*) ;; *) false ;; esac; then
    head -n 1 refusals >&2
    sed -i 1d refusals
    exit 254
  fi
  echo '{"Role": {}}'
  ;;
esac
`;

/** Waits for nothing, and writes down how long it would have been. */
const SLEEP = `#!/bin/sh
echo "$1" >>slept
`;

/** What is around a script that is run. */
export interface ScriptWorld {
  /** The ARNs of the roles and providers that there are. */
  readonly there: readonly string[];
  /** What IAM says, one after the other, to a trust policy that names a user or a role, before it takes one. */
  readonly refusals?: readonly string[];
}

/** What a script did. */
export interface ScriptRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The arguments of each call of `aws`. */
  readonly calls: readonly (readonly string[])[];
  /** How long it waited each time, in seconds. */
  readonly slept: readonly number[];
}

/** Runs a script with the fake programs. */
export function runScript(script: string, { there, refusals = [] }: ScriptWorld): ScriptRun {
  const directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  const file = (name: string): string => join(directory, name);
  try {
    writeFileSync(file('calls'), '');
    writeFileSync(file('slept'), '');
    writeFileSync(file('there'), there.map((arn) => `${arn}\n`).join(''));
    writeFileSync(file('refusals'), refusals.map((line) => `${line}\n`).join(''));
    writeFileSync(file('aws'), PROGRAM);
    writeFileSync(file('sleep'), SLEEP);
    chmodSync(file('aws'), 0o700);
    chmodSync(file('sleep'), 0o700);
    const { status, stdout, stderr } = spawnSync('sh', [], {
      input: script,
      encoding: 'utf8',
      cwd: directory,
      env: { PATH: `${directory}:${process.env['PATH'] ?? ''}` },
    });
    const slept = readFileSync(file('slept'), 'utf8').split('\n').slice(0, -1).map(Number);
    return { status, stdout, stderr, calls: split(readFileSync(file('calls'), 'utf8')), slept };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function split(text: string): readonly (readonly string[])[] {
  const words = text.split('\0').slice(0, -1);
  const calls: string[][] = [];
  while (words.length > 0) {
    calls.push(words.splice(0, Number(words.shift())));
  }
  return calls;
}

/**
 * What the calls of a script make where there are some roles and providers, by their ARNs. Fails if the script does, or as
 * IAM would for a trust policy that names a role which is not there.
 */
export function ofCli(script: string, there: readonly string[] = []): Made {
  const { status, stderr, calls } = runScript(script, { there });
  if (status !== 0 || stderr !== '') {
    throw new Error(`the script ended with ${String(status)}: ${stderr}`);
  }
  const made: Record<string, Thing> = {};
  for (const [, account = '', , command = '', ...words] of calls) {
    const flags = flagsOf(words);
    const change = changeOf(command, flags);
    if (change !== undefined) {
      const key = `${account} ${change.key}`;
      made[key] = { ...made[key], ...change.thing };
      if (change.thing.trust !== undefined && there.length === 0) {
        checkPrincipals(change.thing.trust, made, key);
      }
    }
  }
  return made;
}

type Flags = Readonly<Record<string, string>>;

/** Flags with their values, which follow after `=` or as the next word. */
function flagsOf(words: readonly string[]): Flags {
  return Object.fromEntries(
    words.flatMap((word, index) => {
      const [, name, value = words[index + 1] ?? ''] = /^--([a-z-]+)(?:=([^]*))?$/.exec(word) ?? [];
      return name === undefined ? [] : [[name, value]];
    }),
  );
}

function changeOf(command: string, flags: Flags): { readonly key: string; readonly thing: Thing } | undefined {
  const seconds = flags['max-session-duration'];
  const duration = seconds === undefined ? {} : { seconds: Number(seconds) };
  const role = `role ${flags['role-name'] ?? ''}`;
  const policy = (): unknown => JSON.parse(flags['policy-document'] ?? '');
  switch (command) {
    case 'create-open-id-connect-provider':
      return {
        key: `provider ${flags['url'] ?? ''}`,
        thing: { audiences: JSON.parse(flags['client-id-list'] ?? '') as string[] },
      };
    case 'add-client-id-to-open-id-connect-provider': {
      const { OpenIDConnectProviderArn: arn, ClientID } = JSON.parse(flags['cli-input-json'] ?? '') as Flags;
      const url = `https://${arn?.replace(/^.*?oidc-provider\//, '') ?? ''}`;
      return { key: `provider ${url}`, thing: { audiences: [ClientID ?? ''] } };
    }
    case 'create-saml-provider':
      return { key: `provider ${flags['name'] ?? ''}`, thing: {} };
    case 'create-role': {
      const trust: unknown = JSON.parse(flags['assume-role-policy-document'] ?? '');
      return { key: role, thing: { path: flags['path'] ?? '', ...duration, trust } };
    }
    case 'update-role':
      return { key: role, thing: duration };
    case 'update-assume-role-policy':
      return { key: role, thing: { trust: policy() } };
    case 'put-role-policy':
      return { key: role, thing: { policy: policy() } };
    case 'put-user-policy':
      return { key: `user ${flags['user-name'] ?? ''}`, thing: { policy: policy() } };
    case 'wait':
    case 'get-role':
    case 'get-open-id-connect-provider':
    case 'get-saml-provider':
    case 'get-caller-identity':
      return undefined;
    default:
      throw new Error(`unexpected call ${command}`);
  }
}

function checkPrincipals(trust: unknown, made: Made, trusting: string): void {
  const { Statement } = trust as { readonly Statement: readonly { readonly Principal: { readonly AWS?: string } }[] };
  for (const { Principal } of Statement) {
    const [, account = '', name = ''] = /^arn:[^:]*:iam::(\d+):role\/(?:.*\/)?([^/]+)$/.exec(Principal.AWS ?? '') ?? [];
    if (account !== '' && made[`${account} role ${name}`] === undefined) {
      throw new Error(`MalformedPolicyDocument: ${trusting} names ${account} role ${name}, which is not there`);
    }
  }
}
