import fc from 'fast-check';
import type { CallerIdentity } from '../../../src/chain/run/session.ts';
import type { Plan } from '../../../src/chain/plan/plan.ts';
import { RoleChainError } from '../../../src/core/errors.ts';
import type { Explanation } from '../../../src/core/explanation.ts';
import type { Course } from '../../../src/explain/picture/course.ts';
import { renderSummary } from '../../../src/explain/summary/summary.ts';
import type { Sheet, Story } from '../../../src/explain/summary/story.ts';
import { plainHop } from '../../../src/request/hop-request.ts';
import { hop, plan } from '../../chain/plan/requests.ts';
import { readFlowchart } from '../../support/mermaid.ts';
import { codeBlocksOf, partsOf, rowsOf } from '../../support/rendered.ts';
import { HOSTILE } from '../picture/pictures.ts';

const SHEET: Sheet = { room: 1024 * 1024, guard: (text) => text, hidesAccounts: false };
const HUB = 'arn:aws:iam::222222222222:role/hub';
const DEPLOY = 'arn:aws:iam::333333333333:role/deploy';

/** A chain of two hops. */
const CHAIN = plan([hop(), hop({ role: DEPLOY }, 2)]).plan;

/** Two hops to each of some targets, of which the first is shared. */
function fanOut(names: readonly string[]): Plan {
  const targets = names.map((name, index) => ({
    name,
    place: `profiles, ${name}`,
    labels: {},
    paths: [],
    hops: [plainHop(2, `profiles, ${name}`, `arn:aws:iam::${500_000_000_000 + index}:role/deploy`)],
  }));
  return plan([hop()], { targets }).plan;
}

function story(of: Plan, course: Partial<Course> = {}, parts: Partial<Story> = {}): Story {
  const whole: Course = { taken: new Map(), targetFailures: new Map(), ...course };
  return {
    facts: { action: 'login' },
    subject: { plan: of, handedTo: 'environment of the job', isRenewed: false, guard: SHEET.guard, course: whole },
    ...(whole.failure === undefined ? {} : { failure: whole.failure }),
    ...parts,
  };
}

function denied(parts: Partial<ConstructorParameters<typeof RoleChainError>[0]> = {}): RoleChainError {
  return new RoleChainError({
    code: 'denied',
    message: `hop 1 of 2: sts:AssumeRole x -> ${HUB}: AccessDenied: no`,
    hop: { number: 1, of: 2 },
    ...parts,
  });
}

