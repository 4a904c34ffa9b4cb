import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { suggestion } from './nearest.ts';
import { quote, type Problems } from './problems.ts';

/** Enough for anchors that share a few hops; far too little for a document that explodes. */
const MOST_ALIASES = 100;

/** One slip makes the parser stumble over much that follows. */
const MOST_MISTAKES = 3;

/** A problem as the end of a sentence; the reader adds the place and the line. */
export type Complain = (message: string, node?: unknown) => void;

/**
 * Reads YAML typed by a person. Every problem carries the line; scalars are given as they were written (`0123` stays
 * `0123`, `1e3` stays `1e3`), since almost everything in AWS is text that only looks like a number.
 */
export class YamlText {
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;
  readonly #problems: Problems;
  readonly #place: string;
  /** What each alias stands for: found in one pass, since the parser's own search begins anew for every alias. */
  readonly #targets = new Map<Alias, Node>();

  constructor(text: string, place: string, problems: Problems) {
    this.#problems = problems;
    this.#place = place;
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      schema: 'core',
      prettyErrors: false,
      logLevel: 'error',
    });
    const mistakes = [...this.#document.errors, ...this.#document.warnings];
    for (const { message, pos } of mistakes.slice(0, MOST_MISTAKES)) {
      const { line, col } = this.#lines.linePos(pos[0]);
      problems.add(place, `line ${line}, column ${col}: ${inWords(message, text.split('\n')[line - 1] ?? '')}`);
    }
    if (mistakes.length === 0) {
      this.#findTargets();
    }
  }

  /** An alias stands for the last node before it that has its anchor (YAML 1.2, 7.1). */
  #findTargets(): void {
    const anchors = new Map<string, Node>();
    // The parser goes deeper for each level than this does: what it has got through fits the stack.
    visit(this.#document, {
      Alias: (_, alias) => {
        const target = anchors.get(alias.source);
        if (target !== undefined) {
          this.#targets.set(alias, target);
        }
      },
      Value: (_, node) => {
        if (node.anchor !== undefined) {
          anchors.set(node.anchor, node);
        }
      },
    });
  }

  /** The root node; undefined when the text is empty or no YAML (problems are then added). */
  root(): Node | undefined {
    return this.#document.errors.length + this.#document.warnings.length > 0
      ? undefined
      : (this.#document.contents ?? undefined);
  }

  /** Follows an alias to what it stands for. */
  resolve(node: unknown): unknown {
    return isAlias(node) ? this.#targets.get(node) : node;
  }

  /** Adds problems about nodes of `place`, with the line of the node. */
  complainer(place: string, hop?: number): Complain {
    return (message, node) => {
      const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
      const line = range ? `line ${this.#lines.linePos(range[0]).line}: ` : '';
      this.#problems.add(place, `${line}${message}`, hop);
    };
  }

  /** The place that this text was typed in. */
  get place(): string {
    return this.#place;
  }

  /** A scalar as it was written; undefined (and a complaint) for anything else. */
  text(given: unknown, name: string, complain: Complain): string | undefined {
    const node = this.resolve(given);
    if (isAlias(given) && node === undefined) {
      complain(`${name} is the alias *${given.source}, and no anchor &${given.source} is before it`, given);
      return undefined;
    }
    if (isMap(node) || isSeq(node)) {
      complain(`${name} must be a text, not a ${isMap(node) ? 'mapping' : 'list'}`, node);
      return undefined;
    }
    if (!isScalar(node) || node.value === null) {
      complain(`${name} has no value`, node);
      return undefined;
    }
    return typeof node.value === 'string' ? node.value : (node.source ?? JSON.stringify(node.value));
  }

  /** A list of texts; a single text counts as a list of one. */
  texts(given: unknown, name: string, complain: Complain): readonly string[] {
    const node = this.resolve(given);
    const items: readonly unknown[] = isSeq(node) ? node.items : [node];
    return items.flatMap((item) => this.text(item, name, complain) ?? []);
  }

  /** The pairs of a mapping whose keys are texts; empty (and a complaint) for anything else. */
  pairs(given: unknown, name: string, complain: Complain): readonly (readonly [string, unknown])[] {
    const node = this.resolve(given);
    if (!isMap(node)) {
      complain(`${name} must be a mapping (key: value)`, node);
      return [];
    }
    return mapPairs(node).flatMap(([keyNode, value]) => {
      const key = this.text(keyNode, `a key of ${name}`, complain);
      return key === undefined ? [] : [[key, value] as const];
    });
  }

  /** The pairs of a mapping that may only have `known` keys; others are complained about, with the nearest right one. */
  knownPairs<Key extends string>(
    given: unknown,
    name: string,
    known: readonly Key[],
    complain: Complain,
  ): ReadonlyMap<Key, unknown> {
    const found = new Map<Key, unknown>();
    for (const [typed, value] of this.pairs(given, name, complain)) {
      const key = known.find((candidate) => candidate === typed);
      if (key === undefined) {
        complain(
          `${quote(typed)} is not a key of ${name}${suggestion(typed, known) || `; known are ${known.join(', ')}`}`,
          value,
        );
      } else {
        found.set(key, value);
      }
    }
    return found;
  }

  /** A node as JSON, aliases written out; undefined (and a complaint) where they stand for themselves or for too much. */
  json(given: unknown, name: string, complain: Complain): string | undefined {
    const node = this.resolve(given);
    try {
      return isMap(node) || isSeq(node) || isScalar(node)
        ? JSON.stringify(node.toJS(this.#document, { maxAliasCount: MOST_ALIASES }))
        : undefined;
    } catch {
      complain(`${name} cannot be written out: its aliases stand for themselves or for too much`, node);
      return undefined;
    }
  }
}

function mapPairs(node: YAMLMap): readonly (readonly [unknown, unknown])[] {
  return node.items.map((pair) => [pair.key, pair.value]);
}

/**
 * The parser's words, with what they lack for the commonest slip, and without the text that they quote: it may be a
 * secret.
 */
function inWords(message: string, line: string): string {
  const words = message
    .replace(/(in YAML stream): .*/s, '$1')
    .replace(/^Source contains multiple.*/, 'a second document begins here, and one is wanted');
  return /tab/i.test(words) || /^ *\t/.test(line) ? `${words} (YAML is indented with spaces, not tabs)` : words;
}
