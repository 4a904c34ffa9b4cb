/** A process that adds one to the number in a file, many times, each time under the lock. */
import { readFileSync, writeFileSync } from 'node:fs';
import { acquireFileLock } from '../../../src/files/file-lock.ts';

const [path = '', times = '1'] = process.argv.slice(2);
for (let count = 0; count < Number(times); count++) {
  const lock = await acquireFileLock(path);
  const before = Number(readFileSync(path, 'utf8'));
  // A gap in which others would read the same number, were there no lock.
  await new Promise((done) => setTimeout(done, 2));
  writeFileSync(path, String(before + 1));
  await lock.release();
}
