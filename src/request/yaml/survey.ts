import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  visit,
  type Alias,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { UNRESOLVED_TAG } from './mistakes.ts';
import { quoteKey, secretKeyIn } from './secrets.ts';

/** Tags that only state the default type of a value. */
const PLAIN_TAGS = new Set([
  '!',
  ...['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
]);

/** A mistake in a document that the parser accepts. */
interface Oddity {
  readonly node: Node;
  readonly message: string;
  /** True if the document cannot be read at all; false if only this part is left out. */
  readonly fatal: boolean;
}

/** The results of one walk over a document. */
export interface Survey {
  /** What each alias refers to: found in one pass, since the parser's own search starts over for every alias. */
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly oddities: readonly Oddity[];
}

/** Walks over a document once: resolves aliases, and finds unsupported tags and duplicate keys. */
export function survey(document: Document.Parsed): Survey {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const oddities: Oddity[] = [];
  const walk = (node: unknown): void => {
    if (isAlias(node)) {
      // An alias refers to the last node before it that has its anchor (YAML 1.2, 7.1).
      const target = anchors.get(node.source);
      if (target !== undefined) {
        targets.set(node, target);
      }
    } else if (isScalar(node) || isCollection(node)) {
      if (node.anchor !== undefined) {
        anchors.set(node.anchor, node);
      }
      oddities.push(...oddTag(node), ...secretInText(node), ...(isMap(node) ? repeatedKeys(node) : []));
      // The parser uses more stack per level than this does, so any document it has parsed fits.
      childrenOf(node).forEach(walk);
    }
  };
  walk(document.contents);
  return { targets, oddities };
}

/** Keys, values and items of a node, in text order. */
function childrenOf(node: Node): readonly unknown[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) => [key, value]);
  }
  return isSeq(node) ? node.items : [];
}

function oddTag(node: Node): readonly Oddity[] {
  if (node.tag === undefined || PLAIN_TAGS.has(node.tag)) {
    return [];
  }
  return [{ node, message: UNRESOLVED_TAG, fatal: true }];
}

/**
 * Unquoted text that contains the key of a secret because a colon, a comma or the right indentation is missing:
 * whatever else is wrong with the text, no message may quote it.
 */
function secretInText(node: Node): readonly Oddity[] {
  const text = isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' ? node.value : '';
  const key = secretKeyIn(text);
  if (key === undefined) {
    return [];
  }
  const advice = "a key begins a line, in line with the others (or follows a comma), and has ': ' after it";
  return [
    {
      node,
      message: `'${key}' is part of a text here: ${advice}; a text that holds it has to be in quotes`,
      fatal: true,
    },
  ];
}

/** Where the last quoted text begins that begins before a place: if a quote is missing, it is that of this text. */
export function openQuoteBefore(document: Document.Parsed, offset: number): number | undefined {
  let last: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') === true && range && range[0] <= offset) {
        last = range[0];
      }
    },
  });
  return last;
}

/**
 * Where the { or [ opens whose end the parser misses at a place: it takes such a collection to end there, as do those
 * inside that end right before it.
 */
export function openBracketAt(document: Document.Parsed, text: string, offset: number): number | undefined {
  const opened: number[] = [];
  visit(document, {
    Collection: (_key, { flow, range }) => {
      if (flow === true && range?.[1] === offset) {
        opened.push(range[0]);
      }
    },
  });
  let closed = 0;
  while (closed < opened.length - 1 && /[\]}]/.test(text.charAt(offset - 1 - closed))) {
    closed += 1;
  }
  return opened.at(-1 - closed);
}

/** Duplicate keys of a mapping. The parser's own search compares every key with every other. */
function repeatedKeys(map: YAMLMap): readonly Oddity[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key, value }) => {
    const text = isScalar(key) ? textOfScalar(key) : undefined;
    if (!isScalar(key) || text === undefined) {
      return [];
    }
    if (seen.has(text)) {
      // A key without a value may be a value.
      const which = value === null ? 'this one' : quoteKey(text);
      return [{ node: key, message: `Map keys must be unique, and ${which} appears twice`, fatal: false }];
    }
    seen.add(text);
    return [];
  });
}

/** A scalar as it was written; undefined if it is empty. */
export function textOfScalar(scalar: { readonly value: unknown; readonly source?: string }): string | undefined {
  if (scalar.value === null) {
    return undefined;
  }
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? JSON.stringify(scalar.value));
}
