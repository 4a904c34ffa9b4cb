import { callSts, type RawAnswer } from '../../emulator/support/raw-sts.ts';
import { closeAll, emulate } from '../../emulator/support/running.ts';
import { parseWorld, type AssertionWish, type Emulator } from '../../../src/emulator/emulator.ts';
import { SamlIssuer } from '../../../src/iam/saml/saml-issuer.ts';
import { ENTITY_ID, rewritten, SAML_PROVIDER, SAML_ROLE, USUAL_ISSUE } from '../../support/saml.ts';

const WORLD = `
version: 1
accounts:
  "111111111111":
    saml-providers:
      idp: {entity-id: ${ENTITY_ID}, signed-by: emulator}
    roles:
      sso: {trust: [{Effect: Allow, Principal: {Federated: "${SAML_PROVIDER}"}, Action: [sts:AssumeRoleWithSAML, sts:TagSession]}]}
`;

let emulator: Emulator;
beforeEach(async () => {
  emulator = await emulate(WORLD);
});
afterEach(closeAll);

function redeem(encoded: string): Promise<RawAnswer> {
  const parameters = { RoleArn: SAML_ROLE, PrincipalArn: SAML_PROVIDER, SAMLAssertion: encoded };
  return callSts({ url: emulator.url, action: 'AssumeRoleWithSAML', parameters });
}

const issue = (wish: Partial<AssertionWish> = {}): Promise<string> =>
  emulator.issueAssertion({ ...USUAL_ISSUE, ...wish });

describe('a provider that the emulator signs for', () => {
  test.each([[['response']], [['assertion']], [['response', 'assertion']]] as const)('trusts it: %p', async (signs) => {
    const answer = await redeem(await issue({ signs, tags: { Team: 'a' }, transitiveTagKeys: ['Team'] }));
    expect(answer.element('Arn')).toBe('arn:aws:sts::111111111111:assumed-role/sso/alice');
    expect(emulator.log.at(-1)?.outcome.session).toMatchObject({ tags: { Team: 'a' }, transitiveTagKeys: ['Team'] });
  });

  test.each<readonly [string, () => Promise<string>]>([
    ['no signature', () => issue({ signs: [] })],
    ['the signature of another key', () => issue({ key: 'wrong' })],
    ['the signature of another emulator', () => new SamlIssuer().issue({ ...USUAL_ISSUE, now: Date.now() })],
    ['a change', async () => rewritten(await issue(), (xml) => xml.replace('>alice<', '>mallory<'))],
  ])('refuses %s', async (_name, make) => {
    const { status, code, message } = await redeem(await make());
    expect([status, code, message]).toEqual([400, 'InvalidIdentityToken', 'Response signature invalid']);
  });

  test('refuses an assertion of another issuer', async () => {
    const answer = await redeem(await issue({ entityId: 'https://else' }));
    expect(answer.message).toBe('Issuer not present in specified provider');
  });

  test('lets nobody redeem an assertion after five minutes', async () => {
    const answer = await redeem(await issue({ now: Date.now() - 300_000 }));
    expect(answer.code).toBe('ExpiredTokenException');
  });
});

test('assertions are secrets', async () => {
  const response = await issue();
  expect(emulator.issuedSecrets).toContain(response);
});

describe('a world', () => {
  const withProvider = (provider: string): string => WORLD.replace(/\{entity-id.*\}/, provider);

  test.each([
    [
      'a private key',
      '{entity-id: x, certificate: "-----BEGIN PRIVATE KEY-----"}',
      /neither a certificate nor a public key/,
    ],
    ['a certificate that cannot be read', '{entity-id: x, certificate: abc}', /neither a certificate nor a public key/],
    ['another signer', '{entity-id: x, signed-by: me}', /must be emulator, or absent/],
    ['no entity id', '{signed-by: emulator}', /entity-id/],
  ])('with %s is refused', (_name, provider, reason) => {
    expect(() => parseWorld(withProvider(provider))).toThrow(reason);
  });

  test('with two signers of one provider is refused', async () => {
    const pem = JSON.stringify(await new SamlIssuer().publicKey());
    const provider = (more: string): string => withProvider(`{entity-id: x, certificate: ${pem}${more}}`);
    expect(parseWorld(provider('')).accounts.get('111111111111')?.samlProviders[0]?.signer.kind).toBe('certificate');
    expect(() => parseWorld(provider(', signed-by: emulator'))).toThrow(/not both/);
  });
});
