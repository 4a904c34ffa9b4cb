import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../../src/core/errors.ts';
import { systemErrorInWords } from '../../src/core/system-errors.ts';

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
  writeFileSync(join(directory, 'file'), 'text');
  symlinkSync(join(directory, 'loop'), join(directory, 'loop'));
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** How a failure of the operating system is told, with `DIR` for the directory. */
function told(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return messageOf(error).replaceAll(directory, 'DIR');
  }
  throw new Error('it did not fail');
}

const at = (name: string): string => join(directory, name);

test.each<[string, () => unknown, string]>([
  ['a file that is not there', () => readFileSync(at('none')), 'DIR/none does not exist (ENOENT)'],
  ['a file on the way', () => readFileSync(at('file/x')), 'a part of the path DIR/file/x is not a directory (ENOTDIR)'],
  ['a directory where a file should be', () => readFileSync(directory), 'it is a directory (EISDIR)'],
  [
    'a directory to be written to',
    () => {
      writeFileSync(directory, '');
    },
    'DIR is a directory (EISDIR)',
  ],
  [
    'what exists already',
    () => {
      mkdirSync(directory);
    },
    'DIR exists already (EEXIST)',
  ],
  [
    'a directory that is not empty',
    () => {
      rmdirSync(directory);
    },
    'DIR is not empty (ENOTEMPTY)',
  ],
  [
    'a link to itself',
    () => readFileSync(at('loop')),
    'DIR/loop leads through symbolic links that are not followed (ELOOP)',
  ],
  [
    'a full disk',
    () => {
      writeFileSync('/dev/full', 'text');
    },
    'no space is left on the disk (ENOSPC)',
  ],
])('%s is told in words, with the code', (_what, act, expected) => {
  expect(told(act)).toBe(expected);
});

test('a program that is not there is told in words', async () => {
  const error = await new Promise((resolve) => execFile('/no/such/program', resolve));
  expect(messageOf(error)).toBe('there is no program /no/such/program (ENOENT)');
});

test('an address in use is told in words', async () => {
  const [first, second] = [createServer(), createServer()];
  await new Promise((resolve) =>
    first.listen(0, '127.0.0.1', () => {
      resolve(undefined);
    }),
  );
  const address = first.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const error = await new Promise((resolve) => second.once('error', resolve).listen(port, '127.0.0.1'));
  first.close();
  expect(messageOf(error)).toBe(`127.0.0.1:${port} is in use by another program (EADDRINUSE)`);
});

/** Those that a test cannot bring about everywhere, and root nowhere. */
test.each([
  ['EACCES', 'open', 'there is no permission to open /x (EACCES)'],
  ['EPERM', 'chown', 'there is no permission to change the owner of /x (EPERM)'],
  ['EACCES', 'spawn /x', 'there is no permission to run /x (EACCES)'],
  ['EROFS', 'mkdir', '/x is on a file system that cannot be written (EROFS)'],
  ['EMFILE', 'open', 'this process has too many files open (EMFILE)'],
  ['ENOSPC', 'open', 'no space is left on the disk for /x (ENOSPC)'],
])('%s of %s is told in words', (code, syscall, expected) => {
  expect(systemErrorInWords({ code, syscall, path: '/x' })).toBe(expected);
});

test('other errors say what they say', () => {
  expect([new Error('no'), 'text', { code: 'EXAMPLE', syscall: 'open' }].map(messageOf)).toEqual([
    'no',
    'text',
    '[object Object]',
  ]);
  expect(messageOf(Object.assign(new Error('EXAMPLE: new, open'), { code: 'EXAMPLE', syscall: 'open' }))).toBe(
    'EXAMPLE: new, open',
  );
});
