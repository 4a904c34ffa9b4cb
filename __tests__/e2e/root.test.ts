import { whoAmI } from '../support/identity.ts';
import { countOf, errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { profilesOf, sessionsOf } from '../support/profiles.ts';
import { age } from '../support/refresh-cache.ts';
import { askProcess, asVariables } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES } from '../support/world.ts';

const MEMBER = '444444444444';
const ROOT = `arn:aws:iam::${MEMBER}:root`;
const WORLD = `${CHAIN_WORLD}  "${MEMBER}": {roles: {root: {trust: [{Effect: Allow, Principal: "*", Action: "sts:AssumeRole"}]}}}\n`;
const TASK = 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials';

const chain = (last: string): string => `- ${ROLES.hub}\n- ${ROLES.spoke}\n- ${last}\n`;

describe('a root user at the end of a chain', () => {
  const on = stage(WORLD);

  test('is reached for one task, and the job is told whose session it is', async () => {
    const last = `{root: "${MEMBER}", task-policy: IAMAuditRootUserCredentials}`;
    const step = await on.job().main({ 'role-to-assume': ROLES.ci, 'role-chain': chain(last) });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator)).toEqual([
      'IdToken',
      'AssumeRoleWithWebIdentity',
      'AssumeRole',
      'AssumeRole',
      'AssumeRoot',
    ]);
    expect(on.emulator.log.at(-1)?.parameters).toEqual({
      TargetPrincipal: MEMBER,
      'TaskPolicyArn.arn': TASK,
      DurationSeconds: '900',
    });
    expect(Object.fromEntries(step.outputs)).toMatchObject({ 'aws-account-id': MEMBER, 'authenticated-arn': ROOT });
    expect(await whoAmI(on.emulator, step.exported)).toBe(ROOT);
  });

  test('is one of several targets, and its profile is its own', async () => {
    const job = on.job();
    const profiles = `{hub: "${ROLES.hub}", member: ["${ROLES.hub}", {root: "${MEMBER}", task-policy: ${TASK}}]}`;
    const step = await job.main({ 'role-to-assume': ROLES.ci, profiles });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    const found = profilesOf(job);
    expect(found.map(({ name }) => name)).toEqual(['hub', 'member']);
    expect(await sessionsOf(on.emulator, found)).toEqual([
      'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions',
      ROOT,
    ]);
  });

  test('gives a session that is kept until it is over, and then renewed', async () => {
    const job = on.job();
    const last = `{root: "${MEMBER}", task-policy: IAMAuditRootUserCredentials}`;
    const step = await job.main({ 'role-to-assume': ROLES.ci, 'role-chain': chain(last), refresh: 'process' });
    expect(step).toMatchObject({ status: 0 });
    expect(await whoAmI(on.emulator, asVariables(await askProcess(job)))).toBe(ROOT);
    expect(countOf(on.emulator, 'AssumeRoot')).toBe(1);
    age(job, 'over');
    expect(await whoAmI(on.emulator, asVariables(await askProcess(job)))).toBe(ROOT);
    expect(countOf(on.emulator, 'AssumeRoot')).toBe(2);
  });

  test('is not taken for a role of that name', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = on.emulator.issueSession(
      `arn:aws:iam::${MEMBER}:role/root`,
      'GitHubActions',
    );
    const keys = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
    const job = on.job({ env: { ...keys, AWS_SESSION_TOKEN: sessionToken } });
    const last = `{root: "${MEMBER}", task-policy: IAMAuditRootUserCredentials}`;
    const step = await job.main({
      'role-to-assume': ROLES.ci,
      'role-chain': chain(last),
      'use-existing-credentials': 'true',
    });
    expect(Object.fromEntries(step.outputs)).toMatchObject({ 'authenticated-arn': ROOT });
  });

  test('of an account that is not in the organization fails the step, with nothing exported', async () => {
    const job = on.job();
    const step = await job.main({
      'role-to-assume': ROLES.ci,
      'role-chain': `- {root: "555555555555", task-policy: S3UnlockBucketPolicy}`,
    });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('hop 2 of 2');
    expect(errorOf(step)).toContain('555555555555');
  });
});

describe('a caller without permission for AssumeRoot', () => {
  const on = stage(
    WORLD.replace('policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]\n  "333', (all) =>
      all.replace('sts:*', 'sts:AssumeRole'),
    ),
  );

  test('is told which action it lacks', async () => {
    const job = on.job();
    const last = `{root: "${MEMBER}", task-policy: IAMAuditRootUserCredentials}`;
    const step = await job.main({ 'role-to-assume': ROLES.ci, 'role-chain': chain(last) });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('is not authorized to perform: sts:AssumeRoot');
  });
});
