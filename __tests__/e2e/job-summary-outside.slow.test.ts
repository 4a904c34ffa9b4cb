import { fanOutWorld, HUB, profilesInput, worldTargets } from '../support/fan-out-world.ts';
import { expectNothingDelivered, warningsOf } from '../support/outcome.ts';
import { codeBlocksOf, partsOf, rowsOf, textOutsideCode } from '../support/rendered.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { stage } from '../support/stage.ts';
import { classesOf, diagramOf } from '../support/summary.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';

const { ci, hub, deploy } = ROLES;

describe('hostile text', () => {
  const path = '"]<script>alert(1)</script>--x|end;%%{init}%%/[x](https://evil.example)/@octocat/#1/`\\';
  const odd = `arn:aws:iam::222222222222:role/${path}/odd`;
  const sub =
    'repo:octo/app:environment:</code></details>\n\n```\n<img src=x>\n::set-output name=a::b\n##[error]x @octocat #1';
  const on = stage(CHAIN_WORLD.replace('version: 1', `version: 1\nissuer: {claims: {sub: ${JSON.stringify(sub)}}}`));

  test.each([
    [
      'the path of a role',
      '@octocat/#1/`\\/odd',
      { 'role-to-assume': ci, 'role-chain': `- ${JSON.stringify(odd)}`, 'role-session-name': '=@octocat+,.-' },
    ],
    ['a claim', 'repo:octo/app:environment:</code></details>', { 'role-to-assume': hub }],
    [
      'the value of a tag',
      'a=@b=@octocat - :: /+=',
      {
        'role-to-assume': ci,
        'role-chain': `- {role: "${deploy}", tags: {"a=@b": "@octocat - :: /+="}, transitive-tag-keys: ["a=@b"]}`,
      },
    ],
  ])('has no meaning in a summary: %s', async (_what, seen, inputs) => {
    const job = on.job();
    expect((await job.main(inputs)).status).toBe(1);
    const summary = job.summary();
    expect(partsOf(summary).html).toEqual(['<details><summary>Why, and how to fix it</summary>', '</details>']);
    expect(partsOf(summary).kinds.filter((kind) => /link|image|heading_open/.test(kind))).toEqual(['heading_open']);
    expect(textOutsideCode(summary)).not.toMatch(/@octocat|#\d/);
    expect(commandsIn(summary)).toEqual([]);
    const { boxes, arrows } = diagramOf(summary);
    expect(`${summary}\n${arrows.map(({ label }) => label.join('\n')).join('\n')}`).toContain(seen);
    expect(boxes.size).toBe('role-chain' in inputs ? 4 : 3);
  });
});

describe('the summary of a step with many targets', () => {
  const targets = worldTargets(500);
  const on = stage(fanOutWorld(targets, ['t017', 't480']));
  const inputs = { 'role-to-assume': HUB, profiles: profilesInput(targets) };

  test('lists all 500 in a table, failed ones first, and shows the top of the tree', async () => {
    const job = on.job();
    const step = await job.main(inputs);
    expectNothingDelivered(step, job);
    const summary = job.summary();
    expect(summary).toContain('### ❌ 2 of 500 targets failed; nothing was delivered');
    const rows = rowsOf(summary);
    expect(rows).toHaveLength(501);
    expect(rows.slice(1, 4).map(([name, result]) => [name, result])).toEqual([
      ['t017', '✗\u00A0failed at hop 2'],
      ['t480', '✗\u00A0failed at hop 2'],
      ['t000', '✓\u00A0reached, not delivered'],
    ]);
    expect([...diagramOf(summary).boxes.values()].at(-1)).toEqual(['and 481 more targets']);
    expect(codeBlocksOf(summary, 'text')).toHaveLength(2);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  });

  test('counts a failed target as a failure, although the others are delivered', async () => {
    const job = on.job();
    const some = { ...inputs, profiles: profilesInput(targets.slice(15, 20)), 'on-target-failure': 'warn' };
    const step = await job.main(some);
    expect(step.status).toBe(0);
    expect(warningsOf(step)).toContain('1 of 5 targets failed');
    const summary = job.summary();
    expect(summary).toContain('### ⚠️ 1 of 5 targets failed; the other 4 were delivered');
    expect(rowsOf(summary).map(([, result]) => result)).toEqual([
      'Result',
      '✗\u00A0failed at hop 2',
      ...Array.from({ length: 4 }, () => '✓\u00A0delivered'),
    ]);
    expect(summary).toContain('Of `t017`:');
  });

  test('reports the failure of a shared hop once', async () => {
    const job = on.job();
    await job.main({
      ...inputs,
      profiles: profilesInput(targets.slice(0, 3)),
      'role-to-assume': HUB.replace('role/hub', 'role/another'),
    });
    expect(job.summary()).toContain('### ❌ 3 of 3 targets failed; nothing was delivered');
    expect(classesOf(job.summary())).toEqual(['source', 'failed', 'untried', 'untried', 'untried']);
    expect(codeBlocksOf(job.summary(), 'text').filter((text) => text.includes('AccessDenied'))).toHaveLength(1);
  });
});
