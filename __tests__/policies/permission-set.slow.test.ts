/** A chain that begins with the role that IAM Identity Center keeps for a permission set: nobody else can change that. */
import { parseWorld } from '../../src/emulator/emulator.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';
import { runScript } from './support/fake-aws.ts';
import { logIn } from './support/log-in.ts';
import { policies, printed, worldFile, type PrintedPolicy } from './support/output.ts';
import { ofCloudFormation, ofTerraform } from './support/read-formats.ts';
import { testOnPosix } from '../support/where.ts';

const ACCOUNT = '444444444444';
const NAME = 'AWSReservedSSO_Deploy_0123456789abcdef';
const IN_EUROPE = '/aws-reserved/sso.amazonaws.com/eu-central-1/';
const IN_VIRGINIA = '/aws-reserved/sso.amazonaws.com/';
const arnOf = (path: string, name = NAME): string => `arn:aws:iam::${ACCOUNT}:role${path}${name}`;
const SESSION = `arn:aws:sts::${ACCOUNT}:assumed-role/${NAME}/mona@example.com`;

const INPUTS = { 'aws-region': 'eu-central-1', 'source-identity': 'mona', 'role-skip-session-tagging': 'true' };
const ELSEWHERE = { ...INPUTS, 'role-to-assume': ROLES.hub, 'role-chain': ROLES.deploy };
const WITHIN = { ...INPUTS, 'role-to-assume': `arn:aws:iam::${ACCOUNT}:role/hub`, 'role-chain': ROLES.deploy };

describe('what policies prints for a permission set', () => {
  const on = stage();

  /** Logs in with a session of a role that has what the permission set is to have; `without` it, or as it is. */
  async function attempt(
    inputs: Readonly<Record<string, string>>,
    caller: string,
    role: { readonly path: string; readonly name?: string; readonly without?: boolean },
  ): Promise<void> {
    const { path, name = NAME, without = false } = role;
    const output = await printed({ inputs, flags: ['--caller', caller] });
    const account = output.accounts[ACCOUNT];
    const { [NAME]: kept, ...roles } = account?.roles ?? {};
    const trust: PrintedPolicy = { Version: '2012-10-17', Statement: [] };
    const holder = { path, trust, ...(without || kept?.policy === undefined ? {} : { policy: kept.policy }) };
    const world = { ...output, accounts: { ...output.accounts, [ACCOUNT]: { roles: { ...roles, [name]: holder } } } };
    on.emulator.setWorld(parseWorld(worldFile(world, {}, {})));
    const keys = on.emulator.issueSession(arnOf(path, name));
    await logIn(on.emulator, {
      ...inputs,
      'aws-access-key-id': keys.accessKeyId,
      'aws-secret-access-key': keys.secretAccessKey,
      'aws-session-token': keys.sessionToken,
    });
  }

  test.each([
    ['its role', arnOf(IN_EUROPE), IN_EUROPE],
    ['its role, of an Identity Center in us-east-1', arnOf(IN_VIRGINIA), IN_VIRGINIA],
    ['its role without the path', arnOf('/'), IN_EUROPE],
    ['its role without the path, of an Identity Center in us-east-1', arnOf('/'), IN_VIRGINIA],
    ['a session of its role', SESSION, IN_EUROPE],
    ['a session of its role, of an Identity Center in us-east-1', SESSION, IN_VIRGINIA],
  ])('lets it take the chain, given as %s', async (_name, caller, path) => {
    await attempt(ELSEWHERE, caller, { path });
    await attempt(WITHIN, caller, { path });
    for (const inputs of [ELSEWHERE, WITHIN]) {
      await expect(attempt(inputs, caller, { path, without: true })).rejects.toMatchObject({ code: 'denied' });
    }
  });

  test('goes on letting it when it is assigned anew, and the name of its role ends otherwise', async () => {
    await attempt(ELSEWHERE, SESSION, { path: IN_EUROPE, name: 'AWSReservedSSO_Deploy_fedcba9876543210' });
  });

  test.each([
    ['another permission set', { path: IN_EUROPE, name: 'AWSReservedSSO_Audit_0123456789abcdef' }],
    ['a role of the account that is called alike', { path: '/' }],
    ['a role of the account under a path that is called alike', { path: '/x/aws-reserved/sso.amazonaws.com/eu/' }],
    ['any other role of the account', { path: '/', name: 'build' }],
  ])('keeps out %s, though it may assume the role', async (_name, role) => {
    await expect(attempt(ELSEWHERE, SESSION, role)).rejects.toMatchObject({ code: 'denied' });
  });

  test('names the account in the trust policy, and of it the roles of the permission set alone', async () => {
    const output = await printed({ inputs: ELSEWHERE, flags: ['--caller', arnOf(IN_EUROPE)] });
    expect(output.accounts['222222222222']?.roles?.['hub']?.trust?.Statement).toMatchObject(
      ['sts:AssumeRole', 'sts:SetSourceIdentity'].map((Action) => ({
        Action,
        Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
        Condition: {
          ArnLike: {
            'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_Deploy_*`,
          },
        },
      })),
    );
    expect(output.accounts['333333333333']?.roles?.['deploy']?.trust?.Statement).toMatchObject([
      { Principal: { AWS: ROLES.hub } },
      { Principal: { AWS: ROLES.hub } },
    ]);
  });
});

describe.each([
  ['elsewhere', ELSEWHERE],
  ['in its own account', WITHIN],
])('for a permission set that begins a chain %s', (_name, inputs) => {
  const asked = { inputs, flags: ['--caller', SESSION] };

  test.each(['json', 'terraform', 'cloudformation', 'cli'])(
    'a note says who can give it its policy (%s)',
    async (format) => {
      const { stderr } = await policies(asked, '--format', format);
      expect(stderr).toContain(
        `note: Only IAM Identity Center can change ${NAME}, its role for permission set Deploy in account ${ACCOUNT}: add what it needs to the inline policy of the permission set.\n`,
      );
      expect(stderr).not.toContain('needs no policy of its own');
    },
  );

  test.each(['terraform', 'cloudformation', 'cli'])(
    'the policy is a comment, and nothing else is of its role (%s)',
    async (format) => {
      const { stdout } = await policies(asked, '--format', format);
      const { accounts } = await printed(asked);
      const comments = stdout.split('\n').filter((line) => line.startsWith('# {'));
      expect(comments.map((line) => JSON.parse(line.slice(2)) as unknown)).toEqual([
        accounts[ACCOUNT]?.roles?.[NAME]?.policy,
      ]);
      expect(stdout).toContain(
        '# The chain begins with permission set Deploy of IAM Identity Center, in account 444444444444.',
      );
      expect(stdout).not.toContain(NAME);
    },
  );

  testOnPosix('the script, Terraform and CloudFormation are whole, and the same but for that', async () => {
    const [terraform, cloudFormation, script] = await Promise.all(
      ['terraform', 'cloudformation', 'cli'].map(async (format) => (await policies(asked, '--format', format)).stdout),
    );
    const made = ofTerraform(terraform ?? '');
    expect(ofCloudFormation(cloudFormation ?? '', '1.1')).toEqual(made);
    const { status, stderr, calls } = runScript(script ?? '', { there: [] });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const touched = calls.filter(([, , service]) => service === 'iam').map(([, account]) => account);
    expect(touched.includes(ACCOUNT)).toBe(inputs === WITHIN);
    const first = inputs === WITHIN ? `${ACCOUNT} role hub` : '222222222222 role hub';
    expect(Object.keys(made).sort()).toEqual([first, '333333333333 role deploy'].sort());
  });
});
