import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const OLD = '[deploy]\naws_access_key_id = AKIAMINE111111111111\noutput = json\n';

/** What tools make of a profile file when they write it anew. */
const REWRITES: readonly (readonly [string, (text: string) => string, string])[] = [
  ['without spaces around the equals sign', (text) => text.replaceAll(' = ', '='), ''],
  ['with more spaces', (text) => text.replaceAll(' = ', '   =  '), ''],
  ['in another order', (text) => text.replace(/(aws_access.*\n)(aws_secret.*\n)/, '$2$1'), ''],
  ['with names in upper case', (text) => text.replace('aws_access_key_id', 'AWS_ACCESS_KEY_ID'), ''],
  ['with a key more', (text) => `${text}cli_pager = less\n`, 'cli_pager = less\n'],
  ['with a Region more', (text) => `${text}region = us-east-1\n`, 'region = us-east-1\n'],
  ['with a key that was there before', (text) => `${text}output = text\n`, ''],
];

describe('after a tool has written a profile file anew with the same keys, post', () => {
  const on = stage();
  const inputs = { 'role-to-assume': ROLES.ci, 'aws-profile': 'deploy', 'overwrite-aws-profile': 'true' };

  test.each(REWRITES)('takes them out, and restores what was there: %s', async (_how, rewrite, added) => {
    const job = on.job();
    const file = job.profileFiles.credentials;
    mkdirSync(dirname(file));
    writeFileSync(file, OLD);
    const main = await job.main(inputs);
    const written = readFileSync(file, 'utf8');
    expect(rewrite(written)).not.toBe(written);
    writeFileSync(file, rewrite(written));
    const post = await job.post(main);
    expect(warningsOf(post)).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(OLD + added);
  });

  test('leaves only what was added where no such profile was there before', async () => {
    const job = on.job();
    const main = await job.main(inputs);
    const file = job.profileFiles.credentials;
    writeFileSync(file, `${readFileSync(file, 'utf8')}cli_pager = less\n`);
    await job.post(main);
    expect(readFileSync(file, 'utf8')).toBe('[deploy]\ncli_pager = less\n');
  });
});
