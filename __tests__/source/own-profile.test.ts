import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { profileCommand } from '../../src/runner/profile-command.ts';
import { ownPrograms } from '../../src/runner/programs.ts';
import { isRenewedByUs } from '../../src/source/own-profile.ts';

const { node, program } = ownPrograms();
const own = profileCommand([node, program, "/tmp/it's here", 'a1b2']);
const keys = 'aws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = abc';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'role-chain-own-'));
  process.env['AWS_CONFIG_FILE'] = join(directory, 'config');
  process.env['AWS_SHARED_CREDENTIALS_FILE'] = join(directory, 'credentials');
});
afterEach(() => {
  delete process.env['AWS_CONFIG_FILE'];
  delete process.env['AWS_SHARED_CREDENTIALS_FILE'];
  rmSync(directory, { recursive: true });
});

/** Whether the profile `asked` of a config file is. */
function isOwn(...lines: readonly string[]): Promise<boolean> {
  writeFileSync(join(directory, 'config'), ['[profile asked]', ...lines, ''].join('\n'));
  return isRenewedByUs('asked');
}

describe('a profile that this program renews', () => {
  test.each<readonly [string, readonly string[]]>([
    ['starts it', [`credential_process = ${own}`]],
    ['starts it for a short directory', [`credential_process = ${profileCommand([node, program, '/tmp/a', 'b'])}`]],
    [
      'takes its credentials from one that does',
      ['role_arn = R', 'source_profile = source', '[profile source]', `credential_process = ${own}`],
    ],
    [
      'takes them from one that does, through another',
      [
        'role_arn = R',
        'source_profile = between',
        '[profile between]',
        'role_arn = R',
        'source_profile = source',
        '[profile source]',
        `credential_process = ${own}`,
      ],
    ],
    ['names a source without a role, which SDKs ignore', [`credential_process = ${own}`, 'source_profile = other']],
  ])('%s', async (_name, lines) => {
    expect(await isOwn(...lines)).toBe(true);
  });
});

describe('a profile that another program may serve', () => {
  test.each<readonly [string, readonly string[]]>([
    ['is absent', ['[profile other]']],
    ['starts another', [`credential_process = ${node} /opt/other.js /tmp/a b`]],
    ['starts another after it', [`credential_process = ${own}; /opt/other`]],
    ['starts another within it', [`credential_process = ${profileCommand([node, program])} $(/opt/other) b`]],
    ['gives it more words', [`credential_process = ${own} more`]],
    ['starts it with a longer path', [`credential_process = ${profileCommand([node, program])}x /tmp/a b`]],
    [
      'assumes a role from another before it would start it',
      [
        'role_arn = R',
        'source_profile = source',
        `credential_process = ${own}`,
        '[profile source]',
        'credential_process = /opt/other',
      ],
    ],
    [
      'assumes a role from what the machine has',
      ['role_arn = R', 'credential_source = Environment', `credential_process = ${own}`],
    ],
    ['has keys, which go first', [keys, `credential_process = ${own}`]],
    [
      'takes its credentials from one with keys',
      ['role_arn = R', 'source_profile = source', '[profile source]', keys, `credential_process = ${own}`],
    ],
    ['takes them from itself', ['role_arn = R', 'source_profile = asked']],
  ])('%s', async (_name, lines) => {
    expect(await isOwn(...lines)).toBe(false);
  });
});
