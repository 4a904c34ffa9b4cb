/** Config files of every shape that the readers agree on, for property tests. */
import fc from 'fast-check';

const OURS = ['[profile dev]', '[profile   dev]', '[profile "dev"]', '[ profile\tdev ]', '[profile dev] # [x]'];
const THEIRS = [
  ...['[default]', '[profile prod]', '[profile "my dev"]', '[dev]', '[profile dev2]', '[profile Dev]'],
  ...[
    '[__proto__]',
    '[sso-session dev]',
    '[services x]',
    '[  profile  x]',
    '[profile constructor] ; c',
    '[profiledev]',
  ],
];
const PROPERTIES = [
  ...['region = eu-west-1', 'region=x', 'output\t=\tjson', 'a = b # c', 'k = [x]', 'url = https://x/?a=[b]', 'é = ü'],
  ...['s3 =\n  max_queue_size = 1\n\n  # why\n\tendpoint = x', 'services =\n    a =\n      b = c'],
];
const GAPS = ['', '', '# a comment', '; another [profile dev]', '  # indented', '#[profile dev]', ' \t'];

const line = (...options: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...options);
const gap = fc.array(line(...GAPS), { maxLength: 3 });

/** Properties with comments and blank lines between them, but none after the last. */
const body = fc
  .array(fc.tuple(gap, line(...PROPERTIES)), { maxLength: 3 })
  .map((parts) => parts.flatMap(([gaps, property]) => [...gaps, property]));
const section = (headers: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.tuple(line(...headers), body).map(([header, lines]) => [header, ...lines]);

/** A piece of a file: a section or lines between, of the profile dev or not. */
export interface Part {
  readonly isOurs: boolean;
  readonly text: string;
}

/** Gives each line an ending of its own, or all the same, or none to the last. */
function withEndings(parts: readonly (readonly [boolean, readonly string[]])[], endings: readonly string[]): Part[] {
  let next = 0;
  const ending = (): string => endings[next++ % endings.length] ?? '\n';
  return parts.map(([isOurs, lines]) => ({
    isOurs,
    text: lines
      .flatMap((text) => text.split('\n'))
      .map((text) => text + ending())
      .join(''),
  }));
}

const endings = fc.oneof(
  fc.constantFrom(['\n'], ['\r\n']),
  fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 1, maxLength: 7 }),
);
const part = fc.oneof(
  { weight: 4, arbitrary: section(THEIRS).map((lines) => [false, lines] as const) },
  { weight: 3, arbitrary: gap.map((lines) => [false, lines] as const) },
  { weight: 2, arbitrary: section(OURS).map((lines) => [true, lines] as const) },
);

/** A config file with the profile dev at any number of places, among others. */
export const file: fc.Arbitrary<Part[]> = fc
  .tuple(fc.array(part, { maxLength: 6 }), endings, fc.boolean(), fc.boolean())
  .map(([parts, lineEndings, isComplete, hasMark]) => {
    const texts = withEndings(parts, lineEndings);
    const last = texts.pop();
    if (last !== undefined) texts.push(isComplete ? last : { ...last, text: last.text.replace(/\r?\n$/, '') });
    return hasMark ? [{ isOurs: false, text: '\uFEFF' }, ...texts] : texts;
  });
/** A file whose sections all stand two columns to the right, which both readers allow. */
const indented = file.map((parts) =>
  parts.map((one) => ({ ...one, text: one.text.replace(/^(?=[^\r\n\uFEFF])/gm, '  ') })),
);

/** The same, or one that is indented throughout. */
export const anyFile = fc.oneof({ weight: 4, arbitrary: file }, { weight: 1, arbitrary: indented });

/** The text of a file. */
export const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');
