import { Concealed } from '../../src/runner/concealed.ts';

const LONG = 'KVdn3x8Q2mTqLw7zRb5YcJ0s';

function hidden(secret: string, text: string): string {
  const concealed = new Concealed();
  concealed.add(secret);
  return concealed.hideIn(text);
}

test.each([
  ['a backslash', '\\', `n${LONG}`],
  ['a percent sign', '%', `09${LONG}`],
  ['the start of a reference', '&#', `10;${LONG}`],
])('a secret behind %s, with which its beginning looks like a gap, is hidden', (_what, before, secret) => {
  expect(hidden(secret, `seen: ${before}${secret} there`)).toBe(`seen: ${before}*** there`);
});

test('a secret is hidden as it is, and broken by what nobody sees', () => {
  expect(hidden(LONG, `seen: ${LONG}`)).toBe('seen: ***');
  expect(hidden(LONG, `seen: ${LONG.slice(0, 9)}\\n${LONG.slice(9)}`)).toBe('seen: ***');
  expect(hidden(LONG, `seen: ${LONG.slice(0, 9)}\u200B${LONG.slice(9)}`)).toBe('seen: ***');
});
