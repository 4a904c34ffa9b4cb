import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { SessionCache } from '../../src/refresh/session-cache.ts';
import { privateDirectory, revealed, session } from './specs.ts';
import { ROOT_ONLY, testAsRoot, testOnPosix } from '../support/where.ts';

const CACHED = session(Date.parse('2026-01-01T00:00:00Z'), 3600);

let place: ReturnType<typeof privateDirectory>;
let cache: SessionCache;
beforeEach(() => {
  place = privateDirectory();
  cache = new SessionCache(place.directory);
});
afterEach(() => {
  place.remove();
});

/** The error with which the directory is refused; undefined if it is not. */
function refusal(directory = place.directory): Promise<unknown> {
  return new SessionCache(directory).requirePrivate().then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('the directory of a job’s sessions', () => {
  test('that is private is taken', async () => {
    expect(await refusal()).toBeUndefined();
  });

  testOnPosix.each([0o701, 0o710, 0o720, 0o704, 0o755, 0o777])(
    'of mode %i is refused, with the command that puts it right',
    async (mode) => {
      chmodSync(place.directory, mode);
      expect(await refusal()).toMatchObject({
        code: 'delivery',
        message: expect.stringContaining('other users can open it') as string,
        hint: expect.stringContaining(`chmod 700 ${place.directory}`) as string,
      });
    },
  );

  testOnPosix('that is a symbolic link to a private one is refused', async () => {
    const link = join(place.outside, 'link');
    symlinkSync(place.directory, link);
    expect(String(await refusal(link))).toContain('it is not a directory');
  });

  test('in whose place a file stands is refused', async () => {
    const file = join(place.outside, 'file');
    writeFileSync(file, '');
    expect(String(await refusal(file))).toContain('it is not a directory');
  });

  test('that is gone is told as such, with what containers need', async () => {
    expect(await refusal(join(place.outside, 'gone'))).toMatchObject({
      message: expect.stringContaining('the directory is gone') as string,
      hint: expect.stringContaining('a container needs that directory mounted at the same path') as string,
    });
  });

  testAsRoot(`of another user is refused, with what to run the tool as${ROOT_ONLY}`, async () => {
    chownSync(place.directory, 12_345, 12_345);
    expect(await refusal()).toMatchObject({
      message: expect.stringContaining('the directory belongs to another user') as string,
      hint: expect.stringContaining('without sudo') as string,
    });
  });
});

describe('a session in it', () => {
  const file = (): string => join(place.directory, `${CACHED.key}.json`);
  const read = async (): Promise<unknown> => revealed(await cache.read(CACHED.key));
  beforeEach(async () => {
    await cache.write(CACHED);
  });

  test('comes back as it was, from a file that only its owner may read', async () => {
    expect(await read()).toEqual(revealed(CACHED));
    expect(readdirSync(place.directory)).toEqual([`${CACHED.key}.json`]);
    if (process.platform !== 'win32') {
      expect(statSync(file()).mode & 0o777).toBe(0o600);
    }
  });

  test('is found by its own key alone', async () => {
    renameSync(file(), join(place.directory, `${'b'.repeat(64)}.json`));
    expect(await cache.read('b'.repeat(64))).toBeUndefined();
    expect(await read()).toBeUndefined();
  });

  testOnPosix.each([0o601, 0o604, 0o620, 0o640, 0o644, 0o666])('in a file of mode %i is not trusted', async (mode) => {
    chmodSync(file(), mode);
    expect(await read()).toBeUndefined();
  });

  testOnPosix('behind a symbolic link is not trusted, nor written through it', async () => {
    const elsewhere = join(place.outside, 'elsewhere.json');
    renameSync(file(), elsewhere);
    symlinkSync(elsewhere, file());
    expect(await read()).toBeUndefined();
    const before = readFileSync(elsewhere, 'utf8');
    await expect(cache.write(session(0, 900))).rejects.toMatchObject({ code: 'delivery' });
    expect(readFileSync(elsewhere, 'utf8')).toBe(before);
  });

  testOnPosix('in a file with a second name is not trusted', async () => {
    linkSync(file(), join(place.outside, 'second-name.json'));
    expect(await read()).toBeUndefined();
  });

  testAsRoot(`in a file of another user is not trusted${ROOT_ONLY}`, async () => {
    chownSync(file(), 12_345, 12_345);
    expect(await read()).toBeUndefined();
  });

  test('in whose place a directory stands is as if it were not there', async () => {
    rmSync(file());
    mkdirSync(file());
    expect(await read()).toBeUndefined();
  });

  testOnPosix.each(['mode', 'second name'])(
    'takes the place of a file that was not trusted for its %s',
    async (why) => {
      if (why === 'mode') chmodSync(file(), 0o666);
      else linkSync(file(), join(place.outside, 'second-name.json'));
      const next = session(CACHED.obtainedAt, 900);
      await cache.write(next);
      expect(await read()).toEqual(revealed(next));
      expect(statSync(file())).toMatchObject({ nlink: 1, mode: 0o100600 });
    },
  );
});

describe('a failure in it', () => {
  const failure = { at: 1234, text: 'hop 2 of 2: AccessDenied\nand what to do', isAhead: true };
  const file = (): string => join(place.directory, `${CACHED.key}.failure.json`);

  test('comes back as it was, for that session only', async () => {
    expect(await cache.readFailure(CACHED.key)).toBeUndefined();
    await cache.writeFailure(CACHED.key, failure);
    expect(await cache.readFailure(CACHED.key)).toEqual(failure);
    expect(await cache.readFailure('b'.repeat(64))).toBeUndefined();
    expect(await cache.read(CACHED.key)).toBeUndefined();
  });

  test.each(['', 'null', '{}', '{"at":"1","text":"x"}', '{"at":1}', '{"at":1,"text":2}', '{"at":1,"text":"x"'])(
    'that holds %j is as if it were not there',
    async (text) => {
      writeFileSync(file(), text, { mode: 0o600 });
      expect(await cache.readFailure(CACHED.key)).toBeUndefined();
    },
  );

  testOnPosix('that others may write is not believed', async () => {
    await cache.writeFailure(CACHED.key, failure);
    chmodSync(file(), 0o666);
    expect(await cache.readFailure(CACHED.key)).toBeUndefined();
  });

  test('that cannot be kept is no failure of its own', async () => {
    rmSync(place.directory, { recursive: true });
    await expect(cache.writeFailure(CACHED.key, failure)).resolves.toBeUndefined();
  });
});
