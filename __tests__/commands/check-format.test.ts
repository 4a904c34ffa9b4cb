import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlanDocument } from '../../src/explain/picture/plan-json.ts';
import { roleChain, variablesOf } from '../support/cli.ts';
import { commandHere } from '../support/command-here.ts';
import { readFlowchart } from '../support/mermaid.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const { ci, hub, spoke, deploy } = ROLES;
const CHAIN = `
- role: ${hub}
  external-id: acme-42
  session-name: "{repository}"
  tags: {Team: payments, Stage: prod}
  transitive-tag-keys: [Team]
  source-identity: "{actor}"
  policy-arns: [arn:aws:iam::aws:policy/ReadOnlyAccess]
- ${spoke}`;
const CHECK = ['check', '--aws-region', 'eu-central-1', '--role-to-assume', ci, '--role-chain', CHAIN];
const on = stage();

function documentOf(stdout: string): PlanDocument {
  return JSON.parse(stdout) as PlanDocument;
}

describe('role-chain check --format mermaid', () => {
  test('prints a flowchart and nothing else, without any network', async () => {
    const result = await roleChain([...CHECK, '--format', 'mermaid'], variablesOf(on.emulator));
    expect(result).toMatchObject({ status: 0, stderr: '' });
    const { direction, boxes, arrows, classes } = readFlowchart(result.stdout);
    expect(direction).toBe('TB');
    expect([...boxes.values()]).toEqual([
      ['OIDC token'],
      ['hop 1: ci', 'account 111111111111', 'lives 1h'],
      ['hop 2: hub', 'account 222222222222', 'lives 1h'],
      ['hop 3: spoke', 'account 222222222222', 'lives 1h'],
      ['environment of the job', 'eu-central-1'],
    ]);
    expect(arrows.map(({ line, label }) => [line, ...label])).toEqual([
      ['-->', 'web identity'],
      ['-->', 'Team=payments', 'source identity {actor}'],
      ['-->', 'Team=payments', 'source identity {actor}'],
      ['-->'],
    ]);
    expect([...classes.values()]).toEqual(['source', 'planned', 'planned', 'planned', 'planned']);
    expect(on.emulator.log).toEqual([]);
  });

  test('shows the source identity on every way that it goes, and on no other', async () => {
    const profiles = `{a: [{role: "${hub}", source-identity: mona}, "${spoke}", "${deploy}"], b: "${deploy}"}`;
    const { stdout } = await commandHere([...CHECK.slice(0, 5), '--profiles', profiles, '--format', 'mermaid']);
    const { arrows } = readFlowchart(stdout);
    expect(arrows.map(({ from, to, label }) => [`${from} ${to}`, ...label])).toEqual([
      ['n0 n1', 'web identity'],
      ['n1 n2', 'source identity mona'],
      ['n2 n3', 'source identity mona'],
      ['n3 n4', 'source identity mona'],
      ['n1 n5'],
    ]);
  });

  test.each([
    [['--aws-profile', 'deploy'], 'profile deploy'],
    [['--refresh', 'server'], 'server of this job'],
    [['--refresh', 'process'], 'profile of this job'],
    [['--output-env-credentials', 'false'], 'outputs of this step'],
  ])('says what the credentials are for with %j', async (flags, place) => {
    const { stdout } = await commandHere([...CHECK, ...flags, '--format', 'mermaid']);
    expect([...readFlowchart(stdout).boxes.values()].at(-1)?.[0]).toBe(place);
  });

  test('draws the tree of a config file', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'role-chain-test-'));
    try {
      const file = join(directory, 'roles.yml');
      writeFileSync(
        file,
        `{version: 1, targets: {eu: ["${ci}", {role: "${hub}"}], us: {chain: ["${ci}", "${spoke}"], region: us-east-1}}}`,
      );
      const { stdout } = await commandHere([
        'check',
        '--aws-region',
        'eu-central-1',
        '--config-file',
        file,
        '--format',
        'mermaid',
      ]);
      const { direction, boxes, arrows } = readFlowchart(stdout);
      expect(direction).toBe('LR');
      expect([...boxes.values()].slice(2)).toEqual([
        ['eu (eu-central-1)', 'hop 2: hub in 222222222222', 'lives 1h'],
        ['us (us-east-1)', 'hop 2: spoke in 222222222222', 'lives 1h'],
      ]);
      expect(arrows.map(({ from, to }) => `${from} ${to}`)).toEqual(['n0 n1', 'n1 n2', 'n1 n3']);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});

