import fc from 'fast-check';
import { GitHubRunner } from '../../src/runner/github.ts';
import { plainLines } from '../../src/runner/plain-text.ts';
import { writtenBy } from '../support/stdout.ts';
import { commandsIn } from '../support/runner-commands.ts';

describe('a text from outside in the log', () => {
  test.each<readonly [string, string]>([
    ['in the new form', '::add-mask::a'],
    ['in the old form', '##[add-mask]a'],
    ['in the old form, behind other words', 'slow ##[stop-commands]pwn'],
    ['behind more number signs', '####[stop-commands]pwn'],
    ['behind white space', ' \t::stop-commands::x'],
    ['behind a next-line character', '\u0085::stop-commands::x'],
    ['behind a byte order mark', '\uFEFF::stop-commands::x'],
    ['behind a control character', '\u0001::stop-commands::x'],
    ['with something invisible between', ':\u200B:stop-commands::x #\u00AD#\u200D[set-output name=a]b'],
    ...['\n', '\r', '\r\n'].map(
      (end) => [`after the line end ${JSON.stringify(end)}`, `x${end}::stop-commands::x`] as const,
    ),
  ])('is no command for the runner: %s', (_where, text) => {
    expect(commandsIn(text)).not.toEqual([]);
    expect(commandsIn(plainLines(text))).toEqual([]);
  });

  test.each(['\v', '\f', '\u0085', '\u2028', '\u2029'])('is no command for who breaks lines at %j', (end) => {
    expect(plainLines(`x${end}::stop-commands::x`)).toBe('x\n| ::stop-commands::x');
  });

  test('is no command, whatever it is', () => {
    const parts = ['::', ':', '##[', '#', '[', ']', 'stop-commands', 'debug', ' ', '\t', '\u0085', '\u2028', '\u200B'];
    const part = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...parts, '\r', '\n', '\uFEFF', '\u00AD', '\u0000', '\uFE0F') },
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (given) => {
        expect(commandsIn(plainLines(given.join('')))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['##vso[task.setvariable variable=a]b', 'slow ##VSO[task.complete]x'])(
    'is no command for the agent of Azure Pipelines: %s',
    (text) => {
      expect(plainLines(text)).not.toMatch(/##vso\[/i);
    },
  );

  test.each(['##v\u200Bso[task.complete]x', '##vs\u200Do[task.complete]x', '##vso\u2060[task.complete]x'])(
    'that hides characters in a command of Azure Pipelines is no such command: %j',
    (text) => {
      expect(plainLines(text)).not.toMatch(/##/);
    },
  );

  test('cannot move the cursor or ring the bell of a terminal', () => {
    expect(plainLines('a\u001B[2Kb\u0007\tc')).toBe('a\\x1b[2Kb\\x07\tc');
  });

  test('stays what it is where nothing in it is dangerous', () => {
    const text = 'hop 1: sts::x, #[1] ## [2]\n  - ä::b 日本 👩‍👧';
    expect(plainLines(text)).toBe(text);
  });
});

describe('a workflow command', () => {
  test('is one command, whatever it says', async () => {
    const { log } = new GitHubRunner({ env: {}, cwd: () => '/', unset: () => undefined });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (message) => {
        const written = await writtenBy(() => {
          log.warning(`${message}\n::stop-commands::x`);
        });
        expect(commandsIn(written.join('').trimEnd())).toEqual(['warning']);
      }),
    );
  });
});
