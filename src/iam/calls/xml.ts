/** Writes the XML of AWS's query protocol. */

/** The content of an element: text, elements by name, or a list of `member` elements. Undefined ones are left out. */
type XmlContent = string | number | undefined | readonly XmlContent[] | XmlFields;

/** Elements by name, in order. */
export interface XmlFields {
  readonly [name: string]: XmlContent;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function isList(content: readonly XmlContent[] | XmlFields): content is readonly XmlContent[] {
  return Array.isArray(content);
}

function write(content: XmlContent): string {
  if (content === undefined) {
    return '';
  }
  if (typeof content === 'string' || typeof content === 'number') {
    return escape(String(content));
  }
  return isList(content)
    ? content.map((item) => element('member', write(item))).join('')
    : fields(Object.entries(content));
}

function fields(entries: readonly (readonly [string, XmlContent])[]): string {
  return entries
    .filter(([, content]) => content !== undefined)
    .map(([name, content]) => element(name, write(content)))
    .join('');
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

function document(root: string, content: XmlFields): string {
  return `<${root} xmlns="${NAMESPACE}">${write(content)}</${root}>\n`;
}

/** The answer to a call that succeeded. */
export function successDocument(operation: string, result: XmlFields, requestId: string): string {
  return document(`${operation}Response`, {
    [`${operation}Result`]: result,
    ResponseMetadata: { RequestId: requestId },
  });
}

/** The answer to a call that failed. */
export function errorDocument(error: {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly requestId: string;
}): string {
  return document('ErrorResponse', {
    Error: {
      Type: error.status < 500 ? 'Sender' : 'Receiver',
      Code: error.code,
      Message: error.message,
    },
    RequestId: error.requestId,
  });
}
