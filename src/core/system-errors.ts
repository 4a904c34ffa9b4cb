/** Errors of the operating system in words: `open '/x' ENOENT` says little in a log at night. */

/** What Node.js reports about a failed system call. */
interface SystemError {
  /** `ENOENT`, ... */
  readonly code: string;
  /** `open`, `mkdir`, `spawn git`, `listen`, ... */
  readonly syscall: string;
  /** A file, a program or an address; absent for calls on what is open already. */
  readonly what: string | undefined;
}

/**
 * The parts of a system error; undefined for any other error. Checks the shape, as `systemCodeOf` does, and for its
 * reason.
 */
function systemErrorOf(error: unknown): SystemError | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error && 'syscall' in error)) {
    return undefined;
  }
  const { code, syscall } = error;
  if (typeof code !== 'string' || typeof syscall !== 'string') {
    return undefined;
  }
  return { code, syscall, what: pathIn(error) ?? addressIn(error) };
}

function pathIn(error: object): string | undefined {
  return 'path' in error && typeof error.path === 'string' ? error.path : undefined;
}

function addressIn(error: object): string | undefined {
  return 'address' in error && typeof error.address === 'string'
    ? `${error.address}${'port' in error && typeof error.port === 'number' ? `:${error.port}` : ''}`
    : undefined;
}

/** What people do with the calls that fail most; any other call is told by its name. */
const DEEDS: Readonly<Record<string, string>> = {
  open: 'open',
  read: 'read',
  write: 'write to',
  mkdir: 'create',
  mkdtemp: 'create',
  rmdir: 'remove',
  unlink: 'remove',
  rm: 'remove',
  rename: 'rename',
  scandir: 'list',
  lstat: 'look at',
  stat: 'look at',
  readlink: 'look at',
  access: 'access',
  chmod: 'change the permissions of',
  chown: 'change the owner of',
  listen: 'listen on',
};

type Words = (error: SystemError) => string;

const noPermission: Words = ({ syscall, what }) =>
  syscall.startsWith('spawn')
    ? `there is no permission to run ${what ?? 'the program'}`
    : `there is no permission to ${DEEDS[syscall] ?? syscall} ${what ?? 'the file'}`;

/** In words, by code. A call on what is open already names no path. */
const WORDS: Readonly<Record<string, Words>> = {
  ENOENT: ({ syscall, what }) =>
    syscall.startsWith('spawn') ? `there is no program ${what ?? ''}`.trim() : `${what ?? 'the file'} does not exist`,
  EACCES: noPermission,
  EPERM: noPermission,
  ENOSPC: ({ what }) => `no space is left on the disk${what === undefined ? '' : ` for ${what}`}`,
  EDQUOT: ({ what }) => `the quota of the disk is used up${what === undefined ? '' : `, for ${what}`}`,
  EROFS: ({ what }) => `${what ?? 'the file'} is on a file system that cannot be written`,
  EISDIR: ({ what }) => `${what ?? 'it'} is a directory`,
  ENOTDIR: ({ what }) => `a part of the path ${what ?? ''} is not a directory`.replace('  ', ' '),
  ENOTEMPTY: ({ what }) => `${what ?? 'the directory'} is not empty`,
  EEXIST: ({ what }) => `${what ?? 'the file'} exists already`,
  EMFILE: () => 'this process has too many files open',
  ENFILE: () => 'this machine has too many files open',
  ELOOP: ({ what }) => `${what ?? 'the path'} leads through symbolic links that are not followed`,
  ENAMETOOLONG: ({ what }) => `the name ${what ?? ''} is too long`.replace('  ', ' '),
  EBUSY: ({ what }) => `${what ?? 'the file'} is in use by another program`,
  ETXTBSY: ({ what }) => `${what ?? 'the file'} is being run`,
  EXDEV: ({ what }) => `${what ?? 'the file'} is on another file system`,
  EIO: ({ what }) => `the disk failed${what === undefined ? '' : ` with ${what}`}`,
  EADDRINUSE: ({ what }) => `${what ?? 'the address'} is in use by another program`,
  EADDRNOTAVAIL: ({ what }) => `${what ?? 'the address'} is not an address of this machine`,
};

/**
 * A system error as the end of a sentence, with its code: `/x does not exist (ENOENT)`.
 *
 * @returns undefined for other errors, and for codes that are not known here
 */
export function systemErrorInWords(error: unknown): string | undefined {
  const known = systemErrorOf(error);
  const words = known === undefined || !Object.hasOwn(WORDS, known.code) ? undefined : WORDS[known.code];
  return known === undefined || words === undefined ? undefined : `${words(known)} (${known.code})`;
}
