/**
 * A process that writes one profile, with keys of its own as every session has, and prints what undo needs; or that undoes
 * that and prints the warnings.
 */
import { undoProfiles } from '../../../src/sink/profiles/undo.ts';
import { isProfileUndo } from '../../../src/sink/profiles/record.ts';
import { entry, writeAndRecord } from './world.ts';

const [task, first = '', configFile = '', name = ''] = process.argv.slice(2);
if (task === 'write') {
  const undo = await writeAndRecord({ credentialsFile: first, configFile }, [entry(name, name)], { overwrite: false });
  process.stdout.write(JSON.stringify(undo));
} else {
  const undo: unknown = JSON.parse(first);
  if (!isProfileUndo(undo)) throw new Error('not an undo record');
  process.stdout.write(JSON.stringify(await undoProfiles(undo)));
}
