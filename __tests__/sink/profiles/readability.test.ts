import { unreadableFiles, unseenProfiles, whyUnreadable } from '../../../src/sink/profiles/readability.ts';

/** As it is read from a file: one character per byte. */
function bytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

describe('the AWS CLI and boto3 cannot read a profile file', () => {
  test.each([
    ['\uFEFF[default]\nregion = x\n', 'it starts with a byte order mark: save it as UTF-8 without BOM'],
    ['[a]\nx = 1\n[b]\n[a]\n', "line 4: the section 'a' is there twice"],
    ['[a]\nx = 1\n\n# x\nX: 2\n', "line 5: 'x' is there twice in the section 'a'"],
    ['# comment\nx = 1\n[a]\n', 'line 2: it stands before the first [section]'],
    ['[a]\r\nx = 1\r\naws_secret_access_key\r\n', 'line 3: it is neither a [section] nor a "key = value"'],
    ['[a]\n= 1\n', 'line 2: it is neither a [section] nor a "key = value"'],
  ])('%j', (text, why) => {
    expect(whyUnreadable(bytes(text))).toBe(why);
  });

  test('for bytes that are not UTF-8', () => {
    expect(whyUnreadable('[a]\n# caf\xE9\n')).toBe('it is not UTF-8');
  });
});

describe('they can read', () => {
  test.each([
    '',
    '# nothing\n',
    '[a]\nx = 1\n[b]\nx = 2\n',
    '[a]\ns3 =\n  x = 1\n  no delimiter\n  x = 1\n',
    '[DEFAULT]\n[DEFAULT]\n',
    '[a] # comment\nx = 1',
    '[müller]\nö = ü\n',
    '[a]\n  x = 1\n  y = 2\n z = 3\n',
  ])('%j', (text) => {
    expect(whyUnreadable(bytes(text))).toBeUndefined();
  });

  test('a file whose faults are in the profile that will be replaced', () => {
    const text = '[profile dev]\nx = 1\nx = 2\n[profile dev]\n';
    expect(whyUnreadable(text)).toBe("line 3: 'x' is there twice in the section 'profile dev'");
    expect(unreadableFiles(new Map([['/config', text]]), ['dev'])).toEqual([]);
  });
});

test('a warning names the file and the line, says what will fail, and quotes no value', () => {
  expect(
    unreadableFiles(
      new Map([
        ['/home/me/.aws/config', 'secret = 1\n'],
        ['/x', ''],
      ]),
      [],
    ),
  ).toEqual([
    'The AWS CLI and boto3 cannot read /home/me/.aws/config, so they will fail with the profiles of this step, and with all others. Line 1: it stands before the first [section]. Correct that file.',
  ]);
});

test('a long line takes no longer than its length', () => {
  const long = ' '.repeat(200_000);
  expect(whyUnreadable(`[a${long}b`)).toBe('line 1: it stands before the first [section]');
  expect(whyUnreadable(`[a]\nx${long}y`)).toBe('line 2: it is neither a [section] nor a "key = value"');
});

test('names that the SDK for JavaScript does not find are told in one warning', () => {
  expect(unseenProfiles(['dev', 'a.b_c-d@e+f:g%h'])).toEqual([]);
  const [warning, ...others] = unseenProfiles(['dev', 'a,b', 'café']);
  expect(others).toEqual([]);
  expect(warning).toContain("does not find the settings of 'a,b', 'café' in a config file");
});
