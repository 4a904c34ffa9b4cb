import { GitHubRunner } from '../../src/runner/github.ts';
import { writtenBy } from '../support/stdout.ts';

function start(): GitHubRunner {
  return new GitHubRunner({ env: {}, cwd: () => '/', unset: () => undefined });
}

/** What a runner of which a value is concealed writes of a message. */
async function logged(
  secret: string,
  kind: 'debug' | 'info' | 'notice' | 'warning' | 'error',
  message: string,
): Promise<string> {
  const runner = start();
  const written = await writtenBy(() => {
    runner.conceal(secret);
    runner.log[kind](message);
  });
  return written.at(-1) ?? '';
}

describe('the log of a step', () => {
  test.each(['debug', 'notice', 'warning', 'error'] as const)(
    'shows no secret that a message of kind %s echoes',
    async (kind) => {
      expect(await logged('a-session-token', kind, 'AWS said: a-session-token')).toBe(`::${kind}::AWS said: ***\n`);
    },
  );

  test.each(['error', '::error::', 'erro'])(
    'stays one of commands even if a secret is %j, a part of them',
    async (secret) => {
      const line = await logged(secret, 'error', `an error: see above, ${secret}`);
      expect(line).toMatch(/^::error::/);
      expect(line.slice('::error::'.length)).not.toContain(secret);
    },
  );

  test('is masked line by line of a secret that has several', async () => {
    expect(await logged('first-line\nsecond-line', 'info', 'seen: second-line, and first-line\nsecond-line')).toBe(
      'seen: ***, and ***\n',
    );
  });

  test('asks for a mask of each line of a secret before anything is said', async () => {
    const runner = start();
    const written = await writtenBy(() => {
      runner.conceal('100%\r\n\nsecond-line');
      runner.log.info('hello');
    });
    expect(written).toEqual(['::add-mask::100%25\n', '::add-mask::second-line\n', 'hello\n']);
  });

  test('gets the masks of a session together, before anyone who waits for the session has it', async () => {
    const runner = start();
    const gathered: boolean[] = [];
    const isGathered = (): void => {
      gathered.push(process.stdout.writableCorked > 0);
    };
    const written = await writtenBy(async () => {
      await Promise.resolve().then(() => {
        runner.conceal('an-access-key');
        runner.conceal('a-session-token');
        isGathered();
      });
      isGathered();
    });
    expect(gathered).toEqual([true, false]);
    expect(written).toEqual(['::add-mask::an-access-key\n', '::add-mask::a-session-token\n']);
  });

  test('shows in annotations what would move or hide text', async () => {
    expect(await logged('x-secret', 'warning', 'a\u202Eb\u001B[2K\tc\nd')).toBe(
      '::warning::a\\u202eb\\x1b[2K\tc%0Ad\n',
    );
  });
});
