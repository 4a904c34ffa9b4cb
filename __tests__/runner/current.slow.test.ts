import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testOnPosix } from '../support/where.ts';

const CURRENT = new URL('../../src/runner/current.ts', import.meta.url).href;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'role-chain-leave-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe('leaving while the system does not answer about a file', () => {
  testOnPosix.each([0, 1])('ends with exit code %i, as if it had answered', async (code) => {
    const pipe = join(directory, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const program = `
      import { readFile } from 'node:fs/promises';
      import { leave } from ${JSON.stringify(CURRENT)};
      void readFile(${JSON.stringify(pipe)});
      process.exitCode = ${code};
      leave();
    `;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'pipe' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
    await once(child, 'close');
    expect([child.exitCode, child.signalCode, said]).toEqual([code, null, '']);
  });
});
