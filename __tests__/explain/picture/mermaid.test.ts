import fc from 'fast-check';
import { mermaidOf } from '../../../src/explain/picture/mermaid.ts';
import { mermaidText } from '../../../src/explain/picture/mermaid-text.ts';
import { boxesOf } from '../../../src/explain/picture/picture.ts';
import { readFlowchart, type ReadFlowchart } from '../../support/mermaid.ts';
import { box, end, fan, HOSTILE, picture } from './pictures.ts';

/** Texts of pieces that mean something, of any characters, and of both. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 20 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''));

const CLEAN = 'plain';

/** A chain of two hops with one text in every place of a picture that is from outside. */
function chainOf(text: string): string {
  const tags = [{ key: text, value: text }];
  const second = box({
    number: 2,
    of: 2,
    role: text,
    roleName: text,
    account: text,
    sessionName: text,
    tags,
    sourceIdentity: text,
    standing: 'failed',
    ends: [end(text, { kind: 'job', region: text, standing: 'untried' })],
  });
  return mermaidOf(picture([box({ of: 2, roleName: text, branches: [second] })]));
}

/** A tree with one text in the names and regions of its targets. */
function treeOf(text: string): string {
  return mermaidOf(
    fan(5, [2], () => ({ ends: [end(text, { region: text }), end(text)], tags: [{ key: text, value: text }] })),
  );
}

/** All of a flowchart but its words. */
function shapeOf({ direction, boxes, arrows, classes, failedArrows }: ReadFlowchart): unknown {
  return {
    direction,
    boxes: [...boxes.keys()],
    arrows: arrows.map(({ from, to, line }) => [from, line, to]),
    classes: [...classes],
    failedArrows,
  };
}

