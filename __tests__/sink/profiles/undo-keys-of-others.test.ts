import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Secret } from '../../../src/core/secret.ts';
import type { ProfileEntry } from '../../../src/sink/profiles/sections.ts';
import { undoProfiles } from '../../../src/sink/profiles/undo.ts';
import { profiles, TestJob } from './test-job.ts';
import { contentOf, entry, makeWorld, writeAndRecord, type World } from './world.ts';

const [ID, SECRET] = ['AKIAPERMANENT', 'permanent+/='];
const MINE = `[mine]\naws_access_key_id = ${ID}\naws_secret_access_key = ${SECRET}\n`;
const ADDED = '[x]\nregion=a\n';

/** A profile with the user's permanent keys. */
function permanent(name: string): ProfileEntry {
  const access = { kind: 'keys', accessKeyId: ID, secretAccessKey: new Secret(SECRET) } as const;
  return { name, region: 'eu-central-1', access };
}

describe('keys that are somebody else’s too', () => {
  let world: World;
  beforeEach(() => {
    world = makeWorld();
    mkdirSync(world.directory);
  });
  afterEach(() => {
    world.remove();
  });

  test.each([
    ['someone added a profile', (text: string) => text + ADDED, `${MINE}${ADDED}`],
    ['someone removed a blank', (text: string) => text.replace(' = ', '= '), MINE.replace(' = ', '= ')],
  ])('stay in the profile of the user who gave permanent keys, although %s', async (_, change, left) => {
    writeFileSync(world.credentialsFile, MINE);
    const undo = await writeAndRecord(world, [permanent('ci')], { overwrite: false });
    writeFileSync(world.credentialsFile, change(contentOf(world.credentialsFile)));
    expect(await undoProfiles(undo)).toEqual([]);
    expect(contentOf(world.credentialsFile).trimEnd()).toBe(left.trimEnd());
  });

  test('stay in the profile of another job that has the same permanent keys, whichever ends first', async () => {
    const first = await writeAndRecord(world, [permanent('a')], { overwrite: false });
    const second = await writeAndRecord(world, [permanent('b')], { overwrite: false });
    const ofSecond = MINE.replace('mine', 'b');
    expect(await undoProfiles(first)).toEqual([]);
    expect(contentOf(world.credentialsFile).trimStart()).toBe(ofSecond);
    const third = await writeAndRecord(world, [permanent('c')], { overwrite: false });
    expect(await undoProfiles(third)).toEqual([]);
    expect(contentOf(world.credentialsFile).trimStart()).toBe(ofSecond);
    expect(await undoProfiles(second)).toEqual([]);
  });

  test('stay where a session stood before the step that was given it', async () => {
    const before =
      (await writeAndRecord(world, [entry('mine')], { overwrite: false }), contentOf(world.credentialsFile));
    const undo = await writeAndRecord(world, [entry('ci')], { overwrite: false });
    appendFileSync(world.credentialsFile, ADDED);
    expect(await undoProfiles(undo)).toEqual([]);
    expect(contentOf(world.credentialsFile)).toBe(before + ADDED);
  });

  test.each([
    ['first', [0, 1], 'two'],
    ['second', [1, 0], 'one'],
  ])(
    'stay in the profile of another step with the same session when the %s is undone first',
    async (_, order, left) => {
      const job = new TestJob();
      const steps = [];
      for (const name of ['one', 'two']) steps.push(await job.main({ profiles: profiles([name], { files: 'home' }) }));
      appendFileSync(job.mine.credentials, ADDED);
      const seen: string[] = [];
      for (const at of order) {
        const step = steps[at];
        if (step !== undefined) await job.post(step);
        seen.push(readFileSync(job.mine.credentials, 'utf8'));
      }
      const log = job.log;
      job.end();
      expect(seen).toEqual([expect.stringMatching(new RegExp(`\\[${left}\\]\naws_access_key_id = AKIA-v1\n`)), ADDED]);
      expect(log).not.toContain('::warning');
    },
  );
});
