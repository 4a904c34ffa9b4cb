import { readOwnFile, PRIVATE_MODE } from '../../files/own-file.ts';
import { writeFile } from '../../files/fs.ts';
import { join } from 'node:path';
import type { KnownProcess } from './known-process.ts';

/** How to reach a running server; kept in the job's private directory for the step that ends it. */
export interface ServerAddress extends KnownProcess {
  readonly port: number;
  readonly token: string;
}

/** A POST to it ends the server. */
export const STOP_PATH = '/stop';

const FILE = 'server.json';

/** @throws Error of the system */
export async function writeAddress(directory: string, address: ServerAddress): Promise<void> {
  await writeFile(join(directory, FILE), JSON.stringify(address), { mode: PRIVATE_MODE, flag: 'wx' });
}

/** The address of the server of a directory; undefined if there is none that can be trusted. */
export async function readAddress(directory: string): Promise<ServerAddress | undefined> {
  const file = await readOwnFile(join(directory, FILE)).catch(() => undefined);
  return file?.kind === 'own' ? parseAddress(file.text) : undefined;
}

/** Reads the text of an address. */
export function parseAddress(text: string): ServerAddress | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isAddress(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isAddress(value: unknown): value is ServerAddress {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    'port' in value &&
    'token' in value &&
    typeof value.pid === 'number' &&
    Number.isSafeInteger(value.pid) &&
    value.pid > 1 &&
    typeof value.port === 'number' &&
    typeof value.token === 'string' &&
    (!('began' in value) || typeof value.began === 'string')
  );
}
