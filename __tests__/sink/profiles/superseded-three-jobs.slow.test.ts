import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rmdir } from 'node:fs/promises';
import fc from 'fast-check';
import { undoProfiles } from '../../../src/sink/profiles/undo.ts';
import type { ProfileUndo } from '../../../src/sink/profiles/record.ts';
import { readLikeJavaScript } from './readers.ts';
import { contentOf, entry, makeWorld, writeAndRecord, writeProfiles, type World } from './world.ts';

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

/** The name of the profile file that a message is about. */
function fileIn(message: string): string {
  return message.includes(world.credentialsFile) ? 'credentials' : message.includes(world.configFile) ? 'config' : '';
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
    // Settings differ only in the Region. With that of this job, or of the one that it overwrote, nothing is left to undo.
    const before = Math.max(...[...running].filter((each) => each < job));
    const isDone = [regions[job], regions[before]].includes(regions[latest]);
    const changed = isDone ? ['credentials'] : ['credentials', 'config'];
    expect(troubles.map(({ kind, message }) => `${kind} ${fileIn(message)}`)).toEqual(
      job === latest ? [] : changed.map((name) => `changed ${name}`),
    );
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

describe('word of a run that is over', () => {
  const files = { config: '[profile dev]\nregion = old\n', credentials: '[dev]\nx = 1\n' };
  const wordFiles = ['config', 'credentials'].map((name) => `${name}.role-chain-superseded`);

  test.each([
    ['is cut off', (text: string) => text.slice(0, -10)],
    ['is of another program', () => '{"sections": []}'],
    ['is not JSON', () => '[profile dev]\nregion = theirs\n'],
    ['lacks the keys', (text: string) => text.replaceAll('"keys"', '"kyes"')],
    ['has keys of another kind', (text: string) => text.replaceAll(/"keys":\{[^}]*\}/g, '"keys":["x"]')],
    ['is of keys that nobody wrote', (text: string) => text.replaceAll(/"written":"[^"]*"/g, '"written":"x"')],
    ['is empty', () => ''],
  ])('that %s is ignored, and what the run overwrote is what comes back', async (_, damage) => {
    given(files);
    const [first, second] = await mains(['a', 'a']);
    const overwritten = filesNow();
    expect(first && second && (await undoProfiles(first))).toHaveLength(1);
    for (const name of wordFiles) given({ [name]: damage(filesNow()[name] ?? '') });
    expect(second && (await undoProfiles(second))).toEqual([]);
    expect(seen()).toEqual(PROFILES.map(() => ['AKIA-of-0', 'a']));
    expect(filesNow()).toMatchObject({ config: overwritten['config'] });
  });

  test('that leads in a circle has an end', async () => {
    given(files);
    const undos = await mains(['a', 'a']);
    const [first, second] = undos;
    expect(first && (await undoProfiles(first))).toHaveLength(1);
    const circle = wordFiles.map((name) => {
      const words = JSON.parse(filesNow()[name] ?? '') as { old: string; keys: { before: string; written: string } }[];
      const section = second?.files.find(({ path }) => name.startsWith(path.slice(world.directory.length + 1)));
      const [splice] = section?.sections[0]?.splices ?? [];
      const again = words.map((word) => ({
        ...word,
        old: splice?.removed,
        keys: { ...word.keys, before: word.keys.written },
      }));
      return [name, JSON.stringify([...again, ...again])];
    });
    given(Object.fromEntries(circle) as Record<string, string>);
    expect(second && (await undoProfiles(second))).toEqual([]);
  });

  test('is not followed by a main that fails over another job which still runs', async () => {
    given(files);
    const [first, second] = await mains(['a', 'a']);
    if (first === undefined || second === undefined) throw new Error('no jobs');
    await undoProfiles(first);
    const before = filesNow();
    const failing = writeProfiles(world, [{ ...entry('dev', 'of-2'), region: 'a' }], {
      overwrite: true,
      endsAt: Infinity,
      record: async () => {
        await rename(world.credentialsFile, `${world.home}/aside`);
        await mkdir(world.credentialsFile);
      },
    });
    await expect(failing).rejects.toThrow('not a regular file');
    await rmdir(world.credentialsFile);
    await rename(`${world.home}/aside`, world.credentialsFile);
    expect(filesNow()).toEqual(before);
    expect(await undoProfiles(second)).toEqual([]);
    expect(filesNow()).toEqual(files);
  });
});

/** A main or a post of some job, in the order in which they happen. */
interface Happening {
  readonly job: number;
  readonly what: 'main' | 'post';
}

const someJobs = fc.array(
  fc.record({ region: fc.constantFrom('a', 'b'), profiles: fc.subarray(PROFILES, { minLength: 1 }) }),
  { minLength: 2, maxLength: 5 },
);

/** Each job twice; the second time is its post. */
const someOrder = (count: number): fc.Arbitrary<readonly Happening[]> => {
  const twice = Array.from({ length: 2 * count }, (_, index) => index % count);
  return fc
    .shuffledSubarray(twice, { minLength: twice.length })
    .map((order) => order.map((job, at) => ({ job, what: order.indexOf(job) === at ? 'main' : 'post' })));
};

test('jobs that come and go as they like have their own keys and Region until they end', async () => {
  const plan = someJobs.chain((jobs) => fc.tuple(fc.constant(jobs), someOrder(jobs.length)));
  await fc.assert(
    fc.asyncProperty(plan, fc.constantFrom(...BEFORE), async ([jobs, order], [, files]) => {
      given(files);
      const usersOwn = seen();
      const running = new Map<number, ProfileUndo>();
      for (const { job, what } of order) {
        const { region = '', profiles = [] } = jobs[job] ?? {};
        const undo = running.get(job);
        if (what === 'main') {
          const entries = profiles.map((name) => ({ ...entry(name, `of-${job}`), region }));
          running.set(job, await writeAndRecord(world, entries, { overwrite: true }));
        } else if (undo !== undefined) {
          await undoProfiles(undo);
          running.delete(job);
        }
        const expected = PROFILES.map((name, index) => {
          const latest = [...running.keys()].findLast((one) => jobs[one]?.profiles.includes(name));
          return latest === undefined ? usersOwn[index] : [`AKIA-of-${latest}`, jobs[latest]?.region];
        });
        expect(seen()).toEqual(expected);
      }
      expect(filesNow()).toEqual(files);
    }),
    { numRuns: 60 },
  );
});