describe('role-chain check --format json', () => {
  test('prints every hop and what is in force on it', async () => {
    const result = await roleChain([...CHECK, '--format', 'json'], variablesOf(on.emulator));
    expect(result).toMatchObject({ status: 0, stderr: '' });
    const common = {
      account: '222222222222',
      durationSeconds: 3600,
      orLess: false,
      region: 'eu-central-1',
      mfaSerial: null,
      policy: false,
    };
    expect(documentOf(result.stdout)).toEqual({
      version: 1,
      source: 'github-oidc',
      region: 'eu-central-1',
      partition: 'aws',
      mfaSession: null,
      hops: [
        {
          ...common,
          id: 1,
          after: null,
          number: 1,
          role: ci,
          account: '111111111111',
          by: 'web-identity',
          sessionName: 'GitHubActions',
          tags: [],
          sourceIdentity: null,
          sourceIdentityInForce: null,
          externalId: false,
          policyArns: [],
          place: 'role-to-assume',
        },
        {
          ...common,
          id: 2,
          after: 1,
          number: 2,
          role: hub,
          by: 'assume-role',
          sessionName: '{repository}',
          tags: [
            { key: 'Team', value: 'payments', from: 'role-chain item 1', inherited: false, travels: true },
            { key: 'Stage', value: 'prod', from: 'role-chain item 1', inherited: false, travels: false },
          ],
          sourceIdentity: '{actor}',
          sourceIdentityInForce: '{actor}',
          externalId: true,
          policyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
          place: 'role-chain item 1',
        },
        {
          ...common,
          id: 3,
          after: 2,
          number: 3,
          role: spoke,
          by: 'assume-role',
          sessionName: 'GitHubActions',
          tags: [{ key: 'Team', value: 'payments', from: 'role-chain item 1', inherited: true, travels: true }],
          sourceIdentity: null,
          sourceIdentityInForce: '{actor}',
          externalId: false,
          policyArns: [],
          place: 'role-chain item 2',
        },
      ],
      targets: [],
      warnings: [],
      notices: [],
    });
    expect(on.emulator.log).toEqual([]);
  });

  test('has the chain of each target as ids of hops, of which shared ones are there once', async () => {
    const profiles = `{eu: ["${hub}", "${spoke}"], us: {chain: ["${hub}"], region: us-east-1}, other: "${deploy}"}`;
    const { stdout } = await commandHere([...CHECK.slice(0, 5), '--profiles', profiles, '--format', 'json']);
    const { hops, targets } = documentOf(stdout);
    expect(hops.map(({ id, after, number, role }) => ({ id, after, number, role }))).toEqual([
      { id: 1, after: null, number: 1, role: ci },
      { id: 2, after: 1, number: 2, role: hub },
      { id: 3, after: 2, number: 3, role: spoke },
      { id: 4, after: 1, number: 2, role: deploy },
    ]);
    expect(targets).toEqual([
      { name: 'eu', region: 'eu-central-1', labels: {}, hops: [1, 2, 3] },
      { name: 'us', region: 'us-east-1', labels: {}, hops: [1, 2] },
      { name: 'other', region: 'eu-central-1', labels: {}, hops: [1, 4] },
    ]);
  });

  test('has no secret and nothing that a log takes for a command, and is the same text for a parser', async () => {
    const odd = 'arn:aws:iam::222222222222:role/##[error]x"<::y::/hub';
    const env = { ROLE_CHAIN_AWS_ACCESS_KEY_ID: USER.id, ROLE_CHAIN_AWS_SECRET_ACCESS_KEY: USER.secret };
    const chain = JSON.stringify([{ role: odd, tags: { Key: `is ${USER.secret}` } }]);
    const flags = ['--aws-region', 'eu-central-1', '--role-chain', chain, '--format', 'json'];
    const { status, stdout } = await commandHere(['check', ...flags], env);
    expect(status).toBe(0);
    expect(stdout).not.toContain(USER.secret);
    expect(commandsIn(stdout)).toEqual([]);
    const { source, hops } = documentOf(stdout);
    expect(source).toBe('keys');
    expect(hops.map(({ role, tags }) => ({ role, value: tags[0]?.value }))).toEqual([{ role: odd, value: 'is ***' }]);
  });

  test('keeps warnings apart, on standard error', async () => {
    const { status, stdout, stderr } = await commandHere([
      ...CHECK.slice(0, 5),
      '--session-tags',
      'Team=x',
      '--format',
      'json',
    ]);
    expect(status).toBe(0);
    expect(documentOf(stdout).warnings).toEqual([expect.stringContaining('session-tags: not sent') as unknown]);
    expect(stderr).toContain('warning: session-tags: not sent');
  });
});

describe('role-chain check --format', () => {
  test('table is what there is without it', async () => {
    const [plain, table] = [await commandHere(CHECK), await roleChain([...CHECK, '--format', 'table'])];
    expect(table).toEqual(plain);
    expect(plain.stdout).toMatch(/^HOP +ROLE /m);
  });

  test.each([
    ['mermad', "--format: 'mermad' is not one of table, mermaid, json; did you mean 'mermaid'?"],
    ['constructor', "--format: 'constructor' is not one of table, mermaid, json"],
  ])('%s is a mistake of the caller', async (format, message) => {
    const result = await roleChain([...CHECK, '--format', format]);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain(message);
  });

  test.each(['mermaid', 'json'])('%s prints nothing but problems where there are some', async (format) => {
    const result = await commandHere([...CHECK, '--retry-max-attempts', 'many', '--format', format]);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain("'many' is not a whole number");
  });

  test.each(['env', 'exec', 'process', 'serve'])('is of check alone, as job-summary is not of %s', async (command) => {
    const rest = command === 'exec' ? ['--', 'true'] : [];
    const result = await commandHere([command, ...CHECK.slice(1, 5), '--job-summary', 'always', ...rest]);
    expect(result).toMatchObject({ status: 2, stdout: '' });
    expect(result.stderr).toContain(`job-summary: has no meaning for ${command}`);
  });
});

