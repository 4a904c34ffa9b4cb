/*
 * The calls of `node:fs/promises` that this program makes, from those of `node:fs` that take a callback. A step would
 * load the other module for nothing else, and with it streams of the web and watchers: 6 ms of CPU time.
 */
import {
  access as accessCall,
  appendFile as appendFileCall,
  close,
  fchmod,
  fchown,
  fstat,
  fsync,
  lstat as lstatCall,
  mkdir as mkdirCall,
  mkdtemp as mkdtempCall,
  open as openCall,
  readdir as readdirCall,
  readFile as readFileCall,
  readlink as readlinkCall,
  realpath as realpathCall,
  rename as renameCall,
  rm as rmCall,
  rmdir as rmdirCall,
  stat as statCall,
  truncate as truncateCall,
  utimes as utimesCall,
  writeFile as writeFileCall,
  type Stats,
} from 'node:fs';
import { promisify } from 'node:util';

export const access = promisify(accessCall);
export const appendFile = promisify(appendFileCall);
export const lstat = promisify(lstatCall);
export const mkdir = promisify(mkdirCall);
export const mkdtemp = promisify(mkdtempCall);
export const readdir = promisify(readdirCall);
export const readFile = promisify(readFileCall);
export const readlink = promisify(readlinkCall);
export const realpath = promisify(realpathCall.native);
export const rename = promisify(renameCall);
export const rm = promisify(rmCall);
export const rmdir = promisify(rmdirCall);
export const stat = promisify(statCall);
export const truncate = promisify(truncateCall);
export const utimes = promisify(utimesCall);
export const writeFile = promisify(writeFileCall);

const openDescriptor = promisify(openCall);
const closeDescriptor = promisify(close);
const statOf = promisify(fstat);
const modeTo = promisify(fchmod);
const ownerTo = promisify(fchown);
const flush = promisify(fsync);

/** An open file. Its owner closes it. */
export interface OpenFile {
  readonly stat: () => Promise<Stats>;
  /** What follows, to the end. */
  readonly readBytes: () => Promise<Uint8Array>;
  readonly readText: (encoding: 'utf8' | 'latin1') => Promise<string>;
  readonly write: (text: string, encoding: 'utf8' | 'latin1') => Promise<void>;
  readonly chown: (uid: number, gid: number) => Promise<void>;
  readonly chmod: (mode: number) => Promise<void>;
  /** Waits until what was written is on the disk. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a file. @throws Error of the system */
export async function open(path: string, flags: string | number, mode?: number): Promise<OpenFile> {
  const descriptor = await openDescriptor(path, flags, mode);
  return {
    stat: () => statOf(descriptor),
    readBytes: () => readFile(descriptor),
    readText: (encoding) => readFile(descriptor, encoding),
    write: (text, encoding) => writeFile(descriptor, text, encoding),
    chown: (uid, gid) => ownerTo(descriptor, uid, gid),
    chmod: (to) => modeTo(descriptor, to),
    sync: () => flush(descriptor),
    close: () => closeDescriptor(descriptor),
  };
}
