/**
 * Reads DER (ITU-T X.690), strictly: what Node.js says of a certificate's names is text in a legacy form, in which a
 * value cannot be told from what follows it.
 */

/** One value: what its tag says it is, and its content. */
export interface DerValue {
  /** The tag byte as it is, with class and form: 0x30 for a SEQUENCE. */
  readonly tag: number;
  readonly content: Uint8Array;
}

/** Of ASN.1's types, those that certificates have. */
export const DER = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  sequence: 0x30,
  set: 0x31,
} as const;

/**
 * The one value that some bytes are.
 *
 * @throws Error if they are anything else
 */
export function readDer(bytes: Uint8Array): DerValue {
  const [value, ...rest] = valuesIn(bytes);
  if (value === undefined || rest.length > 0) {
    throw new Error('not a single value of DER');
  }
  return value;
}

/**
 * The values that some bytes are, one after the other: the content of a SEQUENCE or SET.
 *
 * @throws Error if they are anything else
 */
export function valuesIn(bytes: Uint8Array): readonly DerValue[] {
  const values: DerValue[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = byteAt(bytes, at);
    const { length, start } = lengthAt(bytes, at + 1);
    const end = start + length;
    if ((tag & 0x1f) === 0x1f || end > bytes.length) {
      throw new Error('DER with a tag of several bytes, or cut off');
    }
    values.push({ tag, content: bytes.subarray(start, end) });
    at = end;
  }
  return values;
}

/** The values within one that is made of others; undefined if it is of another type. */
export function partsOf(value: DerValue | undefined, tag: number): readonly DerValue[] | undefined {
  return value?.tag === tag ? valuesIn(value.content) : undefined;
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) {
    throw new Error('DER that is cut off');
  }
  return byte;
}

/** A length of up to three bytes, in the shortest form: no certificate is longer. */
function lengthAt(bytes: Uint8Array, at: number): { readonly length: number; readonly start: number } {
  const first = byteAt(bytes, at);
  if (first < 0x80) {
    return { length: first, start: at + 1 };
  }
  const count = first & 0x7f;
  let length = 0;
  for (let place = 1; place <= count && count <= 3; place++) {
    length = length * 256 + byteAt(bytes, at + place);
  }
  if (count === 0 || count > 3 || length < 0x80 || length < 256 ** (count - 1)) {
    throw new Error('DER with a length in a form that it does not allow');
  }
  return { length, start: at + 1 + count };
}

/** An object identifier as people write it: `2.5.4.3`. */
export function oidOf(content: Uint8Array): string {
  const numbers: number[] = [];
  let current = 0;
  for (const byte of content) {
    current = current * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      numbers.push(current);
      current = 0;
    }
  }
  const [joint = 0, ...rest] = numbers;
  const top = Math.min(Math.floor(joint / 40), 2);
  return [top, joint - top * 40, ...rest].join('.');
}

/** The characters of a text, whatever its type; undefined for what is no text, or not in the encoding of its type. */
export function textOf({ tag, content }: DerValue): string | undefined {
  const decode = DECODERS[tag];
  try {
    return decode?.(content);
  } catch {
    return undefined;
  }
}

const utf8 = (content: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
const latin1 = (content: Uint8Array): string => Buffer.from(content).toString('latin1');
const ascii = (content: Uint8Array): string | undefined =>
  content.every((byte) => byte < 0x80) ? latin1(content) : undefined;

/** By the tag of UTF8String, NumericString, PrintableString, T61String, IA5String, BMPString. */
const DECODERS: Readonly<Record<number, (content: Uint8Array) => string | undefined>> = {
  0x0c: utf8,
  0x12: ascii,
  0x13: ascii,
  0x14: latin1,
  0x16: ascii,
  0x1e: (content) => (content.length % 2 === 0 ? Buffer.from(content).swap16().toString('utf16le') : undefined),
};
