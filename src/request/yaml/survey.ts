import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { UNRESOLVED_TAG } from './mistakes.ts';
import { quoteKey, secretKeyIn } from './secrets.ts';

/** Tags that say what a value is anyway. */
const PLAIN_TAGS = new Set([
  '!',
  ...['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
]);

/** Something wrong with a document that the parser lets pass. */
interface Oddity {
  readonly node: Node;
  readonly message: string;
  /** Whether the document cannot be read at all, or only this part of it is left out. */
  readonly fatal: boolean;
}

/** What one walk over a document finds. */
export interface Survey {
  /** What each alias stands for: found in one pass, since the parser's own search begins anew for every alias. */
  readonly targets: ReadonlyMap<Alias, Node>;
  readonly oddities: readonly Oddity[];
}

/** Walks over a document once: resolves its aliases, and finds tags that are not read and keys that are there twice. */
export function survey(document: Document.Parsed): Survey {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const oddities: Oddity[] = [];
  const walk = (node: unknown): void => {
    if (isAlias(node)) {
      // An alias stands for the last node before it that has its anchor (YAML 1.2, 7.1).
      const target = anchors.get(node.source);
      if (target !== undefined) {
        targets.set(node, target);
      }
    } else if (isScalar(node) || isCollection(node)) {
      if (node.anchor !== undefined) {
        anchors.set(node.anchor, node);
      }
      oddities.push(...oddTag(node), ...secretInText(node), ...(isMap(node) ? repeatedKeys(node) : []));
      // The parser goes deeper for each level than this does: what it has got through fits the stack.
      childrenOf(node).forEach(walk);
    }
  };
  walk(document.contents);
  return { targets, oddities };
}

/** Keys, values and items of a node, in the order of the text. */
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
 * Text without quotes that the key of a secret is a part of, for want of a colon, a comma or the right indentation:
 * whatever is wrong with the text, no message is to quote it.
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

/** Keys that a mapping has twice. The parser's own search compares every key with every other. */
function repeatedKeys(map: YAMLMap): readonly Oddity[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key, value }) => {
    const text = isScalar(key) ? textOfScalar(key) : undefined;
    if (!isScalar(key) || text === undefined) {
      return [];
    }
    if (seen.has(text)) {
      // What has no value may be one.
      const which = value === null ? 'this one' : quoteKey(text);
      return [{ node: key, message: `Map keys must be unique, and ${which} is here twice`, fatal: false }];
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
