/**
 * From a SAML response as people copy it - out of a browser's network panel, a form, a file with line breaks - to its
 * bytes. What can be read in only one way is accepted, and anything else named for what it seems to be.
 */

import { TEXT_LIMITS } from '../../aws/limits.ts';
import { UnusableResponse } from './unusable-response.ts';

const { max: MAX_LENGTH } = TEXT_LIMITS.samlAssertion;

/** Each character may be written as three, and lines may be broken. */
const MAX_WRITTEN_LENGTH = 4 * MAX_LENGTH;

/** A longer text is no path that was meant for another input. */
const MAX_PATH_LENGTH = 300;

/** A response as it is sent, and what it says. */
export interface DecodedResponse {
  /** Base64 in the standard alphabet, padded and on one line. */
  readonly base64: string;
  readonly xml: string;
}

/** @throws {UnusableResponse} if it is not base64 of XML, or longer than AWS takes */
export function decodeResponse(written: string): DecodedResponse {
  const text = written.replace(/^\uFEFF/, '').trim();
  if (text.length > MAX_WRITTEN_LENGTH) {
    throw tooLong(text.length);
  }
  throwIfKnown(text);
  const base64 = standardBase64(formValue(text).replace(/\s/g, ''));
  if (base64.length > MAX_LENGTH) {
    throw tooLong(base64.length);
  }
  return { base64, xml: xmlIn(Buffer.from(base64, 'base64')) };
}

function tooLong(length: number): UnusableResponse {
  const hint = 'Let the identity provider send fewer attributes, above all fewer roles.';
  return new UnusableResponse(`has ${length} characters, and AWS takes at most ${MAX_LENGTH}`, hint);
}

const POSTED = 'What is needed is the value of the form field SAMLResponse, which the identity provider posts to AWS.';

/** What people take for it, by how it looks; most of it is not base64, and a path may be. */
const KNOWN: readonly (readonly [RegExp, what: string, hint: string])[] = [
  [/^$/, 'is empty', POSTED],
  [/^<(?:!doctype html|html|head|body|form)\b/i, 'is a web page (HTML)', POSTED],
  [/^</, 'is XML that is not encoded', 'Encode it: base64 -w0 FILE.'],
  [/^[{[]/, 'is JSON', POSTED],
  [/^eyJ[\w-]*\.[\w-]+\.[\w-]*$/, 'is a web identity token (JWT)', 'Its input is web-identity-token.'],
  [/^https?:\/\//i, 'is a URL', POSTED],
];

const PATH = /^(?:\.{0,2}\/(?!\/)|~\/|[A-Za-z]:[\\/]|\.{1,2}\\)[^\n]*$|^[^\n]*\.(?:xml|txt|b64|base64|saml)$/i;

function throwIfKnown(text: string): void {
  const [, what, hint] = KNOWN.find(([form]) => form.test(text)) ?? [];
  if (what !== undefined) {
    throw new UnusableResponse(what, hint);
  }
  if (text.length <= MAX_PATH_LENGTH && PATH.test(text)) {
    throw new UnusableResponse('looks like a path', 'For a file with the response there is saml-assertion-file.');
  }
}

/** The value of `SAMLResponse`, if the text is a form; and without percent-encoding. A plus sign stays one. */
function formValue(text: string): string {
  const field = /(?:^|&)SAMLResponse=([^&]*)/.exec(text)?.[1];
  const value = field ?? text;
  if (!value.includes('%')) {
    return value;
  }
  try {
    return decodeURIComponent(value);
  } catch {
    throw new UnusableResponse('has percent signs that encode nothing', POSTED);
  }
}

function standardBase64(text: string): string {
  const digits = text.replace(/={1,2}$/, '');
  const isUrlSafe = /[-_]/.test(digits);
  const standard = isUrlSafe ? digits.replaceAll('-', '+').replaceAll('_', '/') : digits;
  if (!/^[A-Za-z0-9+/]+$/.test(standard) || (isUrlSafe && /[+/]/.test(digits))) {
    throw new UnusableResponse('is not base64', POSTED);
  }
  if (digits.length % 4 === 1 || (text !== digits && text.length % 4 !== 0)) {
    const hint = 'A part is missing, or each + was made a space. Copy the whole value, as it was posted.';
    throw new UnusableResponse('is base64 with characters missing', hint);
  }
  return Buffer.from(standard, 'base64').toString('base64');
}

function xmlIn(bytes: Buffer): string {
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes.includes(0)) {
    throw new UnusableResponse('is in another encoding than UTF-8, or binary', POSTED);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableResponse('is base64 of something that is not text in UTF-8', POSTED);
  }
  if (/^\s*<(?:!doctype\s+html|html)\b/i.test(text)) {
    throw new UnusableResponse('is base64 of a web page (HTML)', POSTED);
  }
  if (/^\s*</.test(text)) {
    return text;
  }
  throw isBase64OfXml(text)
    ? new UnusableResponse('is encoded twice', 'Leave out one base64.')
    : new UnusableResponse('is base64 of something that is not XML', POSTED);
}

function isBase64OfXml(text: string): boolean {
  return /^[A-Za-z0-9+/=\s]+$/.test(text) && /^\s*</.test(Buffer.from(text, 'base64').toString('latin1'));
}
