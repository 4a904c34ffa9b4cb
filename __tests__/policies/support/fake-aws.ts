/** A program `aws` that writes down what it is asked, and an IAM that does it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Made, Thing } from './read-formats.ts';

/** Every call, as a count of arguments and the arguments, each with a null character behind it. */
const PROGRAM = `#!/bin/sh
printf '%s\\000' "$#" "$@" >>"$AWS_CALLS"
case "$3 $4" in
'sts get-caller-identity') echo "$2" ;;
'iam get-'*) exit "$AWS_IS_THERE" ;;
esac
`;

/** What IAM has before the script: nothing, or all that it asks for. */
export type Before = 'nothing' | 'everything';

/** Runs a script with the fake program; returns its calls. Fails if the script does. */
export function callsOf(script: string, before: Before): readonly (readonly string[])[] {
  const directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  try {
    const calls = join(directory, 'calls');
    writeFileSync(calls, '');
    writeFileSync(join(directory, 'aws'), PROGRAM);
    chmodSync(join(directory, 'aws'), 0o700);
    const result = spawnSync('sh', [], {
      input: script,
      encoding: 'utf8',
      cwd: directory,
      env: {
        PATH: `${directory}:${process.env['PATH'] ?? ''}`,
        AWS_CALLS: calls,
        AWS_IS_THERE: before === 'everything' ? '0' : '254',
      },
    });
    if (result.status !== 0 || result.stderr !== '' || result.stdout !== '') {
      throw new Error(`the script ended with ${String(result.status)}: ${result.stdout}${result.stderr}`);
    }
    return split(readFileSync(calls, 'utf8'));
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

/** What the calls of a script make. Fails as IAM would for a trust policy that names a role which is not there. */
export function ofCli(script: string, before: Before): Made {
  const made: Record<string, Thing> = {};
  for (const [, account = '', , command = '', ...words] of callsOf(script, before)) {
    const flags = Object.fromEntries(
      words.map((word) => {
        const [, name = '', value = ''] = /^--([a-z-]+)=([^]*)$/.exec(word) ?? [];
        return [name, value];
      }),
    );
    const change = changeOf(command, flags);
    if (change !== undefined) {
      const key = `${account} ${change.key}`;
      made[key] = { ...made[key], ...change.thing };
      if (change.thing.trust !== undefined && before === 'nothing') {
        checkPrincipals(change.thing.trust, made, key);
      }
    }
  }
  return made;
}

type Flags = Readonly<Record<string, string>>;

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
    case 'get-role':
    case 'get-open-id-connect-provider':
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
