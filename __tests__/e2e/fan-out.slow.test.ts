import { echoingSts } from '../support/echoing-sts.ts';
import { inputTest } from '../support/input-test.ts';
import { fanOutWorld, HUB, profilesInput, worldTargets } from '../support/fan-out-world.ts';
import { countOf, errorOf, expectNothingDelivered, operationsOf, warningsOf } from '../support/outcome.ts';
import { profilesOf, sessionsOf } from '../support/profiles.ts';
import { expectSessions, listed, MANY } from '../support/fan-out-step.ts';
import { stage } from '../support/stage.ts';

const ALL = worldTargets(60);

describe('a step with many targets', () => {
  const on = stage(fanOutWorld(ALL), { latencyMilliseconds: 5 });

  test.each([1, 20])('gives each of %d targets the session of its own account', async (count) => {
    await expectSessions(on, ALL.slice(0, count));
  });

  test('removes all of its profiles in post', async () => {
    const job = on.job();
    const step = await job.main({ ...MANY, profiles: profilesInput(ALL.slice(0, 30)) });
    expect(profilesOf(job)).toHaveLength(30);
    await job.post(step);
    expect([...job.files().keys()]).toEqual([]);
  });

  test('reports ten targets in one line each, and counts more than ten', async () => {
    const few = await on.job().main({ ...MANY, profiles: profilesInput(ALL.slice(0, 10)) });
    expect(few.log.match(/^Target t\d{3}: arn:aws:iam::\d{12}:role\/deploy until /gm)).toHaveLength(10);
    const many = await on.job().main({ ...MANY, profiles: profilesInput(ALL.slice(0, 40)) });
    expect(many.log).not.toMatch(/^Target t/m);
    expect(many.log).toMatch(/^4 of 40 targets\.$/m);
    expect(many.log).toMatch(/^40 of 40 targets\.$/m);
    for (const step of [few, many]) {
      expect(step.log).toMatch(/^TARGET +ROLE +REGION +SESSION$/m);
      expect(step.log).toMatch(/^t009 +arn:aws:iam::500000000009:role\/deploy +eu-central-1 +until /m);
    }
  });

  test('sets the earliest expiry and the hops of all, and no output that is specific to one account', async () => {
    const step = await on.job().main({ ...MANY, profiles: profilesInput(ALL.slice(0, 3)) });
    expect([...step.outputs.keys()].sort()).toEqual(['chain', 'profiles', 'session-expiration']);
    const chain = JSON.parse(step.outputs.get('chain') ?? '[]') as readonly Readonly<Record<string, unknown>>[];
    expect(chain.map(({ hop, role, target }) => [hop, role, target])).toEqual([
      [1, HUB, undefined],
      ...ALL.slice(0, 3).map(({ name, role }) => [2, role, name]),
    ]);
    const ends = listed(step).map(({ expiration }) => String(expiration));
    expect(step.outputs.get('session-expiration')).toBe(ends.sort()[0]);
  });

  test('leaves the environment of the job as it is', async () => {
    const step = await on.job().main({ ...MANY, profiles: profilesInput(ALL.slice(0, 2)) });
    expect([...step.exported]).toEqual([]);
  });

  test('warns if the Region of the job would take precedence over those of its profiles', async () => {
    const step = await on
      .job({ env: { AWS_REGION: 'us-east-1' } })
      .main({ ...MANY, profiles: profilesInput(ALL.slice(0, 2)) });
    expect(warningsOf(step)).toContain(
      'AWS_REGION is us-east-1 in this job, and takes precedence over the Region of a profile',
    );
  });

  inputTest('max-concurrency', 'bounds the calls that are under way at once', async () => {
    // As many as are allowed come together, however slowly each is begun.
    on.emulator.addFault({ kind: 'delay', milliseconds: 500, operation: 'AssumeRole' });
    const step = await on.job().main({ ...MANY, profiles: profilesInput(ALL.slice(0, 30)), 'max-concurrency': '3' });
    expect(step.status).toBe(0);
    expect(on.emulator.connections.maximumInFlight('AssumeRole')).toBe(3);
  });

  test('does not retry a failed request with disable-retry, throttled or not', async () => {
    on.emulator.addFault({ operation: 'AssumeRole', kind: 'throttle', calls: [2] });
    const job = on.job();
    const step = await job.main({ ...MANY, profiles: profilesInput(ALL.slice(0, 4)), 'disable-retry': 'true' });
    expect(errorOf(step)).toContain('1 of 4 targets failed');
    expect(countOf(on.emulator, 'AssumeRole')).toBe(4);
    expectNothingDelivered(step, job);
  });

  inputTest('profiles', 'takes chains of several hops, each with its region', async () => {
    const [a, b] = ALL;
    const job = on.job();
    const step = await job.main({
      profiles: `
one:
  chain: [${HUB}, ${a?.role ?? ''}]
  region: eu-west-1
two: [${HUB}, ${b?.role ?? ''}]
hub: ${HUB}
`,
    });
    expect(errorOf(step)).toBe('');
    expect(profilesOf(job).map(({ name, region }) => [name, region])).toEqual([
      ['one', 'eu-west-1'],
      ['two', 'eu-central-1'],
      ['hub', 'eu-central-1'],
    ]);
    expect(await sessionsOf(on.emulator, profilesOf(job))).toEqual([
      a?.session,
      b?.session,
      'arn:aws:sts::111111111111:assumed-role/hub/GitHubActions',
    ]);
    expect(operationsOf(on.emulator).filter((each) => each.startsWith('AssumeRole'))).toHaveLength(3);
  });

  test('exports a single target to the environment too, with its own Region', async () => {
    const [a] = ALL;
    const job = on.job();
    const step = await job.main({
      'role-to-assume': HUB,
      profiles: `{one: {chain: [${a?.role ?? ''}], region: eu-west-1}}`,
      'output-credentials': 'true',
    });
    expect(step.exported.get('AWS_REGION')).toBe('eu-west-1');
    expect(await sessionsOf(on.emulator, [{ name: '', region: '', keys: step.exported }])).toEqual([a?.session]);
    expect(step.outputs.get('aws-account-id')).toBe(a?.account);
    expect(step.outputs.get('aws-access-key-id')).toBe(step.exported.get('AWS_ACCESS_KEY_ID'));
    expect(profilesOf(job).map(({ name }) => name)).toEqual(['one']);
    await job.post(step);
    expect([...job.files().keys()]).toEqual([]);
  });

  test.each([
    ['output-env-credentials', 'output-env-credentials: is for the credentials of one target, and there are 2'],
    ['output-credentials', 'output-credentials: is for the credentials of one target, and there are 2'],
    ['use-existing-credentials', 'use-existing-credentials: cannot be given with targets'],
  ])('refuses %s, which is for one session', async (input, message) => {
    const job = on.job();
    const step = await job.main({ ...MANY, profiles: profilesInput(ALL.slice(0, 2)), [input]: 'true' });
    expect(errorOf(step)).toContain(message);
    expectNothingDelivered(step, job);
    expect(on.emulator.log).toEqual([]);
  });

  test('checks every target against the allowed accounts, before any call', async () => {
    const job = on.job();
    const step = await job.main({
      ...MANY,
      profiles: profilesInput(ALL.slice(0, 3)),
      'allowed-account-ids': `${ALL[0]?.account ?? ''},${ALL[1]?.account ?? ''}`,
    });
    expect(errorOf(step)).toContain('allowed-account-ids: the chain ends in account 500000000002');
    expectNothingDelivered(step, job);
    expect(on.emulator.log).toEqual([]);
  });
});

