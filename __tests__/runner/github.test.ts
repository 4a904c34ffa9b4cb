import { GitHubRunner } from '../../src/runner/github.ts';

/** A runner, and all that it wrote. */
function start(): { readonly runner: GitHubRunner; readonly written: string[] } {
  const written: string[] = [];
  const runner = new GitHubRunner({
    env: {},
    cwd: () => '/',
    unset: () => undefined,
    write: (text) => written.push(text),
  });
  return { runner, written };
}

describe('the log of a step', () => {
  test.each(['debug', 'notice', 'warning', 'error'] as const)(
    'shows no secret that a message of kind %s echoes',
    (kind) => {
      const { runner, written } = start();
      runner.conceal('a-session-token');
      runner.log[kind]('AWS said: a-session-token');
      expect(written.at(-1)).toBe(`::${kind}::AWS said: ***\n`);
    },
  );

  test.each(['error', ':', 'e'])('stays one of commands even if a secret is %j, a part of them', (secret) => {
    const { runner, written } = start();
    runner.conceal(secret);
    runner.log.error('an error: see above');
    expect(written.at(-1)).toMatch(/^::error::/);
    expect(written.at(-1)?.slice('::error::'.length)).not.toContain(secret);
  });

  test('is masked line by line of a secret that has several', () => {
    const { runner, written } = start();
    runner.conceal('first-line\nsecond-line');
    runner.log.info('seen: second-line, and first-line\nsecond-line');
    expect(written.at(-1)).toBe('seen: ***, and ***\n');
  });
});
