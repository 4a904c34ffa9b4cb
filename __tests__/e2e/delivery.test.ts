import { inputTest } from '../support/input-test.ts';
import { warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const { ci, hub } = ROLES;
const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const ARN = 'arn:aws:sts::111111111111:assumed-role/ci/GitHubActions';

describe('the environment of later steps', () => {
  const on = stage();

  /** The session that a step's exported or put out key belongs to. */
  function sessionOf(accessKeyId: string | undefined): {
    accessKeyId: string;
    secretAccessKey: string;
    sessionToken: string;
  } {
    const session = on.emulator.sessionOf(accessKeyId ?? '');
    if (session === undefined) {
      throw new Error('no session of the emulator was delivered');
    }
    return session.credentials;
  }

  inputTest(
    'aws-region',
    'is what AWS_REGION and AWS_DEFAULT_REGION become, beside the three keys and nothing else',
    async () => {
      const step = await on.job().main({ 'role-to-assume': ci, 'aws-region': 'us-west-2' });
      const { accessKeyId, secretAccessKey, sessionToken } = sessionOf(step.exported.get('AWS_ACCESS_KEY_ID'));
      expect(Object.fromEntries(step.exported)).toEqual({
        AWS_REGION: 'us-west-2',
        AWS_DEFAULT_REGION: 'us-west-2',
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
      });
      expect(step.outputs.get('aws-account-id')).toBe('111111111111');
      expect(step.outputs.get('authenticated-arn')).toBe(ARN);
      expect([...step.outputs.keys()]).toEqual(['aws-account-id', 'authenticated-arn', 'chain', 'session-expiration']);
    },
  );

  test('loses the session token of earlier keys if the new ones have none', async () => {
    const step = await on.job({ env: { AWS_SESSION_TOKEN: 'of-earlier-keys' } }).main(KEYS);
    expect(Object.fromEntries(step.exported)).toEqual({
      AWS_REGION: 'eu-central-1',
      AWS_DEFAULT_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: USER.id,
      AWS_SECRET_ACCESS_KEY: USER.secret,
      AWS_SESSION_TOKEN: '',
    });
  });

  test('loses the expiry of other credentials, and AWS_PROFILE and AWS_DEFAULT_PROFILE name a profile with the keys', async () => {
    const env = { AWS_PROFILE: 'dev', AWS_DEFAULT_PROFILE: 'dev', AWS_CREDENTIAL_EXPIRATION: '2030-01-01T00:00:00Z' };
    const step = await on.job({ env }).main({ 'role-to-assume': ci });
    expect(Object.keys(env).map((name) => step.exported.get(name))).toEqual(['aws-role-chain', 'aws-role-chain', '']);
    expect(warningsOf(step)).toBe('');
  });

  inputTest('output-env-credentials', 'false leaves it as it is, and says who the job is all the same', async () => {
    const step = await on.job().main({ 'role-to-assume': ci, 'output-env-credentials': 'false' });
    expect(step.status).toBe(0);
    expect([...step.exported]).toEqual([]);
    expect(step.outputs.get('authenticated-arn')).toBe(ARN);
  });
});

describe('step outputs', () => {
  const on = stage();

  inputTest('output-credentials', 'true puts out the keys, and the expiry as JSON, quotes included', async () => {
    const step = await on.job().main({ 'role-to-assume': ci, 'output-credentials': 'true' });
    const session = on.emulator.sessionOf(step.outputs.get('aws-access-key-id') ?? '');
    const [expiration] = on.emulator.log.flatMap(({ outcome }) => outcome.session?.expiration ?? []);
    expect(Object.fromEntries(step.outputs)).toMatchObject({
      'aws-account-id': '111111111111',
      'authenticated-arn': ARN,
      'aws-secret-access-key': session?.credentials.secretAccessKey,
      'aws-session-token': session?.credentials.sessionToken,
      'aws-expiration': JSON.stringify(new Date(expiration ?? '')),
      'session-expiration': expiration,
    });
    expect(step.outputs.get('aws-expiration')).toMatch(/^"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z"$/);
  });

  test('for keys without a role are the keys, without token and expiry', async () => {
    const step = await on.job().main({ ...KEYS, 'output-credentials': 'true' });
    expect(Object.fromEntries(step.outputs)).toEqual({
      'aws-account-id': '111111111111',
      'authenticated-arn': 'arn:aws:iam::111111111111:user/deployer',
      'aws-access-key-id': USER.id,
      'aws-secret-access-key': USER.secret,
      chain: '[]',
    });
  });

  test('describe every hop of the chain, and contain none of its secrets', async () => {
    const step = await on.job().main({ 'role-to-assume': ci, 'role-chain': hub, 'session-tags': 'Team=x' });
    const [, first, second] = on.emulator.log.map(({ outcome }) => outcome);
    expect(JSON.parse(step.outputs.get('chain') ?? '')).toEqual([
      {
        hop: 1,
        role: ci,
        assumedRoleArn: ARN,
        sessionName: 'GitHubActions',
        expiration: first?.session?.expiration,
        requestId: first?.requestId,
      },
      {
        hop: 2,
        role: hub,
        assumedRoleArn: 'arn:aws:sts::222222222222:assumed-role/hub/GitHubActions',
        sessionName: 'GitHubActions',
        expiration: second?.session?.expiration,
        packedPolicySize: second?.session?.packedPolicySize,
        requestId: second?.requestId,
      },
    ]);
  });
});
