/** As much of Markdown as it takes to hold documents to what they say. */

/** A fenced block of code. */
export interface CodeBlock {
  readonly language: string;
  readonly text: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
}

/** The fenced blocks of a document. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  return [...markdown.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(({ 1: language = '', 2: text = '', index }) => ({
    language,
    text,
    line: markdown.slice(0, index).split('\n').length,
  }));
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[^]*?^```$/gm, '');
}

/** The headings of a document as they are written, without the signs before them. */
export function headings(markdown: string): readonly string[] {
  return [...withoutCode(markdown).matchAll(/^#{1,6} (.+)$/gm)].map(([, text = '']) => text);
}

/** The anchors that GitHub gives to the headings of a document. */
export function anchors(markdown: string): ReadonlySet<string> {
  const given = new Map<string, number>();
  const all = headings(markdown).map((heading) => {
    const slug = heading

      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const before = given.get(slug) ?? 0;
    given.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
  return new Set(all);
}

/** The targets of the links of a document. */
export function links(markdown: string): readonly string[] {
  return [...withoutCode(markdown).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);
}

/** What stands below a heading, up to the next one of its level or a higher one. */
export function section(markdown: string, heading: string): string {
  const found = new RegExp(`^(#+) ${heading}$`, 'm').exec(markdown);
  const rest = found === null ? '' : markdown.slice(found.index + found[0].length);
  return rest.split(new RegExp(`^#{1,${found?.[1]?.length ?? 1}} `, 'm'))[0] ?? '';
}

/** The first cells of the rows of the tables below a heading, without backticks. */
export function firstCells(markdown: string, heading: string): readonly string[] {
  const [, section = ''] = markdown.split(new RegExp(`^#+ ${heading}$`, 'm'));
  const [own = ''] = section.split(/^#{1,2} /m);
  return [...own.matchAll(/^\| `([^`]+)` \|/gm)].map(([, cell = '']) => cell);
}
