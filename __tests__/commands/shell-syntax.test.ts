import { SHELLS } from '../../src/commands/shell-syntax.ts';

test.each(["'", '"', '`', '$', '#', '\\', ' ', '\n'])(
  'a dotenv file gets no value with %j, which its readers read differently',
  (odd) => {
    expect(() => SHELLS.dotenv(new Map([['NAME', `a${odd}b`]]))).toThrow('NAME cannot be written as dotenv');
  },
);

test('a dotenv file gets keys as they are', () => {
  expect(SHELLS.dotenv(new Map([['NAME', 'aB1+/=._-:@']]))).toBe('NAME=aB1+/=._-:@\n');
});

test('a typographic quote ends no text of PowerShell', () => {
  expect(SHELLS.powershell(new Map([['NAME', "a\u2019b'c"]]))).toBe("$env:NAME = 'a\u2019\u2019b''c'\n");
});
