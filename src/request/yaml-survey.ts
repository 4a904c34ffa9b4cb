import { isAlias, isMap, isScalar, isSeq, visit, type Alias, type Document, type Node, type YAMLMap } from 'yaml';
import { quote } from './problems.ts';

/** Tags that say what a value is anyway. */
const PLAIN_TAGS = new Set([
  '!',
  ...['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
]);

/** Something wrong with a document that the parser lets pass. */
export interface Oddity {
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
  // The parser goes deeper for each level than this does: what it has got through fits the stack.
  visit(document, {
    Alias: (_, alias) => {
      // An alias stands for the last node before it that has its anchor (YAML 1.2, 7.1).
      const target = anchors.get(alias.source);
      if (target !== undefined) {
        targets.set(alias, target);
      }
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) {
        anchors.set(node.anchor, node);
      }
      if (node.tag !== undefined && !PLAIN_TAGS.has(node.tag)) {
        oddities.push({ node, message: `Unresolved tag: ${node.tag}; tags have no meaning here`, fatal: true });
      }
      if (isMap(node)) {
        oddities.push(...repeatedKeys(node));
      }
    },
  });
  return { targets, oddities };
}

/** Keys that a mapping has twice. The parser's own search compares every key with every other. */
function repeatedKeys(map: YAMLMap): readonly Oddity[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    const text = isScalar(key) ? textOfScalar(key) : undefined;
    if (!isScalar(key) || text === undefined) {
      return [];
    }
    if (seen.has(text)) {
      return [{ node: key, message: `Map keys must be unique, and ${quote(text)} is here twice`, fatal: false }];
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

/** Far more than a file of thousands of targets gains by its aliases; far too little for one that explodes. */
const MOST_REPEATED = 200_000;

/**
 * The first alias that stands for something it is part of, or that makes the document explode: written out, all
 * aliases together may add no more than so many values.
 */
export function excessiveAlias(
  root: Node,
  targets: ReadonlyMap<Alias, Node>,
): { readonly alias: Alias; readonly message: string } | undefined {
  const sizes = new Map<Node, number>();
  const open = new Set<Node>();
  let found: { readonly alias: Alias; readonly message: string } | undefined;
  let repeated = 0;
  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) {
      return sizeOfAlias(node);
    }
    if (!isMap(node) && !isSeq(node)) {
      return 1;
    }
    const known = sizes.get(node);
    if (known !== undefined) {
      return known;
    }
    open.add(node);
    const children = isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : node.items;
    const size = children.reduce<number>((total, child) => total + sizeOf(child), 1);
    open.delete(node);
    sizes.set(node, size);
    return size;
  };
  const sizeOfAlias = (alias: Alias): number => {
    const target = targets.get(alias);
    if (target !== undefined && open.has(target)) {
      found ??= { alias, message: `*${alias.source} stands for something that it is part of` };
      return 1;
    }
    const size = sizeOf(target);
    repeated += size - 1;
    if (repeated > MOST_REPEATED) {
      found ??= { alias, message: `*${alias.source} is one alias too many: written out, the text would be huge` };
    }
    return size;
  };
  sizeOf(root);
  return found;
}
