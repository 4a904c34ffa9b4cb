import { RoleChainError } from '../core/errors.ts';
import { quote } from '../text/quote.ts';

/**
 * Whether any of the files matches the patterns, which work like `on.push.paths` of a workflow: a pattern must match
 * the whole path from the root of the repository; `*` matches any characters but `/`, `**` any characters, `?` zero or
 * one and `+` one or more of the preceding character, `[a-z]` one of a set; case matters, and a leading dot is nothing
 * special. A pattern after `!` excludes what earlier ones matched; the last one that matches decides. Without patterns,
 * the answer is yes.
 *
 * Written by hand because these are not the globs of shells and libraries: there, `**.js` does not match in every
 * directory, and `?` matches one character.
 *
 * @param files paths as in git: relative to the root of the repository, with `/`
 * @throws RoleChainError `invalid-request` for what {@link pathsProblem} finds
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function matchesPaths(paths: readonly string[], files: readonly string[]): boolean {
  const problem = pathsProblem(paths);
  if (problem !== undefined) {
    throw new RoleChainError({ code: 'invalid-request', message: `paths: ${problem}.` });
  }
  const rules = paths.map((path) => ({ takesAway: path.startsWith('!'), steps: stepsOf(positive(path)) }));
  const isNamed = (file: string): boolean => {
    const last = rules.findLast(({ steps }) => takesAll(steps, file));
    return last?.takesAway === false;
  };
  return rules.length === 0 || files.some(isNamed);
}

/** What is wrong with patterns, as the end of a sentence about the list; undefined if nothing is. */
export function pathsProblem(paths: readonly string[]): string | undefined {
  const first = paths.map((path) => ({ path, problem: patternProblem(positive(path)) })).find(({ problem }) => problem);
  if (first?.problem !== undefined) {
    return `${quote(first.path)} ${first.problem}`;
  }
  return paths.length > 0 && paths.every((path) => path.startsWith('!'))
    ? "has only patterns that exclude ('!'), so no file matches; begin with '**' to match all others"
    : undefined;
}

function positive(path: string): string {
  return path.replace(/^!/, '');
}

/** One part of a pattern. A range such as `a-z` is not told from its characters: they may stand there anyway. */
const PART = /\*\*\/|\*\*|\*|\[[a-zA-Z0-9_. -]+\]|\\.|[?+]|[^]/gu;

const MAX_PATTERN_LENGTH = 1000;

function patternProblem(pattern: string): string | undefined {
  const parts = pattern.match(PART) ?? [];
  if (parts.length === 0) {
    return 'is empty';
  }
  if (pattern.length > MAX_PATTERN_LENGTH) {
    return `is longer than ${MAX_PATTERN_LENGTH} characters`;
  }
  if (/^\.{0,2}\//.test(pattern)) {
    return "never matches: paths begin at the root of the repository, without './' or '/'";
  }
  if (pattern.endsWith('/')) {
    return `never matches: it is files that change; write ${quote(`${pattern}**`)}`;
  }
  if (parts.some((part) => /^[{}]$/.test(part))) {
    return "has braces, which GitHub's filters do not support; write one pattern for each, or '\\{' for a brace in a name";
  }
  const unclosed = parts.some((part) => part === '[' || part === ']' || part === '\\');
  const misplaced = parts.some((part, place) => /^[?+]$/.test(part) && /^(?:[?+*].*)?$/.test(parts[place - 1] ?? ''));
  const reversed = parts.some((part) => part.length > 3 && hasReversedRange(part));
  if (unclosed || reversed) {
    return "has a '[', ']' or '\\' that means nothing; '\\[' is one in a name";
  }
  return misplaced ? "has a '?' or '+' with no character before it to repeat; '*' matches any characters" : undefined;
}

function hasReversedRange(part: string): boolean {
  return [...part.matchAll(/([a-zA-Z0-9])-([a-zA-Z0-9])/g)].some(([, from = '', to = '']) => from > to);
}

/** One step of a pattern: consumes one character, or more if it loops; may be skipped. */
interface Step {
  readonly takes: (character: string) => boolean;
  readonly loops?: boolean;
  /** How many steps may be skipped, including this one. */
  readonly skips?: readonly number[];
}

const ANY: Step = { takes: () => true, loops: true, skips: [1] };
const ANY_IN_SEGMENT: Step = { takes: (character) => character !== '/', loops: true, skips: [1] };
const SLASH: Step = { takes: (character) => character === '/' };

function stepsOf(pattern: string): readonly Step[] {
  const steps: Step[] = [];
  let previous: string | undefined;
  for (const part of pattern.match(PART) ?? []) {
    const last = steps.at(-1);
    if ((part === '?' || part === '+') && last !== undefined) {
      steps.splice(-1, 1, part === '?' ? { ...last, skips: [1] } : { ...last, loops: true });
    } else {
      // In the middle of a name, `**/` is not an optional directory: `a**/b` does not match `ab`.
      const beginsSegment = previous === undefined || previous.endsWith('/');
      steps.push(...stepsOfPart(part, beginsSegment));
    }
    previous = part;
  }
  return steps;
}

function stepsOfPart(part: string, beginsSegment: boolean): readonly Step[] {
  switch (part) {
    case '**/':
      return beginsSegment ? [{ takes: () => false, skips: [1, 3] }, ANY, SLASH] : [ANY, SLASH];
    case '**':
      return [ANY];
    case '*':
      return [ANY_IN_SEGMENT];
    default:
      return [{ takes: characterTest(part) }];
  }
}

function characterTest(part: string): Step['takes'] {
  if (part.startsWith('[') && part.length > 1) {
    const set = new RegExp(`^${part}$`, 'u');
    return (character) => set.test(character);
  }
  const literal = part.replace(/^\\/u, '');
  return (character) => character === literal;
}

/**
 * Whether the steps match a whole path. All alternatives are followed at once, one character at a time: a regular
 * expression would backtrack, which takes years for a few `+` on a long name.
 */
function takesAll(steps: readonly Step[], path: string): boolean {
  let places = new Set<number>();
  reach(steps, 0, places);
  for (const character of path) {
    const next = new Set<number>();
    for (const place of places) {
      const step = steps[place];
      if (step?.takes(character) === true) {
        reach(steps, step.loops === true ? place : place + 1, next);
        reach(steps, place + 1, next);
      }
    }
    if (next.size === 0) {
      return false;
    }
    places = next;
  }
  return places.has(steps.length);
}

/** Adds a place, and those after steps that may be skipped from there. */
function reach(steps: readonly Step[], place: number, places: Set<number>): void {
  if (places.has(place)) {
    return;
  }
  places.add(place);
  for (const skips of steps[place]?.skips ?? []) {
    reach(steps, place + skips, places);
  }
}
