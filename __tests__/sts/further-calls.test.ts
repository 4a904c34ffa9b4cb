/** The calls that few chains make, against the emulator over real HTTP. */
import { TOTP, Secret as TotpSecret } from 'otpauth';
import type { Credentials } from '../../src/core/credentials.ts';
import type { SamlSource } from '../../src/core/proofs.ts';
import { Secret } from '../../src/core/secret.ts';
import type { AssertionWish, Emulator, EmulatorOptions } from '../../src/emulator/emulator.ts';
import { Deadline } from '../../src/net/deadline.ts';
import { Http } from '../../src/net/http.ts';
import { StsClient } from '../../src/sts/sts-client.ts';
import { closeAll, emulate } from '../emulator/support/running.ts';
import { knowErrorsOfNode } from '../support/one-error-class.ts';
import { ENTITY_ID, SAML_PROVIDER, SAML_ROLE, USUAL_ISSUE } from '../support/saml.ts';

knowErrorsOfNode();

const SEED = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const WORLD = `
version: 1
accounts:
  "111111111111":
    saml-providers:
      idp: {entity-id: "${ENTITY_ID}", signed-by: emulator}
    users:
      root-keeper:
        access-key-id: AKIAEXAMPLEKEEPER111
        secret-access-key: a-secret-of-the-keeper
        mfa: {seed: ${SEED}}
        policy: [{Effect: Allow, Action: "sts:*", Resource: "*"}]
    roles:
      sso:
        trust:
          - Effect: Allow
            Principal: {Federated: "${SAML_PROVIDER}"}
            Action: [sts:AssumeRoleWithSAML, sts:TagSession]
            Condition: {StringEquals: {"SAML:aud": "https://signin.aws.amazon.com/saml"}}
  "444444444444": {}
`;
const KEYS: Credentials = {
  accessKeyId: new Secret('AKIAEXAMPLEKEEPER111'),
  secretAccessKey: new Secret('a-secret-of-the-keeper'),
};
const REGION = 'eu-central-1';
const MFA_SERIAL = 'arn:aws:iam::111111111111:mfa/root-keeper';

let emulator: Emulator;
let http: Http;
let deadline: Deadline;
let concealed: string[];

beforeEach(async () => {
  http = await Http.create({ connectTimeoutMilliseconds: 60_000, requestTimeoutMilliseconds: 60_000 });
  deadline = new Deadline(600);
  concealed = [];
});
afterEach(async () => {
  deadline.stop();
  http.close();
  await closeAll();
});

async function client(options: Omit<EmulatorOptions, 'world'> = {}): Promise<StsClient> {
  emulator = await emulate(WORLD, options);
  return new StsClient({
    http,
    endpoints: { override: new URL(emulator.url), fips: false, dualStack: false },
    retry: { maxAttempts: 5, deadline, random: () => 0, report: () => undefined },
    conceal: (value) => {
      concealed.push(value);
      return new Secret(value);
    },
    version: '1.2.3',
  });
}

/** A source of assertions of the emulator; what it was asked for is kept: whether each is to be a new one. */
function assertions(first: Partial<AssertionWish> = {}, renewable = true): SamlSource & { readonly asked: boolean[] } {
  const asked: boolean[] = [];
  return {
    kind: 'saml',
    name: 'the assertion of a test',
    renewable,
    asked,
    assertion: async (renew = false) => {
      asked.push(renew);
      const response = new Secret(await emulator.issueAssertion({ ...USUAL_ISSUE, ...(renew ? {} : first) }));
      const brings = { tags: [], transitiveTagKeys: [] };
      return { response, roles: [], isEncrypted: false, brings, issuer: '', subject: '', audience: '' };
    },
  };
}

const BY_SAML = {
  region: REGION,
  roleArn: SAML_ROLE,
  providerArn: SAML_PROVIDER,
  durationSeconds: 3600,
  policyArns: [],
};

