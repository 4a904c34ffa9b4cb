import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANYWHERE, anywhereWorld, authority, REGION } from '../support/anywhere-world.ts';
import { commandHere } from '../support/command-here.ts';
import { SAML_PROVIDER, SAML_ROLE } from '../support/saml.ts';

const HUB = 'arn:aws:iam::222222222222:role/hub';
const ROOT = `- ${HUB}\n- {root: "444444444444", task-policy: IAMAuditRootUserCredentials}`;
const SAML = ['--saml-assertion-file', 'x', '--saml-provider-arn', SAML_PROVIDER, '--role-to-assume', SAML_ROLE];
const CERTIFICATE = [
  ...['--certificate', 'cert.pem', '--trust-anchor-arn', ANYWHERE.anchor],
  ...['--roles-anywhere-profile-arn', ANYWHERE.profile],
];
const SECRET = { ROLE_CHAIN_PRIVATE_KEY: 'job.key' };
const ASSUME = '[sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]';

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

function file(name: string, content: string): string {
  writeFileSync(join(directory, name), content);
  return join(directory, name);
}

interface Simulated {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function simulated(world: string, args: readonly string[], claims: object = {}, env = {}): Promise<Simulated> {
  const given = ['--world', file('world.yml', world), '--aws-region', REGION, '--claims', JSON.stringify(claims)];
  return commandHere(['simulate', ...given, ...args], env);
}

/** What `policies` prints is a world. */
async function worldOfPolicies(args: readonly string[], env = {}): Promise<string> {
  const { status, stdout } = await commandHere(['policies', '--aws-region', REGION, ...args], env);
  expect(status).toBe(0);
  return stdout;
}

describe('what policies prints leads to the end of the chain', () => {
  test('from a SAML assertion to a root user', async () => {
    const args = [...SAML, '--role-chain', ROOT];
    const { status, stdout } = await simulated(await worldOfPolicies(args), args);
    expect(stdout).toContain('Hop 3 of 3: arn:aws:iam::444444444444:root: allowed');
    expect(stdout).toContain('The end of the chain is reachable.');
    expect(status).toBe(0);
  });

  test('from a certificate to a root user, without trust anchor and profile in the world', async () => {
    const args = [...CERTIFICATE, '--role-to-assume', ANYWHERE.entry, '--role-chain', ROOT];
    const world = await worldOfPolicies(args, SECRET);
    const { status, stdout } = await simulated(world, args, { 'x509SAN/URI': 'spiffe://a/b' }, SECRET);
    expect(stdout).toContain('The end of the chain is reachable.');
    expect(status).toBe(0);
  });
});

describe('an assertion', () => {
  const world = (
    condition: string,
    actions = '[sts:AssumeRoleWithSAML, sts:TagSession, sts:SetSourceIdentity]',
  ): string => `
version: 1
accounts:
  "111111111111":
    saml-providers: {idp: {entity-id: "https://idp.example.com", signed-by: emulator}}
    roles:
      sso:
        trust: [{Effect: Allow, Principal: {Federated: "${SAML_PROVIDER}"}, Action: ${actions}, Condition: ${condition}}]
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
  "222222222222":
    roles:
      hub:
        trust: [{Effect: Allow, Principal: {AWS: "${SAML_ROLE}"}, Action: ${ASSUME}, Condition: {StringEquals: {"aws:PrincipalTag/Team": a, "sts:SourceIdentity": ada}}}]
`;
  const chain = [...SAML, '--role-chain', HUB];

  test('says what --claims says, to the end of the chain', async () => {
    const claims = {
      sub: 'ada@example.com',
      RoleSessionName: 'ada',
      'PrincipalTag:Team': 'a',
      TransitiveTagKeys: ['Team'],
      SourceIdentity: 'ada',
    };
    const asked = '{StringEquals: {"SAML:sub": ada@example.com, "sts:RoleSessionName": ada, "aws:RequestTag/Team": a}}';
    expect(await simulated(world(asked), chain, claims)).toMatchObject({ status: 0 });
    const untagged = { ...claims, 'PrincipalTag:Team': undefined, TransitiveTagKeys: undefined };
    const refused = await simulated(world('{}'), chain, untagged);
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain('condition StringEquals aws:PrincipalTag/Team requires a, the request has none');
  });

  test('is called one where the trust policy does not let it in', async () => {
    const audience = await simulated(
      world('{StringEquals: {"SAML:aud": "https://signin.aws.amazon.com/saml"}}'),
      chain,
      {
        aud: 'https://signin.amazonaws.cn/saml',
      },
    );
    expect(audience.stdout).toContain(`no statement of the trust policy of ${SAML_ROLE} allows it to this assertion`);
    expect(audience.stdout).toContain(
      'condition StringEquals SAML:aud requires https://signin.aws.amazon.com/saml, the request has https://signin.amazonaws.cn/saml',
    );
    const tagged = await simulated(world('{}', 'sts:AssumeRoleWithSAML'), chain, { 'PrincipalTag:Team': 'a' });
    expect(tagged.stdout).toContain(`no statement of the trust policy of ${SAML_ROLE} allows sts:TagSession`);
  });

  test('needs the ARN of its provider where nothing says which it is', async () => {
    const other = world('{}').replace(
      ' signed-by: emulator}',
      ' signed-by: emulator}, b: {entity-id: "https://b.example.com", signed-by: emulator}',
    );
    const { status, stderr } = await simulated(other, ['--saml-assertion-file', 'x', '--role-to-assume', SAML_ROLE]);
    expect(status).toBe(2);
    expect(stderr).toContain('saml-provider-arn: is needed: account 111111111111 has several SAML providers');
  });
});

describe('what AWS prints of an account', () => {
  const snapshot = (trust: object): string => {
    const entry = SAML_ROLE.replace(':role/sso', ':role/entry');
    return file(
      'account.json',
      JSON.stringify({
        UserDetailList: [],
        GroupDetailList: [],
        Policies: [],
        RoleDetailList: [
          {
            Path: '/',
            RoleName: 'entry',
            RoleId: 'AROAAAAAAAAAAAAAAAAAA',
            Arn: entry,
            AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...trust }] },
            RolePolicyList: [],
            AttachedManagedPolicies: [],
          },
        ],
      }),
    );
  };
  const entry = ['--aws-region', REGION, '--role-to-assume', SAML_ROLE.replace(':role/sso', ':role/entry')];
  const saml = [...entry, '--saml-assertion-file', 'x'];
  const trusted = {
    Principal: { Federated: SAML_PROVIDER },
    Action: 'sts:AssumeRoleWithSAML',
    Condition: { StringEquals: { 'SAML:aud': 'https://signin.aws.amazon.com/saml' } },
  };

  test('has no SAML provider: the one that the request names is there', async () => {
    const from = ['simulate', '--from-aws', snapshot(trusted), ...saml];
    const unnamed = await commandHere(from);
    expect(unnamed.status).toBe(2);
    expect(unnamed.stderr).toContain('nothing is known of a SAML provider in account 111111111111');
    expect(await commandHere([...from, '--saml-provider-arn', SAML_PROVIDER])).toMatchObject({ status: 0 });
    const other = await commandHere([...from, '--saml-provider-arn', `${SAML_PROVIDER}-2`]);
    expect(other.status).toBe(1);
    expect(other.stdout).toContain(`statement 1: its principal is ${SAML_PROVIDER}`);
  });

  test('has neither trust anchor nor profile: those of the request are there', async () => {
    const service = {
      Principal: { Service: 'rolesanywhere.amazonaws.com' },
      Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
      Condition: { ArnEquals: { 'aws:SourceArn': ANYWHERE.anchor } },
    };
    const args = (trust: object): readonly string[] => [
      ...['simulate', '--from-aws', snapshot(trust)],
      ...[...CERTIFICATE, ...entry],
    ];
    expect(await commandHere(args(service), SECRET)).toMatchObject({ status: 0 });
    const foreign = { ...service, Condition: { ArnEquals: { 'aws:SourceArn': `${ANYWHERE.anchor}0` } } };
    const refused = await commandHere(args(foreign), SECRET);
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain(`condition ArnEquals aws:SourceArn requires ${ANYWHERE.anchor}0`);
  });
});

