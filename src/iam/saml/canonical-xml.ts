/** Exclusive XML canonicalization without comments (W3C Recommendation, 18 July 2002): the bytes that are signed. */

import type { XmlAttribute, XmlElement } from '../../text/xml.ts';

/** Exceptions to the rule: what to leave out, and what else to keep. */
export interface CanonicalOptions {
  /** Left out with everything below it: the signature, when the element around it is canonicalized. */
  readonly without?: XmlElement | undefined;
  /** `InclusiveNamespaces PrefixList`: prefixes that are kept although nothing uses them visibly. */
  readonly inclusivePrefixes: readonly string[];
}

type Rendered = ReadonlyMap<string, string>;

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#xD;');
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#x9;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\r', '&#xD;');
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function compareAttributes(left: XmlAttribute, right: XmlAttribute): number {
  return compare(left.namespace, right.namespace) || compare(left.localName, right.localName);
}

/** The namespaces that this element must declare, given those of its ancestors. */
function declarations(element: XmlElement, rendered: Rendered, options: CanonicalOptions): Rendered {
  const used = [
    element.prefix,
    ...element.attributes.filter(({ namespace }) => namespace !== '').map(({ name }) => name.split(':')[0] ?? ''),
    ...options.inclusivePrefixes.map((prefix) => (prefix === '#default' ? '' : prefix)),
  ];
  const entries = Array.from(new Set(used))
    .filter((prefix) => prefix !== 'xml' && (element.scope.has(prefix) || prefix === ''))
    .map((prefix) => [prefix, element.scope.get(prefix) ?? ''] as const)
    .filter(([prefix, uri]) => (rendered.get(prefix) ?? '') !== uri)
    .sort(([left], [right]) => compare(left, right));
  return new Map(entries);
}

/** The canonical form of an element. */
export function canonicalize(element: XmlElement, options: CanonicalOptions, rendered: Rendered = new Map()): string {
  const declared = declarations(element, rendered, options);
  const namespaces = Array.from(
    declared,
    ([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(uri)}"`,
  );
  const attributes = element.attributes
    .toSorted(compareAttributes)
    .map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`);
  const inner = new Map([...rendered, ...declared]);
  const children = element.children
    .filter((child) => child !== options.without)
    .map((child) => (typeof child === 'string' ? escapeText(child) : canonicalize(child, options, inner)));
  return `<${element.name}${namespaces.join('')}${attributes.join('')}>${children.join('')}</${element.name}>`;
}
