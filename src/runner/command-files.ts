import * as core from '@actions/core';
import { constants } from 'node:fs';
import { access, lstat, open, stat, truncate } from '../files/fs.ts';
import { messageOf, RoleChainError } from '../core/errors.ts';
import { plainValue, type Value } from './runner.ts';

/** The variables that name the files through which a step passes things on. */
export type CommandVariable = 'GITHUB_ENV' | 'GITHUB_OUTPUT' | 'GITHUB_STATE';

/** Writes one entry. */
const WRITERS: Readonly<Record<CommandVariable, (name: string, value: string) => void>> = {
  GITHUB_ENV: core.exportVariable,
  GITHUB_OUTPUT: core.setOutput,
  GITHUB_STATE: core.saveState,
};

const VARIABLES: readonly CommandVariable[] = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'];

/** Anything else in a name could begin another entry. */
const NAME = /^[A-Za-z0-9_-]+$/;

/** The runner's file commands. @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
export class CommandFiles {
  readonly #environment: Readonly<Record<string, string | undefined>>;

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    this.#environment = environment;
  }

  /** @throws RoleChainError `delivery` if a variable is not set or its file cannot be written */
  async check(): Promise<void> {
    for (const variable of VARIABLES) {
      await requireWritable(this.#path(variable)).catch((error: unknown) => {
        throw unusable(variable, error);
      });
    }
  }

  /**
   * Adds entries to a file: all of them or, if that fails, none.
   *
   * @throws RoleChainError `delivery`
   */
  async append(variable: CommandVariable, entries: ReadonlyMap<string, Value>): Promise<void> {
    requireNames(variable, [...entries.keys()]);
    const path = this.#path(variable);
    const length = await lengthOf(path);
    try {
      // Says what the system says; the library would only say that the file is missing.
      await requireWritable(path);
      entries.forEach((value, name) => {
        WRITERS[variable](name, plainValue(value));
      });
    } catch (error) {
      await cutBack(path, length).catch(() => undefined);
      throw unusable(variable, error);
    }
  }

  /**
   * Notes the variables and outputs set so far; the returned function removes whatever was added since. GITHUB_STATE is
   * left alone: post uses it to find what could not be undone.
   */
  async checkpoint(): Promise<() => Promise<void>> {
    const lengths = new Map<string, number | undefined>();
    for (const variable of VARIABLES.filter((name) => name !== 'GITHUB_STATE')) {
      const path = this.#path(variable);
      lengths.set(path, await lengthOf(path));
    }
    return async () => {
      for (const [path, length] of lengths) {
        await cutBack(path, length);
      }
    };
  }

  #path(variable: CommandVariable): string {
    const file = this.#environment[variable] ?? '';
    if (file === '') {
      throw unusable(variable);
    }
    return file;
  }
}

/** @throws the system's error; also for a pipe that nobody reads, since writing to it would block forever */
async function requireWritable(path: string): Promise<void> {
  await access(path, constants.W_OK);
  if ((await stat(path)).isFIFO()) {
    await (await open(path, constants.O_WRONLY | constants.O_NONBLOCK)).close();
  }
}

/** Undefined if it has no length (a device, a pipe), does not exist, or is another file (`/dev/stdout`: the log). */
async function lengthOf(path: string): Promise<number | undefined> {
  const status = await lstat(path).catch(() => undefined);
  return status?.isFile() === true ? status.size : undefined;
}

async function cutBack(path: string, length: number | undefined): Promise<void> {
  const now = await lengthOf(path);
  if (length !== undefined && now !== undefined && now > length) {
    await truncate(path, length);
  }
}

function requireNames(variable: CommandVariable, names: readonly string[]): void {
  if (!names.every((name) => NAME.test(name))) {
    throw new RoleChainError({
      code: 'delivery',
      message: `A name has characters that are not allowed in variables, outputs or state, so it is not written to ${variable}.`,
    });
  }
}

function unusable(variable: CommandVariable, cause?: unknown): RoleChainError {
  return new RoleChainError({
    code: 'delivery',
    message:
      cause === undefined
        ? `${variable} does not name a file that can be written, so nothing can be passed to later steps.`
        : `The file that ${variable} names cannot be written, so nothing can be passed to later steps: ${messageOf(cause)}`,
    hint:
      cause === undefined
        ? 'A runner sets it for every step. Outside of a runner, use `role-chain env` instead of the action.'
        : 'The runner creates it for every step: check whether its disk is full or something removed the file.',
    cause,
  });
}
