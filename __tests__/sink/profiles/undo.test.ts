import { appendFileSync, chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { undoProfiles } from '../../../src/sink/profiles/undo.ts';
import { isProfileUndo, type ProfileUndo } from '../../../src/sink/profiles/record.ts';
import type { UndoTrouble } from '../../../src/sink/sink.ts';
import { contentOf, entry, makeWorld, modeOf, writeAndRecord, type World } from './world.ts';

const overwriting = { overwrite: true };
let world: World;
beforeEach(() => {
  world = makeWorld();
});
afterEach(() => {
  world.remove();
});

function given(credentials: string, config: string): void {
  mkdirSync(world.directory);
  writeFileSync(world.credentialsFile, credentials);
  writeFileSync(world.configFile, config);
}

function write(...entries: readonly [name: string, version?: string][]): Promise<ProfileUndo> {
  return writeAndRecord(
    world,
    entries.map(([name, version]) => entry(name, version)),
    overwriting,
  );
}

function changed(text: string): UndoTrouble {
  return { kind: 'changed', message: expect.stringContaining(text) as string };
}

function failed(text: string): UndoTrouble {
  return { kind: 'failed', message: expect.stringContaining(text) as string };
}

describe('undoing profiles', () => {
  test('removes files and directories that were made for them', async () => {
    const undo = await write(['dev']);
    expect(await undoProfiles(undo)).toEqual([]);
    expect(readdirSync(world.home)).toEqual([]);
  });

  test('keeps a directory in which something else stands by now', async () => {
    const undo = await write(['dev']);
    mkdirSync(join(world.directory, 'sso'));
    expect(await undoProfiles(undo)).toEqual([]);
    expect(readdirSync(world.directory)).toEqual(['sso']);
  });

  test('brings back every byte, also of what was overwritten or there twice', async () => {
    const credentials = '# mine\r\n[dev]\r\naws_access_key_id=OLD\n\n[ dev ]\nx = y\n;end\n[z]\nlast = 1';
    const config = '[profile  dev]\ns3 =\n  a = b\n';
    given(credentials, config);
    const undo = await write(['dev'], ['new']);
    expect(contentOf(world.credentialsFile)).not.toContain('OLD');
    expect(await undoProfiles(undo)).toEqual([]);
    expect([contentOf(world.credentialsFile), contentOf(world.configFile)]).toEqual([credentials, config]);
  });

  test('twice is as good as once', async () => {
    given('[dev]\nold = 1', '');
    const undo = await write(['dev'], ['new']);
    appendFileSync(world.credentialsFile, '[other]\nx = 1\n');
    expect(await undoProfiles(undo)).toEqual([]);
    const once = contentOf(world.credentialsFile);
    expect(await undoProfiles(undo)).toEqual([]);
    expect(contentOf(world.credentialsFile)).toBe(once);
  });

  test('survives a round trip through JSON, and anything else is told from it', async () => {
    given('[dev]\nold = 1', '');
    const undo: unknown = JSON.parse(JSON.stringify(await write(['dev'])));
    if (!isProfileUndo(undo)) throw new Error('not recognized');
    expect(await undoProfiles(undo)).toEqual([]);
    expect(contentOf(world.credentialsFile)).toBe('[dev]\nold = 1');
    const broken = [
      null,
      [],
      {},
      { ...undo, version: 2 },
      { ...undo, files: [{}] },
      { ...undo, createdDirectories: [1] },
    ];
    expect(broken.map((value) => isProfileUndo(value))).toEqual(broken.map(() => false));
  });

  test('takes out only what was written when others wrote to the file since', async () => {
    given('[a]\nx = 1', '[profile a]\n');
    const undo = await write(['dev']);
    appendFileSync(world.credentialsFile, '\n# theirs\n[b]\ny = 2\n');
    expect(await undoProfiles(undo)).toEqual([]);
    expect(contentOf(world.credentialsFile)).toBe('[a]\nx = 1\n# theirs\n[b]\ny = 2\n');
    expect(contentOf(world.configFile)).toBe('[profile a]\n');
  });

  test('puts the old section back in its place when others wrote to the file since', async () => {
    given('[dev]\nold = 1\n[a]\nx = 1\n', '');
    const undo = await write(['dev']);
    appendFileSync(world.credentialsFile, '[b]\ny = 2\n');
    expect(await undoProfiles(undo)).toEqual([]);
    expect(contentOf(world.credentialsFile)).toBe('[dev]\nold = 1\n[a]\nx = 1\n[b]\ny = 2\n');
  });

  test('an editor that drops the last line ending has not changed the section', async () => {
    const undo = await write(['dev']);
    writeFileSync(world.credentialsFile, contentOf(world.credentialsFile).trimEnd());
    expect(await undoProfiles(undo)).toEqual([]);
    expect(readdirSync(world.home)).toEqual([]);
  });

  test.each([
    ['changed', (text: string) => text.replaceAll('v1', 'theirs'), []],
    ['changed in part', (text: string) => text.replace('AKIA-v1', 'AKIA-theirs'), ['may still stand in']],
  ])('a section that someone %s is left alone, with a warning that has no secret', async (_, change, more) => {
    const undo = await write(['dev'], ['prod']);
    const text = contentOf(world.credentialsFile);
    const [dev = '', prod = ''] = text.split(/(?=\n\[prod\])/);
    writeFileSync(world.credentialsFile, change(dev) + prod);
    const warnings = await undoProfiles(undo);
    expect(warnings).toEqual(
      [`profile dev in ${world.credentialsFile} was`, ...more].map((message) => changed(message)),
    );
    expect(JSON.stringify(warnings)).not.toContain('secret');
    expect(contentOf(world.credentialsFile)).toBe(change(dev));
    expect(contentOf(world.configFile)).toBe('[profile dev]\nregion = eu-v1-1\n');
  });

  test('many sections that others have changed are one warning a file, which names the first of them', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `p${index + 1}`);
    const undo = await write(...names.map((name): [string] => [name]));
    const theirs = contentOf(world.credentialsFile).replaceAll('v1', 'theirs');
    writeFileSync(world.credentialsFile, theirs);
    expect(await undoProfiles(undo)).toEqual([
      changed(
        `profiles in ${world.credentialsFile} were changed since they were written, so they are left as they are: p1, p2, `,
      ),
    ]);
    expect(contentOf(world.configFile)).toContain('[profile p30]\nregion = eu-v1-1\n');
    const [warning] = await undoProfiles(undo);
    expect(warning?.message).toMatch(/: p1, .*, p20 and 10 more$/);
    expect(contentOf(world.credentialsFile)).toBe(theirs);
  });

  test('a profile whose two sections in one file were changed is named once', async () => {
    const both = { credentialsFile: world.configFile, configFile: world.configFile };
    const undo = await writeAndRecord(both, [entry('dev')], overwriting);
    writeFileSync(world.configFile, contentOf(world.configFile).replaceAll('v1', 'theirs'));
    expect(await undoProfiles(undo)).toEqual([changed(`profile dev in ${world.configFile} was changed`)]);
  });

  test('an editor that takes out the blank lines between sections has not changed the sections', async () => {
    given('[a]\nx = 1', '');
    const undo = await write(['a'], ['dev'], ['prod']);
    writeFileSync(world.credentialsFile, contentOf(world.credentialsFile).replaceAll('\n\n', '\n'));
    expect(await undoProfiles(undo)).toEqual([]);
    expect(contentOf(world.credentialsFile)).toBe('[a]\nx = 1');
  });

  test('a section that someone removed does not come back, with a warning', async () => {
    given('[dev]\nold = 1\n[a]\nx = 1\n', '');
    const undo = await write(['dev']);
    writeFileSync(world.credentialsFile, '[a]\nx = 1\n');
    expect(await undoProfiles(undo)).toEqual([changed('profile dev')]);
    expect(contentOf(world.credentialsFile)).toBe('[a]\nx = 1\n');
  });

  test('files that are gone are no failure, and stay gone', async () => {
    const made = await write(['dev']);
    rmSync(world.directory, { recursive: true });
    expect(await undoProfiles(made)).toEqual([]);
    given('', '');
    const edited = await write(['dev']);
    rmSync(world.directory, { recursive: true });
    expect(await undoProfiles(edited)).toEqual([changed('is gone'), changed('is gone')]);
    expect(readdirSync(world.home)).toEqual([]);
  });

  test('a file that became a symbolic link is not followed, and that is a warning', async () => {
    const undo = await write(['dev']);
    const target = join(world.home, 'target');
    writeFileSync(target, contentOf(world.credentialsFile));
    rmSync(world.credentialsFile);
    symlinkSync(target, world.credentialsFile);
    expect(await undoProfiles(undo)).toEqual([failed('symbolic link')]);
    expect(contentOf(target)).toContain('AKIA-v1');
  });

  test('does not open up a file that holds others’ profiles by now', async () => {
    given('', '');
    chmodSync(world.credentialsFile, 0o644);
    const undo = await write(['dev']);
    appendFileSync(world.credentialsFile, '[b]\naws_secret_access_key = x\n');
    await undoProfiles(undo);
    expect(modeOf(world.credentialsFile)).toBe(0o600);
  });
});

describe('several steps of one job', () => {
  test('that write one profile come back to the start when undone in reverse order', async () => {
    given('[dev]\nold = 1', '');
    const undos = [await write(['dev', 'v1']), await write(['dev', 'v2'], ['new']), await write(['dev', 'v3'])];
    for (const undo of undos.reverse()) expect(await undoProfiles(undo)).toEqual([]);
    expect(contentOf(world.credentialsFile)).toBe('[dev]\nold = 1');
  });

  test('an earlier step leaves a later step’s profile alone when that one’s undo did not run', async () => {
    const first = await write(['dev', 'v1'], ['a']);
    await write(['dev', 'v2']);
    const warnings = await undoProfiles(first);
    expect(warnings).toEqual([changed(world.credentialsFile), changed(world.configFile)]);
    expect(contentOf(world.credentialsFile)).toMatch(/^\[dev\]\naws_access_key_id = AKIA-v2\n[^[]*$/);
  });
});
