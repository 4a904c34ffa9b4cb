/** Markdown roughly as GitHub renders it: with tables, HTML and automatic links. */
import MarkdownIt from 'markdown-it';

const renderer = new MarkdownIt({ html: true, linkify: true });

/** The structure of a Markdown text: its token types, and its raw HTML. */
export function partsOf(markdown: string): { readonly kinds: readonly string[]; readonly html: readonly string[] } {
  const tokens = renderer.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return {
    kinds: tokens.map(({ type }) => type),
    html: tokens.filter(({ type }) => type.startsWith('html_')).map(({ content }) => content.trim()),
  };
}

/** The text of the code blocks in a language. */
export function codeBlocksOf(markdown: string, language: string): readonly string[] {
  return renderer
    .parse(markdown, {})
    .filter(({ type, info }) => type === 'fence' && info === language)
    .map(({ content }) => content);
}

/** The cells of each row of the tables, as a person sees them. */
export function rowsOf(markdown: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const token of renderer.parse(markdown, {})) {
    if (token.type === 'tr_open') {
      rows.push([]);
    } else if (token.type === 'inline') {
      rows.at(-1)?.push((token.children ?? []).map(({ content }) => content).join(''));
    }
  }
  return rows;
}

/** The text of a paragraph as shown. */
export function shownText(markdown: string): string {
  return renderer
    .parse(markdown, {})
    .flatMap(({ children }) => children ?? [])
    .map(({ content }) => content)
    .join('');
}

/** The text shown outside code, where GitHub looks for mentions and references after parsing the Markdown. */
export function textOutsideCode(markdown: string): string {
  return renderer
    .parse(markdown, {})
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === 'text' || type === 'text_special')
    .map(({ content }) => content)
    .join('');
}
