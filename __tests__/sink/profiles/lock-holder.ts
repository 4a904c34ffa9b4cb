/** A process that takes the lock of a file, says so, and keeps it until it is killed; or `leave`s without releasing. */
import { acquireFileLock } from '../../../src/files/file-lock.ts';

const lock = await acquireFileLock(process.argv[2] ?? '');
process.stdout.write(`${lock.path}\n`);
if (process.argv[3] !== 'leave') setInterval(() => undefined, 1000);
