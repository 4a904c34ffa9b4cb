import fc from 'fast-check';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeSections } from '../../../src/sink/profiles/ini-edit.ts';
import type { ProfileSection } from '../../../src/sink/profiles/ini.ts';
import { undoProfiles } from '../../../src/sink/profiles/undo.ts';
import type { ProfileUndo } from '../../../src/sink/profiles/record.ts';
import { anyFile, file, textOf, type Part } from './any-file.ts';
import { readLikeJavaScript, readLikePython } from './readers.ts';
import { entry, makeWorld, writeAndRecord, type World } from './world.ts';

const dev: ProfileSection = { dialect: 'config', profile: 'dev' };
const values = { region: 'eu-central-1', k: 'v' };
const written = /^(?:\r?\n){0,2}\[profile dev\]\r?\n {0,2}region = eu-central-1\r?\n {0,2}k = v\r?\n$/;

function writeDev(text: string): string {
  return writeSections(text, [{ section: dev, properties: values }]).text;
}

/** What a reader makes of the file, without the profile that is ours, or `profile dev] # [x` as Python has it. */
function others(sections: Map<string, Map<string, string>>): unknown {
  return [...sections].filter(([name]) => !/^\s*profile\s+"?dev"?\s*(?:$|\])/.test(name));
}

describe('any config file', () => {
  test('keeps every byte of what is not the profile’s, and has the profile once, where it was or at the end', () => {
    fc.assert(
      fc.property(anyFile, (parts) => {
        const edited = writeDev(textOf(parts));
        const place = parts.findIndex(({ isOurs }) => isOurs);
        const rest = (from: Part[]): string => textOf(from.filter(({ isOurs }) => !isOurs));
        const before = rest(place < 0 ? parts : parts.slice(0, place));
        const after = place < 0 ? '' : rest(parts.slice(place));
        expect(edited.startsWith(before) && edited.endsWith(after)).toBe(true);
        expect(edited.slice(before.length, edited.length - after.length)).toMatch(written);
      }),
      { numRuns: 1000 },
    );
  });

  test('means to both readers what we wrote, and the same as before for everyone else', () => {
    fc.assert(
      fc.property(anyFile, (parts) => {
        const text = textOf(parts);
        const edited = writeDev(text);
        for (const read of [readLikePython, readLikeJavaScript]) {
          expect(Object.fromEntries(read(edited).get('profile dev') ?? [])).toEqual(values);
          expect(others(read(edited))).toEqual(others(read(text)));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same after the same edit again', () => {
    fc.assert(
      fc.property(anyFile, (parts) => {
        const once = writeDev(textOf(parts));
        expect(writeDev(once)).toBe(once);
      }),
    );
  });
});

describe('any files on disk', () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld();
  });
  afterEach(() => {
    world.remove();
  });

  const paths = (): string[] => [world.credentialsFile, world.configFile];
  const state = (): (string | undefined)[] =>
    paths().map((path) => (existsSync(path) ? readFileSync(path, 'latin1') : undefined));

  function given(texts: readonly (string | undefined)[]): void {
    rmSync(world.directory, { recursive: true, force: true });
    if (texts.some((text) => text !== undefined)) mkdirSync(world.directory);
    for (const [index, path] of paths().entries()) {
      const text = texts[index];
      if (text !== undefined) writeFileSync(path, text);
    }
  }

  const files = fc.tuple(
    fc.option(anyFile.map(textOf), { nil: undefined }),
    fc.option(anyFile.map(textOf), { nil: undefined }),
  );
  const names = fc.uniqueArray(fc.constantFrom('dev', 'prod', 'default', 'new', 'dev2'), {
    minLength: 1,
    maxLength: 3,
  });

  async function write(step: readonly string[], version: number): Promise<ProfileUndo> {
    return writeAndRecord(
      world,
      step.map((name) => entry(name, `v${version}`)),
      { overwrite: true },
    );
  }

  test('are the same bytes again when the steps that wrote to them are undone in reverse order', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.array(names, { minLength: 1, maxLength: 3 }), async (texts, steps) => {
        given(texts);
        const before = state();
        const undos: ProfileUndo[] = [];
        for (const [index, step] of steps.entries()) undos.push(await write(step, index));
        for (const undo of undos.reverse()) expect(await undoProfiles(undo)).toEqual([]);
        expect(state()).toEqual(before);
        expect(existsSync(world.directory)).toBe(before.some((text) => text !== undefined));
      }),
    );
  });

  test('are the same bytes again when steps of different profiles are undone in any order', async () => {
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.tuple(file, file), order, async ([one, other], positions) => {
        const once = (parts: Part[]): string => textOf(parts.filter(({ isOurs }) => !isOurs));
        given([once(one), once(other)]);
        const before = state();
        const undos = [await write(['a'], 1), await write(['b'], 2), await write(['c'], 3)];
        for (const position of positions) {
          const undo = undos[position];
          if (undo !== undefined) expect(await undoProfiles(undo)).toEqual([]);
        }
        expect(state()).toEqual(before);
      }),
    );
  });
});
