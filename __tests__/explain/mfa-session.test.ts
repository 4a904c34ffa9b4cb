/** A session that proves MFA for a whole chain, and AWS does not give it: why, and the way out. */
import type { Credentials } from '../../src/core/credentials.ts';
import { Secret } from '../../src/core/secret.ts';
import type { MfaRequest } from '../../src/request/hop-request.ts';
import { plan } from '../chain/plan/requests.ts';
import { callSts, type RawCredentials } from '../emulator/support/raw-sts.ts';
import { CI_KEYS, TWO_ACCOUNTS } from '../emulator/support/worlds.ts';
import { plannedSource } from '../support/sources.ts';
import { refusalOf, type Refusal, type Run } from './support/refusals.ts';

const SERIAL = 'arn:aws:iam::111111111111:mfa/ci';
const OTHER_SEED: MfaRequest['proof'] = { kind: 'seed', seed: new Secret('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ') };
const WRONG_CODE: MfaRequest['proof'] = { kind: 'code', code: new Secret('000000') };

function credentialsOf({ accessKeyId, secretAccessKey, sessionToken }: RawCredentials): Credentials {
  return {
    accessKeyId: new Secret(accessKeyId),
    secretAccessKey: new Secret(secretAccessKey),
    ...(sessionToken === undefined ? {} : { sessionToken: new Secret(sessionToken) }),
  };
}

/** What is said of a login that only proves MFA, once. */
function refused(mfa: MfaRequest, more: Partial<Run> = {}): Promise<Refusal> {
  return refusalOf({
    world: TWO_ACCOUNTS,
    plan: plan([], { source: plannedSource('keys'), mfaSession: mfa }).plan,
    source: { kind: 'credentials', name: 'keys', credentials: () => Promise.resolve(credentialsOf(CI_KEYS)) },
    attempts: 1,
    ...more,
  });
}

test.each([
  ['a code that was mistyped', WRONG_CODE],
  ['codes of another seed', OTHER_SEED],
])('%s: what may be wrong with the code, and nothing of the keys', async (_, proof) => {
  const refusal = await refused({ serial: SERIAL, proof });
  expect(refusal.code).toBe('rejected');
  expect(refusal.text).toContain(
    'AWS did not accept the MFA code: it was mistyped, used before, or comes from another',
  );
  expect(refusal.text).not.toContain('AWS does not accept these credentials');
});

test('a device of somebody else is told as that, with how to find the right one', async () => {
  const refusal = await refused({ serial: `${SERIAL}-2`, proof: WRONG_CODE });
  expect(refusal.code).toBe('rejected');
  expect(refusal.text).toContain('aws iam list-mfa-devices');
  expect(refusal.text).not.toContain('mistyped');
});

test('temporary credentials cannot get it', async () => {
  const refusal = await refused(
    { serial: SERIAL, proof: WRONG_CODE },
    {
      source: ({ url }) => ({
        kind: 'credentials',
        name: 'keys',
        credentials: async () => {
          const { element } = await callSts({ url, action: 'GetSessionToken', credentials: CI_KEYS });
          const [accessKeyId = '', secretAccessKey = '', sessionToken = ''] = [
            element('AccessKeyId'),
            element('SecretAccessKey'),
            element('SessionToken'),
          ];
          return credentialsOf({ accessKeyId, secretAccessKey, sessionToken });
        },
      }),
    },
  );
  expect(refusal.code).toBe('source');
  expect(refusal.text).toContain('These credentials are temporary');
});

test('a Deny is a matter of policies', async () => {
  const message = 'User: arn:aws:iam::111111111111:user/ci is not authorized to perform: sts:GetSessionToken';
  const fault = `{kind: error, operation: GetSessionToken, status: 403, code: AccessDenied, message: "${message}"}`;
  const world = `${TWO_ACCOUNTS}\nfaults: [${fault}]\n`;
  const refusal = await refused({ serial: SERIAL, proof: WRONG_CODE }, { world });
  expect(refusal.code).toBe('denied');
  expect(refusal.text).toContain('A Deny forbids sts:GetSessionToken');
});

test('a refusal in other words is still one of the device', async () => {
  const fault = '{kind: error, operation: GetSessionToken, status: 403, code: AccessDenied, message: no}';
  const refusal = await refused(
    { serial: SERIAL, proof: WRONG_CODE },
    { world: `${TWO_ACCOUNTS}\nfaults: [${fault}]\n` },
  );
  expect(refusal.text).toContain('check mfa-serial and mfa-secret');
});
