/** One block of PEM (RFC 7468). */
export interface PemBlock {
  /** What it says it is: `CERTIFICATE`, `EC PRIVATE KEY`. */
  readonly label: string;
  /** The block alone, each part of it on lines of its own. */
  readonly text: string;
  /** The block as it was found. */
  readonly raw: string;
  /** Whether it is encrypted by the older way, that of OpenSSL's `DEK-Info` header. */
  readonly hasEncryptionHeader: boolean;
}

const BEGIN = /-----BEGIN (?<label>[A-Z0-9][A-Z0-9 ]{0,60})-----/g;
const HEADERS = /^(?:\s*[A-Za-z][A-Za-z-]*:[^\n]*\n)+\s*\n/;

/** Whether a text is PEM rather than the path of a file. */
export function isPem(text: string): boolean {
  return text.includes('-----BEGIN');
}

/**
 * The blocks of a text, in order; whatever is between them is left out, as the RFC has it. Lines that were joined by
 * blanks, or have `\n` in place of their ends, as secrets that went through JSON, are parted again.
 */
export function pemBlocks(text: string): readonly PemBlock[] {
  return rawBlocks(text.replaceAll(/\\r\\n|\\n|\r\n|\r/g, '\n')).map(({ label, inside, raw }) => {
    const [headers = ''] = HEADERS.exec(inside.trimStart()) ?? [];
    const base64 = inside.trimStart().slice(headers.length).replaceAll(/\s+/g, '');
    const body = base64.replaceAll(/.{64}(?=.)/g, '$&\n');
    const head = headers === '' ? '' : `${headers.trim()}\n\n`;
    return {
      label,
      text: `-----BEGIN ${label}-----\n${head}${body}\n-----END ${label}-----\n`,
      raw,
      hasEncryptionHeader: /^DEK-Info:/m.test(headers),
    };
  });
}

interface RawBlock {
  readonly label: string;
  readonly inside: string;
  readonly raw: string;
}

/** The blocks as they are written. Each part of the text is looked at once, so that it takes time by its length alone. */
function rawBlocks(lines: string): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  let [end, closing] = [0, 0];
  for (const { 0: opening, index, groups = {} } of lines.matchAll(BEGIN)) {
    const { label = '' } = groups;
    const start = index + opening.length;
    if (index < end) continue;
    if (closing < start) closing = lines.indexOf('-----END ', start);
    if (closing === -1) break;
    const last = `-----END ${label}-----`;
    if (lines.startsWith(last, closing)) {
      end = closing + last.length;
      blocks.push({ label, inside: lines.slice(start, closing), raw: lines.slice(index, end) });
    }
  }
  return blocks;
}
