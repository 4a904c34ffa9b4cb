/** What a simulation says of a hop, in the words that people read. */
import { plannedSource } from '../support/sources.ts';
import { parseWorld } from '../../src/emulator/emulator.ts';
import type { HopRequest } from '../../src/request/hop-request.ts';
import type { TargetRequest } from '../../src/request/target-request.ts';
import { Secret } from '../../src/core/secret.ts';
import { simulatedCaller, simulatedToken } from '../../src/simulate/identity.ts';
import { renderSimulation } from '../../src/simulate/render.ts';
import { reportOf } from '../../src/simulate/report.ts';
import { inProcessServices } from '../../src/simulate/services.ts';
import { simulate, type Simulation } from '../../src/simulate/simulate.ts';
import { withDeviceOf } from '../../src/simulate/start.ts';
import { hop, plan, tag } from '../chain/plan/requests.ts';
import { ACCOUNTS, CHAIN_WORLD, MFA_SEED, ROLES } from '../support/world.ts';

const USER = `arn:aws:iam::${ACCOUNTS.ci}:user/deployer`;

interface Asked {
  /** Text of the world, and what to put in its place. */
  readonly replace?: readonly (readonly [string, string])[];
  readonly world?: string;
  readonly hops?: readonly Partial<HopRequest>[];
  readonly sub?: string;
  /** Instead of a token. */
  readonly caller?: string;
}

const HUB_TRUST = `trust: [{Effect: Allow, Principal: {AWS: "${ROLES.ci}"}, Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]}]`;
const POLICY = `policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]`;

function worldOf({ world = CHAIN_WORLD, replace = [] }: Asked): string {
  return replace.reduce((text, [part, by]) => {
    if (!text.includes(part)) {
      throw new Error(`the world does not say ${part}`);
    }
    return text.replace(part, by);
  }, world);
}

async function simulated(asked: Asked): Promise<Simulation> {
  const { hops = [{ role: ROLES.ci }, { role: ROLES.hub }], caller, sub } = asked;
  const services = inProcessServices(parseWorld(worldOf(asked)), Date.parse('2026-08-01T10:00:00Z'));
  const { claims } = services.world().issuer;
  const source =
    caller === undefined
      ? simulatedToken(
          { claims: sub === undefined ? claims : { ...claims, sub }, audience: 'sts.amazonaws.com' },
          services,
        )
      : simulatedCaller(caller, services);
  const made = plan(
    hops.map((each, index) => hop(each, index + 1)),
    { source: plannedSource(caller === undefined ? 'github-oidc' : 'ambient'), sourceIsTemporary: undefined },
  );
  expect(made.problems).toEqual([]);
  return simulate(made.plan, { services, sourceIp: '127.0.0.1' }, source);
}

/** The lines about a hop, counted from 1. */
async function linesOf(number: number, asked: Asked): Promise<readonly string[]> {
  const text = renderSimulation(await simulated(asked), {
    source: 'test',
    claims: undefined,
    files: ['world.yml'],
    guard: (shown) => shown,
  });
  return (
    text
      .split('\n\n')
      .find((block) => block.startsWith(`Hop ${number} `))
      ?.split('\n')
      .slice(1) ?? []
  );
}

describe('a hop that is allowed', () => {
  test('names the statements of both sides, once for all actions that they allow', async () => {
    const sid = ['trust: [{Effect: Allow', 'trust: [{Sid: Chain, Effect: Allow'] as const;
    const hops = [{ role: ROLES.ci }, { role: ROLES.hub, tags: [tag('Team', 'a')], sourceIdentity: 'mona' }];
    expect(await linesOf(2, { replace: [sid], hops })).toEqual([
      "  sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity by the trust policy, statement 1 (Sid Chain), and by the caller's identity policy, statement 1",
    ]);
    expect(await linesOf(1, { hops })).toEqual(['  sts:AssumeRoleWithWebIdentity by the trust policy, statement 1']);
  });

  test('names limits that let it pass: boundary, session policy and service control policy', async () => {
    const limited = POLICY.replace('policy', 'boundary');
    const policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    });
    expect(
      await linesOf(2, {
        replace: [
          [POLICY.concat(`\n  "${ACCOUNTS.hub}"`), `${POLICY}\n        ${limited}\n  "${ACCOUNTS.hub}"`],
          ['    users:', `    service-control-policy: [{Effect: Allow, Action: "*", Resource: "*"}]\n    users:`],
        ],
        hops: [
          { role: ROLES.ci, policy, policyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] },
          { role: ROLES.hub },
        ],
      }),
    ).toEqual([
      "  sts:AssumeRole by the service control policy of the caller's account, statement 1, and by the trust policy, statement 1, and by the caller's identity policy, statement 1, and by the caller's permissions boundary, statement 1, and by the session policy of the caller's session, statement 1, and by the session policy of the caller's session arn:aws:iam::aws:policy/AdministratorAccess, statement 1",
    ]);
  });
});

