/**
 * Globs of names and labels. These are no paths: `*` is any characters, slashes and none as well. Whatever the pattern,
 * a text is matched in steps of no more than the product of both lengths, since patterns come from whoever may start a
 * job, and nothing interrupts a match.
 */

/** A sign of a pattern: a character as it is, a set of characters, or one that has a meaning. */
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

/** What is to be done at a position of a compiled pattern; all but `go` lead to the next position too. */
type Step =
  | { readonly kind: 'one'; readonly test: CharacterTest }
  | { readonly kind: 'any' }
  /** Goes on at each of these, without a character. */
  | { readonly kind: 'go'; readonly to: number[] };

const SIGNS: Readonly<Record<string, Token>> = {
  '*': { kind: 'star' },
  '?': { kind: 'set', test: () => true },
  '{': { kind: 'open' },
  ',': { kind: 'comma' },
  '}': { kind: 'close' },
};

/**
 * Makes the test for a pattern: `*` is any characters, `?` is one, `[abc]`, `[a-z]` and `[!a]` are one of a set,
 * `{a,b}` are alternatives, and a backslash takes the meaning of what follows. All else is itself, and so is what has
 * no partner; the pattern itself always matches. Case counts.
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

/** Whether a pattern may match more than one text (but for the pattern itself). */
export function isGlob(pattern: string): boolean {
  return literalOf(tokensOf(pattern)) === undefined;
}

/** The only text that the tokens stand for; undefined if there may be more. */
function literalOf(tokens: readonly Token[]): string | undefined {
  const characters = tokens.flatMap((token) => (token.kind === 'character' ? [token.character] : []));
  return characters.length === tokens.length ? characters.join('') : undefined;
}

/** Reads a pattern. Braces and commas among the tokens are those of alternatives; others are characters. */
function tokensOf(pattern: string): readonly Token[] {
  const characters = Array.from(pattern);
  const tokens: Token[] = [];
  let setsMayEnd = true;
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const set: CharacterSet | undefined = character === '[' && setsMayEnd ? readSet(characters, at) : undefined;
    // A bracket that nothing closes is followed by none that something closes: none needs to look again.
    setsMayEnd &&= character !== '[' || set !== undefined;
    if (set !== undefined) {
      tokens.push({ kind: 'set', test: set.test });
      at = set.end;
    } else if (character === '\\' && at + 1 < characters.length) {
      at++;
      tokens.push({ kind: 'character', character: characters[at] ?? '' });
    } else {
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

/** Makes characters of braces that have no partner or no comma, and of commas that are in no alternatives. */
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

/** Makes steps of tokens; a text matches if they come to their end with it. */
function compile(tokens: readonly Token[]): readonly Step[] {
  const steps: Step[] = [];
  /** For each of the alternatives at hand: where they begin, and what goes on after their end. */
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

/** Goes all ways at once, one character after the other: so no way is gone twice. */
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

/** The places themselves, and all that can be come to from them without a character. */
function reach(steps: readonly Step[], places: readonly number[]): ReadonlySet<number> {
  const reached = new Set(places);
  // A set is walked with what is added meanwhile.
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
