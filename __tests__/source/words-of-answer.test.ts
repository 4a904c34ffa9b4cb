import { wordsOfAnswer } from '../../src/source/words-of-answer.ts';

const SENT = 'the-request-token';
const PART = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvOm9jdG8ifQ.c2lnbmF0dXJl';

test.each<[string, string, string | undefined]>([
  ['GitHub', '{"message": "Unable to get an ID token.", "documentation_url": "x"}', 'Unable to get an ID token.'],
  [
    'Azure DevOps',
    '{"$id": "1", "message": "TF400813: The user is not authorized.", "errorCode": 0}',
    'TF400813: The user is not authorized.',
  ],
  ['OAuth', '{"error": "invalid_client", "error_description": "No such client."}', 'No such client.'],
  ['plain text', 'Not allowed.\nSecond line', 'Not allowed.'],
  ['a page of HTML', '<html><body>Sign in</body></html>', undefined],
  ['JSON of another shape', '{"value": 7}', undefined],
  ['JSON that is cut off', '{"message": "No', undefined],
  ['nothing', '', undefined],
])('what is said in the way of %s', (_who, body, expected) => {
  expect(wordsOfAnswer(body, SENT)).toBe(expected);
});

test('no token is repeated, neither one that was sent nor one that was made, and no line ends', () => {
  const said = wordsOfAnswer(JSON.stringify({ message: `bad ${SENT}\n::warning::${PART}` }), SENT);
  expect(said).toBe('bad ***\\n::warning::***');
});

test('a long text is cut between words', () => {
  const said = wordsOfAnswer('word '.repeat(500), SENT) ?? '';
  expect([said.length <= 300, said.endsWith('word')]).toEqual([true, true]);
});

test.each([
  ['plain text', (token: string) => `bad ${token} there`],
  ['JSON', (token: string) => JSON.stringify({ message: `bad ${token} there` })],
])('a token that is broken over lines is not shown in part, in %s', (_how, body) => {
  const sent = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
  const broken = sent.replace(/.{9}/g, '$&\n');
  expect(wordsOfAnswer(body(broken), sent)).toBe('bad *** there');
});