describe('a step one of whose 50 targets is denied', () => {
  const targets = worldTargets(50);
  const on = stage(fanOutWorld(targets, ['t017']));
  const inputs = { ...MANY, profiles: profilesInput(targets) };

  test('writes nothing and names it', async () => {
    const job = on.job();
    const step = await job.main(inputs);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('1 of 50 targets failed:\n- t017: hop 2 of 2: sts:AssumeRole');
    expect(errorOf(step)).toContain('arn:aws:iam::500000000017:role/deploy: AccessDenied');
    expect(errorOf(step)).toContain('on-target-failure: warn delivers the targets that worked.');
  });

  inputTest('on-target-failure', 'warn delivers the other 49, and lists the one', async () => {
    const job = on.job();
    const step = await job.main({ ...inputs, 'on-target-failure': 'warn' });
    expect(step.status).toBe(0);
    expect(profilesOf(job).map(({ name }) => name)).toEqual(
      targets.map(({ name }) => name).filter((name) => name !== 't017'),
    );
    expect(warningsOf(step)).toContain('1 of 50 targets failed; the others are delivered.\n- t017: hop 2 of 2');
    expect(listed(step).filter(({ ok }) => ok === false)).toEqual([
      {
        name: 't017',
        account: '500000000017',
        role: 'arn:aws:iam::500000000017:role/deploy',
        region: 'eu-central-1',
        ok: false,
        error: expect.stringContaining('AccessDenied') as unknown,
      },
    ]);
    expect(listed(step)).toHaveLength(50);
    expect(step.log).toMatch(/^t017 .* failed$/m);
    await job.post(step);
    expect([...job.files().keys()]).toEqual([]);
  });

  test('shows in no output what AWS echoes of the session that the step continues from', async () => {
    const sts = await echoingSts(on.emulator.url, '500000000005');
    try {
      const step = await on.job().main({ ...inputs, 'sts-endpoint': sts.url, 'on-target-failure': 'warn' });
      expect({ status: step.status, error: errorOf(step) }).toEqual({ status: 0, error: '' });
      const errors = listed(step).flatMap(({ name, error }) => (name === 't005' ? [String(error)] : []));
      expect(errors).toEqual([expect.stringContaining('AccessDenied: The token *** of ') as unknown]);
    } finally {
      sts.close();
    }
  });

  test('is an error even with warn if it is the only target', async () => {
    const job = on.job();
    const denied = { ...inputs, profiles: profilesInput(targets.slice(17, 18)), 'on-target-failure': 'warn' };
    const step = await job.main(denied);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toMatch(/^hop 2 of 2: sts:AssumeRole /);
  });

  test('reports the failure of a shared hop once', async () => {
    const job = on.job();
    const step = await job.main({ ...inputs, 'role-to-assume': HUB.replace('role/hub', 'role/another') });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toMatch(/^hop 1 of 2: sts:AssumeRoleWithWebIdentity /);
    expect(countOf(on.emulator, 'AssumeRole')).toBe(0);
  });
});
