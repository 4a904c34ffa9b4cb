import fc from 'fast-check';
import { attributeOf, descendants, MAX_XML_LENGTH, readXml, textOf } from '../../src/text/xml.ts';

describe('reading', () => {
  test('finds elements by their local name, whatever their prefix', () => {
    const root = readXml('<a:r xmlns:a="urn:a"><b:x xmlns:b="urn:b" id="1">one</b:x><y><x>two</x></y></a:r>');
    expect(descendants(root, 'x').map((element) => [element.namespace, textOf(element)])).toEqual([
      ['urn:b', 'one'],
      ['', 'two'],
    ]);
    expect(attributeOf(descendants(root, 'x')[0], 'id')).toBe('1');
  });

  test('decodes entities and characters, and nothing else', () => {
    expect(textOf(readXml('<a>&lt;&amp;&gt;&quot;&apos;&#65;&#x1F600;<![CDATA[<&lt;>]]></a>'))).toBe('<&>"\'A😀<&lt;>');
  });

  test.each([
    ['an entity that is not declared', '<a>&other;</a>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['two roots', '<a/><b/>'],
    ['text beside the root', '<a/>text'],
    ['an element that is not closed', '<a><b></a>'],
    ['an end without a start', '<a/></a>'],
    ['a prefix that is not declared', '<x:a/>'],
    ['a prefix of an attribute that is not declared', '<a x:b="1"/>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['nothing', ''],
  ])('refuses %s', (_name, xml) => {
    expect(() => readXml(xml)).toThrow(SyntaxError);
  });
});

describe('a hostile document', () => {
  const laughs = ['<!DOCTYPE a [<!ENTITY a "ha">', '<!ENTITY b "&a;&a;&a;">', ']><a>&b;</a>'].join('');

  test.each([
    ['entities that multiply', laughs, /document type/],
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', /document type/],
    ['an entity named like a property', '<a>&constructor;</a>', /undefined entity/],
    ['an attribute twice', '<a b="1" b="2"/>', /duplicate attribute/],
    [
      'an attribute twice by two prefixes',
      '<a xmlns:x="urn:a" xmlns:y="urn:a" x:b="1" y:b="2"/>',
      /duplicate attribute/,
    ],
    ['a NUL', '<a>\u0000</a>', /disallowed character/],
    ['a NUL by its number', '<a>&#0;</a>', /malformed character/],
    ['UTF-16', '<?xml version="1.0" encoding="UTF-16"?><a/>', /another encoding/],
    ['another version', '<?xml version="1.1"?><a/>', /another version/],
    ['a web page', '<!DOCTYPE html><html><head><link rel=x><body></html>', /document type/],
    ['a web page without a document type', '<html><body><br></body></html>', /unexpected close tag/],
    ['too many characters', `<a>${'x'.repeat(MAX_XML_LENGTH)}</a>`, /at most 100000/],
    ['5 MB', `<a>${'x'.repeat(5_000_000)}</a>`, /at most 100000/],
    ['deep nesting', `${'<a>'.repeat(51)}${'</a>'.repeat(51)}`, /more than 50 levels/],
    ['nesting without an end', '<a>'.repeat(30_000), /more than 50 levels/],
    [
      'many namespaces',
      `<a ${Array.from({ length: 50 }, (_, n) => `xmlns:p${n}="urn:${n}"`).join(' ')}/>`,
      /namespaces/,
    ],
  ])('with %s is refused with the reason', (_name, xml, reason) => {
    expect(() => readXml(xml)).toThrow(SyntaxError);
    expect(() => readXml(xml)).toThrow(reason);
  });

  test.each([
    ['an element that is not closed', '<SECRETX><b></SECRETX>'],
    ['an end that closes nothing', '<a></SECRETX>'],
    ['an undeclared prefix', '<SECRETX:a/>'],
    ['a malformed name', '<a:SECRETX:b/>'],
    ['an attribute twice', '<a SECRETX="1" SECRETX="2"/>'],
    ['a qualified attribute twice', '<a xmlns:x="urn:SECRETX" xmlns:y="urn:SECRETX" x:b="1" y:b="2"/>'],
    ['an entity', '<a>&SECRETX;</a>'],
    ['text only', 'SECRETX'],
    ['a declaration with another name', '<?xml SECRETX="1"?><a/>'],
  ])('with %s is refused without a word of it', (_name, xml) => {
    expect(() => readXml(xml)).toThrow(/^(?!.*SECRETX)The XML cannot be read at line 1, column \d+: [a-zA-Z].+\.$/s);
  });
});

describe('the text', () => {
  test('is joined across comments, instructions and sections', () => {
    expect(textOf(readXml('<a>one<!-- two -->three<?four?>fi<![CDATA[ve]]></a>'))).toBe('onethreefive');
  });

  test('of any value comes back as it was written', () => {
    const characters = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text));
    const escaped = (text: string): string =>
      Array.from(text, (each) => (/[\w ]/.test(each) ? each : `&#${each.codePointAt(0) ?? 0};`)).join('');
    fc.assert(
      fc.property(characters, characters, (text, value) => {
        const root = readXml(`<a b="${escaped(value)}">${escaped(text)}</a>`);
        expect([textOf(root), attributeOf(root, 'b')]).toEqual([text, value]);
      }),
    );
  });

  test('is read, or refused as a mistake of syntax, whatever it is', () => {
    const pieces = fc.constantFrom(
      '<a>',
      '</a>',
      '<a/>',
      '<',
      '>',
      '&',
      ';',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      'x',
      '"',
      ' b="',
      '\u0000',
      '\ud800',
      '<!DOCTYPE ',
      '[',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        try {
          expect(readXml(parts.join('')).name).toBe('a');
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