describe('a hop that is refused', () => {
  const CASES: readonly (readonly [string, number, Asked, readonly string[]])[] = [
    [
      'a subject that does not match',
      1,
      { sub: 'repo:octo/other:ref:refs/heads/main' },
      [
        `  sts:AssumeRoleWithWebIdentity: no statement of the trust policy of ${ROLES.ci} allows it to this token`,
        '    - statement 1: condition StringLike token.actions.githubusercontent.com:sub requires repo:octo/app:*, the request has repo:octo/other:ref:refs/heads/main',
      ],
    ],
    [
      'another principal',
      2,
      { replace: [[HUB_TRUST, HUB_TRUST.replace(ROLES.ci, `${ROLES.ci}2`)]] },
      [
        `  sts:AssumeRole: no statement of the trust policy of ${ROLES.hub} allows it to ${ROLES.ci}`,
        `    - statement 1: its principal is ${ROLES.ci}2`,
      ],
    ],
    [
      'a denial of the trust policy',
      2,
      {
        replace: [
          [HUB_TRUST, HUB_TRUST.replace(/\]$/, ', {Sid: Stop, Effect: Deny, Principal: "*", Action: "sts:*"}]')],
        ],
      },
      ['  sts:AssumeRole: denied by the trust policy, statement 2 (Sid Stop)'],
    ],
    [
      'an action that nobody is allowed',
      2,
      {
        replace: [[HUB_TRUST, HUB_TRUST.replace('sts:TagSession, ', '')]],
        hops: [{ role: ROLES.ci }, { role: ROLES.hub, tags: [tag('Team', 'a')] }],
      },
      [`  sts:TagSession: no statement of the trust policy of ${ROLES.hub} allows sts:TagSession`],
    ],
    [
      'an external id, of which no value is shown',
      2,
      {
        replace: [[HUB_TRUST, HUB_TRUST.replace('}]', ', Condition: {StringEquals: {"sts:ExternalId": acme-42}}}]')]],
        hops: [{ role: ROLES.ci }, { role: ROLES.hub, externalId: 'wrong-one' }],
      },
      [
        `  sts:AssumeRole: no statement of the trust policy of ${ROLES.hub} allows it to ${ROLES.ci}`,
        '    - statement 1: condition StringEquals sts:ExternalId: the request has another',
      ],
    ],
    [
      'a resource that is another',
      2,
      {
        replace: [
          [
            `${POLICY}\n  "${ACCOUNTS.hub}"`,
            `${POLICY.replace('"*"}]', '"arn:aws:iam::*:role/spoke"}]')}\n  "${ACCOUNTS.hub}"`,
          ],
        ],
      },
      [
        `  sts:AssumeRole: no statement of the identity policies of the caller allows it on ${ROLES.hub}`,
        '    - statement 1: its resource is arn:aws:iam::*:role/spoke',
      ],
    ],
    [
      'a role that is misspelt',
      2,
      { hops: [{ role: ROLES.ci }, { role: `${ROLES.hub}b` }] },
      [`  sts:AssumeRole: there is no role ${ROLES.hub}b; did you mean '${ROLES.hub}'?`],
    ],
    [
      'an account of which nothing is known',
      2,
      { hops: [{ role: ROLES.ci }, { role: 'arn:aws:iam::444444444444:role/x' }] },
      ['  sts:AssumeRole: nothing is known about account 444444444444: its policies were not given'],
    ],
  ];

  test.each(CASES)('by %s', async (_name, number, asked, lines) => {
    expect(await linesOf(number, asked)).toEqual(lines);
  });

  test('for another reason than want of permission says what AWS says', async () => {
    const text = renderSimulation(
      await simulated({ hops: [{ role: ROLES.ci, durationSeconds: 43_200 }, { role: ROLES.hub }] }),
      { source: 'test', claims: undefined, files: [], guard: (shown) => shown },
    );
    expect(text).toContain('REFUSED: ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration');
    expect(text).toMatch(/^2 +└─ \S+ +not reached$/m);
  });

  test('shows no more statements than anybody reads', async () => {
    const others = Array.from(
      { length: 30 },
      (_, index) => `{Effect: Allow, Principal: {AWS: "${900_000_000_000 + index}"}, Action: "sts:*"}`,
    );
    const lines = await linesOf(2, { replace: [[HUB_TRUST, `trust: [${others.join(', ')}]`]] });
    expect([lines.length, lines.at(-1)]).toEqual([12, '    - and 20 more that allow it elsewhere, or to others']);
  });
});

