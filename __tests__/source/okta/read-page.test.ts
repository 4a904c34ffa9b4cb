import { readPage } from '../../../src/source/okta/read-page.ts';

const responsesIn = (html: string): readonly string[] => readPage(html).responses;

test.each([
  ['<input name="SAMLResponse" type="hidden" value="PHN&#x3d;&#61;&amp;"/>', ['PHN==&']],
  ["<INPUT value='a>b' NAME='SAMLResponse'>", ['a>b']],
  ['<input name=SAMLResponse value=abc>', ['abc']],
  ['<input name = "SAMLResponse" disabled value\n=\n"abc" value="other">', ['abc']],
  ['<form><input name="SAMLResponse"/></form>', ['']],
  // Each of these letters is two characters in lower case.
  [
    '<script>\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130\u0130</SCRIPT><input name="SAMLResponse" value="a">',
    ['a'],
  ],
  ['<input name="SAMLResponse" value="a"><input name="SAMLResponse" value="b">', ['a', 'b']],
])('the field is read as a browser does: %#', (html, expected) => {
  expect(responsesIn(html)).toEqual(expected);
});

test.each([
  '<!-- <input name="SAMLResponse" value="x"> -->',
  '<!-- unfinished <input name="SAMLResponse" value="x">',
  '<script>document.write(\'<input name="SAMLResponse" value="x">\')</script>',
  '<textarea><input name="SAMLResponse" value="x"></textarea>',
  '<input name="RelayState" value="SAMLResponse">',
  '<inputs name="SAMLResponse" value="x">',
  '<input name="SamlResponse" value="x">',
  '<p title=\'<input name="SAMLResponse" value="x">\'>',
  '<input name="SAMLResponse" value="x"',
  '< input name="SAMLResponse" value="x">',
  '',
])('what only looks like the field is not: %#', (html) => {
  expect(responsesIn(html)).toEqual([]);
});

test('the title is on one line, and references are characters', () => {
  expect(readPage('<title>\n acme &#45;\n Sign&nbsp;In &#x110000;</title>').title).toBe(
    'acme - Sign&nbsp;In &#x110000;',
  );
});

test('forms that ask for a login, and pages that go on with one, are known', () => {
  expect(readPage('<div id="okta-sign-in"></div>').asksForLogin).toBe(true);
  expect(readPage('<input name="identifier">').asksForLogin).toBe(true);
  expect(readPage("<script>var stateToken = '00a\\x2D';</script>")).toMatchObject({
    asksForMore: true,
    asksForLogin: false,
  });
});

test.each([
  '<input'.repeat(160_000),
  '<input a="'.repeat(100_000),
  '<!--'.repeat(250_000),
  '<script>'.repeat(120_000),
  `<input ${'a '.repeat(490_000)}`,
  '&#x'.repeat(300_000),
  '<'.repeat(1_000_000),
])('a hostile page of a megabyte is read at once: %#', (html) => {
  expect(responsesIn(html)).toEqual([]);
});
