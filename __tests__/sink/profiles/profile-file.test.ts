import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { failureOf } from './failure.ts';
import { Secret } from '../../../src/core/secret.ts';
import { checkProfiles } from '../../../src/sink/profiles/profile-file.ts';
import { undoProfiles } from '../../../src/sink/profiles/undo.ts';
import { contentOf, entry, makeWorld, modeOf, writeAndRecord, type World } from './world.ts';
import { testAsOthers } from '../../support/where.ts';

const strict = { overwrite: false };
const overwriting = { overwrite: true };

let world: World;
beforeEach(() => {
  world = makeWorld();
});
afterEach(() => {
  world.remove();
});

/** Files that stood there before the step. */
function given(files: { readonly credentials?: string; readonly config?: string }): void {
  mkdirSync(world.directory, { recursive: true });
  if (files.credentials !== undefined) writeFileSync(world.credentialsFile, files.credentials);
  if (files.config !== undefined) writeFileSync(world.configFile, files.config);
}

describe('writing profiles', () => {
  test('makes both files, private, in a private directory, and leaves no lock', async () => {
    await writeAndRecord(world, [entry('dev'), entry('default', 'v2')], strict);
    expect(contentOf(world.credentialsFile)).toBe(
      '[dev]\naws_access_key_id = AKIA-v1\naws_secret_access_key = secret+/=v1\naws_session_token = token==v1\n' +
        '\n[default]\naws_access_key_id = AKIA-v2\naws_secret_access_key = secret+/=v2\naws_session_token = token==v2\n',
    );
    expect(contentOf(world.configFile)).toBe('[profile dev]\nregion = eu-v1-1\n\n[default]\nregion = eu-v2-1\n');
    expect([world.directory, world.credentialsFile, world.configFile].map(modeOf)).toEqual([0o700, 0o600, 0o600]);
    expect(readdirSync(world.directory)).toEqual(['config', 'credentials']);
  });

  test('leaves out the session token of keys that have none', async () => {
    const access = { kind: 'keys', accessKeyId: 'AKIA', secretAccessKey: new Secret('s') } as const;
    await writeAndRecord(world, [{ name: 'dev', region: 'r', access }], strict);
    expect(contentOf(world.credentialsFile)).toBe('[dev]\naws_access_key_id = AKIA\naws_secret_access_key = s\n');
  });

  test('gives the AWS SDK the credentials, also over a profile that assumed a role or logged in by SSO', async () => {
    given({
      credentials: '[dev]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = y\n',
      config: '[profile "dev"]\nsso_session = s\nsso_account_id = 1\nsso_role_name = r\ncredential_process = false\n',
    });
    await writeAndRecord(world, [entry('dev')], overwriting);
    const provider = defaultProvider({
      profile: 'dev',
      filepath: world.credentialsFile,
      configFilepath: world.configFile,
    });
    expect(await provider()).toMatchObject({
      accessKeyId: 'AKIA-v1',
      secretAccessKey: 'secret+/=v1',
      sessionToken: 'token==v1',
    });
    expect(contentOf(world.configFile)).toBe('[profile dev]\nregion = eu-v1-1\n');
  });

  test('a file that serves as both has one [default] and two sections for every other profile', async () => {
    const both = { credentialsFile: world.configFile, configFile: world.configFile };
    const undo = await writeAndRecord(both, [entry('default'), entry('dev')], strict);
    const keys = 'aws_access_key_id = AKIA-v1\naws_secret_access_key = secret+/=v1\naws_session_token = token==v1\n';
    expect(contentOf(world.configFile)).toBe(
      `[default]\n${keys}region = eu-v1-1\n\n[dev]\n${keys}\n[profile dev]\nregion = eu-v1-1\n`,
    );
    expect(await undoProfiles(undo)).toEqual([]);
    expect(existsSync(world.configFile)).toBe(false);

    given({ config: '[profile default]\nrole_arn = r\n' });
    const failure = await failureOf(writeAndRecord(both, [entry('default')], strict));
    expect(failure.message).toBe(`already there: profile default in ${world.configFile}`);
    await writeAndRecord(both, [entry('default')], overwriting);
    expect(contentOf(world.configFile)).toBe(`[default]\n${keys}region = eu-v1-1\n`);
  });

  test('refuses to replace what is there unless told to, and names all of it', async () => {
    given({ credentials: '[dev]\na = 1\n', config: '[profile dev]\n[profile prod]\n' });
    const failure = await failureOf(writeAndRecord(world, [entry('dev'), entry('prod')], strict));
    expect(failure).toMatchObject({
      code: 'delivery',
      message:
        `already there: profile dev in ${world.credentialsFile}, ` +
        `profile dev in ${world.configFile}, profile prod in ${world.configFile}`,
    });
    expect(failure.hint).toContain('overwrite-aws-profile');
    expect(contentOf(world.credentialsFile)).toBe('[dev]\na = 1\n');
    expect(readdirSync(world.directory)).toEqual(['config', 'credentials']);
  });

  test('of very many that are there, names the first and says how many more there are', async () => {
    const names = Array.from({ length: 22 }, (_, index) => `p${index + 1}`);
    given({ config: names.map((name) => `[profile ${name}]\n`).join('') });
    const failure = await failureOf(
      writeAndRecord(
        world,
        names.map((name) => entry(name)),
        strict,
      ),
    );
    expect(failure.message).toMatch(/^already there: profile p1 in .*, profile p20 in [^,]* and 2 more$/);
  });

  test('tightens an existing file’s mode, but never loosens it', async () => {
    given({ credentials: '', config: '' });
    chmodSync(world.credentialsFile, 0o644);
    chmodSync(world.configFile, 0o400);
    const undo = await writeAndRecord(world, [entry('dev')], strict);
    expect([world.credentialsFile, world.configFile].map(modeOf)).toEqual([0o600, 0o400]);
    await undoProfiles(undo);
    expect([world.credentialsFile, world.configFile].map(modeOf)).toEqual([0o644, 0o400]);
  });

  test('bytes that are no UTF-8 stay, and a name beyond ASCII is written as UTF-8', async () => {
    const old = Buffer.from('# caf\xE9\n[x]\na = \xFF\xA0\n', 'latin1');
    given({});
    writeFileSync(world.credentialsFile, old);
    const undo = await writeAndRecord(world, [entry('dév')], strict);
    const written = readFileSync(world.credentialsFile);
    expect(written.subarray(0, old.length)).toEqual(old);
    expect(written.subarray(old.length).toString('utf8')).toMatch(/^\n\[dév\]\n/);
    expect((await failureOf(writeAndRecord(world, [entry('dév')], strict))).message).toContain('profile dév in');
    expect(await undoProfiles(undo)).toEqual([]);
    expect(readFileSync(world.credentialsFile)).toEqual(old);
  });

  test('if the second file cannot be written the first is as it was, and nothing is left behind', async () => {
    const elsewhere = join(world.home, 'elsewhere');
    mkdirSync(elsewhere);
    // Longer than a temporary file's name may be, but not too long for the lock's.
    const credentialsFile = join(elsewhere, 'c'.repeat(235));
    const files = { credentialsFile, configFile: world.configFile };
    given({ config: '[profile old]\nregion = x' });
    chmodSync(world.configFile, 0o640);
    const failure = await failureOf(writeAndRecord(files, [entry('dev')], strict));
    expect(failure.message).toContain('cannot write');
    expect(contentOf(world.configFile)).toBe('[profile old]\nregion = x');
    expect(modeOf(world.configFile)).toBe(0o640);
    expect([readdirSync(world.directory), readdirSync(elsewhere)]).toEqual([['config'], []]);
  });

  test('a failure takes back the directory and the file that were made on the way', async () => {
    const elsewhere = join(world.home, 'elsewhere', 'deep');
    const files = { credentialsFile: join(elsewhere, 'c'.repeat(235)), configFile: world.configFile };
    await failureOf(writeAndRecord(files, [entry('dev')], strict));
    expect(readdirSync(world.home)).toEqual([]);
  });

  test.each([
    ['a line break in the region', { ...entry('dev'), region: 'x\nrole_arn = y' }],
    ['an empty region', { ...entry('dev'), region: '' }],
    [
      'a line break in a key',
      {
        ...entry('dev'),
        access: { kind: 'keys', accessKeyId: 'A', secretAccessKey: new Secret('hush\r[x]') } as const,
      },
    ],
  ])('refuses %s before a file is touched, without showing the value', async (_, bad) => {
    const failure = await failureOf(writeAndRecord(world, [bad], strict));
    expect(failure.code).toBe('delivery');
    expect(failure.describe()).not.toContain('hush');
    expect(existsSync(world.directory)).toBe(false);
  });

  test('refuses names that cannot be, and a name twice, before a file is touched', async () => {
    const failure = await failureOf(writeAndRecord(world, [entry('a b'), entry('dev'), entry('dev')], strict));
    expect(failure.code).toBe('invalid-request');
    expect(failure.message).toBe('a profile name must not contain white space\nprofile dev is requested twice');
    expect(existsSync(world.directory)).toBe(false);
  });
});

