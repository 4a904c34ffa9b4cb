/**
 * Globs for names and labels. These are not paths: `*` matches any number of characters, slashes included. Matching
 * takes at most as many steps as the product of both lengths, since patterns come from anyone who may start a job, and
 * nothing interrupts a match.
 */

/** A token of a pattern: a literal character, a set of characters, or an operator. */
type Token =
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'set'; readonly test: CharacterTest }
  | { readonly kind: 'star' | 'open' | 'comma' | 'close' };

type CharacterTest = (character: string) => boolean;

/** A set of characters, and the position of the bracket that closes it. */
interface CharacterSet {
  readonly test: CharacterTest;
  readonly end: number;
}

/** An instruction of a compiled pattern; all but `go` also continue with the next one. */
type Step =
  | { readonly kind: 'one'; readonly test: CharacterTest }
  | { readonly kind: 'any' }
  /** Continues at each of these without consuming a character. */
  | { readonly kind: 'go'; readonly to: number[] };

const SIGNS: Readonly<Record<string, Token>> = {
  '*': { kind: 'star' },
  '?': { kind: 'set', test: () => true },
  '{': { kind: 'open' },
  ',': { kind: 'comma' },
  '}': { kind: 'close' },
};

/**
 * Compiles a pattern: `*` is any number of characters, `?` is one, `[abc]`, `[a-z]` and `[!a]` are one of a set,
 * `{a,b}` are alternatives, and a backslash escapes what follows. Everything else is literal, unpaired brackets and
 * braces too; the pattern always matches itself. Case-sensitive.
 */
export function globMatcher(pattern: string): (text: string) => boolean {
  const tokens = tokensOf(pattern);
  const literal = literalOf(tokens);
  if (literal !== undefined) {
    return (text) => text === literal || text === pattern;
  }
  const steps = compile(tokens);
  return (text) => text === pattern || run(steps, text);
}

/** Whether a pattern can match more than one text (besides the pattern itself). */
export function isGlob(pattern: string): boolean {
  return plainTextOf(pattern) === undefined;
}

/** The only text that a pattern matches, besides itself; undefined if it is a glob. */
export function plainTextOf(pattern: string): string | undefined {
  return literalOf(tokensOf(pattern));
}

/** The only text that the tokens match; undefined if there may be more. */
function literalOf(tokens: readonly Token[]): string | undefined {
  const characters = tokens.flatMap((token) => (token.kind === 'character' ? [token.character] : []));
  return characters.length === tokens.length ? characters.join('') : undefined;
}

/** Tokenizes a pattern. Brace and comma tokens belong to alternatives; others are literal characters. */
function tokensOf(pattern: string): readonly Token[] {
  const characters = Array.from(pattern);
  const tokens: Token[] = [];
  let setsMayEnd = true;
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const set: CharacterSet | undefined = character === '[' && setsMayEnd ? readSet(characters, at) : undefined;
    // After an unclosed bracket no later one can be closed either, so there is no need to look again.
    setsMayEnd &&= character !== '[' || set !== undefined;
    if (set !== undefined) {
      tokens.push({ kind: 'set', test: set.test });
      at = set.end;
    } else if (character === '\\' && at + 1 < characters.length) {
      at++;
      tokens.push({ kind: 'character', character: characters[at] ?? '' });
    } else if (character !== '*' || tokens.at(-1)?.kind !== 'star') {
      // One star after another adds nothing but time.
      tokens.push(SIGNS[character] ?? { kind: 'character', character });
    }
  }
  return withoutLoneBraces(tokens);
}

/** Reads a set that begins at a position; undefined if nothing closes it. */
function readSet(characters: readonly string[], start: number): CharacterSet | undefined {
  const negated = characters[start + 1] === '!' || characters[start + 1] === '^';
  const first = start + (negated ? 2 : 1);
  const members: { readonly character: string; readonly escaped: boolean }[] = [];
  for (let at = first; at < characters.length; at++) {
    const character = characters[at] ?? '';
    if (character === ']' && at > first) {
      const includes = membership(members);
      return { test: (one) => includes(one) !== negated, end: at };
    }
    const escaped = character === '\\' && at + 1 < characters.length;
    at += escaped ? 1 : 0;
    members.push({ character: characters[at] ?? '', escaped });
  }
  return undefined;
}

