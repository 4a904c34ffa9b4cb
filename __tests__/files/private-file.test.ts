import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { failureOf } from '../sink/profiles/failure.ts';
import { ensurePrivateDirectory } from '../../src/files/private-directory.ts';
import { isOpenToAll, readPrivateFile, toByteText, writePrivateFile } from '../../src/files/private-file.ts';
import { makeWorld, modeOf, type World } from '../sink/profiles/world.ts';
import { ROOT_ONLY, testAsRoot } from '../support/where.ts';

let world: World;
beforeEach(() => {
  world = makeWorld();
});
afterEach(() => {
  world.remove();
});

describe('private files', () => {
  test('are made 0600 whatever the umask, with nothing left beside them', async () => {
    const path = join(world.home, 'f');
    const umask = process.umask(0);
    await writePrivateFile(path, 'x').finally(() => process.umask(umask));
    expect(modeOf(path)).toBe(0o600);
    expect(readdirSync(world.home)).toEqual(['f']);
  });

  test('every byte goes through reading and writing unharmed, whatever the encoding', async () => {
    const path = join(world.home, 'f');
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    writeFileSync(path, bytes);
    const file = await readPrivateFile(path);
    await writePrivateFile(path, (file?.text ?? '') + toByteText('é'));
    expect(readFileSync(path)).toEqual(Buffer.concat([bytes, Buffer.from('é')]));
  });

  testAsRoot(
    `a file that another user has put into a directory is refused, and not handed to that user${ROOT_ONLY}`,
    async () => {
      const path = join(world.home, 'f');
      writeFileSync(path, 'theirs');
      chownSync(path, 12_345, 12_345);
      expect(await failureOf(readPrivateFile(path))).toMatchObject({
        code: 'delivery',
        message: `refusing to use ${path}: it belongs to another user, in a directory that is not theirs`,
      });
      chownSync(world.home, 12_345, 12_345);
      expect((await readPrivateFile(path))?.text).toBe('theirs');
    },
  );

  test('a directory is open to all where all can write to it, and none keeps them from the files of others', async () => {
    const directory = join(world.home, 'd');
    mkdirSync(directory);
    const isOpen = async (mode: number): Promise<boolean> => {
      chmodSync(directory, mode);
      return isOpenToAll(directory);
    };
    expect([await isOpen(0o777), await isOpen(0o1777), await isOpen(0o775)]).toEqual([true, false, false]);
    expect(await isOpenToAll(join(world.home, 'none'))).toBe(false);
  });

  test('a file that is not there is no failure to read', async () => {
    expect(await readPrivateFile(join(world.home, 'none', 'f'))).toBeUndefined();
  });

  test('a symbolic link is refused, to read and to write, and what it points to stays', async () => {
    const target = join(world.home, 'target');
    const link = join(world.home, 'link');
    writeFileSync(target, 'theirs');
    symlinkSync(target, link);
    for (const work of [() => readPrivateFile(link), () => writePrivateFile(link, 'ours')]) {
      const failure = await failureOf(work());
      expect(failure).toMatchObject({ code: 'delivery', message: `refusing to use ${link}: it is a symbolic link` });
      expect(failure.hint).toContain('that it points to');
    }
    expect(readFileSync(target, 'utf8')).toBe('theirs');
  });

  test('a dangling symbolic link is refused too', async () => {
    const link = join(world.home, 'link');
    symlinkSync(join(world.home, 'nothing'), link);
    expect((await failureOf(writePrivateFile(link, 'ours'))).message).toContain('symbolic link');
    expect(existsSync(join(world.home, 'nothing'))).toBe(false);
  });

  test('a directory that is a symbolic link is refused', async () => {
    const link = join(world.home, 'link');
    mkdirSync(join(world.home, 'real'));
    symlinkSync(join(world.home, 'real'), link, 'dir');
    for (const work of [
      () => readPrivateFile(join(link, 'f')),
      () => writePrivateFile(join(link, 'f'), 'x'),
      () => ensurePrivateDirectory(link),
    ])
      expect((await failureOf(work())).message).toBe(`refusing to use ${link}: it is a symbolic link`);
    expect(readdirSync(join(world.home, 'real'))).toEqual([]);
  });

  test('a directory in the file’s place is refused and no temporary file stays', async () => {
    mkdirSync(join(world.home, 'f'));
    expect((await failureOf(writePrivateFile(join(world.home, 'f'), 'x'))).message).toContain('not a regular file');
    expect(readdirSync(world.home)).toEqual(['f']);
  });

  test('a failure names the path and the reason, not the content, and leaves no temporary file', async () => {
    const path = join(world.home, 'f'.repeat(250));
    const failure = await failureOf(writePrivateFile(path, 'the-secret'));
    expect(failure.code).toBe('delivery');
    expect(failure.describe()).toContain('ENAMETOOLONG');
    expect(failure.describe()).not.toContain('the-secret');
    expect(readdirSync(world.home)).toEqual([]);
  });

  test('a failure halfway removes the temporary file and leaves the old one', async () => {
    const path = join(world.home, 'f');
    writeFileSync(path, 'old');
    const impossibleMode = -1;
    expect((await failureOf(writePrivateFile(path, 'the-secret', impossibleMode))).code).toBe('delivery');
    expect(readdirSync(world.home)).toEqual(['f']);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  test('the mode asked for is the mode it gets', async () => {
    const path = join(world.home, 'f');
    writeFileSync(path, 'x');
    chmodSync(path, 0o644);
    await writePrivateFile(path, 'y', 0o400, await readPrivateFile(path));
    expect(modeOf(path)).toBe(0o400);
  });
});
