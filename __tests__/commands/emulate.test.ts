import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emulate } from '../../src/commands/emulate.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'emulate-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** What the command says of a world file; nothing of the process is reached before it is read. */
function worldOf(path: string): Promise<number> {
  return emulate.run({ positionals: [path], flags: new Map() }, {} as never);
}

test('a pipe is refused as a world file: reading it could block forever', async () => {
  const pipe = join(directory, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await expect(worldOf(pipe)).rejects.toMatchObject({
    code: 'invalid-request',
    message: `${pipe} is not a regular file`,
  });
});

test.each(['/dev/zero', '/dev/null', tmpdir()])('%s is refused as a world file', async (path) => {
  await expect(worldOf(path)).rejects.toMatchObject({ message: `${path} is not a regular file` });
});
