import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { roleChain } from '../support/cli.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { ROLES } from '../support/world.ts';

const TOKEN = 'IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJGMEQCIDxxyyzz+=';
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const KEYS = {
  ROLE_CHAIN_AWS_ACCESS_KEY_ID: 'ASIAIOSFODNN7EXAMPLE',
  ROLE_CHAIN_AWS_SECRET_ACCESS_KEY: SECRET,
  ROLE_CHAIN_AWS_SESSION_TOKEN: TOKEN,
};
const FORGED = `&#10;::stop-commands::x&#10;&#133;::add-mask::a&#10;slow ##[debug]b`;

/** An STS that refuses everything, in words of its own choice. */
async function refusing(message: string, run: (url: string) => Promise<void>): Promise<void> {
  const server: Server = createServer((_request, response) => {
    response.writeHead(403);
    response.end(
      `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('what the command line writes to standard error', () => {
  const env = (url: string): readonly string[] => [
    ...['env', '--aws-region', 'eu-central-1', '--sts-endpoint', url, '--role-to-assume', ROLES.ci],
  ];

  test('gives the runner no orders, whatever an answer says', async () => {
    await refusing(`no${FORGED}`, async (url) => {
      const { status, stderr } = await roleChain(env(url), { ...KEYS, GITHUB_ACTIONS: 'true' });
      expect(status).toBe(1);
      expect(stderr).toContain('AccessDenied: no');
      expect(new Set(commandsIn(stderr.replace(/^::add-mask::.*\n/gm, '')))).toEqual(new Set());
    });
  });

  test.each([{}, { GITHUB_ACTIONS: 'true' }])(
    'shows no secret that an answer echoes, with the variables %j',
    async (more) => {
      await refusing(`the token ${TOKEN} and the key ${SECRET}, ${encodeURIComponent(TOKEN)}`, async (url) => {
        const { stderr } = await roleChain(env(url), { ...KEYS, ...more });
        expect(stderr.replace(/^::add-mask::.*\n/gm, '')).toContain('the token *** and the key ***, ***');
      });
    },
  );
});

describe('the table of role-chain check', () => {
  test('is one line a row and gives the runner no orders', async () => {
    const chain = JSON.stringify([{ role: ROLES.hub, tags: { Team: '{claim:x##[debug]y}' } }]);
    const { stdout } = await roleChain(
      ['check', '--aws-region', 'eu-central-1', '--role-to-assume', ROLES.ci, '--role-chain', chain],
      { GITHUB_ACTIONS: 'true' },
    );
    expect(stdout).toContain('Team');
    expect(commandsIn(stdout)).toEqual([]);
  });
});
