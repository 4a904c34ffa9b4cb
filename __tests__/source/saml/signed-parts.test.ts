import { encoded, signedResponse, xmlOf } from '../../support/saml.ts';
import { readIt, refusalOf } from '../../support/read-saml.ts';

const ASSERTION = /<saml:Assertion .*<\/saml:Assertion>/;
const SIGNATURE = /<ds:Signature .*?<\/ds:Signature>/;

const partOf = (xml: string, part: RegExp): string => part.exec(xml)?.[0] ?? '';
const without = (xml: string, part: RegExp): string => xml.replace(part, '');

/** Another subject, and another ID. */
const evil = (xml: string): string =>
  xml.replace('alice@example.com', 'root@example.com').replace(/ID="[^"]*"/, 'ID="_evil"');
/** The last end tag of an element, so that `inner` is its last child. */
const append = (xml: string, inner: string): string => xml.replace(/<\/[\w:]+>$/, (end) => inner + end);

/**
 * The eight forms of "On Breaking SAML": of the first two the response is signed, of the others the assertion. Each has the
 * signed element as it was somewhere, and another where readers look.
 */
const WRAPPED: Readonly<
  Record<string, { readonly signs: 'response' | 'assertion'; readonly wrap: (xml: string) => string }>
> = {
  'XSW1: the signed response in the signature of another': {
    signs: 'response',
    wrap: (xml) => evil(xml).replace(SIGNATURE, (signature) => append(signature, without(xml, SIGNATURE))),
  },
  'XSW2: the signed response beside its signature, in another': {
    signs: 'response',
    wrap: (xml) => evil(xml).replace(SIGNATURE, (signature) => without(xml, SIGNATURE) + signature),
  },
  'XSW3: another assertion before the signed one': {
    signs: 'assertion',
    wrap: (xml) => xml.replace(ASSERTION, (signed) => evil(without(signed, SIGNATURE)) + signed),
  },
  'XSW4: the signed assertion in another': {
    signs: 'assertion',
    wrap: (xml) => xml.replace(ASSERTION, (signed) => append(evil(without(signed, SIGNATURE)), signed)),
  },
  'XSW5: the signature in another assertion, the signed one behind': {
    signs: 'assertion',
    wrap: (xml) => xml.replace(ASSERTION, (signed) => evil(signed) + without(signed, SIGNATURE)),
  },
  'XSW6: the signed assertion in the signature of another': {
    signs: 'assertion',
    wrap: (xml) =>
      xml.replace(ASSERTION, (signed) =>
        evil(signed).replace(SIGNATURE, (signature) => append(signature, without(signed, SIGNATURE))),
      ),
  },
  'XSW7: another assertion in extensions': {
    signs: 'assertion',
    wrap: (xml) =>
      xml.replace(
        ASSERTION,
        (signed) => `<samlp:Extensions>${evil(without(signed, SIGNATURE))}</samlp:Extensions>${signed}`,
      ),
  },
  'XSW8: the signed assertion in an object of the signature of another': {
    signs: 'assertion',
    wrap: (xml) =>
      xml.replace(ASSERTION, (signed) =>
        evil(signed).replace(SIGNATURE, (signature) =>
          append(signature, `<ds:Object>${without(signed, SIGNATURE)}</ds:Object>`),
        ),
      ),
  },
};

describe('a wrapped signature is refused', () => {
  test.each(Object.entries(WRAPPED))('%s', async (_name, { signs, wrap }) => {
    const xml = xmlOf(await signedResponse({ signs: [signs] }));
    const wrapped = wrap(xml);
    expect(wrapped).toContain('alice@example.com');
    expect(wrapped).toContain('root@example.com');
    expect(refusalOf(encoded(wrapped))).toMatch(/it has (?:another response inside|2 assertions)\.\n.*attack/);
  });
});