/** The test for the members of a set; `-` between two of them is a range. */
function membership(members: readonly { readonly character: string; readonly escaped: boolean }[]): CharacterTest {
  const singles = new Set<string>();
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < members.length; at++) {
    const [from, dash, to] = members.slice(at, at + 3);
    if (from !== undefined && dash?.character === '-' && !dash.escaped && to !== undefined) {
      ranges.push([codeOf(from.character), codeOf(to.character)]);
      at += 2;
    } else if (from !== undefined) {
      singles.add(from.character);
    }
  }
  return (character) => {
    const code = codeOf(character);
    return singles.has(character) || ranges.some(([from, to]) => from <= code && code <= to);
  };
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Turns braces without a partner or a comma, and commas outside alternatives, into literal characters. */
function withoutLoneBraces(tokens: readonly Token[]): readonly Token[] {
  const kept = new Set<number>();
  const open: { readonly start: number; readonly commas: number[] }[] = [];
  for (const [at, { kind }] of tokens.entries()) {
    if (kind === 'open') {
      open.push({ start: at, commas: [] });
    } else if (kind === 'comma') {
      open.at(-1)?.commas.push(at);
    } else if (kind === 'close') {
      const group = open.pop();
      if (group !== undefined && group.commas.length > 0) {
        [group.start, ...group.commas, at].forEach((each) => kept.add(each));
      }
    }
  }
  const texts: Readonly<Record<string, string>> = { open: '{', comma: ',', close: '}' };
  return tokens.map((token, at) => {
    const character = kept.has(at) ? undefined : texts[token.kind];
    return character === undefined ? token : { kind: 'character', character };
  });
}

/** Compiles tokens into steps; a text matches if both end together. */
function compile(tokens: readonly Token[]): readonly Step[] {
  const steps: Step[] = [];
  /** For each open group of alternatives: where they start, and what continues after their end. */
  const open: { readonly starts: number[]; readonly ends: number[][] }[] = [];
  for (const token of tokens) {
    if (token.kind === 'character') {
      steps.push({ kind: 'one', test: (character) => character === token.character });
    } else if (token.kind === 'set') {
      steps.push({ kind: 'one', test: token.test });
    } else if (token.kind === 'star') {
      steps.push({ kind: 'any' });
    } else if (token.kind === 'open') {
      const starts = [steps.length + 1];
      steps.push({ kind: 'go', to: starts });
      open.push({ starts, ends: [] });
    } else if (token.kind === 'comma') {
      const end: number[] = [];
      steps.push({ kind: 'go', to: end });
      open.at(-1)?.starts.push(steps.length);
      open.at(-1)?.ends.push(end);
    } else {
      open.pop()?.ends.forEach((end) => end.push(steps.length));
    }
  }
  return steps;
}

/** Follows all paths at once, character by character, so no path is followed twice. */
function run(steps: readonly Step[], text: string): boolean {
  let places = reach(steps, [0]);
  for (const character of text) {
    const next: number[] = [];
    for (const place of places) {
      const step = steps[place];
      if (step?.kind === 'any') {
        next.push(place);
      } else if (step?.kind === 'one' && step.test(character)) {
        next.push(place + 1);
      }
    }
    if (next.length === 0) {
      return false;
    }
    places = reach(steps, next);
  }
  return places.has(steps.length);
}

/** The places themselves, and all that can be reached from them without consuming a character. */
function reach(steps: readonly Step[], places: readonly number[]): ReadonlySet<number> {
  const reached = new Set(places);
  // Iterating a set includes what is added meanwhile.
  for (const place of reached) {
    const step = steps[place];
    if (step?.kind === 'any') {
      reached.add(place + 1);
    } else if (step?.kind === 'go') {
      step.to.forEach((each) => reached.add(each));
    }
  }
  return reached;
}
