import {
  dominantLineEnding,
  replaceExactly,
  replaceSpans,
  writeSections,
  type Edit,
  type SectionContent,
} from '../../../src/sink/profiles/ini-edit.ts';
import {
  headerOf,
  Sections,
  type ProfileSection,
  withoutFinalBreaks,
  type Span,
} from '../../../src/sink/profiles/ini.ts';

const config = (profile: string): ProfileSection => ({ dialect: 'config', profile });
const credentials = (profile: string): ProfileSection => ({ dialect: 'credentials', profile });

function texts(text: string, section: ProfileSection): string[] {
  return new Sections(text).of(section).map(({ start, end }) => text.slice(start, end));
}

function writeSection(
  text: string,
  section: ProfileSection,
  properties: Readonly<Record<string, string>>,
): Edit<SectionContent> {
  return writeSections(text, [{ section, properties }]);
}

function replaceSpan(text: string, span: Span, replacement: string): string {
  return replaceSpans(text, [{ ...span, text: replacement }]);
}

describe('finding a section', () => {
  test.each([
    ['[profile dev]'],
    ['[profile   dev]'],
    ['[profile\tdev]'],
    ['[ profile dev ]'],
    ['[profile "dev"]'],
    ["[profile 'dev']"],
    ['  [profile dev]'],
    ['[profile dev] # ours [1]'],
    ['[profile dev];ours'],
    ['[profile dev] ; ours'],
  ])('in the config file %j is the profile dev', (header) => {
    expect(texts(`${header}\nregion = x\n`, config('dev'))).toEqual([`${header}\nregion = x\n`]);
  });

  test.each([
    ['[dev]'],
    ['[profile dev2]'],
    ['[profile dev two]'],
    ['[profiledev]'],
    ['[sso-session dev]'],
    ['#[profile dev]'],
  ])('in the config file %j is not the profile dev', (header) => {
    expect(texts(`${header}\nregion = x\n`, config('dev'))).toEqual([]);
  });

  test('the default profile of the config file may be written [default] or [profile default]', () => {
    expect(texts('[default]\na=1\n[profile default]\nb=2\n', config('default'))).toEqual([
      '[default]\na=1\n',
      '[profile default]\nb=2\n',
    ]);
  });

  test('the credentials file has the bare name, and [profile dev] is not dev there', () => {
    expect(texts('[profile dev]\na=1\n[ dev ]\nb=2\n', credentials('dev'))).toEqual(['[ dev ]\nb=2\n']);
  });

  test('a quoted name with a blank is one name', () => {
    expect(texts('[profile "my dev"]\na=1\n', config('my dev'))).toEqual(['[profile "my dev"]\na=1\n']);
  });

  test('a section ends with its last property, so that comments before the next header are not part of it', () => {
    const text = '[dev]\na=1\n\n# inside\nb=2\n\n# about prod\n[prod]\nc=3\n';
    expect(texts(text, credentials('dev'))).toEqual(['[dev]\na=1\n\n# inside\nb=2\n']);
  });

  test('a nested block belongs to its section', () => {
    const text = '[profile dev]\ns3 =\n  max_queue = 1\n\n  # why\n  endpoint = x\n[profile prod]\n';
    expect(texts(text, config('dev'))).toEqual(['[profile dev]\ns3 =\n  max_queue = 1\n\n  # why\n  endpoint = x\n']);
  });

  test('a byte order mark does not hide the first section and is not part of it', () => {
    expect(texts('\uFEFF[dev]\na=1', credentials('dev'))).toEqual(['[dev]\na=1']);
    expect(texts('\xEF\xBB\xBF[dev]\na=1', credentials('dev'))).toEqual(['[dev]\na=1']);
  });

  test('half of a UTF-8 character that looks like a no-break space is part of the name', () => {
    const name = Buffer.from('devà').toString('latin1');
    expect(texts(`[${name}]\na=1`, credentials(name))).toEqual([`[${name}]\na=1`]);
    expect(texts(`[${name}]\na=1`, credentials(name.slice(0, -1)))).toEqual([]);
  });

  test('names that JavaScript objects inherit are names like others', () => {
    expect(texts('[__proto__]\na=1\n', credentials('__proto__'))).toEqual(['[__proto__]\na=1\n']);
    expect(texts('[dev]\na=1\n', credentials('constructor'))).toEqual([]);
  });
});

