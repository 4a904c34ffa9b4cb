/** Whose sessions a cache between calls may take: another text for another identity. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '../../src/core/secret.ts';
import { startShell, type ShellRunner } from '../../src/runner/shell.ts';
import { profile } from '../../src/source/profile.ts';
import { tokenCommand } from '../../src/source/token-command.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

function shell(env: Readonly<Record<string, string>>): ShellRunner {
  const silent = (): void => undefined;
  const process = { env, cwd: () => directory, unset: silent, write: silent, conceal: silent, isTerminal: false };
  return startShell(process, new Map());
}

/** An unsigned token of that subject. */
function tokenOf(sub: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ iss: 'https://issuer.example', sub, aud: 'aws' })}.`;
}

test('that of a command is whose token it prints, not what it is called', async () => {
  const words = [process.execPath, '-e', 'console.log(process.env.TOKEN)'].map((word) => new Secret(word));
  const choice = { kind: 'token-command', words };
  const of = (sub: string): Promise<string | undefined> | undefined =>
    tokenCommand.of(choice)?.identity(shell({ TOKEN: tokenOf(sub) }));
  expect(await of('repo:octo/app')).toContain('repo:octo/app');
  expect(await of('repo:octo/app')).toBe(await of('repo:octo/app'));
  expect(await of('repo:octo/app')).not.toBe(await of('repo:evil/evil'));
});

test('that of what has credentials is for them to say', async () => {
  const choice = { kind: 'profile', name: 'ci' };
  expect(await profile.of(choice)?.identity(shell({}))).toBeUndefined();
});