const EXPLANATION: Explanation = {
  facts: ['The token says:', '  sub: repo:octo/app:pull_request'],
  causes: [
    {
      id: 'trust',
      title: `The trust policy of ${HUB} may not name the caller.`,
      details: ['AWS does not say which it is.'],
      edits: [
        {
          text: `In the trust policy of ${HUB}, add:`,
          statements: [
            { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:role/ci' }, Action: 'sts:AssumeRole' },
            { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:role/ci' }, Action: 'sts:TagSession' },
          ],
        },
      ],
    },
    { id: 'missing', title: 'The role may not exist.', details: [], edits: [{ text: 'Correct its name.' }] },
  ],
};

describe('the summary of a failed step', () => {
  test('says what happened, draws the chain, lists it, and explains below', () => {
    const markdown = renderSummary(story(CHAIN, { failure: { error: denied({ hint: 'Allow it.' }) } }), SHEET);
    expect(markdown).toMatch(
      /^### ❌ Not logged in: AWS denied a role, at hop 1 of 2\nStep `login` {2}\nRole `arn:aws:iam::222222222222:role\/hub`/,
    );
    const [diagram = ''] = codeBlocksOf(markdown, 'mermaid');
    expect([...readFlowchart(diagram).classes.values()]).toEqual(['source', 'failed', 'untried', 'untried']);
    expect(rowsOf(markdown).map(([, result]) => result)).toEqual(['Result', '✗\u00A0failed', 'not\u00A0tried']);
    expect(partsOf(markdown).html).toEqual(['<details><summary>Why, and how to fix it</summary>', '</details>']);
    const [message = ''] = codeBlocksOf(markdown, 'text');
    expect(message).toContain('AccessDenied: no\nAllow it.');
  });

  test('has causes in their order, each with its edits, and every statement ready to paste', () => {
    const markdown = renderSummary(
      story(CHAIN, { failure: { error: denied({ explanation: EXPLANATION, hint: 'not twice' }) } }),
      SHEET,
    );
    const statements = EXPLANATION.causes.flatMap(({ edits }) => edits.flatMap((edit) => edit.statements ?? []));
    expect(codeBlocksOf(markdown, 'json').map((text) => JSON.parse(text) as unknown)).toEqual([statements]);
    expect(codeBlocksOf(markdown, 'text')[1]).toBe('The token says:\n  sub: repo:octo/app:pull_request\n');
    expect(markdown.indexOf('**1.** The trust policy')).toBeLessThan(markdown.indexOf('**2.** The role may not exist'));
    expect(markdown).toContain('**→** Correct its name&#46;');
    expect(markdown).not.toContain('not twice');
  });

  test('says of policies that account ids are hidden in them, where they are', () => {
    const failure = { error: denied({ explanation: EXPLANATION }) };
    const guard = (text: string): string => text.replace(/\d{12}/g, '***');
    const hidden: Story = story(CHAIN, { failure });
    const markdown = renderSummary(
      { ...hidden, ...(hidden.subject && { subject: { ...hidden.subject, guard } }) },
      { ...SHEET, guard, hidesAccounts: true },
    );
    expect(markdown).not.toMatch(/\d{12}/);
    expect(markdown).toContain('each `***` in a policy stands for one');
    expect(codeBlocksOf(markdown, 'json').map((text) => JSON.parse(text) as unknown)).toEqual([
      [expect.anything(), expect.anything()],
    ]);
    expect(renderSummary(story(CHAIN, { failure }), SHEET)).not.toContain('stands for one');
  });

  test.each([
    ['Not logged in: the job could not prove who it is', new RoleChainError({ code: 'source', message: 'no token' })],
    ['Not logged in: the step timed out, at hop 1 of 2', denied({ code: 'deadline' })],
    ['Not logged in: no usable answer, at hop 1 of 2', denied({ code: 'network' })],
    ['Not logged in: AWS refused a request, at hop 1 of 2', denied({ code: 'rejected' })],
    ['Not logged in: an unexpected error', new Error('disk')],
  ])('has a heading for each kind of failure: %s', (heading, error) => {
    expect(renderSummary(story(CHAIN, { failure: { error } }), SHEET)).toContain(`### ❌ ${heading}\n`);
  });

  test('marks the identity source where it never came to a hop', () => {
    const error = new RoleChainError({ code: 'source', message: 'no token' });
    const markdown = renderSummary(story(CHAIN, { failure: { error } }), SHEET);
    const { classes } = readFlowchart(codeBlocksOf(markdown, 'mermaid')[0] ?? '');
    expect([...classes.entries()].sort()).toEqual([
      ['n0', 'failed'],
      ['n1', 'untried'],
      ['n2', 'untried'],
      ['n3', 'untried'],
    ]);
  });

  test.each(['delivery', 'account'] as const)('marks the end where all hops were taken: %s', (code) => {
    const [first, second] = CHAIN.hops;
    const until = new Date('2026-11-22T22:31:45Z');
    const taken: Course['taken'] = new Map(
      [first, second].flatMap((each) =>
        each === undefined ? [] : [[each, { hop: each, roleArn: HUB, sessionName: 's', until }] as const],
      ),
    );
    const error = new RoleChainError({ code, message: 'disk full' });
    const markdown = renderSummary(story(CHAIN, { taken, failure: { error } }), SHEET);
    const read = readFlowchart(codeBlocksOf(markdown, 'mermaid')[0] ?? '');
    expect(read.boxes.get('n3')).toEqual(['✗ FAILED: environment of the job', 'eu-central-1', 'not delivered']);
    expect(read.boxes.get('n2')?.at(-1)).toBe('until 2026-11-22 22:31Z');
  });

  test('has only the problems where nothing could be planned', () => {
    const error = new RoleChainError({ code: 'invalid-request', message: '2 problems:\n  - a: b\n  - c: d' });
    const markdown = renderSummary({ facts: {}, failure: { error } }, SHEET);
    expect(markdown).toBe(
      '### ❌ Not logged in: the request has problems\n\n```text\n2 problems:\n  - a: b\n  - c: d\n```\n\n',
    );
  });

  test('tells each failure of several targets once, with all of its targets', () => {
    const of = fanOut(['a', 'b', 'c', 'd']);
    const [a, b, , d] = of.targets;
    const [one, other] = [denied({ message: 'no a' }), denied({ message: 'no b' })];
    const targetFailures: Course['targetFailures'] = new Map(
      [
        [a, one],
        [b, other],
        [d, one],
      ].flatMap(([target, error]) =>
        target === undefined || target instanceof Error ? [] : [[target, error] as const],
      ),
    );
    const error = new RoleChainError({ code: 'denied', message: '3 of 4 targets failed: ...', cause: one });
    const markdown = renderSummary(story(of, { targetFailures, failure: { error } }), SHEET);
    expect(markdown).toContain('### ❌ 3 of 4 targets failed; nothing was delivered');
    expect(markdown).toContain('<summary>Why 2 targets failed, and how to fix it</summary>\n\nOf `a`, `d`:');
    expect(codeBlocksOf(markdown, 'text')).toEqual(['no a\n', 'no b\n']);
  });

  test('tells many different failures in a line each after the first', () => {
    const of = fanOut(Array.from({ length: 60 }, (_, index) => `t${index}`));
    const targetFailures = new Map(
      of.targets.map((target) => [target, denied({ message: `no ${target.name}\nmore` })]),
    );
    const markdown = renderSummary(story(of, { targetFailures }), SHEET);
    expect(markdown).toContain('### ⚠️ 60 of 60 targets failed');
    const blocks = codeBlocksOf(markdown, 'text');
    expect(blocks).toHaveLength(6);
    expect(blocks[5]).toContain('t5: no t5\nt6: no t6\n');
    expect(blocks[5]).toContain('and 15 more; the table has them all');
  });

  test('has no text from outside that means anything, wherever it stands', () => {
    const hostile = fc
      .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 12 })), { maxLength: 5 })
      .map((all) => all.join('\n'));
    const shapeWith = (text: string): unknown => {
      const explanation: Explanation = {
        facts: [text],
        causes: [
          {
            id: 'x',
            title: text,
            details: [text],
            edits: [{ text, statements: [{ Effect: 'Allow', Action: text, Resource: text }] }],
          },
        ],
      };
      const failure = { error: denied({ message: text, explanation }) };
      const whole = story(CHAIN, { failure }, { facts: { action: text } });
      const { kinds, html } = partsOf(renderSummary(whole, SHEET));
      return {
        blocks: kinds.filter((kind) => !/^(?:text|text_special|code_inline|softbreak|hardbreak)$/.test(kind)),
        html,
      };
    };
    // The signs around it keep a text from being empty, which is shown as nothing.
    const clean = shapeWith('xplainx');
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shapeWith(`x${text}x`)).toEqual(clean);
      }),
    );
  });
});