describe('a Mermaid diagram', () => {
  test.each(HOSTILE)('has the same boxes and arrows whatever a text says: %j', (text) => {
    expect(shapeOf(readFlowchart(chainOf(text)))).toEqual(shapeOf(readFlowchart(chainOf(CLEAN))));
    expect(shapeOf(readFlowchart(treeOf(text)))).toEqual(shapeOf(readFlowchart(treeOf(CLEAN))));
  });

  test('has the same boxes and arrows for any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shapeOf(readFlowchart(chainOf(text)))).toEqual(shapeOf(readFlowchart(chainOf(CLEAN))));
        expect(shapeOf(readFlowchart(treeOf(text)))).toEqual(shapeOf(readFlowchart(treeOf(CLEAN))));
      }),
    );
  });

  test('shows a text as it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = mermaidText(text);
        // With this letter Mermaid marks codes while it works.
        expect(written).not.toContain('\uFB02');
        expect(written.replace(/#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))).toBe(
          text.replaceAll('\uFB02', 'fl'),
        );
      }),
    );
  });

  test('goes down the page for a chain, says how each hop stands, and ends at what the job gets', () => {
    const hops = box({
      of: 3,
      by: 'web identity',
      branches: [
        box({
          number: 2,
          of: 3,
          roleName: 'app/deploy',
          account: '333333333333',
          standing: 'failed',
          tags: [{ key: 'Team', value: 'payments' }],
          branches: [
            box({
              number: 3,
              of: 3,
              standing: 'untried',
              ends: [end('environment of the job', { kind: 'job', standing: 'untried' })],
            }),
          ],
        }),
      ],
    });
    const read = readFlowchart(mermaidOf(picture([hops])));
    expect(read.direction).toBe('TB');
    expect([...read.boxes.values()]).toEqual([
      ['OIDC token'],
      ['✓ hop 1: ci', 'account 111111111111', 'until 2026-11-22 22:31Z'],
      ['✗ FAILED: hop 2: app/deploy', 'account 333333333333'],
      ['hop 3: ci', 'account 111111111111', 'not tried'],
      ['environment of the job', 'eu-central-1', 'not delivered'],
    ]);
    expect(read.arrows).toEqual([
      { from: 'n0', to: 'n1', line: '-->', label: ['web identity'] },
      { from: 'n1', to: 'n2', line: '--x', label: ['Team=payments'] },
      { from: 'n2', to: 'n3', line: '-.->', label: [] },
      { from: 'n3', to: 'n4', line: '-.->', label: [] },
    ]);
    expect(read.failedArrows).toEqual([1]);
    expect(read.classes.get('n2')).toBe('failed');
  });

  test('goes to the right for a tree, and names targets with their regions', () => {
    const read = readFlowchart(mermaidOf(fan(3, [1])));
    expect(read.direction).toBe('LR');
    expect(read.boxes.get('n3')).toEqual(['✗ FAILED: t1 (eu-central-1)', 'hop 2: deploy in 500000000001']);
    expect(read.boxes.get('n4')).toEqual([
      '✓ t2 (eu-central-1)',
      'hop 2: deploy in 500000000002',
      'until 2026-11-22 22:31Z',
    ]);
  });

  test('says that the identity source failed', () => {
    const read = readFlowchart(
      mermaidOf(picture([box({ standing: 'untried' })], { source: { name: 'OIDC token', standing: 'failed' } })),
    );
    expect(read.boxes.get('n0')).toEqual(['✗ FAILED: OIDC token']);
    expect(read.classes.get('n0')).toBe('failed');
  });

  test('says of the ends of hops that they are renewed', () => {
    const read = readFlowchart(mermaidOf(picture([box({ isRenewed: true })])));
    expect(read.boxes.get('n1')).toContain('renewed while the job runs');
  });

  test('says once what many branches carry alike', () => {
    const tags = [{ key: 'Team', value: 'payments' }];
    const read = readFlowchart(mermaidOf(fan(4, [], () => ({ tags }))));
    expect(read.boxes.get('n1')?.slice(-2)).toEqual(['passes on:', 'Team=payments']);
    expect(read.arrows.slice(1).map(({ label }) => label)).toEqual([[], [], [], []]);
    const few = readFlowchart(mermaidOf(fan(3, [], () => ({ tags }))));
    expect(few.arrows.slice(1).map(({ label }) => label)).toEqual([
      ['Team=payments'],
      ['Team=payments'],
      ['Team=payments'],
    ]);
  });

  test('has every hop of a tree of forty', () => {
    const whole = fan(39);
    expect(boxesOf(whole)).toHaveLength(40);
    const read = readFlowchart(mermaidOf(whole));
    expect(read.boxes.size).toBe(41);
    expect([...read.boxes.values()].flat().join()).not.toContain('more');
  });

  test('has the top of a larger tree, all that failed, and how many are left out', () => {
    const read = readFlowchart(mermaidOf(fan(500, [7, 123, 499])));
    const lines = [...read.boxes.values()].map(([first = '']) => first);
    expect(lines.filter((line) => line.startsWith('✗ FAILED'))).toEqual([
      '✗ FAILED: t7 (eu-central-1)',
      '✗ FAILED: t123 (eu-central-1)',
      '✗ FAILED: t499 (eu-central-1)',
    ]);
    expect(read.boxes.size).toBe(22);
    expect(lines.at(-1)).toBe('and 481 more targets');
  });

  test('counts failures among what is left out', () => {
    const failed = Array.from({ length: 100 }, (_, index) => index);
    const read = readFlowchart(mermaidOf(fan(500, failed)));
    expect([...read.boxes.values()].at(-1)).toEqual(['and 481 more targets', '81 of them failed']);
  });

  test('stays within what Mermaid draws, however long its texts are', () => {
    const long = '😀'.repeat(300);
    const ends = [end(long), end(`${long}2`), end(`${long}3`)];
    const tags = [1, 2, 3, 4].map((index) => ({ key: `${index}${long}`, value: long }));
    const text = mermaidOf(
      fan(39, [], (index) => ({ ends, roleName: `${index}${long}`, tags: tags.slice(0, index % 5) })),
    );
    expect(text.length).toBeLessThanOrEqual(50_000);
    const { boxes, arrows } = readFlowchart(text);
    expect(boxes.size).toBeGreaterThan(3);
    expect([...boxes.values()].at(-1)?.[0]).toMatch(/^and \d+ more targets$/);
    expect(arrows.length).toBeLessThan(500);
  });
});
