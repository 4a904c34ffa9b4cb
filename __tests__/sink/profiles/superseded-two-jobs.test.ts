import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { undoProfiles } from '../../../src/sink/profiles/undo.ts';
import { contentOf, entry, makeWorld, modeOf, writeAndRecord, type World } from './world.ts';

const overwriting = { overwrite: true };
const KEYS = '[a]\nx = 1\n\n[dev]\nmine = 1\n';
const SETTINGS = '[profile dev]\noutput = json\n';

describe('two jobs that share a home and write the same profile, with the same Region', () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld();
  });
  afterEach(() => {
    world.remove();
  });

  function job(version: string): ReturnType<typeof writeAndRecord> {
    return writeAndRecord(world, [{ ...entry('dev', version), region: 'eu-central-1' }], overwriting);
  }

  const changed = { kind: 'changed', message: expect.stringContaining('profile dev in') as string };

  test.each([
    ['had a profile of that name', KEYS, SETTINGS],
    ['had other profiles only', '[a]\nx = 1', '[profile a]\n'],
    ['were empty', '', ''],
  ])(
    'the first to end leaves the other’s whole, and no dead keys come back (the files %s)',
    async (_, keys, settings) => {
      mkdirSync(world.directory);
      writeFileSync(world.credentialsFile, keys);
      writeFileSync(world.configFile, settings);
      const [first, second] = [await job('v1'), await job('v2')];
      expect(await undoProfiles(first)).toEqual([changed]);
      expect(contentOf(world.credentialsFile)).toContain('AKIA-v2');
      expect(contentOf(world.configFile)).toContain('[profile dev]\nregion = eu-central-1\n');
      expect(await undoProfiles(second)).toEqual([]);
      expect(contentOf(world.credentialsFile).trimEnd()).toBe(keys.trimEnd());
      expect(contentOf(world.configFile).trimEnd()).toBe(settings.trimEnd());
      expect(readdirSync(world.directory)).toEqual(['config', 'credentials']);
    },
  );

  test.each([[[0, 1, 2]], [[0, 2, 1]], [[1, 0, 2]], [[1, 2, 0]], [[2, 0, 1]], [[2, 1, 0]]])(
    'and three of them lead back to the start in the order %j',
    async (order) => {
      mkdirSync(world.directory);
      writeFileSync(world.credentialsFile, KEYS);
      writeFileSync(world.configFile, SETTINGS);
      const undos = [await job('v1'), await job('v2'), await job('v3')];
      for (const position of order) {
        const undo = undos[position];
        if (undo !== undefined) await undoProfiles(undo);
      }
      expect([contentOf(world.credentialsFile), contentOf(world.configFile)]).toEqual([KEYS, SETTINGS]);
      expect(readdirSync(world.directory)).toEqual(['config', 'credentials']);
    },
  );

  test('what the first leaves word of is for the owner only, and is left for no other program', async () => {
    mkdirSync(world.directory);
    writeFileSync(world.credentialsFile, KEYS);
    chmodSync(world.credentialsFile, 0o644);
    const [first] = [await job('v1'), await job('v2')];
    await undoProfiles(first);
    expect(modeOf(`${world.credentialsFile}.role-chain-superseded`)).toBe(0o600);
    const alone = await job('v3');
    writeFileSync(world.credentialsFile, '[dev]\nrole_arn = theirs\n');
    const before = readdirSync(world.directory);
    await undoProfiles(alone);
    expect(readdirSync(world.directory)).toEqual(before);
  });
});