test('callers of the organization are known to be of it, and others not', async () => {
  const organization = `organization: {management-account: "${ACCOUNTS.ci}", root: {accounts: [{id: "${ACCOUNTS.ci}", name: ci}]}}`;
  const isOf = async (id: string): Promise<boolean> => {
    const condition = `Condition: {StringEquals: {"aws:PrincipalOrgID": ${id}}}`;
    const trust = HUB_TRUST.replace('}]', `, ${condition}}]`).replace(`{AWS: "${ROLES.ci}"}`, '"*"');
    const world = `${CHAIN_WORLD}\n${organization}`;
    const asked: Asked = { world, replace: [[HUB_TRUST, trust]] };
    return reportOf(await simulated(asked)).reachable;
  };
  const { organization: built } = parseWorld(`${CHAIN_WORLD}\n${organization}`);
  expect([await isOf(built?.id ?? ''), await isOf('o-another000')]).toEqual([true, false]);
});

describe('chains that start from credentials', () => {
  test('of a role, are capped at an hour like any chained hop', async () => {
    const { ends, notices } = await simulated({
      caller: ROLES.ci,
      hops: [{ role: ROLES.hub, durationSeconds: 7200 }],
    });
    expect(ends.map(({ result }) => result?.identity.arn)).toEqual([
      `arn:aws:sts::${ACCOUNTS.hub}:assumed-role/hub/GitHubActions`,
    ]);
    expect(notices).toEqual([expect.stringContaining('asking for 3600 instead of 7200 seconds')]);
  });

  test('of a session of a role, by its assumed-role ARN, are trusted by its name', async () => {
    const session = `arn:aws:sts::${ACCOUNTS.ci}:assumed-role/ci/me`;
    const trusting = [HUB_TRUST, HUB_TRUST.replace(ROLES.ci, session)] as const;
    const reach = async (caller: string): Promise<boolean> =>
      reportOf(await simulated({ caller, replace: [trusting], hops: [{ role: ROLES.hub }] })).reachable;
    expect([await reach(session), await reach(`${session}2`)]).toEqual([true, false]);
  });

  test('of somebody who is not there, are a mistake', () => {
    const services = inProcessServices(parseWorld(CHAIN_WORLD), 0);
    expect(() => simulatedCaller(`${USER}s`, services)).toThrow(
      `there is no user or role '${USER}s'; did you mean '${USER}'?`,
    );
  });

  test('with MFA, need the device to be the caller’s; the code is taken as right', async () => {
    const mfa = (serial: string): Partial<HopRequest> => ({
      role: ROLES.ci,
      mfa: { serial, proof: { kind: 'code', code: new Secret('000000') } },
    });
    const code = async (serial: string): Promise<unknown> =>
      reportOf(await simulated({ caller: USER, hops: [mfa(serial)] })).targets[0]?.hops[0]?.error?.message ?? 'allowed';
    expect(await code(`arn:aws:iam::${ACCOUNTS.ci}:mfa/deployer`)).toBe('allowed');
    expect(await code(`arn:aws:iam::${ACCOUNTS.ci}:mfa/other`)).toContain('MultiFactorAuthentication failed');
  });

  test('with MFA in a world that knows no devices, have the device that they say', () => {
    const world = parseWorld(CHAIN_WORLD.replace(/ +mfa: .*\n/, ''));
    const mfa = { serial: 'device-serial', proof: { kind: 'seed', seed: new Secret(MFA_SEED) } } as const;
    const made = plan([hop({ role: ROLES.ci, mfa })]).plan;
    const found = withDeviceOf(world, USER, made).accounts.get(ACCOUNTS.ci)?.users[0]?.mfa;
    expect(found?.serial).toBe('device-serial');
    expect(withDeviceOf(world, ROLES.ci, made)).toBe(world);
  });
});

test('what is shared by targets is walked once, and each target is told of by itself', async () => {
  const services = inProcessServices(parseWorld(CHAIN_WORLD), 0);
  const target = (name: string, role: string): TargetRequest => ({
    name,
    place: 'x',
    hops: [{ ...hop({ role }), number: 2 }],
    labels: {},
    paths: [],
  });
  const made = plan([hop({ role: ROLES.ci })], {
    source: plannedSource('github-oidc'),
    targets: [target('good', ROLES.hub), target('bad', ROLES.audit)],
  });
  const { claims } = services.world().issuer;
  const simulation = await simulate(
    made.plan,
    { services, sourceIp: '127.0.0.1' },
    simulatedToken({ claims, audience: 'sts.amazonaws.com' }, services),
  );
  expect(services.sessions.all()).toHaveLength(2);
  expect(reportOf(simulation)).toMatchObject({
    reachable: false,
    targets: [
      { target: 'good', reachable: true, hops: [{ result: 'allowed' }, { result: 'allowed' }] },
      {
        target: 'bad',
        reachable: false,
        hops: [{ result: 'allowed' }, { result: 'refused', refused: { action: 'sts:AssumeRole' } }],
      },
    ],
  });
});