describe('writing a section', () => {
  test('a new one goes to the end, after a blank line', () => {
    expect(writeSection('[a]\nx=1\n', credentials('dev'), { k: 'v' }).text).toBe('[a]\nx=1\n\n[dev]\nk = v\n');
    expect(writeSection('[a]\nx=1\n\n', credentials('dev'), { k: 'v' }).text).toBe('[a]\nx=1\n\n[dev]\nk = v\n');
    expect(writeSection('', credentials('dev'), { k: 'v' }).text).toBe('[dev]\nk = v\n');
  });

  test('a last line without an ending gets one, and is left as it is otherwise', () => {
    expect(writeSection('[a]\nx=1', credentials('dev'), { k: 'v' }).text).toBe('[a]\nx=1\n\n[dev]\nk = v\n');
  });

  test('new lines end as most lines of the file do', () => {
    expect(writeSection('[a]\r\nx=1\r\n', credentials('dev'), { k: 'v' }).text).toBe(
      '[a]\r\nx=1\r\n\r\n[dev]\r\nk = v\r\n',
    );
    expect(dominantLineEnding('a\r\nb\r\nc\n')).toBe('\r\n');
    expect(dominantLineEnding('a\r\nb\nc\n')).toBe('\n');
  });

  test('an existing one is replaced whole, in its place, under the header that every reader knows', () => {
    const text = '[profile "dev"] # old\nrole_arn = r\ns3 =\n  a = b\n\n; keep\n[profile b]\nx=1\n';
    expect(writeSection(text, config('dev'), { region: 'r' }).text).toBe(
      '[profile dev]\nregion = r\n\n; keep\n[profile b]\nx=1\n',
    );
  });

  test('further sections of the same profile are removed, since botocore refuses a file that has them', () => {
    const text = '[default]\na=1\n[b]\nx=1\n[profile default]\nrole_arn=r\n# keep\n';
    expect(writeSection(text, config('default'), { region: 'r' }).text).toBe(
      '[default]\nregion = r\n[b]\nx=1\n# keep\n',
    );
  });

  test('before an indented header the properties are indented too, or Python would read it as part of a value', () => {
    expect(writeSection('[dev]\n  a=1\n  [b]\n  x=1\n', credentials('dev'), { k: 'v' }).text).toBe(
      '[dev]\n  k = v\n  [b]\n  x=1\n',
    );
  });

  test('and only they are: before a header that this very edit writes without indent, they have none', () => {
    const contents = ['a', 'b'].map((name) => ({ section: credentials(name), properties: { k: 'v' } }));
    expect(writeSections('[a]\n  [b]\n  [c]\n', contents).text).toBe('[a]\nk = v\n[b]\n  k = v\n  [c]\n');
  });

  test('the splices tell exactly what was done', () => {
    const text = '[dev]\na=1\n[b]\n[dev]\nc=2';
    const { text: edited, changes } = writeSection(text, credentials('dev'), { k: 'v' });
    const splices = changes.flatMap((change) => change.splices);
    expect(splices.map(({ removed }) => removed)).toEqual(['[dev]\na=1\n', '[dev]\nc=2']);
    const again = splices.map(({ at, removed, inserted }) => ({ start: at, end: at + removed.length, text: inserted }));
    expect(replaceExactly(text, again)).toBe(edited);
  });

  test('the default profile has no prefix in either file', () => {
    expect([config('dev'), config('default'), credentials('dev'), credentials('default')].map(headerOf)).toEqual([
      '[profile dev]',
      '[default]',
      '[dev]',
      '[default]',
    ]);
  });
});

describe('replacing a span', () => {
  test('never lets two lines run into one', () => {
    expect(replaceSpan('a=1XX[b]', { start: 3, end: 5 }, 'c=2')).toBe('a=1\nc=2\n[b]');
    expect(replaceSpan('a=1XX[b]', { start: 3, end: 5 }, '')).toBe('a=1\n[b]');
    expect(replaceSpan('a=1XX\n[b]', { start: 3, end: 5 }, '')).toBe('a=1\n[b]');
    expect(replaceSpan('\uFEFFXX[b]', { start: 1, end: 3 }, '')).toBe('\uFEFF[b]');
    expect(replaceSpan('a=1\r\nXX', { start: 5, end: 7 }, 'c=2')).toBe('a=1\r\nc=2');
  });
});

// A regular expression for blanks at the end takes minutes here.
test('a line of many blanks, or many blank lines, are read in one go', () => {
  const blanks = ' '.repeat(300_000);
  expect(new Sections(`[a${blanks}b]\nregion = x\n`).all.map(({ name }) => name)).toEqual([`a${blanks}b`]);
  expect(withoutFinalBreaks(`${'\n'.repeat(300_000)}x\r\n\n`)).toBe(`${'\n'.repeat(300_000)}x`);
});
