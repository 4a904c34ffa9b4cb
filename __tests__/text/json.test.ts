import fc from 'fast-check';
import { findJsonMistake } from '../../src/text/json-mistake.ts';
import { readJson, readJsonObject } from '../../src/text/json.ts';

/** Why a text is no JSON object, without the excerpt. */
function why(text: string): string {
  const reading = readJsonObject(text);
  return reading.kind === 'value' ? 'a value' : reading.why.replace(/, in '.*'$/s, '');
}

describe('a text that is no JSON: the message says where it breaks, and how', () => {
  test.each<readonly [string, string, string]>([
    ['a trailing comma in an object', '{\n  "a": 1,\n}', 'line 2, column 9: nothing comes after this comma but }'],
    ['a trailing comma in a list', '{"a": ["x", ]}', 'line 1, column 11: nothing comes after this comma but ]'],
    ['single quotes around a key', "{'a': 1}", 'line 1, column 2: a text begins and ends with ", not with \''],
    ['single quotes around a value', `{"a": 'b'}`, 'line 1, column 7: a text begins and ends with "'],
    ['typographic quotes', '{“a”: 1}', 'line 1, column 2: a text begins and ends with ", not with “'],
    ['a comment', '{\n  // why\n  "a": 1}', 'line 2, column 3: JSON has no comments'],
    ['a comment after a value', '{"a": 1 # why\n}', 'line 1, column 9: JSON has no comments'],
    ['a missing brace', '{"a": {"b": 1}\n', 'line 1, column 15: the text ends here without }: the { of line 1'],
    ['several missing brackets', '{"a": [{\n', 'line 1, column 9: the text ends here without } ] }'],
    ['a brace too many', '{"a": 1}}', 'line 1, column 9: this } closes nothing'],
    [
      'the wrong bracket',
      '{"a": [\n1}',
      'line 2, column 2: this } cannot close the [ of line 1, which needs its ] first',
    ],
    ['a missing comma', '{"a": 1\n"b": 2}', 'line 2, column 1: a comma or a } is missing before this'],
    ['a missing colon', '{"a" 1}', "line 1, column 6: a key has ':' after it"],
    ['a missing value', '{"a": }', 'line 1, column 7: a value is missing before this }'],
    ['a key without quotes', '{a: 1}', 'line 1, column 2: a key has to be in double quotes'],
    ['a value without quotes', '{"a": s3:Get}', 'line 1, column 7: a text has to be in double quotes'],
    ['a star without quotes', '{"a": *}', 'line 1, column 7: a text has to be in double quotes'],
    ['a quote that is not closed', '{"a": "b,\n"c": 1}', 'line 1, column 7: the quote that opens here is not closed'],
    ['a tab in a text', '{"a": "b\tc"}', 'line 1, column 9: a tab in quotes is written \\t'],
    ['a backslash', String.raw`{"a": "\d"}`, String.raw`line 1, column 8: a \ is written \\ in JSON`],
    ['words of Python', '{"a": True}', 'line 1, column 7: JSON writes true, false and null'],
    ['a placeholder', '{"a": ${ARN}}', 'line 1, column 7: this looks like a placeholder'],
    ['a number with zeros', '{"a": 007}', 'line 1, column 7: this is not a number as JSON writes them'],
    ['a space that is none', '{"a":\u00A01}', 'line 1, column 6: the character U+00A0 has no meaning'],
    ['the name of a file', 'file://policy.json', 'it names a file, which is not read'],
    ['nothing', ' \n', 'it is empty'],
  ])('%s', (_name, text, message) => {
    expect(why(text)).toContain(`is not a JSON object: ${message}`);
  });

  test.each([
    ['a list', '[]', 'is not a JSON object, {...}, but a list, [...]'],
    ['a text', '"x"', 'but a text in quotes'],
    ['an object in a text', String.raw`"{\"a\": 1}"`, 'but a text that holds one: it was encoded twice'],
    ['null', 'null', 'but null'],
    ['a number', '1', 'but a number'],
  ])('%s is JSON, and no object', (_name, text, message) => {
    expect(why(text)).toContain(message);
  });

  test('the line is shown as it is, unless it is long: then nothing of it', () => {
    const long = 'x'.repeat(120);
    const shown = JSON.stringify(readJson('{\n  "a": [1,]\n}'));
    expect(shown).toContain(JSON.stringify(`, in '  "a": [1,]'`).slice(1, -1));
    expect(JSON.stringify(readJson(`{"${long}": 1,}`))).not.toContain('xx');
  });
});

describe('whatever the text', () => {
  const nearlyJson = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', ',', '}', ']', '{', '[', ':', '\\', "'", '0', 'e', '-', ' '))
    .map(([text, at, put]) => {
      const offset = at % (text.length + 1);
      return text.slice(0, offset) + put + text.slice(offset + 1);
    });

  test('a mistake is found where the parser finds one, and nowhere else', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.string({ unit: 'binary' })), (text) => {
        const isBroken = readJson(text).kind === 'broken';
        expect(findJsonMistake(text) !== undefined).toBe(isBroken);
      }),
      { numRuns: 2000 },
    );
  });
});
