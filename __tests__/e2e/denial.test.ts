import { countOf, errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { CHAIN_WORLD, ROLES, USER, worldWith } from '../support/world.ts';

const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': `${ROLES.hub}\n${ROLES.spoke}` };
const CI_SESSION = 'arn:aws:sts::111111111111:assumed-role/ci/GitHubActions';
const HUB_TRUST = `trust: [{Effect: Allow, Principal: {AWS: "${ROLES.ci}"}, Action: [sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]}]`;
const trustOfHub = (actions: string, condition = ''): string =>
  `trust: [{Effect: Allow, Principal: {AWS: "${ROLES.ci}"}, Action: ${actions}${condition}}]`;

describe('a denial on hop 2 of 3', () => {
  const on = stage();

  test('is not retried, delivers nothing, and names hop, principal, role and the missing action', async () => {
    on.emulator.setWorld(worldWith(HUB_TRUST, trustOfHub('sts:TagSession')));
    const job = on.job();
    const step = await job.main({ ...CHAIN, 'output-credentials': 'true', 'aws-profile': 'ci' });
    expectNothingDelivered(step, job);
    expect(operationsOf(on.emulator)).toEqual(['IdToken', 'AssumeRoleWithWebIdentity', 'AssumeRole']);
    const [first = '', ...advice] = errorOf(step).split('\n');
    expect(first).toContain(`hop 2 of 3: sts:AssumeRole ${CI_SESSION} -> ${ROLES.hub}: AccessDenied: `);
    expect(first).toContain(`is not authorized to perform: sts:AssumeRole on resource: ${ROLES.hub}`);
    expect(first).toContain(`(request id ${on.emulator.log.at(-1)?.outcome.requestId ?? 'none'})`);
    expect(advice.join('\n')).toContain(`1. The trust policy of ${ROLES.hub} may not let ${ROLES.ci} in`);
  });

  test.each([
    ['sts:TagSession', 'sts:AssumeRole', '{Team: a}', '', 'session tags (Team), which need sts:TagSession'],
    ['sts:SetSourceIdentity', 'sts:AssumeRole', '{}', 'mona', 'which needs sts:SetSourceIdentity besides'],
  ])('caused by a missing %s says so', async (action, allowed, tags, sourceIdentity, advice) => {
    on.emulator.setWorld(worldWith(HUB_TRUST, trustOfHub(allowed)));
    const chain = `[{role: "${ROLES.hub}", tags: ${tags}}, "${ROLES.spoke}"]`;
    const job = on.job();
    const step = await job.main({ ...CHAIN, 'role-chain': chain, 'source-identity': sourceIdentity });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('hop 2 of 3: ');
    expect(errorOf(step)).toContain(`perform: ${action} on resource: ${ROLES.hub}`);
    expect(errorOf(step)).toContain(advice);
    expect(countOf(on.emulator, 'AssumeRole')).toBe(1);
  });

  test('caused by a missing external id says that none was sent', async () => {
    const condition = ', Condition: {StringEquals: {"sts:ExternalId": acme-42}}';
    on.emulator.setWorld(worldWith(HUB_TRUST, trustOfHub('sts:AssumeRole', condition)));
    const job = on.job();
    const step = await job.main(CHAIN);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('It sends no sts:ExternalId (set it in external-id of role-chain item 1)');
    expect(countOf(on.emulator, 'AssumeRole', ROLES.hub)).toBe(1);
  });

  test('reads the same for a role that does not exist', async () => {
    const job = on.job();
    const step = await job.main({ ...CHAIN, 'role-chain': `${ROLES.hub}x\n${ROLES.spoke}` });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(`The role ${ROLES.hub}x may not exist, or its ARN may be misspelled`);
  });
});

describe('a denial of the token', () => {
  const on = stage(CHAIN_WORLD.replace('repo:octo/app:*', 'repo:octo/other:*'));

  test('shows the claims of the token, never the token, and is not retried', async () => {
    const job = on.job();
    const step = await job.main(CHAIN);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(
      `hop 1 of 3: sts:AssumeRoleWithWebIdentity the OIDC token of this job -> ${ROLES.ci}`,
    );
    expect(errorOf(step)).toMatch(/^ {2}iss: https:\/\/token\.actions\.githubusercontent\.com$/m);
    expect(errorOf(step)).toMatch(/^ {2}aud: sts\.amazonaws\.com$/m);
    expect(errorOf(step)).toMatch(/^ {2}sub: /m);
    expect(operationsOf(on.emulator)).toEqual(['IdToken', 'AssumeRoleWithWebIdentity']);
  });
});

describe('a call that AWS would refuse again is made once', () => {
  const on = stage();

  test.each([
    ['a validation error', { status: 400, code: 'ValidationError', message: 'x is invalid' }, 'ValidationError: x is'],
    ['a malformed policy', { status: 400, code: 'MalformedPolicyDocument', message: 'bad' }, 'cannot read the session'],
    ['a disabled Region', { status: 403, code: 'RegionDisabledException', message: 'off' }, 'STS is not enabled for'],
    [
      'an expired session',
      { status: 403, code: 'ExpiredToken', message: 'old' },
      '(the session of hop 1) have expired',
    ],
    ['an unknown code', { status: 418, code: 'Teapot', message: 'no' }, 'Teapot: no'],
  ])('%s', async (_name, fault, message) => {
    on.emulator.addFault({ kind: 'error', operation: 'AssumeRole', ...fault });
    const job = on.job();
    const step = await job.main(CHAIN);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('hop 2 of 3: ');
    expect(errorOf(step)).toContain(message);
    expect(countOf(on.emulator, 'AssumeRole')).toBe(1);
  });

  test.each([
    ['unknown keys', { 'aws-access-key-id': 'AKIANOBODY0000000000' }, 'InvalidClientTokenId', 'AWS does not know'],
    ['a wrong secret', { 'aws-secret-access-key': 'not-the-secret' }, 'SignatureDoesNotMatch', 'does not belong to'],
  ])('%s', async (_name, inputs, code, message) => {
    const job = on.job();
    const step = await job.main({ ...KEYS, ...CHAIN, ...inputs });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(`hop 1 of 3: sts:AssumeRole the access keys of the inputs -> ${ROLES.ci}: ${code}`);
    expect(errorOf(step)).toContain(message);
    expect(step.log).not.toContain('not-the-secret');
    expect(operationsOf(on.emulator)).toEqual(['AssumeRole']);
  });

  test.each([
    [
      'another audience',
      { audience: 'elsewhere' },
      'Incorrect token audience',
      'does not list the audience elsewhere.',
    ],
    [
      'an account without the provider',
      { 'role-to-assume': ROLES.hub, 'role-chain': '' },
      'No OpenIDConnect provider',
      'Create it',
    ],
  ])('a token of %s', async (_name, inputs, said, advice) => {
    const job = on.job();
    const step = await job.main({ ...CHAIN, ...inputs });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(`InvalidIdentityToken: ${said}`);
    expect(errorOf(step)).toContain(advice);
    expect(countOf(on.emulator, 'AssumeRoleWithWebIdentity')).toBe(1);
  });

  test('a runner that refuses the request token', async () => {
    const job = on.job({ env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'stale-request-token' } });
    const step = await job.main(CHAIN);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('No OIDC token from the runner');
    expect(errorOf(step)).toContain('HTTP 401');
    expect(errorOf(step)).toContain("answered with status 401: 'The request token is missing or wrong.'");
    expect(errorOf(step)).not.toContain('is the host in');
    expect(step.log).not.toContain('stale-request-token');
    expect(operationsOf(on.emulator)).toEqual(['IdToken']);
  });
});
