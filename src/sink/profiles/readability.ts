import { isUtf8 } from 'node:buffer';
import { listed } from '../../text/list.ts';
import { quote } from '../../text/quote.ts';
import { BYTE_ORDER_MARK, LINES } from './ini.ts';

/*
 * What Python's configparser, with which the AWS CLI and boto3 read profiles, refuses: then they fail with every
 * profile of the file, and with keys in variables too. The other SDKs are more lenient.
 */

const HEADER = /^\[(.+)\]/;
const OPTION = /^([^=:]*)[=:]/;
const COMMENT = /^[#;]/;

/** Reads one file; its state is where a line stands. */
class Reader {
  readonly #isReplaced: (section: string) => boolean;
  /** Per section, its keys. */
  readonly #seen = new Map<string, Set<string>>();
  #section: string | undefined;
  /** The indent of the last key, that a more indented line continues. */
  #indent: number | undefined;

  constructor(isReplaced: (section: string) => boolean) {
    this.#isReplaced = isReplaced;
  }

  /** Why a line cannot be read; undefined if it can. */
  refusal(line: string): string | undefined {
    const content = line.trim();
    if (content === '' || COMMENT.test(content)) return undefined;
    const indent = line.length - line.trimStart().length;
    if (this.#indent !== undefined && indent > this.#indent) return undefined;
    const header = HEADER.exec(content)?.[1];
    if (header !== undefined) return this.#begin(header);
    if (this.#section === undefined) return 'it stands before the first [section]';
    const key = OPTION.exec(content)?.[1]?.trim().toLowerCase() ?? '';
    if (key === '') return 'it is neither a [section] nor a "key = value"';
    this.#indent = indent;
    return this.#add(this.#section, key);
  }

  #begin(section: string): string | undefined {
    this.#indent = undefined;
    this.#section = section;
    const isTwice = this.#seen.has(section) && section !== 'DEFAULT' && !this.#isReplaced(section);
    if (!this.#seen.has(section)) this.#seen.set(section, new Set());
    return isTwice ? `the section ${quote(section)} is there twice` : undefined;
  }

  #add(section: string, key: string): string | undefined {
    const keys = this.#seen.get(section);
    const isTwice = keys?.has(key) === true && !this.#isReplaced(section);
    keys?.add(key);
    return isTwice ? `${quote(key)} is there twice in the section ${quote(section)}` : undefined;
  }
}

/**
 * Why the AWS CLI and boto3 cannot read a profile file: the rest of a sentence, which quotes no values. Undefined if
 * they can. Reads the file once, in linear time.
 *
 * @param text the file, one character per byte
 * @param isReplaced whether a section, by the text in its brackets, will be rewritten, so that its faults go
 */
export function whyUnreadable(
  text: string,
  isReplaced: (section: string) => boolean = () => false,
): string | undefined {
  if (BYTE_ORDER_MARK.test(text)) return 'it starts with a byte order mark: save it as UTF-8 without BOM';
  const bytes = Buffer.from(text, 'latin1');
  if (!isUtf8(bytes)) return 'it is not UTF-8';
  const reader = new Reader(isReplaced);
  let number = 0;
  for (const [line] of bytes.toString('utf8').matchAll(LINES)) {
    number += 1;
    const refusal = reader.refusal(line);
    if (refusal !== undefined) return `line ${number}: ${refusal}`;
  }
  return undefined;
}

/** One warning for each profile file that the AWS CLI and boto3 cannot read, apart from profiles that are replaced. */
export function unreadableFiles(texts: ReadonlyMap<string, string>, replaced: readonly string[]): readonly string[] {
  const headers = new Set(replaced.flatMap((name) => [name, `profile ${name}`]));
  return [...texts].flatMap(([path, text]) => {
    const why = whyUnreadable(text, (section) => headers.has(section));
    return why === undefined
      ? []
      : [
          `The AWS CLI and boto3 cannot read ${path}, so they will fail with the profiles of this step, and with all others. ${why[0]?.toUpperCase() ?? ''}${why.slice(1)}. Correct that file.`,
        ];
  });
}

/** What the SDK for JavaScript takes for the name in `[profile NAME]`. */
const SEEN_BY_ALL = /^[\w.%@:+-]+$/;

/** A warning if some SDK would not find profiles because of their names. */
export function unseenProfiles(names: readonly string[]): readonly string[] {
  const unseen = names.filter((name) => !SEEN_BY_ALL.test(name));
  return unseen.length === 0
    ? []
    : [
        `The AWS SDK for JavaScript does not find the settings of ${listed(unseen.map(quote))} in a config file: it knows only profile names of letters, digits and _ . % @ : + -. Choose another name if such a tool uses the profile.`,
      ];
}
