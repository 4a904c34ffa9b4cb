import type { KnownProcess } from './known-process.ts';

/** The instructions that a server gets when it starts. */
export interface ServerOrder {
  /** The private directory with the sessions. */
  readonly directory: string;
  /** Keys of sessions, by path. */
  readonly paths: ReadonlyMap<string, string>;
  /** The step's process and its ancestors. */
  readonly line: readonly KnownProcess[];
}

/** An order as text. */
export function printServerOrder({ directory, paths, line }: ServerOrder): string {
  return JSON.stringify({ directory, paths: [...paths], line });
}

/** @throws Error if it is not an order */
export function parseServerOrder(text: string): ServerOrder {
  const value: unknown = JSON.parse(text);
  if (
    typeof value !== 'object' ||
    value === null ||
    !('directory' in value) ||
    !('paths' in value) ||
    !('line' in value)
  ) {
    throw new Error('not an order for a server');
  }
  const { directory, paths, line } = value;
  if (typeof directory !== 'string' || !Array.isArray(paths) || !Array.isArray(line)) {
    throw new Error('not an order for a server');
  }
  return {
    directory,
    paths: new Map(paths.filter(isPair)),
    line: line.filter(isKnownProcess),
  };
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}

function isKnownProcess(value: unknown): value is KnownProcess {
  return typeof value === 'object' && value !== null && 'pid' in value && typeof value.pid === 'number';
}
