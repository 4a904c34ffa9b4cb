import {
  LineCounter,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Problems } from '../../core/problems.ts';
import { inWords } from './mistakes.ts';
import type { Mark } from '../../text/mark.ts';
import type { Locate } from './places.ts';
import { findBadAlias } from '../../text/yaml-aliases.ts';
import { meantBy } from './meant.ts';
import { openBracketAt, openQuoteBefore, survey, textOfScalar, type Survey } from './survey.ts';

/** Enough to share a few hops; far too little for a document that explodes. */
const MAX_ALIASES = 100;

/** The parser's message for a { or [ that is not closed. */
const MISSES_END = /^Flow (?:map|sequence) .*end with a [\]}]$/;

/** Reports a problem (the end of a sentence) about a node; the reader adds the place, line and column. */
export type Complain = (message: string, node?: unknown) => void;

/** A key and its value in a mapping. */
export interface Entry {
  readonly key: string;
  readonly keyNode: unknown;
  readonly value: unknown;
}

/**
 * Reads YAML written by hand. Every problem has a line and column; scalars are returned as written (`0123` stays
 * `0123`, `1e3` stays `1e3`), since almost everything in AWS is text that only looks like a number.
 */
export class YamlText {
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;
  readonly #problems: Problems;
  readonly #locate: Locate;
  #survey: Survey | undefined;

  constructor(text: string, locate: Locate, problems: Problems) {
    this.#problems = problems;
    this.#locate = locate;
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      schema: 'core',
      prettyErrors: false,
      logLevel: 'error',
      // Found by the survey instead, in one pass.
      uniqueKeys: false,
    });
    this.#survey = this.#inspect(text);
  }

  /** Looks for why the text is not valid YAML. One mistake can cause many errors: only the first is reported. */
  #inspect(text: string): Survey | undefined {
    const [mistake] = [...this.#document.errors, ...this.#document.warnings];
    if (mistake !== undefined) {
      this.#addMistake(mistake, text);
      return undefined;
    }
    const found = survey(this.#document);
    const fatal = found.oddities.find((oddity) => oddity.fatal);
    for (const { message, node } of fatal === undefined ? found.oddities : [fatal]) {
      this.#add(message, this.#markOf(node));
    }
    return fatal === undefined ? found : undefined;
  }

  #addMistake({ code, message, pos: [offset] }: YAMLError, text: string): void {
    const openQuote = openQuoteBefore(this.#document, offset);
    const openBracket = MISSES_END.test(message) ? openBracketAt(this.#document, text, offset) : undefined;
    const meant = meantBy({ code, message, offset, text, openQuote, openBracket });
    const mark = this.#markAt(meant?.offset ?? offset);
    const words = inWords(message);
    const told = meant?.saysAll === true ? meant.message : `${meant?.message ?? ''} (${words})`;
    this.#add(meant === undefined ? words : told, mark);
  }

  /** The root node; undefined if the text is empty or not valid YAML (which adds problems). */
  root(): Node | undefined {
    return this.#survey === undefined ? undefined : (this.#document.contents ?? undefined);
  }

  /** As {@link root}, but also undefined (with a problem) if aliases make the text explode. */
  boundedRoot(): Node | undefined {
    const root = this.root();
    const bad = root === undefined || this.#survey === undefined ? undefined : findBadAlias(root, this.#survey.targets);
    if (bad === undefined) {
      return root;
    }
    this.#add(bad.message, this.#markOf(bad.alias));
    this.#survey = undefined;
    return undefined;
  }

  /** Whether the text is not valid YAML, or explodes; the problems have been added. */
  get isBroken(): boolean {
    return this.#survey === undefined;
  }

  /** Follows an alias to its node. */
  resolve(node: unknown): unknown {
    return isAlias(node) ? this.#survey?.targets.get(node) : node;
  }

  /** Adds problems about parts of `owner`, with the line and column of the node, or else of `fallback`. */
  complainer(owner?: string, hop?: number, fallback?: unknown): Complain {
    return (message, node) => {
      this.#add(message, this.#markOf(node) ?? this.#markOf(fallback), owner, hop);
    };
  }

  /** The place of a node that belongs to `owner`. */
  placeOf(node: unknown, owner: string): string {
    return this.#locate(this.#markOf(node), owner).place;
  }

  #add(message: string, mark: Mark | undefined, owner?: string, hop?: number): void {
    const { place, lead } = this.#locate(mark, owner);
    this.#problems.add(place, `${lead}${message}`, hop);
  }

  #markOf(node: unknown): Mark | undefined {
    const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
    return range ? this.#markAt(range[0]) : undefined;
  }

  #markAt(offset: number): Mark {
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }

  /** A scalar as written; undefined (and a complaint) for anything else. */
  text(given: unknown, name: string, complain: Complain): string | undefined {
    const node = this.resolve(given);
    if (isAlias(given) && node === undefined) {
      // The name of the alias may be a secret that begins with a star.
      const advice = 'no anchor with its name comes before it; a text that begins with * has to be in quotes';
      complain(`${name} is an alias, and ${advice}`, given);
      return undefined;
    }
    if (isMap(node) || isSeq(node)) {
      const advice = isMap(node) && node.flow === true ? '; a text that begins with { has to be in quotes' : '';
      complain(`${name} must be a text, not a ${isMap(node) ? 'mapping' : 'list'}${advice}`, node);
      return undefined;
    }
    const text = isScalar(node) ? textOfScalar(node) : undefined;
    if (text === undefined) {
      complain(`${name} has no value`, node);
    }
    return text;
  }

  /** A list of texts; a single text counts as a list of one. */
  texts(given: unknown, name: string, complain: Complain): readonly string[] {
    const node = this.resolve(given);
    const items: readonly unknown[] = isSeq(node) ? node.items : [given];
    return items.flatMap((item) => this.text(item, name, complain) ?? []);
  }

  /** The entries of a mapping with text keys, the first of each key; none (and a complaint) for anything else. */
  entries(given: unknown, name: string, complain: Complain): readonly Entry[] {
    const node = this.resolve(given);
    if (!isMap(node)) {
      complain(`${name} must be a mapping (key: value)`, node ?? given);
      return [];
    }
    const found = new Map<string, Entry>();
    for (const { key: keyNode, value } of node.items) {
      const key = this.text(keyNode, `a key of ${name}`, complain);
      if (key !== undefined && !found.has(key)) {
        found.set(key, { key, keyNode, value });
      }
    }
    return [...found.values()];
  }

  /** A node as JSON, with aliases expanded; undefined (and a complaint) if they are circular or grow too large. */
  json(given: unknown, name: string, complain: Complain): string | undefined {
    const node = this.resolve(given);
    try {
      return isMap(node) || isSeq(node) || isScalar(node)
        ? JSON.stringify(node.toJS(this.#document, { maxAliasCount: MAX_ALIASES }))
        : undefined;
    } catch {
      complain(`${name} cannot be written out: its aliases stand for themselves or for too much`, node);
      return undefined;
    }
  }
}
