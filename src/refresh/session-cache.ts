import { lstat } from '../files/fs.ts';
import { join } from 'node:path';
import { RoleChainError, messageOf, systemCodeOf } from '../core/errors.ts';
import { isOurs } from '../files/own-directory.ts';
import { readOwnFile } from '../files/own-file.ts';
import { parseSession, printSession, renewedAheadMs, type CachedSession } from './cached-session.ts';

/*
 * The private directory of a job's renewed sessions (0700), with a file (0600) for each hop. Most requests for
 * credentials read nothing else, so nothing else is loaded here. Files that are not private are not trusted: anyone
 * could have put them there.
 */

const isWindows = process.platform === 'win32';

/** The files of the cache, and those left by processes that were killed while writing one. */
const NAME =
  /^(?:[0-9a-f]{64}(?:\.failure)?\.json|\.[0-9a-f]{64}(?:\.failure)?\.json\.[0-9a-f]{16}\.tmp|renewal\.role-chain-lock\.break)$/;
/** AWS role sessions last twelve hours at most. */
const MAX_LIFE_MS = 12 * 3_600_000;

/** Why the last attempt to renew a session failed. */
export interface Failure {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** As shown to the user; no secrets. */
  readonly text: string;
  /** Whether it was an early attempt, which had less time than one that has to succeed. */
  readonly isAhead: boolean;
}

/** The sessions in a directory. */
export class SessionCache {
  readonly directory: string;
  readonly #chosenBy: 'program' | 'user';

  /** @param chosenBy whether it is a directory of a job, created by this program, or one that the user named */
  constructor(directory: string, chosenBy: 'program' | 'user' = 'program') {
    this.directory = directory;
    this.#chosenBy = chosenBy;
  }

  /** How a person forgets what is kept here: the middle of a sentence. */
  get freshStart(): string {
    return this.#chosenBy === 'program'
      ? 'run the step with refresh once more'
      : `remove the directory ${this.directory}, unless an input was wrong and is corrected`;
  }

  /**
   * Refuses a directory that is not private to this user.
   *
   * @throws RoleChainError `delivery`
   */
  async requirePrivate(): Promise<void> {
    const fault = await faultOf(this.directory);
    if (fault !== undefined) {
      const hint = this.#chosenBy === 'program' ? fault.hint : OWN_DIRECTORY;
      throw new RoleChainError({
        code: 'delivery',
        message: `the sessions in ${this.directory} are not used: ${fault.what}`,
        hint,
      });
    }
  }

  /** The session of a hop; undefined if there is none that can be trusted. */
  async read(key: string): Promise<CachedSession | undefined> {
    const text = await readTrusted(this.#path(key));
    return text === undefined ? undefined : parseSession(text, key);
  }

  /** @throws RoleChainError `delivery` */
  async write(session: CachedSession): Promise<void> {
    const { toByteText, writePrivateFile } = await import('../files/private-file.ts');
    await writePrivateFile(this.#path(session.key), toByteText(printSession(session)));
  }

  /** The last failure to renew the session of a hop. */
  async readFailure(key: string): Promise<Failure | undefined> {
    const text = await readTrusted(this.#failurePath(key));
    return text === undefined ? undefined : parseFailure(text);
  }

  /**
   * Whether to wait before renewing a valid session again: after a failure, it is handed out unchanged for a tenth of
   * the time available for renewing it.
   */
  async isPausing(session: CachedSession, now: number): Promise<boolean> {
    const failure = await this.readFailure(session.key);
    return failure !== undefined && Math.abs(now - failure.at) < renewedAheadMs(session) / 10;
  }

  /** Keeps a failure for those who wait for the same session. Never fails: the failure itself is what counts. */
  async writeFailure(key: string, failure: Failure): Promise<void> {
    const { toByteText, writePrivateFile } = await import('../files/private-file.ts');
    await writePrivateFile(this.#failurePath(key), toByteText(JSON.stringify(failure))).catch(() => undefined);
  }

  /** Removes files too old to be valid sessions, of jobs that have ended. Never fails. */
  async sweep(now: number): Promise<void> {
    const { readdir, rm, stat } = await import('../files/fs.ts');
    const names = await readdir(this.directory).catch(() => []);
    for (const name of names.filter((each) => NAME.test(each))) {
      const path = join(this.directory, name);
      const written = await stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => now,
      );
      if (now - written > MAX_LIFE_MS) {
        await rm(path, { force: true }).catch(() => undefined);
      }
    }
  }

  #path(key: string): string {
    return join(this.directory, `${key}.json`);
  }

  #failurePath(key: string): string {
    return join(this.directory, `${key}.failure.json`);
  }
}

const OWN_DIRECTORY =
  'Name a directory that does not exist yet, or one that belongs to this user alone (mode 0700) and is used for nothing else.';

interface Fault {
  readonly what: string;
  readonly hint: string;
}

async function faultOf(directory: string): Promise<Fault | undefined> {
  try {
    const status = await lstat(directory);
    if (!status.isDirectory()) {
      return {
        what: 'it is not a directory',
        hint: 'This program creates the directory itself; nothing else may be in its place.',
      };
    }
    if (!isOurs(status.uid)) {
      return {
        what: 'the directory belongs to another user',
        hint: 'Run the tool as the user that ran the step that logged in: without sudo, and not in a container of another user.',
      };
    }
    return isWindows || (status.mode & 0o077) === 0
      ? undefined
      : {
          what: 'other users can open it',
          hint: `Someone has changed its mode; chmod 700 ${directory} fixes that.`,
        };
  } catch (error) {
    const isGone = systemCodeOf(error) === 'ENOENT';
    return {
      what: isGone ? 'the directory is gone' : `it cannot be read: ${messageOf(error)}`,
      hint: isGone
        ? 'The job that logged in has ended, or this process cannot see its files: a container needs that directory mounted at the same path.'
        : 'Run the tool as the user that ran the step that logged in.',
    };
  }
}

/** The text of a file that can be trusted; undefined for anything else, which is treated as missing. */
async function readTrusted(path: string): Promise<string | undefined> {
  const file = await readOwnFile(path).catch(() => undefined);
  return file?.kind === 'own' ? file.text : undefined;
}

function parseFailure(text: string): Failure | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' &&
      value !== null &&
      'at' in value &&
      'text' in value &&
      typeof value.at === 'number' &&
      typeof value.text === 'string'
      ? { at: value.at, text: value.text, isAhead: 'isAhead' in value && value.isAhead === true }
      : undefined;
  } catch {
    return undefined;
  }
}
