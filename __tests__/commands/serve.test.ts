import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { variablesOf, roleChain } from '../support/cli.ts';
import { startCli, type RunningCli } from '../support/cli-process.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';

const INPUTS = ['--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci, '--role-chain', ROLES.hub];

/** What a POSIX shell has after evaluating what a server printed. */
function evaluate(script: string, name: string): string {
  return execFileSync('sh', ['-ec', `${script}\nprintf %s "$${name}"`], { encoding: 'utf8' });
}

describe('role-chain serve', () => {
  const on = stage(`${CHAIN_WORLD}\nsession-seconds: 12\n`);
  let temporary = '';
  let serve: RunningCli | undefined;
  const start = (...args: readonly string[]): RunningCli => {
    serve = startCli(['serve', ...INPUTS, ...args], { ...variablesOf(on.emulator), TMPDIR: temporary });
    return serve;
  };
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), 'role-chain-serve-'));
  });
  afterEach(async () => {
    serve?.child.kill('SIGKILL');
    await serve?.ended;
    serve = undefined;
    rmSync(temporary, { recursive: true });
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'prints variables, serves credentials that it renews, and leaves nothing behind when %s ends it',
    async (signal) => {
      const server = start();
      await server.until('FULL_URI');
      const url = evaluate(server.stdout(), 'AWS_CONTAINER_CREDENTIALS_FULL_URI');
      const authorization = evaluate(server.stdout(), 'AWS_CONTAINER_AUTHORIZATION_TOKEN');
      expect(evaluate(server.stdout(), 'AWS_REGION')).toBe('eu-central-1');
      const answer = (await (await fetch(url, { headers: { authorization } })).json()) as Record<string, string>;
      expect(answer['RoleArn']).toBe(ROLES.hub);
      expect((await fetch(url)).status).toBe(401);
      server.child.kill(signal);
      expect(await server.ended).toEqual({ status: 0, signal: null });
      expect(readdirSync(temporary)).toEqual([]);
      await expect(fetch(url)).rejects.toThrow();
      expect(server.stderr()).not.toContain(authorization);
    },
  );

  test('has a path for each of several targets, and prints no address as if there were one', async () => {
    const server = start('--profiles', `{one: ["${ROLES.spoke}"], two: ["${ROLES.spoke}", "${ROLES.deploy}"]}`);
    await server.until('TOKEN');
    expect(server.stdout()).not.toContain('FULL_URI');
    const authorization = evaluate(server.stdout(), 'AWS_CONTAINER_AUTHORIZATION_TOKEN');
    const urls = new Map(
      [...server.stderr().matchAll(/^ {2}(\w+) {2}(http\S+)$/gm)].map(([, name, url]) => [name, url]),
    );
    for (const [name, role] of [
      ['one', ROLES.spoke],
      ['two', ROLES.deploy],
    ] as const) {
      const answer = await fetch(urls.get(name) ?? '', { headers: { authorization } });
      expect(((await answer.json()) as Record<string, string>)['RoleArn']).toBe(role);
    }
  });

  test('says so if the port is taken, and leaves nothing behind', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const result = await roleChain(['serve', ...INPUTS, '--port', String(port)], {
      ...variablesOf(on.emulator),
      TMPDIR: temporary,
    });
    taken.close();
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain(`cannot listen on 127.0.0.1:${port}`);
    expect(result.stderr).toContain('Another program uses that port');
    expect(readdirSync(temporary)).toEqual([]);
  });
});
