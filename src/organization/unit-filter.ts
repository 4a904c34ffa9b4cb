import { globMatcher, isExclusion, type Matcher } from './glob.ts';
import type { OrganizationNode } from './organization.ts';

/** One level of a path: a glob for a name, or `**` for any number of levels. */
interface Level {
  readonly text: string;
  readonly isGlobstar: boolean;
  readonly matches: Matcher;
}

/** One entry of a filter on units. */
export interface UnitPattern {
  /** As it was written. */
  readonly text: string;
  readonly isExclusion: boolean;
  /** Set if the entry has the form of an id; a unit may still have it as its name. */
  readonly id: string | undefined;
  /** Undefined for an empty entry, which matches nothing. */
  readonly levels: readonly Level[] | undefined;
}

/** Source: AWS Organizations API Reference, the patterns of OrganizationalUnitId and RootId. */
const ID = /^(?:ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|r-[0-9a-z]{4,32})$/;

/** A slash that is not written `\/`. */
const BETWEEN_LEVELS = /(?<!\\)\//;

/** Reads one entry. */
export function readUnitPattern(text: string): UnitPattern {
  const excludes = isExclusion(text);
  const path = excludes ? text.slice(1) : text;
  return {
    text,
    isExclusion: excludes,
    id: ID.test(path) ? path : undefined,
    levels: path === '' ? undefined : readLevels(path.replace(/^\/|(?<!\\)\/$/g, '')),
  };
}

/** A lone `/` leaves no levels: the root. */
function readLevels(path: string): readonly Level[] {
  return path === '' ? [] : path.split(BETWEEN_LEVELS).map(readLevel);
}

function readLevel(text: string): Level {
  return { text: text.replaceAll('\\/', '/'), isGlobstar: text === '**', matches: globMatcher(text) };
}

/** A path as text that can be used as a filter again. */
export function pathOf(names: readonly string[]): string {
  return names.map((name) => name.replaceAll('/', '\\/')).join('/');
}

/**
 * How far the path to a unit has matched a pattern: the levels that may be next. There may be several because of `**`;
 * the number of levels means that the path matches; an empty set means that nothing below can match.
 */
export type Progress = ReadonlySet<number>;

/** Where a pattern starts. Paths may start with the root's name, but a glob does not match it. */
export function startAt(root: OrganizationNode, { levels }: UnitPattern): Progress {
  if (levels === undefined) {
    return new Set();
  }
  const namesRoot = levels[0]?.text === root.name && !levels[0].isGlobstar;
  return withGlobstars(namesRoot ? [0, 1] : [0], levels);
}

/** Goes one level down. */
export function stepInto(unit: OrganizationNode, progress: Progress, { levels = [] }: UnitPattern): Progress {
  const next = Array.from(progress).flatMap((at) => {
    const level = levels[at];
    if (level === undefined) {
      return [];
    }
    if (level.isGlobstar) {
      return [at];
    }
    return level.matches(unit.name) ? [at + 1] : [];
  });
  return withGlobstars(next, levels);
}

/** A `**` may match no level at all, so what follows it may be next as well. */
function withGlobstars(positions: readonly number[], levels: readonly Level[]): Progress {
  const all = new Set(positions);
  for (const at of all) {
    if (levels[at]?.isGlobstar === true) {
      all.add(at + 1);
    }
  }
  return all;
}

/** Whether a pattern matches this unit (or root) itself. */
export function isMatch(node: OrganizationNode, progress: Progress, pattern: UnitPattern): boolean {
  return node.id === pattern.id || (pattern.levels !== undefined && progress.has(pattern.levels.length));
}
