import { parseWorld } from '../../src/emulator/emulator.ts';
import { whoAmI } from '../support/identity.ts';
import { errorOf, expectNothingDelivered } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES } from '../support/world.ts';

const { ci, hub, spoke, deploy, audit } = ROLES;

/** The hub asks for everything that a hop can say; audit, that what may travel has traveled, and only that. */
const DEMANDING_WORLD = `
version: 1
issuer: {claims: {actor: mona}}
accounts:
  "111111111111":
    oidc-providers: [{url: https://token.actions.githubusercontent.com, audiences: [sts.amazonaws.com]}]
    roles:
      ci:
        trust:
          - Effect: Allow
            Principal: {Federated: "arn:aws:iam::111111111111:oidc-provider/token.actions.githubusercontent.com"}
            Action: sts:AssumeRoleWithWebIdentity
            Condition: {StringLike: {"token.actions.githubusercontent.com:sub": "repo:octo/app:*"}}
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
  "222222222222":
    roles:
      hub:
        trust:
          - Effect: Allow
            Principal: {AWS: "${ci}"}
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Condition:
              StringEquals:
                sts:ExternalId: acme-42
                aws:RequestTag/Team: payments
                aws:RequestTag/Stage: prod
                sts:SourceIdentity: mona
              ForAllValues:StringEquals: {"sts:TransitiveTagKeys": [Team]}
              "Null": {"sts:TransitiveTagKeys": "false"}
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
  "333333333333":
    roles:
      deploy:
        path: /app/
        trust:
          - Effect: Allow
            Principal: {AWS: "${hub}"}
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Condition: {StringEquals: {"sts:SourceIdentity": mona}}
        policy: [{Effect: Allow, Action: "*", Resource: "*"}]
      audit:
        trust:
          - Effect: Allow
            Principal: {AWS: "${deploy}"}
            Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]
            Condition: {StringEquals: {"aws:PrincipalTag/Team": payments}, "Null": {"aws:PrincipalTag/Stage": "true"}}
`;

const NARROW = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:*","Resource":"*"}]}';

/** The hop to the hub, as YAML, without some of its lines. */
function hubHop(...without: readonly string[]): string {
  const lines = [
    `- role: ${hub}`,
    '  external-id: acme-42',
    '  tags: {Team: payments, Stage: prod}',
    '  transitive-tag-keys: [Team]',
    '  source-identity: "{claim:actor}"',
    `  policy: ${NARROW}`,
  ];
  return lines.filter((line) => !without.some((key) => line.includes(`${key}:`))).join('\n');
}

describe('a chain whose second hop sets every key of a hop', () => {
  const on = stage(DEMANDING_WORLD);

  test('succeeds, and its last session has the transitive tag, the source identity, and nothing else', async () => {
    const step = await on.job().main({ 'role-to-assume': ci, 'role-chain': `${hubHop()}\n- ${deploy}\n- ${audit}` });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    const traveled = { tags: { Team: 'payments' }, transitiveTagKeys: ['Team'], sourceIdentity: 'mona' };
    expect(on.emulator.log.slice(2).map(({ outcome }) => outcome.session)).toMatchObject([
      {
        arn: 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions',
        ...traveled,
        tags: { Team: 'payments', Stage: 'prod' },
      },
      { arn: 'arn:aws:sts::333333333333:assumed-role/deploy/GitHubActions', ...traveled },
      { arn: 'arn:aws:sts::333333333333:assumed-role/audit/GitHubActions', ...traveled },
    ]);
    expect(JSON.parse(on.emulator.log[2]?.parameters['Policy'] ?? '')).toEqual(JSON.parse(NARROW));
    expect(await whoAmI(on.emulator, step.exported)).toBe('arn:aws:sts::333333333333:assumed-role/audit/GitHubActions');
  });

  test.each([['external-id'], ['tags'], ['source-identity']])(
    'is refused at that hop without its %s, and nothing is exported',
    async (key) => {
      const job = on.job();
      const without = key === 'tags' ? [key, 'transitive-tag-keys'] : [key];
      const step = await job.main({ 'role-to-assume': ci, 'role-chain': `${hubHop(...without)}\n- ${deploy}` });
      expectNothingDelivered(step, job);
      expect(errorOf(step)).toContain(
        `hop 2 of 3: sts:AssumeRole arn:aws:sts::111111111111:assumed-role/ci/GitHubActions -> ${hub}: AccessDenied`,
      );
      expect(on.emulator.log).toHaveLength(3);
    },
  );

  test('is refused if the tag should have traveled and did not', async () => {
    const demands = /^.*sts:TransitiveTagKeys.*\n/gm;
    on.emulator.setWorld(parseWorld(DEMANDING_WORLD.replace(demands, '')));
    const job = on.job();
    const chain = `${hubHop('transitive-tag-keys')}\n- ${deploy}\n- ${audit}`;
    const step = await job.main({ 'role-to-assume': ci, 'role-chain': chain });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('hop 4 of 4');
  });

  test('is narrowed by its session policy: anything else is denied at the next hop', async () => {
    const job = on.job();
    const narrow = hubHop().replace('"Action":"sts:*"', '"Action":"s3:*"');
    const step = await job.main({ 'role-to-assume': ci, 'role-chain': `${narrow}\n- ${deploy}` });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('hop 3 of 3');
  });
});

describe('the same given by inputs', () => {
  const on = stage();

  test('applies to the first hop that can carry it, and travels through hops that do not set it', async () => {
    const step = await on.job().main({
      'role-to-assume': ci,
      'role-chain': `${hub}\n${spoke}\n${deploy}`,
      'session-tags': 'Team=payments\nStage=prod',
      'transitive-tag-keys': 'Team',
      'source-identity': '{claim:actor}',
    });
    const session = on.emulator.sessionOf(step.exported.get('AWS_ACCESS_KEY_ID') ?? '');
    expect(Object.fromEntries(session?.tags ?? [])).toEqual({ Team: 'payments' });
    expect(session?.sourceIdentity).toBe('octocat');
    expect(on.emulator.log.map(({ parameters }) => parameters['SourceIdentity'])).toEqual([
      undefined,
      undefined,
      'octocat',
      undefined,
      undefined,
    ]);
  });

  test('with * makes every tag of the hop travel', async () => {
    const inputs = { 'session-tags': 'Team=payments\nStage=prod', 'transitive-tag-keys': '*' };
    const step = await on.job().main({ 'role-to-assume': ci, 'role-chain': `${hub}\n${spoke}`, ...inputs });
    const session = on.emulator.sessionOf(step.exported.get('AWS_ACCESS_KEY_ID') ?? '');
    expect(Object.fromEntries(session?.tags ?? [])).toEqual({ Team: 'payments', Stage: 'prod' });
  });
});
