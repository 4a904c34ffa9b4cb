import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { run } from './processes.ts';
import { readLikeJavaScript, readLikePython } from './readers.ts';
import { contentOf, makeWorld, type World } from './world.ts';

let world: World;
beforeEach(() => {
  world = makeWorld();
});
afterEach(() => {
  world.remove();
});

test('twenty processes at once lose no profile, and twenty undos at once leave nothing', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `p${index}`);
  const undos = await Promise.all(
    names.map((name) => run('profile-writer.ts', 'write', world.credentialsFile, world.configFile, name)),
  );
  for (const read of [readLikePython, readLikeJavaScript]) {
    expect([...read(contentOf(world.credentialsFile)).keys()].sort()).toEqual([...names].sort());
    expect(read(contentOf(world.configFile)).size).toBe(20);
  }
  const outputs = await Promise.all(undos.map((undo) => run('profile-writer.ts', 'undo', undo)));
  expect(outputs).toEqual(names.map(() => '[]'));
  // Whoever made a file removes it, if it is the last to be undone.
  const left = [world.configFile, world.credentialsFile].filter((path) => existsSync(path));
  expect(left.map(contentOf).join('')).toBe('');
  expect(existsSync(world.directory) ? readdirSync(world.directory) : []).toEqual(left.map((path) => basename(path)));
});
