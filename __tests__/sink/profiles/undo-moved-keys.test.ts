import { mkdirSync, writeFileSync } from 'node:fs';
import { undoProfiles } from '../../../src/sink/profiles/undo.ts';
import { profileTrace, type ProfileUndo } from '../../../src/sink/profiles/record.ts';
import { contentOf, entry, makeWorld, writeAndRecord, type World } from './world.ts';

const OLD = '[dev]\noutput = json\n';
const OTHERS = '[mine]\naws_access_key_id = AKIA-mine # [dev]\n';

let world: World;
beforeEach(() => {
  world = makeWorld();
  mkdirSync(world.directory);
  writeFileSync(world.configFile, '');
});
afterEach(() => {
  world.remove();
});

/** Writes the profile dev, edits the credentials file, and undoes; returns the warnings. */
async function undoAfter(
  change: (text: string) => string,
  before: string = OTHERS + OLD,
  recordOf: (undo: ProfileUndo) => ProfileUndo = (undo) => undo,
): Promise<readonly string[]> {
  writeFileSync(world.credentialsFile, before);
  const undo = await writeAndRecord(world, [entry('dev')], { overwrite: true });
  const written = contentOf(world.credentialsFile);
  expect(change(written)).not.toBe(written);
  writeFileSync(world.credentialsFile, change(written), 'latin1');
  return (await undoProfiles(recordOf(undo))).map(({ message }) => message);
}

const VALUES = /^(aws_.*) = (.*v1)$/gm;

describe('keys in a profile that someone edited since', () => {
  test.each([
    ['values have comments behind them', (text: string) => text.replaceAll(VALUES, '$1 = $2 # c'), ''],
    ['values are in quotes', (text: string) => text.replaceAll(VALUES, '$1 = "$2"'), ''],
    ['a value is on a line of its own', (text: string) => text.replace('token = ', 'token =\n    '), ''],
    [
      'a value and a line are new',
      (text: string) => `${text.replaceAll(VALUES, "$1='$2'")}# x\na = b\n`,
      '# x\na = b\n',
    ],
    ['there is a second such section behind it', (text: string) => `${text}[dev]\na = b\n`, '[dev]\na = b\n'],
  ])('are taken out, and what was there before is restored, if %s', async (_, change, added) => {
    expect(await undoAfter(change)).toEqual([]);
    expect(contentOf(world.credentialsFile)).toBe(OTHERS + OLD + added);
    expect(contentOf(world.configFile)).toBe('');
  });

  test('are taken out if there is a second such section before it', async () => {
    expect(await undoAfter((text) => `[dev]\na = b\n${text}`, OTHERS)).toEqual([]);
    expect(contentOf(world.credentialsFile)).toBe(`[dev]\na = b\n${OTHERS}`);
  });

  test.each([
    ['header is another', (text: string) => text.replace('[dev]\naws', '[default]\naws'), OTHERS],
    [
      'section was copied',
      (text: string) => text + text.slice(text.lastIndexOf('[dev]\n')).replace('dev', 'y'),
      OTHERS,
    ],
    ['lines end with carriage returns', (text: string) => text.replaceAll('\n', '\r'), OTHERS.replaceAll('\n', '\r')],
    ['lines are comments', (text: string) => text.replaceAll(VALUES, '# $1 = $2'), `${OTHERS}\n[dev]\n`],
  ])('are taken out wherever they stand if the %s', async (_, change, left) => {
    await undoAfter(change, OTHERS);
    expect(contentOf(world.credentialsFile).trimEnd()).toBe(left.trimEnd());
  });

  test('are taken out from beside those of someone else, whose profile it is now, with a warning of that file only', async () => {
    const warnings = await undoAfter((text) => `${text}aws_access_key_id = AKIA-theirs\n`);
    expect(contentOf(world.credentialsFile)).toBe(`${OTHERS}[dev]\naws_access_key_id = AKIA-theirs\n`);
    expect(contentOf(world.configFile)).toBe('[profile dev]\nregion = eu-v1-1\n');
    expect(warnings).toEqual([
      `the keys that this step wrote to ${world.credentialsFile} did not stand there as they were written: they were taken out, and everything else is left as it is: profile dev`,
    ]);
  });

  test('are taken out by the trace that the job has if the record is lost', async () => {
    await undoAfter((text) => text.replace('[dev]\naws', '[default]\naws'), OTHERS, profileTrace);
    expect(contentOf(world.credentialsFile).trimEnd()).toBe(OTHERS.trimEnd());
  });

  test('are not taken out if a tool stored the file in 16 bits a character, which a warning says', async () => {
    const [warning, ...more] = await undoAfter((text) => Buffer.from(text, 'utf16le').toString('latin1'), OTHERS);
    expect(more).toEqual([]);
    expect(warning).toContain(`keys that this step wrote may still stand in ${world.credentialsFile}: of profile dev`);
    expect(warning).not.toContain('secret');
  });

  test('are left to an earlier step that had written the same ones to the same profile', async () => {
    writeFileSync(world.credentialsFile, OTHERS + OLD);
    const first = await writeAndRecord(world, [entry('dev')], { overwrite: true });
    const second = await writeAndRecord(world, [entry('dev')], { overwrite: true });
    writeFileSync(world.credentialsFile, `${contentOf(world.credentialsFile)}a = b\n`);
    expect(await undoProfiles(second)).toEqual([]);
    expect(await undoProfiles(first)).toEqual([]);
    expect(contentOf(world.credentialsFile)).toBe(`${OTHERS}${OLD}a = b\n`);
  });
});
