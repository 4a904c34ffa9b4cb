import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { profileCommand } from '../../src/runner/profile-command.ts';
import { readLikeJavaScript, readLikePython } from '../sink/profiles/readers.ts';
import { testOnPosix, testWhere } from '../support/where.ts';

const KEY = 'f'.repeat(64);

/** What is odd in paths, and what readers of such a line could trip over. */
const ODD = [
  ' ',
  "'",
  '"',
  '$',
  '$(id)',
  '`id`',
  '\\',
  '\\\\',
  '*',
  '?',
  '!',
  '~',
  '#',
  ';',
  '&',
  '|',
  '<',
  '>',
  '(',
  ')',
];
const WIDE = [
  '=',
  ',',
  ':',
  '%',
  '@',
  '+',
  '-',
  '.',
  'ü',
  '日本',
  '\u{1F600}',
  '\u00A0',
  '\u2028',
  '{a,b}',
  '[x]',
  '%41',
];
const name = fc
  .array(fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...WIDE), fc.string({ minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  .filter((text) => !/[\p{Cc}\p{Cs}/]/u.test(text) && !/\s[#;]/u.test(text));
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `/${names.join('/')}`);
const words = fc.tuple(path, path, path).map((paths) => [...paths, KEY]);

/** The words of many lines, read by a program that prints JSON. */
const SHELL = `"$NODE" -e 'console.log(JSON.stringify(process.argv.slice(1)))' --`;
const SHLEX = 'import json, shlex, sys\nprint(json.dumps([shlex.split(line) for line in json.load(sys.stdin)]))';

function readByShell(lines: readonly string[]): readonly unknown[] {
  const script = lines.map((line) => `${SHELL} ${line}`).join('\n');
  const env = { PATH: process.env['PATH'], NODE: process.execPath, HOME: '/home/somebody' };
  const output = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8', env });
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

const hasPython = spawnSync('python3', ['--version'], { stdio: 'ignore' }).status === 0;
const testPython = testWhere(hasPython);

const CASES: readonly (readonly string[])[] = [
  ['/usr/bin/node', '/actions/dist/credential-process.js', '/tmp/aws-role-chain-refresh-0', KEY],
  ['/opt/my tools/node', "/it's/here", '/a "quoted" one', KEY],
  ['/$HOME/node', '/`id`/x', '/back\\slash\\', KEY],
  ['/~/node', '/*/x', '/ü/日本/\u{1F600}', KEY],
  ['/a#b/node', '/a;b', "/'/'", KEY],
  ['/  two  blanks  ', '/%41/%PATH%', '/a&b|c>d', KEY],
];

describe('the line of a profile', () => {
  testOnPosix('is read by the shell as exactly the words, whatever stands in paths', () => {
    expect(readByShell(CASES.map((each) => profileCommand(each, false)))).toEqual(CASES);
    const drawn = fc.sample(words, 60);
    expect(readByShell(drawn.map((each) => profileCommand(each, false)))).toEqual(drawn);
  });

  testPython(
    `is read by Python’s shlex as exactly the words${hasPython ? '' : ' (skipped: this machine has no python3)'}`,
    () => {
      const all = [...CASES, ...fc.sample(words, 1000)];
      const input = JSON.stringify(all.map((each) => profileCommand(each, false)));
      const read: unknown = JSON.parse(execFileSync('python3', ['-c', SHLEX], { encoding: 'utf8', input }));
      expect(read).toEqual(all);
    },
  );

  test.each([false, true])('stands in an INI file as it is, to every reader (Windows: %s)', (isWindows) => {
    const forWindows = words.filter((each) => !each.some((word) => /["%]/.test(word)));
    fc.assert(
      fc.property(isWindows ? forWindows : words, (each) => {
        const line = profileCommand(each, isWindows);
        const text = `[profile x]\ncredential_process = ${line}\nregion = eu-central-1\n`;
        for (const read of [readLikePython, readLikeJavaScript]) {
          // The reader for Python cuts at any colon, and does not put it back.
          const value = read(text).get('profile x')?.get('credential_process');
          expect(read === readLikePython ? value?.replaceAll('=', ':') : value).toBe(
            read === readLikePython ? line.replaceAll('=', ':') : line,
          );
        }
        expect(line).toMatch(/[0-9a-f]$/);
      }),
    );
  });

  test('has no quotes where none are needed', () => {
    expect(profileCommand(CASES[0] ?? [], false)).toBe((CASES[0] ?? []).join(' '));
  });

  test('keeps an empty word', () => {
    expect(profileCommand(['/x', '', KEY], false)).toBe(`/x '' ${KEY}`);
  });

  test.each([
    ['a line break', '/a\nb'],
    ['a carriage return', '/a\rb'],
    ['a zero byte', '/a\0b'],
    ['a tabulator', '/a\tb'],
    ['a control character of C1', '/a\u0085b'],
    ['a blank before #', '/a #b'],
    ['a blank before ;', '/a ;b'],
  ])('cannot hold %s: the error names the path and the way out', (_name, word) => {
    for (const isWindows of [false, true]) {
      expect(() => profileCommand(['/node', word, KEY], isWindows)).toThrow(
        expect.objectContaining({
          code: 'delivery',
          message: expect.stringContaining(JSON.stringify(word)) as string,
          hint: expect.stringContaining('refresh: server') as string,
        }) as Error,
      );
    }
  });
});

/** As programs on Windows read their command line: https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments */
function readLikeWindows(line: string): readonly string[] {
  const found: string[] = [];
  let [word, isQuoted, hasWord] = ['', false, false];
  for (let at = 0; at <= line.length; at += 1) {
    const backslashes = /^\\*/.exec(line.slice(at))?.[0].length ?? 0;
    const next = line[at + backslashes];
    if (backslashes > 0) {
      const beforeQuote = next === '"';
      word += '\\'.repeat(beforeQuote ? Math.floor(backslashes / 2) : backslashes);
      hasWord = true;
      at += backslashes - 1;
      if (beforeQuote && backslashes % 2 === 1) {
        word += '"';
        at += 1;
      }
    } else if (next === '"') {
      isQuoted = !isQuoted;
      hasWord = true;
    } else if (next === undefined || (!isQuoted && (next === ' ' || next === '\t'))) {
      if (hasWord) {
        found.push(word);
      }
      [word, hasWord] = ['', false];
    } else {
      word += next;
      hasWord = true;
    }
  }
  return found;
}

describe('the line of a profile on Windows', () => {
  test('has double quotes, and backslashes as they are', () => {
    expect(profileCommand(['C:\\Program Files\\nodejs\\node.exe', 'D:\\a\\_temp\\x', KEY], true)).toBe(
      `"C:\\Program Files\\nodejs\\node.exe" D:\\a\\_temp\\x ${KEY}`,
    );
  });

  test('is read as exactly the words by the rules that programs there go by', () => {
    const part = fc
      .array(fc.constantFrom(' ', '\\', '\\\\', "'", '&', '^', '(', 'ü', 'a', '.', '$', '~', '#', ';'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => parts.join(''))
      .filter((text) => !/\s[#;]/.test(text));
    fc.assert(
      fc.property(fc.tuple(part, part), ([one, other]) => {
        const all = [`C:\\${one}`, `\\\\server\\${other}`, KEY];
        expect(readLikeWindows(profileCommand(all, true))).toEqual(all);
      }),
    );
  });

  test.each(['C:\\100%\\node', 'C:\\a"b'])('cannot hold %s, which its shell would read otherwise', (word) => {
    expect(() => profileCommand([word, KEY], true)).toThrow('cannot be used in the credential_process');
  });
});
