/**
 * Reads XML into a tree, for documents that come from strangers. The parser is strict (well-formed XML 1.0 with
 * namespaces, or nothing). What SAML must not have is refused: document types, and with them entities. Comments and
 * processing instructions are dropped before text is joined, so that none can split a value.
 */

import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';

/** An attribute, with its prefix resolved. */
export interface XmlAttribute {
  readonly name: string;
  readonly localName: string;
  /** Empty for attributes without a prefix. */
  readonly namespace: string;
  readonly value: string;
}

/** An element. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  readonly prefix: string;
  readonly localName: string;
  readonly namespace: string;
  /** Without declarations of namespaces. */
  readonly attributes: readonly XmlAttribute[];
  /** All namespaces in scope by prefix; the default one by the empty prefix. */
  readonly scope: ReadonlyMap<string, string>;
  /** Texts and elements in their order. Neighboring texts may be several. */
  readonly children: readonly (XmlElement | string)[];
  /** Whether a comment or a processing instruction is among its children, where some readers would cut its text. */
  readonly isInterrupted: boolean;
}

/** As many characters are read: what AWS takes of a SAML response is less, once it is decoded. */
export const MAX_XML_LENGTH = 100_000;

/** Responses have about ten levels. */
const MAX_DEPTH = 50;

/** Namespaces in scope of one element. Each element remembers them, so that without a limit few bytes would fill the memory. */
const MAX_NAMESPACES = 50;

/** An element whose children are still being read. */
interface OpenElement {
  readonly element: Omit<XmlElement, 'children' | 'isInterrupted'>;
  readonly children: (XmlElement | string)[];
  isInterrupted: boolean;
}

const XML_SCOPE: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

/** The encodings whose bytes are those of UTF-8. */
const READ_ENCODINGS: ReadonlySet<string> = new Set(['utf-8', 'us-ascii']);

/**
 * Reads a document.
 *
 * @throws {SyntaxError} if it is not well-formed, or has something that is refused here. The message says what and where,
 *   and quotes nothing: what is read may be a secret.
 */
export function readXml(text: string): XmlElement {
  if (text.length > MAX_XML_LENGTH) {
    throw new SyntaxError(`The XML has ${text.length} characters, and at most ${MAX_XML_LENGTH} are read.`);
  }
  const tree = new TreeBuilder();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => {
    throw new SyntaxError(inOwnWords(message));
  });
  parser.on('doctype', () => {
    throw new SyntaxError('The XML has a document type (DOCTYPE), which is refused: it can define entities.');
  });
  parser.on('xmldecl', ({ version, encoding = 'utf-8' }) => {
    if (version !== '1.0' || !READ_ENCODINGS.has(encoding.toLowerCase())) {
      throw new SyntaxError('The XML declares another version than 1.0, or another encoding than UTF-8.');
    }
  });
  parser.on('opentag', (tag) => {
    tree.open(tag);
  });
  parser.on('closetag', () => {
    tree.close();
  });
  parser.on('text', (characters) => {
    tree.add(characters);
  });
  parser.on('cdata', (characters) => {
    tree.add(characters);
  });
  parser.on('comment', () => {
    tree.interrupt();
  });
  parser.on('processinginstruction', () => {
    tree.interrupt();
  });
  parser.write(text).close();
  return tree.root();
}

/** What the parser says, `3:14: unclosed tag: NAME`, without names. */
function inOwnWords(message: string): string {
  const [, line, column, mistake = ''] = /^(\d+):(\d+): ([^:({\n]*)/.exec(message) ?? [];
  const what = mistake.trim().replace(/\.$/, '');
  return line === undefined
    ? 'The XML cannot be read.'
    : `The XML cannot be read at line ${line}, column ${column}: ${what}.`;
}

/** Makes the tree from what the parser reports. */
class TreeBuilder {
  readonly #document: (XmlElement | string)[] = [];
  readonly #stack: OpenElement[] = [];

  open(tag: SaxesTagNS): void {
    if (this.#stack.length >= MAX_DEPTH) {
      throw new SyntaxError(`The XML is nested more than ${MAX_DEPTH} levels deep.`);
    }
    this.#stack.push({
      element: elementOf(tag, this.#stack.at(-1)?.element.scope ?? XML_SCOPE),
      children: [],
      isInterrupted: false,
    });
  }

  close(): void {
    const closed = this.#stack.pop();
    if (closed !== undefined) {
      const { element, children, isInterrupted } = closed;
      this.add({ ...element, children, isInterrupted });
    }
  }

  interrupt(): void {
    const open = this.#stack.at(-1);
    if (open !== undefined) {
      open.isInterrupted = true;
    }
  }

  add(child: XmlElement | string): void {
    (this.#stack.at(-1)?.children ?? this.#document).push(child);
  }

  root(): XmlElement {
    const [root, ...others] = this.#document.filter((child) => typeof child !== 'string');
    if (root === undefined || others.length > 0) {
      throw new SyntaxError('The XML does not have exactly one root element.');
    }
    return root;
  }
}

function elementOf(tag: SaxesTagNS, outer: ReadonlyMap<string, string>): OpenElement['element'] {
  const written = Object.values(tag.attributes);
  const scope = scopeOf(written.filter(isDeclaration), outer);
  const attributes = written
    .filter((attribute) => !isDeclaration(attribute))
    .map(({ name, prefix, local, value }) => ({
      name,
      localName: local,
      namespace: prefix === '' ? '' : (scope.get(prefix) ?? ''),
      value,
    }));
  const { name, prefix, local } = tag;
  return { name, prefix, localName: local, namespace: scope.get(prefix) ?? '', attributes, scope };
}

function isDeclaration({ name, prefix }: SaxesAttributeNS): boolean {
  return name === 'xmlns' || prefix === 'xmlns';
}

/** From the values as they are written: those that the parser resolves are trimmed, which a signature is not. */
function scopeOf(
  declared: readonly SaxesAttributeNS[],
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (declared.length === 0) {
    return outer;
  }
  const own = declared.map(({ prefix, local, value }) => [prefix === '' ? '' : local, value] as const);
  const scope = new Map([...outer, ...own]);
  if (scope.size > MAX_NAMESPACES) {
    throw new SyntaxError(`The XML has more than ${MAX_NAMESPACES} namespaces at one place.`);
  }
  return scope;
}

/** The descendants of `element` with this local name, in document order. */
export function descendants(element: XmlElement, localName: string): readonly XmlElement[] {
  return childElements(element).flatMap((child) => [
    ...(child.localName === localName ? [child] : []),
    ...descendants(child, localName),
  ]);
}

/** The child elements. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The value of an attribute without a prefix. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.find((attribute) => attribute.name === name)?.value;
}

/** The text of an element and all below it. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
