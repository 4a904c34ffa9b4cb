import { join } from 'node:path';
import { readRegularFile } from './regular-file.ts';
import type { FileReading } from './request/step-request.ts';
import type { Runner } from './runner/runner.ts';

/** Reads a file of the repository. */
export async function readRepositoryFile(
  path: string,
  _reading: FileReading,
  runner: Runner,
  _startedAt: number,
): Promise<string> {
  return readRegularFile(join(runner.workspace, path));
}