describe('role-chain check of the further sources', () => {
  const REGION = ['--aws-region', 'eu-central-1'];
  const TWO = `{one: "${hub}", two: ["${spoke}", {root: "333333333333", task-policy: IAMAuditRootUserCredentials}]}`;
  const KEYS = [...REGION, '--aws-access-key-id', USER.id, '--mfa-serial', 'arn:aws:iam::111111111111:mfa/me'];
  const SECRETS = { ROLE_CHAIN_AWS_SECRET_ACCESS_KEY: USER.secret, ROLE_CHAIN_MFA_CODE: '493817' };
  const CERTIFICATE = [
    ...[...REGION, '--certificate', 'cert.pem', '--role-to-assume', ci],
    ...[
      '--trust-anchor-arn',
      'arn:aws:rolesanywhere:eu-central-1:111111111111:trust-anchor/22222222-2222-4222-8222-222222222222',
    ],
    ...[
      '--roles-anywhere-profile-arn',
      'arn:aws:rolesanywhere:eu-central-1:111111111111:profile/33333333-3333-4333-8333-333333333333',
    ],
  ];
  const row = (stdout: string, role: string): string =>
    stdout
      .split('\n')
      .find((line) => line.includes(role))
      ?.replaceAll(/ {2,}/g, ' | ') ?? '';

  test('says where the session name is from, if the proof names it', async () => {
    const saml = ['check', ...REGION, '--saml-assertion-file', 'x', '--role-chain', hub];
    const { stdout, status } = await commandHere([...saml, '--role-to-assume', 'sso', '--profiles', TWO]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^From {4}SAML assertion file$/m);
    expect(row(stdout, 'sso')).toBe('sso | SAML | 1h | (in the assertion) | role-to-assume');
    expect(row(stdout, '333333333333:root')).toContain('| AssumeRoot | 15m | (none) |');
    const certificate = await commandHere(['check', ...CERTIFICATE], { ROLE_CHAIN_PRIVATE_KEY: 'job.key' });
    expect(row(certificate.stdout, ci)).toContain('| Roles Anywhere | 1h | (its serial number) |');
    const named = ['check', ...CERTIFICATE, '--role-session-name', 'night'];
    expect(row((await commandHere(named, { ROLE_CHAIN_PRIVATE_KEY: 'job.key' })).stdout, ci)).toContain('| night |');
  });

  test('draws whose account a role is in, and the root user', async () => {
    const saml = ['check', ...REGION, '--saml-assertion-file', 'x', '--format', 'mermaid'];
    const offered = readFlowchart((await commandHere(saml)).stdout);
    expect(offered.boxes.get('n1')?.join(' ')).toBe(
      'hop 1: the role that the assertion offers in the account that the assertion says lives 1h',
    );
    expect(offered.arrows[0]?.label).toEqual(['SAML']);
    const tree = readFlowchart((await commandHere([...saml, '--role-to-assume', ci, '--profiles', TWO])).stdout);
    expect([...tree.boxes.values()].at(-1)).toEqual(['two (eu-central-1)', 'hop 3: root in 333333333333', 'lives 15m']);
    expect(tree.arrows.at(-1)?.label).toEqual(['AssumeRoot']);
  });

  test('shows the session that proves MFA for several roles, in every format, and never the code', async () => {
    const show = async (...flags: string[]): Promise<string> => {
      const { stdout, stderr, status } = await commandHere(['check', ...KEYS, ...flags], SECRETS);
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      expect(stdout).not.toContain('493817');
      return stdout;
    };
    const profiles = ['--profiles', `{one: "${hub}", two: "${spoke}"}`];
    const proved = 'MFA     proved once with arn:aws:iam::111111111111:mfa/me, by GetSessionToken (lives';
    const table = await show(...profiles);
    expect(table).toContain(`${proved} 15m)\n`);
    expect(table).not.toContain('proves MFA');
    expect(documentOf(await show(...profiles, '--format', 'json')).mfaSession).toEqual({
      serial: 'arn:aws:iam::111111111111:mfa/me',
      durationSeconds: 900,
    });
    const source = ['access keys of the inputs', 'MFA by GetSessionToken'];
    expect(readFlowchart(await show(...profiles, '--format', 'mermaid')).boxes.get('n0')).toEqual(source);
    expect(await show()).toContain(`${proved} 12h)\n`);
    expect(await show()).toContain('No role is assumed: the job gets the session that has proved MFA.\n');
    const one = documentOf(await show('--role-to-assume', hub, '--format', 'json'));
    expect(one).toMatchObject({ mfaSession: null, hops: [{ mfaSerial: 'arn:aws:iam::111111111111:mfa/me' }] });
  });
});