describe('AssumeRoleWithSAML', () => {
  test('gives the session of the assertion, unsigned', async () => {
    const sts = await client();
    const session = await sts.assumeRoleWithSaml(BY_SAML, assertions());
    expect(session.assumedRoleArn).toBe('arn:aws:sts::111111111111:assumed-role/sso/alice');
    expect(concealed).toContain(session.credentials.secretAccessKey.reveal());
    const [call] = emulator.log;
    expect(call).toMatchObject({ operation: 'AssumeRoleWithSAML', caller: undefined, ignoredParameters: [] });
  });

  test('sends session policies, and nothing that the API has not', async () => {
    const sts = await client();
    await sts.assumeRoleWithSaml({ ...BY_SAML, policy: '{"Version":"2012-10-17","Statement":[]}' }, assertions());
    expect(Object.keys(emulator.log[0]?.parameters ?? {}).sort()).toEqual([
      'DurationSeconds',
      'Policy',
      'PrincipalArn',
      'RoleArn',
      'SAMLAssertion',
    ]);
  });

  test('asks for a new assertion where AWS finds the last one expired, if there can be one', async () => {
    const sts = await client();
    const hourAgo = { now: Date.now() - 3_600_000 };
    const source = assertions(hourAgo);
    await sts.assumeRoleWithSaml(BY_SAML, source);
    expect(source.asked).toEqual([false, true]);
    const typed = assertions(hourAgo, false);
    await expect(sts.assumeRoleWithSaml(BY_SAML, typed)).rejects.toMatchObject({ kind: 'credentials' });
    expect(typed.asked).toEqual([false]);
  });

  test('is not tried again where AWS refuses it, and is where the network fails', async () => {
    const sts = await client({ faults: [{ kind: 'reset', operation: 'AssumeRoleWithSAML', calls: [1] }] });
    await sts.assumeRoleWithSaml(BY_SAML, assertions());
    expect(emulator.log).toHaveLength(2);
    await expect(sts.assumeRoleWithSaml(BY_SAML, assertions({ key: 'wrong' }))).rejects.toMatchObject({
      code: 'InvalidIdentityToken',
    });
    expect(emulator.log).toHaveLength(3);
  });
});

describe('AssumeRoot', () => {
  const TO_ROOT = {
    region: REGION,
    rootArn: 'arn:aws:iam::444444444444:root',
    taskPolicyArn: 'arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy',
    durationSeconds: 300,
  };

  test('gives a session of the root user, for one task', async () => {
    const sts = await client();
    const session = await sts.assumeRoot(TO_ROOT, KEYS);
    expect(session).toMatchObject({ assumedRoleArn: TO_ROOT.rootArn, assumedRoleId: '' });
    const [call] = emulator.log;
    expect(call?.parameters).toMatchObject({ TargetPrincipal: '444444444444', DurationSeconds: '300' });
    expect(call?.ignoredParameters).toEqual([]);
    const identity = await sts.getCallerIdentity(REGION, session.credentials);
    expect(identity).toEqual({ account: '444444444444', arn: TO_ROOT.rootArn });
  });
});

describe('GetSessionToken', () => {
  const clock = { now: 1_800_000_000_000 };
  const code = (): string => new TOTP({ secret: TotpSecret.fromBase32(SEED) }).generate({ timestamp: clock.now });

  test('gives a session that has proved MFA', async () => {
    const sts = await client({ now: () => clock.now });
    const mfa = { serial: MFA_SERIAL, nextCode: () => Promise.resolve(code()) };
    const session = await sts.getSessionToken({ region: REGION, durationSeconds: 900, mfa }, KEYS);
    expect(emulator.sessionOf(session.accessKeyId.reveal())).toMatchObject({ kind: 'user', mfaAt: clock.now });
  });

  test('tries the next code where AWS has seen the last one', async () => {
    const sts = await client({ now: () => clock.now });
    let codes = 0;
    const mfa = {
      serial: MFA_SERIAL,
      untilNextMs: () => 0,
      nextCode: () => Promise.resolve((codes += 1) === 1 ? '000000' : code()),
    };
    await sts.getSessionToken({ region: REGION, durationSeconds: 900, mfa }, KEYS);
    expect(codes).toBe(2);
  });
});
