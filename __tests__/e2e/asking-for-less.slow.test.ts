import { countOf, errorOf, expectNothingDelivered, noticesOf, warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };

/** 284 of the 455 bytes that there are: with all default tags of this job too much, with those that are kept just not. */
const NOTES = `Note=${'n'.repeat(256)}\nMore=${'m'.repeat(20)}`;
const DROPPABLE = ['EventName', 'RunId', 'Job', 'TriggeringActor'];

describe('policies and tags that are too large for AWS', () => {
  const on = stage();
  const lastTags = (): readonly string[] => Object.keys(on.emulator.log.at(-1)?.outcome.session?.tags ?? {});

  test('lose the droppable default tags, with a warning, and the hop succeeds', async () => {
    const step = await on.job().main({ ...KEYS, 'role-to-assume': ROLES.ci, 'session-tags': NOTES });
    expect(step.status).toBe(0);
    expect(on.emulator.log.map(({ outcome }) => outcome.code ?? 'ok')).toEqual(['PackedPolicyTooLarge', 'ok']);
    expect(warningsOf(step)).toContain(`leaving out the default tags ${DROPPABLE.join(', ')} and trying once more`);
    expect(lastTags()).toEqual(expect.arrayContaining(['GitHub', 'Repository', 'Note']));
    expect(lastTags().filter((key) => DROPPABLE.includes(key))).toEqual([]);
  });

  test('lose them from the transitive keys too', async () => {
    const step = await on.job().main({
      ...KEYS,
      'role-to-assume': ROLES.ci,
      'session-tags': NOTES,
      'transitive-tag-keys': 'Repository\nRunId',
    });
    expect(step.status).toBe(0);
    expect(on.emulator.log.at(-1)?.outcome.session?.transitiveTagKeys).toEqual(['Repository']);
  });

  test('are refused after one attempt when there is nothing to leave out', async () => {
    const job = on.job();
    const tags = { A: 'a'.repeat(256), B: 'b'.repeat(256) };
    const chain = JSON.stringify([{ role: ROLES.hub, tags }, ROLES.spoke]);
    const step = await job.main({ 'role-to-assume': ROLES.ci, 'role-chain': chain });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('hop 2 of 3: ');
    expect(errorOf(step)).toContain('PackedPolicyTooLarge');
    expect(errorOf(step)).toContain('Send fewer or shorter tags, or a shorter session policy');
    expect(countOf(on.emulator, 'AssumeRole')).toBe(1);
  });

  test('are refused after two attempts when leaving tags out was not enough', async () => {
    const job = on.job();
    const tags = `A=${'a'.repeat(256)}\nB=${'b'.repeat(256)}`;
    const step = await job.main({ ...KEYS, 'role-to-assume': ROLES.ci, 'session-tags': tags });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('hop 1 of 1: ');
    expect(countOf(on.emulator, 'AssumeRole')).toBe(2);
  });

  test('get a warning when they are close to the limit', async () => {
    const tags = { A: 'a'.repeat(256), B: 'b'.repeat(130) };
    const chain = JSON.stringify([{ role: ROLES.hub, tags }]);
    const step = await on.job().main({ 'role-to-assume': ROLES.ci, 'role-chain': chain });
    expect(step.status).toBe(0);
    expect(warningsOf(step)).toMatch(/^Hop 2: policies and tags take 8\d % of the space/);
  });
});

describe('more than an hour, from credentials that turn out to be a role’s', () => {
  const on = stage();

  test('becomes an hour, with a notice', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = on.emulator.issueSession(ROLES.ci);
    const job = on.job({
      idToken: false,
      env: {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
      },
    });
    const step = await job.main({
      'role-chaining': 'true',
      'role-to-assume': ROLES.hub,
      'role-duration-seconds': '7200',
      'role-skip-session-tagging': 'true',
    });
    expect(step.status).toBe(0);
    expect(on.emulator.log.map(({ parameters }) => parameters['DurationSeconds'])).toEqual(['7200', '3600']);
    expect(on.emulator.log[0]?.outcome.message).toContain('exceeds the 1 hour session limit');
    expect(noticesOf(step)).toContain("the credentials it starts from are a role's, so AWS allows one hour");
  });

  test('is unchanged for the keys of a user', async () => {
    const step = await on.job().main({ ...KEYS, 'role-to-assume': ROLES.ci, 'role-duration-seconds': '7200' });
    expect(step.status).toBe(0);
    expect(on.emulator.log.map(({ parameters }) => parameters['DurationSeconds'])).toEqual(['7200']);
  });

  test('is lowered in advance if that is known, with a notice that names the hops', async () => {
    const step = await on.job().main({
      'role-to-assume': ROLES.ci,
      'role-chain': `${ROLES.hub}\n${ROLES.spoke}`,
      'role-duration-seconds': '2h',
    });
    expect(step.status).toBe(0);
    const durations = on.emulator.log.map(({ parameters }) => parameters['DurationSeconds']);
    expect(durations.slice(1)).toEqual(['7200', '3600', '3600']);
    expect(noticesOf(step)).toContain('role-duration-seconds: 7200 lowered to 3600 for hop 2, hop 3');
  });

  test('is refused if the role does not allow it, with what to do', async () => {
    const job = on.job();
    const step = await job.main({ 'role-to-assume': ROLES.ci, 'role-duration-seconds': '7201' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(
      'The role allows less than 7201 seconds.\n> Ask for less, 3600 at first, in role-duration-seconds.',
    );
    expect(countOf(on.emulator, 'AssumeRoleWithWebIdentity')).toBe(1);
  });
});
