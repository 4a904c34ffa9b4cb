import fc from 'fast-check';
import { markdownTable } from '../../../src/explain/picture/markdown-table.ts';
import { code, codeBlock, prose } from '../../../src/explain/picture/markdown-text.ts';
import { codeBlocksOf, partsOf, rowsOf, shownText, textOutsideCode } from '../../support/rendered.ts';
import { box, end, fan, HOSTILE, picture } from './pictures.ts';
import { oneLine } from '../../../src/text/quote.ts';

const pieces = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 20 })), {
  minLength: 1,
  maxLength: 6,
});
const hostile = pieces.map((all) => all.join(''));
const lines = pieces.map((all) => all.join('\n'));
const ROOM = 100_000;

/** What GitHub would make a mention, a reference or a link to an e-mail address of. */
const MENTION = /@[a-z0-9]|#\d|\w@\w/i;

describe('a name in a summary', () => {
  test('is shown as it is, and is nothing but code', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const texts = [one, other].map(oneLine);
        const markdown = `Of ${texts.map(code).join(', ')}.`;
        const { kinds } = partsOf(markdown);
        expect(new Set(kinds)).toEqual(
          new Set([
            'paragraph_open',
            'inline',
            'paragraph_close',
            'text',
            ...(kinds.includes('code_inline') ? ['code_inline'] : []),
          ]),
        );
        const shown = texts.map((text) => text.replaceAll('|', '¦').trim() || '–').join(', ');
        expect(shownText(markdown)).toBe(`Of ${shown}.`);
      }),
    );
  });
});

describe('a sentence in a summary', () => {
  test('is shown as it is, and holds nothing but text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = prose(text);
        const { kinds } = partsOf(markdown);
        expect(
          kinds.filter(
            (kind) => !['paragraph_open', 'inline', 'paragraph_close', 'text', 'text_special'].includes(kind),
          ),
        ).toEqual([]);
        expect(shownText(markdown).replaceAll('\u200B', '')).toBe(oneLine(text.replace(/\s+/g, ' ').trim()));
      }),
    );
  });

  test('mentions nobody, refers to nothing and is no address', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(textOutsideCode(prose(text))).not.toMatch(MENTION);
      }),
    );
  });
});

describe('a message in a summary', () => {
  test('is one block of code, whatever fences it has itself', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const markdown = `${codeBlock(text, 'text')}\n\nafter`;
        expect(partsOf(markdown).kinds).toEqual(['fence', 'paragraph_open', 'inline', 'text', 'paragraph_close']);
        const shown = text
          .replace(/\s+$/, '')
          .split(/\r\n|\r|\n/)
          .map(oneLine)
          .join('\n');
        expect(codeBlocksOf(markdown, 'text')).toEqual([`${shown}\n`]);
      }),
    );
  });
});

describe('the table of a summary', () => {
  test('has the hops of a chain, and how each stands', () => {
    const chain = box({
      of: 2,
      branches: [box({ number: 2, of: 2, standing: 'failed', role: 'arn:aws:iam::222222222222:role/hub' })],
    });
    expect(rowsOf(markdownTable(picture([chain]), ROOM).text)).toEqual([
      ['Hop', 'Result', 'Role', 'Session name', 'Session ends'],
      ['1', '✓\u00A0taken', 'arn:aws:iam::111111111111:role/ci', 'GitHubActions', '2026-11-22 22:31Z'],
      ['2', '✗\u00A0failed', 'arn:aws:iam::222222222222:role/hub', 'GitHubActions', '–'],
    ]);
  });

  test('has the targets of a tree, those that failed first, and at which hop', () => {
    expect(rowsOf(markdownTable(fan(3, [1]), ROOM).text)).toEqual([
      ['Target', 'Result', 'Role', 'Region', 'Session ends'],
      ['t1', '✗\u00A0failed at hop 2', 'arn:aws:iam::500000000001:role/deploy', 'eu-central-1', '–'],
      ['t0', '✓\u00A0delivered', 'arn:aws:iam::500000000000:role/deploy', 'eu-central-1', '2026-11-22 22:31Z'],
      ['t2', '✓\u00A0delivered', 'arn:aws:iam::500000000002:role/deploy', 'eu-central-1', '2026-11-22 22:31Z'],
    ]);
  });

  test('calls a target failed whose way is cut off by a hop before it', () => {
    const hub = box({
      standing: 'failed',
      branches: [box({ number: 2, standing: 'untried', ends: [end('t0', { standing: 'untried' })] })],
    });
    expect(rowsOf(markdownTable(picture([hub]), ROOM).text)[1]?.slice(0, 2)).toEqual(['t0', '✗\u00A0failed at hop 1']);
  });

  test('has the same cells whatever their texts say', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        const text = oneLine(raw);
        const shown = text.replaceAll('|', '¦').trim() || '–';
        const tree = fan(2, [1], () => ({ role: text, ends: [end(text, { region: text })] }));
        const [, first, second, ...more] = rowsOf(`${markdownTable(tree, ROOM).text}\n\nafter`);
        expect(first).toEqual([shown, '✗\u00A0failed at hop 2', shown, shown, '–']);
        expect(second?.[0]).toBe(shown);
        expect(more).toEqual([]);
      }),
    );
  });

  test('ends where there is no more room, and says how many rows are left', () => {
    const { text, leftOut } = markdownTable(fan(100), 2000);
    expect(Buffer.byteLength(text)).toBeLessThan(2200);
    expect(rowsOf(text)).toHaveLength(1 + 100 - leftOut);
    expect(leftOut).toBeGreaterThan(70);
  });
});
