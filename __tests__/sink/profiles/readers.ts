/**
 * Two readers of AWS's INI dialect, written from the behavior of the tools and apart from the code under test: what
 * we write must mean the same to both.
 */

type Sections = Map<string, Map<string, string>>;

function sectionOf(sections: Sections, name: string): Map<string, string> {
  const section = sections.get(name) ?? new Map<string, string>();
  sections.set(name, section);
  return section;
}

/** As Python's configparser reads for botocore: indented lines go on with the value before them. */
export function readLikePython(text: string): Sections {
  const sections: Sections = new Map();
  let section: Map<string, string> | undefined;
  let key: string | undefined;
  let keyIndent = 0;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    const value = line.trim();
    if (value === '' || value.startsWith('#') || value.startsWith(';')) continue;
    const indent = line.length - line.trimStart().length;
    if (section !== undefined && key !== undefined && indent > keyIndent) {
      section.set(key, `${section.get(key) ?? ''}\n${value}`);
      continue;
    }
    keyIndent = indent;
    const header = /^\[(.+)\]/.exec(value);
    if (header?.[1] !== undefined) {
      section = sectionOf(sections, header[1]);
      key = undefined;
    } else if (section !== undefined) {
      const [name = '', ...rest] = value.split(/[=:]/);
      key = name.trim().toLowerCase();
      section.set(key, rest.join('=').trim());
    }
  }
  return sections;
}

/** As the JavaScript SDK reads: line by line, trimmed, with the section and key of a nested block joined by a dot. */
export function readLikeJavaScript(text: string): Sections {
  const sections: Sections = new Map();
  let section: string | undefined;
  let block: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const content = (line.split(/(?:^|\s)[;#]/)[0] ?? '').trim();
    if (content.startsWith('[') && content.endsWith(']')) {
      const name = content.slice(1, -1);
      const typed = /^([\w-]+)\s(["'])?([\w\-@+.%:/]+)\2$/.exec(name);
      section = typed === null ? name : typed[1] === 'profile' ? `profile ${typed[3] ?? ''}` : undefined;
      block = undefined;
    } else if (section !== undefined && content.indexOf('=') > 0) {
      const key = content.slice(0, content.indexOf('=')).trim();
      const value = content.slice(content.indexOf('=') + 1).trim();
      if (value === '') block = key;
      else {
        if (line.trimStart() === line) block = undefined;
        sectionOf(sections, section).set(block === undefined ? key : `${block}.${key}`, value);
      }
    }
  }
  return sections;
}
