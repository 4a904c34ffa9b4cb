/**
 * What a page of Okta says, as far as it matters here: the fields of its forms, and its title. No document is built: a
 * single pass over the tags, in the manner of a browser, that takes time by the length of the page alone.
 */

/** A page, read. */
export interface ReadPage {
  /** The values of `<input name="SAMLResponse">`, in their order. */
  readonly responses: readonly string[];
  readonly title: string;
  /** Whether it has a form to log in with. */
  readonly asksForLogin: boolean;
  /** Whether it goes on with another step of a login, which needs a person. */
  readonly asksForMore: boolean;
}

/** What is text up to its end tag, whatever is in it. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'template', 'iframe', 'xmp']);

const TAG_NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;
const TAG_END = /[\s/]*>/y;

type Attributes = ReadonlyMap<string, string>;

/** Reads a page. Whatever is unfinished at its end does not count. */
export function readPage(html: string): ReadPage {
  const responses: string[] = [];
  let title = '';
  let asksForLogin = /okta-sign-in|okta-login-container/.test(html);
  for (const { name, attributes, text } of tagsOf(html)) {
    const field = name === 'input' ? attributes.get('name') : undefined;
    if (field === 'SAMLResponse') responses.push(attributes.get('value') ?? '');
    if (field === 'username' || field === 'identifier') asksForLogin = true;
    if (name === 'title' && title === '') title = decodeEntities(text).replace(/\s+/g, ' ').trim();
  }
  return { responses, title, asksForLogin, asksForMore: /\bstateToken\b/.test(html) };
}

interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Attributes;
  /** Of those whose content is text. */
  readonly text: string;
}

function* tagsOf(html: string): Generator<Tag> {
  // Not by toLowerCase, after which a text may be longer: \u0130 becomes two characters.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let at = html.indexOf('<');
  while (at !== -1) {
    if (html.startsWith('<!--', at)) {
      at = indexAfter(html, '-->', at + 4);
    } else {
      const name = matchAt(TAG_NAME, html, at + 1)?.[0].toLowerCase();
      if (name === undefined) {
        // An end tag, a declaration, or a sign that stands for itself.
        at += 1;
      } else {
        const tag = readAttributes(html, at + 1 + name.length);
        const end = tag !== undefined && RAW_TEXT.has(name) ? lower.indexOf(`</${name}`, tag.end) : tag?.end;
        if (tag === undefined || end === undefined || end === -1) return;
        yield { name, attributes: tag.attributes, text: html.slice(tag.end, end) };
        at = end;
      }
    }
    at = at === -1 ? -1 : html.indexOf('<', at);
  }
}

/** The attributes of a tag, and where it ends; undefined if the page ends before. The first of each name counts. */
function readAttributes(
  html: string,
  start: number,
): { readonly attributes: Attributes; readonly end: number } | undefined {
  const attributes = new Map<string, string>();
  let at = start;
  for (;;) {
    const end = matchAt(TAG_END, html, at);
    if (end !== undefined) {
      return { attributes, end: at + end[0].length };
    }
    const found = matchAt(ATTRIBUTE, html, at);
    if (found === undefined) {
      return undefined;
    }
    const [whole, name = '', double, single, bare] = found;
    const key = name.toLowerCase();
    if (!attributes.has(key)) {
      attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
    }
    at += whole.length;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Where a text begins after another; -1 if that is not there. */
function indexAfter(text: string, sought: string, from: number): number {
  const at = text.indexOf(sought, from);
  return at === -1 ? -1 : at + sought.length;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const MAX_CODE_POINT = 0x10ffff;

/** With characters for their references. Others than these five and the numeric ones stay as they are. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') {
      return NAMED[name.toLowerCase()] ?? whole;
    }
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= MAX_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}
