/**
 * Reads XML into a tree: only what SAML needs, and nothing that SAML should not have. Document types (and with them
 * entities) are rejected; comments are dropped before text is joined, so that none can split a value.
 */

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
  readonly attributes: readonly XmlAttribute[];
  /** All namespaces in scope by prefix; the default one by the empty prefix. */
  readonly scope: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const TOKEN =
  /<!--[^]*?-->|<!\[CDATA\[(?<cdata>[^]*?)\]\]>|<\?[^]*?\?>|<\/(?<end>[^\s>]+)\s*>|<(?<start>[^\s/>!?]+)(?<attributes>(?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(#x[\da-fA-F]+|#\d+|\w+);/g, (_, name: string) => {
    if (name.startsWith('#')) {
      return String.fromCodePoint(Number(name.startsWith('#x') ? `0${name.slice(1)}` : name.slice(1)));
    }
    const character = ENTITIES[name];
    if (character === undefined) {
      throw new SyntaxError(`The entity ${name} is not allowed.`);
    }
    return character;
  });
}

/** An element whose children are still being read. */
interface OpenElement {
  readonly element: Omit<XmlElement, 'children'>;
  readonly children: (XmlElement | string)[];
}

function splitName(name: string): readonly [prefix: string, localName: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function namespaceOf(prefix: string, scope: ReadonlyMap<string, string>): string {
  const uri = scope.get(prefix);
  if (uri === undefined && prefix !== '') {
    throw new SyntaxError(`The prefix ${prefix} is not declared.`);
  }
  return uri ?? '';
}

function open(name: string, attributeText: string, outer: ReadonlyMap<string, string>): OpenElement {
  const written = Array.from(attributeText.matchAll(ATTRIBUTE), ([, key = '', double, single]) => ({
    key,
    value: decode((double ?? single ?? '').replace(/[\t\r\n]/g, ' ')),
  }));
  const isDeclaration = ({ key }: { readonly key: string }): boolean => key === 'xmlns' || key.startsWith('xmlns:');
  const declared = written.filter(isDeclaration).map(({ key, value }) => [key.slice(6), value] as const);
  const scope = new Map([...outer, ...declared]);
  const attributes = written
    .filter((attribute) => !isDeclaration(attribute))
    .map(({ key, value }) => {
      const [prefix, localName] = splitName(key);
      return { name: key, localName, namespace: prefix === '' ? '' : namespaceOf(prefix, scope), value };
    });
  const [prefix, localName] = splitName(name);
  return {
    element: { name, prefix, localName, namespace: namespaceOf(prefix, scope), attributes, scope },
    children: [],
  };
}

const XML_SCOPE: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

/**
 * Reads a document.
 *
 * @throws {SyntaxError} if it is not well-formed, or has something rejected here
 */
export function readXml(text: string): XmlElement {
  const document: OpenElement['children'] = [];
  const stack: OpenElement[] = [];
  const source = text.replace(/\r\n?/g, '\n');
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const groups = TOKEN.exec(source)?.groups;
    if (groups === undefined) {
      throw new SyntaxError(`The XML cannot be read from character ${at} on.`);
    }
    readToken(groups, stack, document);
  }
  const [root, ...others] = document.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (root === undefined || typeof root === 'string' || others.length > 0 || stack.length > 0) {
    throw new SyntaxError('The XML does not have exactly one root element.');
  }
  return root;
}

type TokenGroups = Readonly<Record<string, string | undefined>>;

function readToken(groups: TokenGroups, stack: OpenElement[], document: OpenElement['children']): void {
  const { cdata, text, start, attributes = '', empty, end } = groups;
  const parent = stack.at(-1)?.children ?? document;
  if (start !== undefined) {
    const opened = open(start, attributes, stack.at(-1)?.element.scope ?? XML_SCOPE);
    if (empty === '/') {
      parent.push({ ...opened.element, children: [] });
    } else {
      stack.push(opened);
    }
  } else if (end !== undefined) {
    const closed = stack.pop();
    if (closed?.element.name !== end) {
      throw new SyntaxError(`</${end}> closes nothing.`);
    }
    (stack.at(-1)?.children ?? document).push({ ...closed.element, children: closed.children });
  } else if (cdata !== undefined || text !== undefined) {
    parent.push(cdata ?? decode(text ?? ''));
  }
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