describe('a certificate', () => {
  const chain = [
    ...CERTIFICATE,
    '--role-to-assume',
    ANYWHERE.entry,
    '--role-chain',
    `${ANYWHERE.hub}\n${ANYWHERE.deploy}`,
  ];
  const worldFile = anywhereWorld({ authorities: authority.cert });

  test('says what --claims says, to the end of the chain', async () => {
    const claims = { 'x509Subject/CN': 'job-1', 'x509Issuer/CN': 'Test CA' };
    expect(await simulated(worldFile, chain, claims, SECRET)).toMatchObject({ status: 0 });
    const { status, stdout } = await simulated(worldFile, chain, { 'x509Subject/CN': 'job-2' }, SECRET);
    expect(status).toBe(1);
    expect(stdout).toContain(`no statement of the trust policy of ${ANYWHERE.entry} allows it to this certificate`);
    expect(stdout).toContain(
      'condition StringEquals aws:PrincipalTag/x509Subject/CN requires job-1, the request has job-2',
    );
  });

  test('is refused a role that its profile does not list, which AWS would not say', async () => {
    const args = [...CERTIFICATE, '--role-to-assume', ANYWHERE.unlisted];
    const { status, stdout } = await simulated(worldFile, args, {}, SECRET);
    expect(status).toBe(1);
    expect(stdout).toContain('\n  the profile does not list the role\n');
    const json = await simulated(worldFile, [...args, '--format', 'json'], {}, SECRET);
    expect(JSON.parse(json.stdout)).toMatchObject({
      targets: [{ hops: [{ error: { reason: 'the profile does not list the role' } }] }],
    });
  });
});