describe('checking before any network call', () => {
  test('passes where there is nothing yet, and makes nothing', async () => {
    await checkProfiles(world, ['dev'], false);
    expect(readdirSync(world.home)).toEqual([]);
  });

  test('finds a profile in either file, however it is spelt, unless it may be overwritten', async () => {
    given({ config: '[ profile  "dev" ]\n' });
    await expect(checkProfiles(world, ['dev'], false)).rejects.toMatchObject({ code: 'delivery' });
    await checkProfiles(world, ['dev'], true);
    await checkProfiles(world, ['other'], false);
  });

  test('refuses symbolic links, even where overwriting is allowed', async () => {
    given({ credentials: '' });
    symlinkSync(world.credentialsFile, world.configFile);
    expect((await failureOf(checkProfiles(world, ['dev'], true))).message).toContain('symbolic link');
  });

  // Root may write anywhere.
  testAsOthers('finds a directory that cannot be written in', async () => {
    chmodSync(world.home, 0o500);
    const failure = await failureOf(checkProfiles(world, ['dev'], false));
    chmodSync(world.home, 0o700);
    expect(failure.message).toContain('cannot write in the directory');
  });

  test('finds a file in the place of the directory', async () => {
    writeFileSync(world.directory, '');
    expect((await failureOf(checkProfiles(world, ['dev'], false))).code).toBe('delivery');
  });
});