describe('a signature', () => {
  test.each([[['response']], [['assertion']], [['response', 'assertion']]] as const)(
    'of %p is accepted',
    async (signs) => {
      expect(readIt(await signedResponse({ signs })).subject).toBe('alice@example.com');
    },
  );

  test('has to be there', async () => {
    expect(refusalOf(await signedResponse({ signs: [] }))).toContain('it is not signed.\nAWS only takes what');
  });

  test.each<readonly [string, (xml: string) => string, string]>([
    ['of another element', (xml) => xml.replace(/URI="#[^"]*"/, 'URI="#_other"'), 'a signature of something else'],
    ['of the whole document', (xml) => xml.replace(/URI="#[^"]*"/, 'URI=""'), 'a signature of something else'],
    [
      'of an element without ID',
      (xml) => xml.replace(/(<saml:Assertion [^>]*) ID="[^"]*"/, '$1').replace(/URI="#[^"]*"/, 'URI="#"'),
      'a signature of something else',
    ],
    [
      'of two elements',
      (xml) => xml.replace(/<ds:Reference .*<\/ds:Reference>/, '$&$&'),
      'a signature of something else',
    ],
    ['of nothing', (xml) => xml.replace(/<ds:Reference .*<\/ds:Reference>/, ''), 'a signature of something else'],
    [
      'with two infos',
      (xml) => xml.replace(/<ds:SignedInfo .*<\/ds:SignedInfo>/, '$&<ds:SignedInfo/>'),
      'a signature of something else',
    ],
    [
      'with its reference in a manifest',
      (xml) => xml.replace(/<ds:Reference .*<\/ds:Reference>/, '<ds:Manifest>$&</ds:Manifest>'),
      'a signature of something else',
    ],
    [
      'moved to the response',
      (xml) => without(xml, SIGNATURE).replace('<samlp:Status>', `${partOf(xml, SIGNATURE)}$&`),
      'a signature of something else',
    ],
    [
      'moved into the subject',
      (xml) => without(xml, SIGNATURE).replace('</saml:Subject>', `${partOf(xml, SIGNATURE)}$&`),
      'is not signed',
    ],
    [
      'beside one in the subject',
      (xml) => xml.replace('</saml:Subject>', `${partOf(xml, SIGNATURE)}$&`),
      'a signature at a place where none belongs',
    ],
    ['twice', (xml) => xml.replace(SIGNATURE, '$&$&'), 'two signatures of one element'],
    ['of another namespace', (xml) => xml.replaceAll('http://www.w3.org/2000/09/xmldsig#"', 'urn:x"'), 'is not signed'],
    [
      'of an ID that another element has',
      (xml) => xml.replace('<saml:Conditions', `<saml:Conditions ID="${/URI="#([^"]*)"/.exec(xml)?.[1] ?? ''}"`),
      'two elements with the same ID',
    ],
    [
      'of an ID that another element has as xml:id',
      (xml) => xml.replace('<saml:Conditions', `<saml:Conditions xml:id="${/URI="#([^"]*)"/.exec(xml)?.[1] ?? ''}"`),
      'two elements with the same ID',
    ],
  ])('%s is refused', async (_name, rewrite, what) => {
    const xml = xmlOf(await signedResponse());
    const changed = rewrite(xml);
    expect(changed).not.toBe(xml);
    expect(refusalOf(encoded(changed))).toContain(what);
  });

  test('beside an encrypted assertion has to be about the response', async () => {
    const xml = xmlOf(await signedResponse({ signs: ['response'] }));
    const encrypted = xml.replace(ASSERTION, '<s:EncryptedAssertion xmlns:s="urn:oasis:names:tc:SAML:2.0:assertion"/>');
    expect(readIt(encoded(encrypted)).isEncrypted).toBe(true);
    const moved = encrypted.replace(/URI="#[^"]*"/, 'URI="#_other"');
    expect(refusalOf(encoded(moved))).toContain('a signature of something else');
  });
});
