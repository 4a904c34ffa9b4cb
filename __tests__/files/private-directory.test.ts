import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePrivateDirectory, removeEmptyDirectories } from '../../src/files/private-directory.ts';
import { failureOf } from '../sink/profiles/failure.ts';
import { makeWorld, modeOf, type World } from '../sink/profiles/world.ts';
import { testOnLinux } from '../support/where.ts';

let world: World;
beforeEach(() => {
  world = makeWorld();
});
afterEach(() => {
  world.remove();
});

describe('private directories', () => {
  test('are made 0700, those above them too, and named outermost first', async () => {
    const outer = join(world.home, 'a');
    const inner = join(outer, 'b');
    expect(await ensurePrivateDirectory(inner)).toEqual([outer, inner]);
    expect([modeOf(outer), modeOf(inner)]).toEqual([0o700, 0o700]);
    expect(await ensurePrivateDirectory(inner)).toEqual([]);
  });

  test('are removed innermost first, and only if empty', async () => {
    const made = await ensurePrivateDirectory(join(world.home, 'a', 'b'));
    writeFileSync(join(world.home, 'a', 'theirs'), '');
    await removeEmptyDirectories(made);
    expect(readdirSync(join(world.home, 'a'))).toEqual(['theirs']);
  });

  testOnLinux('that can never be made, in a directory that takes none, are an error and no endless loop', async () => {
    const failure = await failureOf(ensurePrivateDirectory('/proc/x/.aws', 'Set HOME.'));
    expect(failure).toMatchObject({ code: 'delivery', hint: 'Set HOME.' });
    expect(failure.message).toMatch(/^cannot create the directory \/proc\/x\/.aws: .*\((?:ENOENT|EACCES)\)$/);
  });

  test('below a file are an error, and what was made for them is removed', async () => {
    writeFileSync(join(world.home, 'file'), '');
    const failure = await failureOf(ensurePrivateDirectory(join(world.home, 'file', 'inner')));
    expect(failure.message).toContain('ENOTDIR');
    expect(readdirSync(world.home)).toEqual(['file']);
  });

  test('are made once where several want them at the same time', async () => {
    const inner = join(world.home, 'a', 'b', 'c');
    const made = await Promise.all(Array.from({ length: 20 }, () => ensurePrivateDirectory(inner)));
    expect(made.flat().sort()).toEqual([join(world.home, 'a'), join(world.home, 'a', 'b'), inner]);
  });
});
