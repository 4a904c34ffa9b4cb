import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '../../src/core/secret.ts';
import { Deadline } from '../../src/net/deadline.ts';
import { tokenPrintedBy } from '../../src/source/token-program.ts';
import { testOnPosix } from '../support/where.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'token-program-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const HOUR_SECONDS = 3600;

function unsignedToken(claims: Readonly<Record<string, string>>): string {
  const part = (json: unknown): string => Buffer.from(JSON.stringify(json)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}

/** What the program, a script of `sh`, prints as a token. */
async function printedBy(script: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const path = join(directory, 'script');
  writeFileSync(path, script);
  const program = { program: 'sh', args: [path], missingHint: '' };
  const deadline = new Deadline(HOUR_SECONDS);
  try {
    const { jwt } = await tokenPrintedBy(program, {
      environment: { PATH: process.env['PATH'], DIRECTORY: directory, ...env },
      conceal: (text) => new Secret(text),
      retry: { deadline },
    });
    return jwt.reveal();
  } finally {
    deadline.stop();
  }
}

testOnPosix('a process that the program leaves in the background is not waited for', async () => {
  const token = unsignedToken({ sub: 'me' });
  // As a daemon does that keeps the descriptors it was started with: it would end long after the test.
  const printed = await printedBy(`printf %s '${token}'\nsleep 3600 &\necho $! > "$DIRECTORY/pid"\n`);
  process.kill(Number(readFileSync(join(directory, 'pid'), 'utf8')));
  expect(printed).toBe(token);
});

testOnPosix('all that is printed before the end is read, however much of it', async () => {
  const token = unsignedToken({ sub: 'x'.repeat(14_000) });
  writeFileSync(join(directory, 'token'), token);
  expect(await printedBy('cat "$DIRECTORY/token"')).toBe(token);
});

testOnPosix('no variable of an input reaches the program: a chain may hold a seed, a proxy a password', async () => {
  const token = unsignedToken({ sub: 'me' });
  const env = {
    ROLE_CHAIN_ROLE_CHAIN: 'x',
    ROLE_CHAIN_HTTP_PROXY: 'x',
    ROLE_CHAIN_MFA_SECRET: 'x',
    ROLE_CHAIN_HOME: 'x',
  };
  await printedBy(`env > "$DIRECTORY/env"\nprintf %s '${token}'\n`, env);
  const names = readFileSync(join(directory, 'env'), 'utf8').match(/^ROLE_CHAIN_\w+/gm);
  expect(names).toEqual(['ROLE_CHAIN_HOME']);
});