describe('the summary of a step that succeeded', () => {
  const [first, second] = CHAIN.hops;
  const until = new Date('2026-11-22T22:31:45Z');
  const taken: Course['taken'] = new Map(
    [first, second].flatMap((each) =>
      each === undefined ? [] : [[each, { hop: each, roleArn: HUB, sessionName: 's', until }] as const],
    ),
  );

  test('tells the account, the role and until when', () => {
    const markdown = renderSummary(story(CHAIN, { taken }), SHEET);
    expect(markdown).toContain('### ✅ Logged in to account `333333333333`\n');
    expect(markdown).toContain(`Role \`${DEPLOY}\`, until 2026-11-22 22:31Z.`);
    expect(partsOf(markdown).html).toEqual([]);
  });

  test('tells that the credentials renew themselves', () => {
    const told = story(CHAIN, { taken });
    const markdown = renderSummary(
      { ...told, ...(told.subject && { subject: { ...told.subject, isRenewed: true } }) },
      SHEET,
    );
    expect(markdown).toContain(`Role \`${DEPLOY}\`, renewed for as long as the job runs.`);
  });

  test('tells whose the credentials are that are kept, and draws nothing that was not done', () => {
    const kept: CallerIdentity = { account: '333333333333', arn: 'arn:aws:sts::333333333333:assumed-role/deploy/x' };
    const markdown = renderSummary(story(CHAIN, {}, { kept }), SHEET);
    expect(markdown).toBe(
      `### ✅ The credentials that the job had are kept\nStep \`login\`  \nThey are of \`${kept.arn}\`.  \n\n`,
    );
  });
});

describe('where there is little room', () => {
  const of = fanOut(Array.from({ length: 500 }, (_, index) => `t${index}`));
  const targetFailures = new Map(of.targets.map((target) => [target, denied({ message: `no ${target.name}` })]));
  const told = story(of, { targetFailures });

  test.each([0, 10, 100, 1_000, 5_000, 20_000, 60_000])('a summary fits into %d bytes', (room) => {
    const markdown = renderSummary(told, { ...SHEET, room });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(room);
    expect(markdown === '').toBe(room < 100);
  });

  test('rows of the table are the first to go that are many, and it says how many', () => {
    const markdown = renderSummary(told, { ...SHEET, room: 40_000 });
    const left = Number(/and (\d+) more, which do not fit into a summary/.exec(markdown)?.[1]);
    expect(rowsOf(markdown)).toHaveLength(501 - left);
    expect(codeBlocksOf(markdown, 'mermaid')).toHaveLength(1);
  });
});
