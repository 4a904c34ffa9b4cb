import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { undoProfiles, type ProfileUndo } from '../../src/sink/profile-file.ts';
import { readLikeJavaScript } from './readers.ts';
import { contentOf, entry, makeWorld, writeAndRecord, type World } from './world.ts';

const PROFILES = ['dev', 'prod'];
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];
/** The Region of each job in turn. */
const REGIONS = ['a a a', 'a b c', 'a a b', 'a b b', 'a b a'].map((names) => names.split(' '));
const BEFORE: readonly (readonly [situation: string, files: Readonly<Record<string, string>>])[] = [
  [
    'profiles of those names',
    {
      config: '[profile dev]\nregion = old\n[profile prod]\ns3 =\n  a = b',
      credentials: '[prod]\nx = 1\n[dev]\ny = 2\n',
    },
  ],
  [
    'a profile of one of the names, in the Region of the jobs',
    { config: '[profile dev]\nregion = a\n', credentials: '' },
  ],
  ['other profiles only', { config: '# mine\n[profile a]\nregion = x', credentials: '[a]\nx = 1' }],
  ['empty files', { config: '', credentials: '' }],
];
const CASES = BEFORE.flatMap(([situation, files]) =>
  REGIONS.flatMap((regions) => ORDERS.map((order) => ({ situation, files, regions, order }))),
);

let world: World;
beforeEach(() => {
  world = makeWorld();
  mkdirSync(world.directory);
});
afterEach(() => {
  world.remove();
});

function given(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(`${world.directory}/${name}`, text);
}

function filesNow(): Readonly<Record<string, string>> {
  const names = readdirSync(world.directory);
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${world.directory}/${name}`, 'latin1')]));
}

async function mains(regions: readonly string[]): Promise<readonly ProfileUndo[]> {
  const undos: ProfileUndo[] = [];
  for (const [job, region] of regions.entries()) {
    const entries = PROFILES.map((name) => ({ ...entry(name, `of-${job}`), region }));
    undos.push(await writeAndRecord(world, entries, { overwrite: true }));
  }
  return undos;
}

/** What every profile is to a client: its key and its Region. */
function seen(): readonly unknown[] {
  const [keys, settings] = [world.credentialsFile, world.configFile].map((path) => readLikeJavaScript(contentOf(path)));
  return PROFILES.map((name) => [
    keys?.get(name)?.get('aws_access_key_id'),
    settings?.get(`profile ${name}`)?.get('region'),
  ]);
}

/** Post of one job after the other; the last of the jobs to have written has its keys and its Region all the while. */
async function posts(
  undos: readonly ProfileUndo[],
  regions: readonly string[],
  order: readonly number[],
): Promise<void> {
  const running = new Set(undos.keys());
  for (const job of order) {
    const latest = Math.max(...running);
    expect(seen()).toEqual(PROFILES.map(() => [`AKIA-of-${latest}`, regions[latest]]));
    const undo = undos[job];
    if (undo === undefined) throw new Error(`there is no job ${job}`);
    const troubles = await undoProfiles(undo);
    expect(troubles.map(({ kind }) => kind)).toEqual(job === latest ? [] : ['changed', 'changed']);
    running.delete(job);
  }
}

describe('three jobs that share a home and write the same profiles', () => {
  test.each(CASES)(
    'have their own keys and Region until they end, then the user’s bytes are back ($situation, Regions $regions, order $order)',
    async ({ files, regions, order }) => {
      given(files);
      await posts(await mains(regions), regions, order);
      expect(filesNow()).toEqual(files);
    },
  );
});
