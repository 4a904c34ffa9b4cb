import fc from 'fast-check';
import { decodeResponse } from '../../../src/source/saml/decode-response.ts';
import { encoded, signedResponse, xmlOf } from '../../support/saml.ts';
import { readIt, refusalOf } from '../../support/read-saml.ts';

let response: string;
beforeAll(async () => {
  response = await signedResponse({ subject: 'Zoë >>> ??? ÿÿÿ' });
  // Both characters that the alphabets differ in.
  expect(response).toMatch(/\+.*\/|\/.*\+/);
});

const broken = (text: string, gap: string): string => text.replace(/.{76}/g, `$&${gap}`);
const urlSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

describe('a response is read', () => {
  test.each<readonly [string, (text: string) => string]>([
    ['as it was posted', (text) => text],
    ['with line breaks', (text) => broken(text, '\n')],
    ['with line breaks of Windows, and one at the end', (text) => `${broken(text, '\r\n')}\r\n`],
    ['with lines folded by YAML', (text) => broken(text, ' ')],
    ['with a byte order mark', (text) => `\uFEFF${text}`],
    ['without padding', (text) => text.replace(/=+$/, '')],
    ['in the URL-safe alphabet', urlSafe],
    ['percent-encoded', (text) => encodeURIComponent(text)],
    ['as a form field', (text) => `SAMLResponse=${encodeURIComponent(text)}`],
    ['as a form field that is not encoded', (text) => `SAMLResponse=${text}`],
    ['as a form with other fields', (text) => `RelayState=a%20b&SAMLResponse=${encodeURIComponent(text)}&x=`],
  ])('%s', (_name, write) => {
    const { base64, xml } = decodeResponse(write(response));
    expect(base64).toBe(response);
    expect(xml).toBe(xmlOf(response));
  });

  test('and both what was given and what is sent are concealed', () => {
    const concealed: string[] = [];
    const assertion = readIt(urlSafe(response), concealed);
    expect(assertion.response.reveal()).toBe(response);
    expect(concealed).toEqual([response, urlSafe(response)]);
  });

  test('whatever its bytes are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\u0000')),
        (text) => {
          const xml = `<a>${text}`;
          const base64 = encoded(xml);
          for (const written of [base64, urlSafe(base64), encodeURIComponent(base64), broken(base64, '\n')]) {
            expect(decodeResponse(written)).toEqual({ base64, xml });
          }
        },
      ),
    );
  });
});

describe('what is not a response is named', () => {
  const deep = (text: string): string => encoded(`<?xml version="1.0"?>${text}`);

  test.each([
    ['nothing', ' \n', 'it is empty'],
    ['XML', '<samlp:Response/>', 'it is XML that is not encoded', 'base64 -w0'],
    ['a web page', '<!DOCTYPE html><html>', 'it is a web page (HTML)', 'form field SAMLResponse'],
    ['an encoded web page', encoded('\n<!doctype html>\n<html></html>'), 'it is base64 of a web page (HTML)'],
    ['an encoded page of XHTML', deep('<html xmlns="http://www.w3.org/1999/xhtml"/>'), 'it is base64 of a web page'],
    ['JSON', '{"SAMLResponse": "x"}', 'it is JSON'],
    ['a JWT', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2ln', 'it is a web identity token (JWT)', 'web-identity-token'],
    ['a URL', 'https://signin.aws.amazon.com/saml', 'it is a URL'],
    ['a path', '/tmp/assertion', 'it looks like a path', 'saml-assertion-file'],
    ['a path that is base64 too', './saml/response', 'it looks like a path', 'saml-assertion-file'],
    ['a path of Windows', 'C:\\saml\\response', 'it looks like a path', 'saml-assertion-file'],
    ['the name of a file', 'response.b64', 'it looks like a path', 'saml-assertion-file'],
    ['base64 of it twice', encoded(encoded('<samlp:Response/>')), 'it is encoded twice'],
    ['base64 of something else', encoded('{"a": 1}'), 'it is base64 of something that is not XML'],
    [
      'base64 of bytes',
      Buffer.from([0x3c, 0xff, 0xc0]).toString('base64'),
      'it is base64 of something that is not text',
    ],
    ['UTF-16', Buffer.from('\ufeff<a/>', 'utf16le').toString('base64'), 'it is in another encoding than UTF-8'],
    [
      'UTF-16 without a mark',
      Buffer.from('<a/>', 'utf16le').toString('base64'),
      'it is in another encoding than UTF-8',
    ],
    ['a NUL', encoded('<a>\u0000</a>'), 'it is in another encoding than UTF-8, or binary'],
    ['a declared encoding', encoded('<?xml version="1.0" encoding="UTF-16"?><a/>'), 'another encoding than UTF-8'],
    ['both alphabets', 'PGE-PC9h/+_w', 'it is not base64'],
    ['a password', 'correct horse!', 'it is not base64'],
    ['too little padding', encoded('<a/>').slice(0, -1), 'it is base64 with characters missing'],
    [
      'a lost character',
      encoded('<a></a>').slice(0, -3),
      'it is base64 with characters missing',
      'each + was made a space',
    ],
    ['percent signs', 'PGEvPg%zz', 'it has percent signs that encode nothing'],
  ])('%s', (_name, text, what, hint = '') => {
    const refusal = refusalOf(text);
    expect(refusal).toContain('What saml-assertion gave is not a usable SAML response: ');
    expect(refusal).toContain(what);
    expect(refusal).toContain(hint);
  });

  test('and never quoted, nor concealed', () => {
    const concealed: string[] = [];
    for (const text of ['SECRETWORD!', encoded('SECRETWORD'), encoded('<SECRETWORD'), encoded('<a>&SECRETWORD;</a>')]) {
      expect(() => readIt(text, concealed)).toThrow(/^(?!.*SECRETWORD)/s);
    }
    expect(concealed).toEqual([]);
  });

  test('a response that is longer than AWS takes', () => {
    const long = encoded(`<a>${'x'.repeat(75_000)}</a>`);
    expect(refusalOf(long)).toContain(`it has ${long.length} characters, and AWS takes at most 100000`);
    expect(refusalOf(long)).toContain('fewer attributes');
  });

  test('5 MB', () => {
    expect(refusalOf('A'.repeat(5_000_000))).toContain('it has 5000000 characters, and AWS takes at most 100000');
  });
});
