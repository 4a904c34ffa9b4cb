import fc from 'fast-check';
import { Problems } from '../../src/core/problems.ts';
import { isKeyValueLines, parseCustomTags, parseKeyValueLines } from '../../src/request/session-tags.ts';
import { parseYamlTags } from '../../src/request/yaml/tags.ts';

type Read = readonly (readonly [string, string])[];

/** Tags as `session-tags` reads them, and what was wrong. */
function sessionTags(text: string): { readonly tags: Read; readonly problems: string } {
  const problems = new Problems();
  const place = 'session-tags';
  const tags = isKeyValueLines(text) ? parseKeyValueLines(text, place) : parseYamlTags(text, place, problems);
  return {
    tags: tags.map(({ key, value }) => [key, value]),
    problems: problems.list.map(({ message }) => message).join('\n'),
  };
}

function customTags(text: string): { readonly tags: Read; readonly problems: string } {
  const problems = new Problems();
  const tags = parseCustomTags(text, problems);
  return {
    tags: tags.map(({ key, value }) => [key, value]),
    problems: problems.list.map(({ message }) => message).join('\n'),
  };
}

describe('session-tags are', () => {
  test.each<readonly [string, string, Read]>([
    ['Key=Value lines', 'Team=payments\n\n  Stage = prod  \r\n', [['Team', 'payments'], ['Stage', 'prod']]], // prettier-ignore
    ['lines with = in the value', 'Query=a=b', [['Query', 'a=b']]],
    ['lines with an empty value', 'Team=', [['Team', '']]],
    ['lines with a URL', 'Site=https://example.com/a#b', [['Site', 'https://example.com/a#b']]],
    ['lines with spaces in the key', 'Cost centre=42', [['Cost centre', '42']]],
    ['a mapping', 'Team: payments\nBuild: 0123', [['Team', 'payments'], ['Build', '0123']]], // prettier-ignore
    ['a flow mapping', '{Team: payments}', [['Team', 'payments']]],
    ['JSON', '{"Team": "pay ments", "Build": 7}', [['Team', 'pay ments'], ['Build', '7']]], // prettier-ignore
    ['a mapping with = in a value', 'Team: a=b', [['Team', 'a=b']]],
    ['templates in lines', 'Repo={repository}', [['Repo', '{repository}']]],
    ['templates in a mapping', 'Repo: "{repository}"', [['Repo', '{repository}']]],
  ])('%s', (_name, text, tags) => {
    expect(sessionTags(text)).toEqual({ tags, problems: '' });
  });

  test.each([
    ['a list', '[a, b]', 'session-tags must be a mapping (key: value)'],
    ['a word', 'payments', 'session-tags must be a mapping (key: value)'],
    ['a nested mapping', 'Team: {a: b}', "the tag 'Team' must be a text, not a mapping"],
    ['a key without a value', 'Team:', "the tag 'Team' has no value"],
    ['a key twice', 'Team: a\nTeam: b', 'Map keys must be unique'],
    ['broken YAML', 'Team: "a', 'Missing closing "quote'],
  ])('not %s', (_name, text, problem) => {
    expect(sessionTags(text).problems).toContain(problem);
  });

  test('never passed over in silence: any text has tags or problems, or nothing in it', () => {
    const piece = fc.constantFrom(
      'Team',
      'a b',
      ': ',
      '=',
      '\n',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '#',
      '"',
      '&a ',
      '*a',
      '---\n',
    );
    const pieces = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' })), (text) => {
        const { tags, problems } = sessionTags(text);
        const isEmpty = /^(?:[\s{}]|---|&a)*$/.test(text.replace(/(?<=^|\s)#[^\n\r]*/g, ''));
        expect(tags.length > 0 || problems !== '' || isEmpty).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('custom-tags are', () => {
  test('a JSON object of texts, numbers and booleans', () => {
    expect(customTags('{"Team": "payments", "Build": 7, "Canary": true}')).toEqual({
      tags: [
        ['Team', 'payments'],
        ['Build', '7'],
        ['Canary', 'true'],
      ],
      problems: '',
    });
  });

  test.each([
    ['YAML', 'Team: payments', 'is not a JSON object: line 1, column 1'],
    ['a list', '["Team"]', 'is not a JSON object, {...}, but a list, [...]; one looks like {"Key": "value"}'],
    ['null', 'null', 'is not a JSON object, {...}, but null'],
    ['a number', '7', 'is not a JSON object, {...}, but a number'],
    ['nested', '{"Team": {"a": "b"}}', "the value of 'Team' must be a string, number or boolean"],
    ['null inside', '{"Team": null}', "the value of 'Team' must be a string, number or boolean"],
  ])('not %s', (_name, text, problem) => {
    expect(customTags(text)).toEqual({ tags: [], problems: expect.stringContaining(problem) as string });
  });
});
