import type { IdTokenAccess } from '../../src/ci/id-token.ts';
import { Secret } from '../../src/core/secret.ts';
import { Deadline } from '../../src/net/deadline.ts';
import { Http } from '../../src/net/http.ts';
import { startShell } from '../../src/runner/shell.ts';
import { idToken } from '../../src/source/id-token.ts';

const ACCESS = {
  command: { kind: 'command', program: 'agent', args: [], missingHint: '' },
  variable: { kind: 'variable', variable: 'TOKEN', token: new Secret('a.b.c'), overHint: '' },
} as const satisfies Record<string, IdTokenAccess>;

/** Whether AWS is asked again with another token where it finds the first one expired. */
async function isRenewable(access: IdTokenAccess): Promise<boolean> {
  const http = await Http.create({ connectTimeoutMilliseconds: 1, requestTimeoutMilliseconds: 1 });
  const deadline = new Deadline(600);
  try {
    const source = idToken.of({ kind: 'github-oidc' })?.open({
      runner: startShell(
        {
          env: {},
          cwd: () => '/',
          unset: () => undefined,
          write: () => undefined,
          conceal: () => undefined,
          isTerminal: false,
        },
        new Map(),
      ),
      idToken: access,
      skipsIdToken: false,
      http,
      retry: { maxAttempts: 1, deadline, random: () => 0, report: () => undefined },
      region: 'eu-central-1',
      stsEndpoint: new URL('https://sts.eu-central-1.amazonaws.com'),
      ignoreEnvironment: false,
      onUnused: () => undefined,
      explainNoIdentity: () => Promise.resolve({}),
      now: () => 0,
    });
    return source?.kind === 'token' && source.renewable;
  } finally {
    deadline.stop();
    http.close();
  }
}

test.each([
  ['a program prints it', ACCESS.command, true],
  ['it stands in a variable', ACCESS.variable, false],
] as const)('the ID token of a job can be renewed, where %s: %#', async (_where, access, expected) => {
  expect(await isRenewable(access)).toBe(expected);
});
