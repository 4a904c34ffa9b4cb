/** Worlds that are one change away from one that works: what is said of each, and whether following it helps. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepResult } from '../../src/demo/fake-runner.ts';
import { brokenWorlds, changed, follow, readCauses, type BrokenWorld, type Scene } from '../support/broken-worlds.ts';
import { Job } from '../support/job.ts';
import { errorOf } from '../support/outcome.ts';
import { expectNoLeak } from '../support/stage.ts';
import { emulate } from '../support/world.ts';

const { bases, rows, undecided } = brokenWorlds();

/** Where the true cause was named, by its place in the list. */
const places: number[] = [];

/** Runs the action in a scene of its own. */
async function run({ world, inputs, job: of }: Scene): Promise<StepResult> {
  const emulator = await emulate(JSON.stringify(world));
  const job = new Job(emulator, { env: of.env, idToken: of.idToken ?? true });
  try {
    const given: Record<string, string> = { ...inputs };
    if (of.event !== undefined) {
      job.environment['GITHUB_EVENT_PATH'] = join(job.home, 'event.json');
      writeFileSync(join(job.home, 'event.json'), JSON.stringify(of.event));
    }
    if (of.session !== undefined) {
      const { accessKeyId, secretAccessKey, sessionToken } = emulator.issueSession(of.session);
      Object.assign(job.environment, {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
      });
    }
    if (of.token !== undefined) {
      given['web-identity-token-file'] = join(job.workspace, 'token');
      writeFileSync(join(job.workspace, 'token'), await emulator.mintToken(of.token));
    }
    const step = await job.main(given);
    if (of.token === undefined) {
      expectNoLeak(job, emulator.issuedSecrets);
    }
    return step;
  } finally {
    job.end();
    await emulator.close();
  }
}

function baseOf({ base }: Pick<BrokenWorld, 'base'>): Scene {
  const found = bases[base];
  if (found === undefined) {
    throw new Error(`there is no base ${base}`);
  }
  const { world, inputs, job } = found;
  return changed({ world, inputs: {}, job: job ?? { env: {} } }, { world: {}, inputs });
}

afterAll(() => {
  const first = places.filter((place) => place === 0).length;
  const second = places.filter((place) => place === 1).length;
  process.stdout.write(
    `${rows.length} broken worlds: the true cause named first ${first}, second ${second}, not among these ${rows.length - first - second}; ${undecided.length} that cannot be told apart\n`,
  );
});

test.each(Object.keys(bases))('the world %s works as it is', async (base) => {
  const step = await run(baseOf({ base }));
  expect({ status: step.status, error: errorOf(step) }).toEqual({ status: 0, error: '' });
});

test('there are at least forty, each with its own name', () => {
  expect(rows.length).toBeGreaterThanOrEqual(40);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  // The title alone says little where it is about a whole policy.
  const vague = rows.filter(
    ({ title, hint, among }) =>
      title.startsWith('The trust policy of') &&
      !title.includes('the action') &&
      hint === undefined &&
      among === undefined,
  );
  expect(vague.map(({ name }) => name)).toEqual([]);
});

describe.each(rows.map((row) => [row.name, row] as const))('where %s', (_name, row) => {
  test('the first or second cause named is the real one, and its fix works', async () => {
    const scene = changed(baseOf(row), row);
    const step = await run(scene);
    expect([step.status, ...step.exported, ...step.outputs, ...step.state]).toEqual([1]);
    const causes = readCauses(errorOf(step));
    const place = causes.findIndex(({ title }) => title.includes(row.title));
    const cause = causes[place];
    const named = causes.slice(0, 2).map(({ title }) => title);
    expect(named.join('\n')).toContain(row.title);
    if (cause === undefined) {
      throw new Error('the cause is not named');
    }
    places.push(place);
    if (row.hint !== undefined) {
      expect(cause.hints.slice(0, 3).join('\n')).toContain(row.hint);
    }
    if (row.among !== undefined) {
      expect(cause.hints.join('\n')).toContain(row.among);
    }
    if (row.edit !== undefined) {
      expect(cause.edits.map(({ text }) => text).join('\n')).toContain(row.edit);
    }
    // Without statements to follow, the row says what doing as told is; then the words are held above.
    expect(row.fix === undefined || row.edit !== undefined || row.hint !== undefined).toBe(true);
    const fixed = await run(row.fix === undefined ? follow(scene, cause, row.externalId) : changed(scene, row.fix));
    expect({ status: fixed.status, error: errorOf(fixed) }).toEqual({ status: 0, error: '' });
  });
});

test.each(undecided.map((row) => [row.name, row] as const))(
  'where %s, the cause is named among the others',
  async (_name, row) => {
    const step = await run(changed(baseOf(row), row));
    const titles = readCauses(errorOf(step)).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining([expect.stringContaining(row.title)]));
  },
);
