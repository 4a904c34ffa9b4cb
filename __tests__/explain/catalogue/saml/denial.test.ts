/** Assertions that a role does not let in: what is said of them, and that it helps. */
import { SAML_PROVIDER, SAML_ROLE, signedResponse } from '../../../support/saml.ts';
import { assertionChain, refusedAssertion, TRUST } from '../../support/assertions.ts';
import { run, saidOf, statementsOf } from '../../support/refusals.ts';

const CLOSED = '[{Effect: Allow, Principal: {AWS: "111111111111"}, Action: sts:AssumeRole}]';

test('what the assertion says is shown where trust policies test it, and never the assertion', async () => {
  const tags = { Team: 'a-secret-team' };
  const refusal = await refusedAssertion({ trust: CLOSED, issue: { tags, sourceIdentity: 'alice-1' } });
  expect(refusal.facts).toEqual([
    `The assertion says:
  issuer: https://idp.example.com/metadata
  subject: alice@example.com
  audience: https://signin.aws.amazon.com/saml
  provider: ${SAML_PROVIDER}
  session name: alice
  source identity: alice-1
  tags: Team`,
  ]);
  expect(refusal.text).not.toContain('a-secret-team');
  expect(refusal.text).not.toContain((await signedResponse()).slice(0, 40));
});

test('the trust policy comes first, and no word is of tokens or of callers', async () => {
  const refusal = await refusedAssertion({ trust: CLOSED });
  expect(refusal.code).toBe('denied');
  expect(refusal.ids).toEqual(['trust-assertion', 'role-missing', 'denied-elsewhere']);
  expect(refusal.text).not.toMatch(/token|WebIdentity|policies of the assertion/i);
});

test('the statement that it is to have lets the assertion in', async () => {
  const trust = statementsOf(await refusedAssertion({ trust: CLOSED }), 'trust-assertion');
  await expect(run(await assertionChain({ trust }))).resolves.toBeUndefined();
});

test.each([
  [{ tags: { Team: 'web' } }, 'trust-tag-session', 'sts:TagSession', 'session tags'],
  [{ sourceIdentity: 'alice' }, 'trust-source-identity', 'sts:SetSourceIdentity', 'a source identity'],
] as const)('what an assertion sets needs another action: %j', async (issue, cause, action, what) => {
  const refusal = await refusedAssertion({ issue });
  expect(refusal.ids).toEqual([cause, 'denied-elsewhere']);
  expect(saidOf(refusal, cause)).toContain(`may not allow ${action}, which the assertion needs to set ${what}.`);
  const [first] = TRUST.split(/\]$/);
  const trust = `${first ?? ''}, ${statementsOf(refusal, cause).slice(1)}`;
  await expect(run(await assertionChain({ issue, trust }))).resolves.toBeUndefined();
});

test.each(['SAML:sub', 'SAML:iss'])('a condition on %s has to match what is shown', async (key) => {
  const trust = TRUST.replace('"SAML:aud"', `"${key}": other, "SAML:aud"`);
  expect(saidOf(await refusedAssertion({ trust }), 'trust-assertion')).toContain(
    'SAML:iss (here https://idp.example.com/metadata), SAML:sub (here alice@example.com;',
  );
});

test('an assertion for the address of a Region is told first what SAML:aud has to say', async () => {
  const recipient = 'https://eu-central-1.signin.aws.amazon.com/saml';
  const { causes } = await refusedAssertion({ issue: { recipient } });
  expect(causes[0]?.details[0]).toBe(
    `A condition on SAML:aud has to say ${recipient}, which is the Recipient of the assertion.`,
  );
});

test('a role that is not there may be misspelled at the identity provider as well', async () => {
  const role = SAML_ROLE.replace('sso', 'ssoo');
  const issue = { roles: [{ roleArn: role, providerArn: SAML_PROVIDER }] };
  const refusal = await refusedAssertion({ role, issue });
  expect(saidOf(refusal, 'role-missing')).toContain('https://aws.amazon.com/SAML/Attributes/Role');
});

test('whether an encrypted assertion offers the role is for AWS to say, and nothing in it is shown', async () => {
  const other = { roleArn: `${SAML_ROLE}-2`, providerArn: SAML_PROVIDER };
  const refusal = await refusedAssertion({ isEncrypted: true, providerArn: SAML_PROVIDER, issue: { roles: [other] } });
  expect(refusal.facts).toEqual(['The assertion is encrypted: only AWS can read what it says.']);
  expect(refusal.ids.slice(0, 2)).toEqual(['trust-assertion', 'role-not-offered']);
  expect(saidOf(refusal, 'role-not-offered')).toContain(`${SAML_PROVIDER},${SAML_ROLE}`);
});

test('a text in the assertion stays on its line', async () => {
  const subject = 'alice\n::error::forged';
  const refusal = await refusedAssertion({ trust: CLOSED, issue: { subject } });
  expect(refusal.text).not.toMatch(/^::error::/m);
});
