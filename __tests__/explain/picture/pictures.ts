/** Pictures for tests, in as few words as the test is about. */
import type { EndBox, HopBox, Picture } from '../../../src/explain/picture/picture.ts';

/** A hop, taken unless it says otherwise. */
export function box(parts: Partial<HopBox> = {}): HopBox {
  return {
    number: 1,
    of: 1,
    role: 'arn:aws:iam::111111111111:role/ci',
    roleName: 'ci',
    account: '111111111111',
    by: 'AssumeRole',
    sessionName: 'GitHubActions',
    lives: '1h',
    tags: [],
    standing: 'done',
    until: '2026-11-22 22:31Z',
    isRenewed: false,
    ends: [],
    branches: [],
    ...parts,
  };
}

/** A target that was delivered, unless it says otherwise. */
export function end(name: string, parts: Partial<EndBox> = {}): EndBox {
  return { kind: 'target', name, region: 'eu-central-1', standing: 'done', ...parts };
}

/** A picture of some hops that start from an OIDC token. */
export function picture(branches: readonly HopBox[], parts: Partial<Picture> = {}): Picture {
  return {
    source: { name: 'OIDC token', standing: 'done' },
    region: 'eu-central-1',
    partition: 'aws',
    ends: [],
    branches,
    ...parts,
  };
}

/** A hub from which so many targets branch off; those numbered so failed. */
export function fan(
  targets: number,
  failed: readonly number[] = [],
  parts: (index: number) => Partial<HopBox> = () => ({}),
): Picture {
  const spokes = Array.from({ length: targets }, (_, index) => {
    const account = String(500_000_000_000 + index);
    const isFailed = failed.includes(index);
    return box({
      number: 2,
      of: 2,
      role: `arn:aws:iam::${account}:role/deploy`,
      roleName: 'deploy',
      account,
      standing: isFailed ? 'failed' : 'done',
      ends: [end(`t${index}`, { standing: isFailed ? 'untried' : 'done' })],
      ...parts(index),
    });
  });
  return picture([box({ of: 2, by: 'web identity', branches: spokes })]);
}

/** Texts that mean something to Markdown, HTML, Mermaid or a runner, and pieces of which others can be made. */
export const HOSTILE: readonly string[] = [
  '"]; click n0 "javascript:alert(1)"',
  '"] --> n99["x"]',
  '--x n1',
  '%%{init: {"securityLevel": "loose"}}%%',
  '%% comment',
  '#quot;#35;',
  '#',
  ';',
  '&quot;&#35;&lt;',
  '`**bold**`',
  '```',
  '~~~~',
  '</code></details><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<br/>',
  '<!-- x -->',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  'https://evil.example/a',
  'www.evil.example',
  'mona@evil.example',
  '@octocat',
  '#123',
  'octo/app#1',
  '| a | b |',
  '\\|',
  '\\',
  '|',
  '1. one',
  '- item',
  '# head',
  '> quote',
  '$x$',
  ':tada:',
  '::set-output name=a::b',
  '##[error]x',
  'end',
  'subgraph x',
  'n1:::failed',
  'n1@{ shape: circle }',
  '\u202Eevil',
  '\u200B',
  'ﬂ°°35¶ß',
  'a_b_c *d* __e__',
  ' ',
];
