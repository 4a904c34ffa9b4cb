import { encoded, ENTITY_ID, rewritten, SAML_PROVIDER, SAML_ROLE, signedResponse, xmlOf } from '../../support/saml.ts';
import { readIt, refusalOf } from '../../support/read-saml.ts';

const AT = Date.parse('2026-08-01T10:00:00Z');

describe('a response', () => {
  test('says which roles it offers, and what it brings', async () => {
    const other = { roleArn: `${SAML_ROLE}-2`, providerArn: SAML_PROVIDER };
    const response = await signedResponse({
      now: AT,
      roles: [{ roleArn: SAML_ROLE, providerArn: SAML_PROVIDER }, other],
      sessionDuration: 7200,
      tags: { Team: 'payments', Stage: '' },
      transitiveTagKeys: ['team', 'Unknown'],
      sourceIdentity: 'alice@example',
      notBefore: AT - 1000,
    });
    const { response: secret, ...said } = readIt(response);
    expect(secret.reveal()).toBe(response);
    expect(said).toEqual({
      roles: [{ roleArn: SAML_ROLE, providerArn: SAML_PROVIDER }, other],
      isEncrypted: false,
      brings: {
        sessionName: 'alice',
        sourceIdentity: 'alice@example',
        tags: [
          { key: 'Team', value: 'payments' },
          { key: 'Stage', value: '' },
        ],
        transitiveTagKeys: ['team'],
      },
      issuer: ENTITY_ID,
      subject: 'alice@example.com',
      audience: 'https://signin.aws.amazon.com/saml',
      notBefore: AT - 1000,
      notOnOrAfter: AT + 300_000,
      sessionDurationSeconds: 7200,
    });
  });

  test('that brings nothing says so', async () => {
    const { brings } = readIt(await signedResponse({ sessionName: undefined }));
    expect(brings).toEqual({ tags: [], transitiveTagKeys: [] });
  });

  test('is read whatever its prefixes are', async () => {
    const response = rewritten(await signedResponse(), (xml) =>
      xml
        .replaceAll('saml:', 'saml2:')
        .replaceAll('xmlns:saml=', 'xmlns:saml2=')
        .replace(/<(\/?)samlp:/g, '<$1')
        .replace('xmlns:samlp=', 'xmlns='),
    );
    expect(readIt(response).roles).toEqual([{ roleArn: SAML_ROLE, providerArn: SAML_PROVIDER }]);
  });

  test('is for its destination, if it names no recipient', async () => {
    const recipient = 'https://eu-central-1.signin.aws.amazon.com/saml';
    const response = rewritten(await signedResponse({ recipient }), (xml) => xml.replace(/ Recipient="[^"]*"/, ''));
    expect(readIt(response).audience).toBe(recipient);
  });

  test('that is encrypted says nothing, and is left to AWS', async () => {
    const response = rewritten(await signedResponse({ signs: [] }), (xml) =>
      xml.replace(
        /<saml:Assertion .*<\/saml:Assertion>/,
        '<s:EncryptedAssertion xmlns:s="urn:oasis:names:tc:SAML:2.0:assertion"/>',
      ),
    );
    const { response: secret, ...said } = readIt(response);
    expect(secret.reveal()).toBe(response);
    expect(said).toEqual({
      roles: [],
      isEncrypted: true,
      brings: { tags: [], transitiveTagKeys: [] },
      issuer: '',
      subject: '',
      audience: 'https://signin.aws.amazon.com/saml',
    });
  });

  test('has values that no comment, instruction or section can cut', async () => {
    const changed = async (gap: string, role: string): Promise<string> =>
      rewritten(await signedResponse(), (xml) =>
        xml.replace(`${SAML_ROLE},`, role).replace('>alice@', `>mallory${gap}alice@`),
      );
    for (const gap of ['<!-- x -->', '<?x y?>', '<![CDATA[]]>']) {
      expect(readIt(await changed(gap, `${SAML_ROLE},`)).subject).toBe('malloryalice@example.com');
    }
    const section = await changed('', `${SAML_ROLE}<![CDATA[]]>-admin,`);
    expect(readIt(section).roles[0]?.roleArn).toBe(`${SAML_ROLE}-admin`);
    for (const gap of ['<!-- x -->', '<?x y?>']) {
      const response = await changed('', `${SAML_ROLE}${gap}-admin,`);
      expect(() => readIt(response)).toThrow("has a comment inside of a value of 'Role'");
    }
  });
});

describe('a response is refused', () => {
  const ASSERTION = /<saml:Assertion .*<\/saml:Assertion>/;
  const STATUS = /<samlp:Status>.*<\/samlp:Status>/;
  const failed = (code: string, message: string): ((xml: string) => string) => {
    const status = `<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder">${code}</samlp:StatusCode>${message}</samlp:Status>`;
    return (xml) => xml.replace(STATUS, status).replace(ASSERTION, '');
  };
  const inner = '<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:AuthnFailed"/>';

  test.each<readonly [string, (xml: string) => string, string]>([
    [
      'that is an assertion alone',
      (xml) => ASSERTION.exec(xml)?.[0] ?? '',
      'is an assertion without the response around it',
    ],
    [
      'that is a request',
      () => '<p:AuthnRequest xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol"/>',
      'is the request to the identity provider',
    ],
    ['that is metadata', () => '<EntityDescriptor/>', "is the identity provider's metadata"],
    [
      'that is of SAML 1.1',
      (xml) => xml.replaceAll('SAML:2.0:protocol', 'SAML:1.0:protocol'),
      'is XML, but not a SAML 2.0 response',
    ],
    [
      'of another version',
      (xml) => xml.replace('Version="2.0"', 'Version="1.1"'),
      'is of another version than SAML 2.0',
    ],
    [
      'with an assertion of another version',
      (xml) => xml.replaceAll('Version="2.0"', 'Version="1.1"').replace('Version="1.1"', 'Version="2.0"'),
      'is of another version',
    ],
    [
      'that failed',
      failed(inner, '<samlp:StatusMessage>Wrong\npassword</samlp:StatusMessage>'),
      'the identity provider refused the sign-in: AuthnFailed: Wrong\\npassword.',
    ],
    ['that failed without a reason', failed('', ''), 'the identity provider refused the sign-in: Responder.'],
    ['without a status', (xml) => xml.replace(STATUS, ''), 'the identity provider refused the sign-in.'],
    ['without an assertion', (xml) => xml.replace(ASSERTION, ''), 'has no assertion'],
    ['with two assertions', (xml) => xml.replace(ASSERTION, '$&$&'), 'has 2 assertions'],
    [
      'with one more that is encrypted',
      (xml) =>
        xml.replace(ASSERTION, '$&<saml:EncryptedAssertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"/>'),
      'has 2 assertions',
    ],
    [
      'with one more in advice',
      (xml) => xml.replace('<saml:AttributeStatement>', '<saml:Advice><saml:Assertion/></saml:Advice>$&'),
      'has 2 assertions',
    ],
    [
      'with an assertion of another namespace',
      (xml) => xml.replace(ASSERTION, '<x:Assertion xmlns:x="urn:x"/>'),
      'at a place where none belongs',
    ],
    [
      'with its assertion elsewhere',
      (xml) => xml.replace(ASSERTION, '<samlp:Extensions>$&</samlp:Extensions>'),
      'at a place where none belongs',
    ],
    [
      'with another inside',
      (xml) => xml.replace('<saml:Conditions', '<samlp:Response/>$&'),
      'has another response inside',
    ],
    ['without a role', (xml) => xml.replace('Attributes/Role"', 'Attributes/Rolle"'), 'offers no role'],
    [
      'with a role without values',
      (xml) => xml.replace(/<saml:AttributeValue>arn.*?<\/saml:AttributeValue>/, ''),
      'offers no role',
    ],
    [
      'with a role that a namespace hides',
      (xml) => xml.replace(/(<\/?)saml:AttributeStatement/g, '$1AttributeStatement'),
      'offers no role',
    ],
    [
      'with a time that is none',
      (xml) => xml.replace(/NotBefore="[^"]*"/, 'NotBefore="soon"'),
      'has a time that cannot be read',
    ],
    [
      'with a document type',
      (xml) => `<!DOCTYPE a [<!ENTITY x "y">]>${xml}`,
      'is XML that has a document type (DOCTYPE)',
    ],
    [
      'with entities that multiply',
      (xml) => `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${xml.replace('alice', '&b;')}`,
      'document type',
    ],
    ['with an unknown entity', (xml) => xml.replace('>alice<', '>&eacute;<'), 'undefined entity'],
    ['that is cut off', (xml) => xml.slice(0, -10), 'is XML that cannot be read at line 1'],
    [
      'that is nested deeply',
      (xml) => xml.replace('<saml:Conditions', `${'<a>'.repeat(60)}${'</a>'.repeat(60)}$&`),
      'more than 50 levels deep',
    ],
    ['with an attribute twice', (xml) => xml.replace('ID="', 'ID="x" ID="'), 'duplicate attribute'],
  ])('%s', async (_name, rewrite, what) => {
    const response = await signedResponse();
    const changed = rewrite(xmlOf(response));
    expect(changed).not.toBe(xmlOf(response));
    expect(refusalOf(encoded(changed))).toContain(what);
  });

  test.each(['899', '43201', '1h', '-1'])('with the duration %s', async (duration) => {
    const response = rewritten(await signedResponse({ sessionDuration: 3600 }), (xml) =>
      xml.replace('>3600<', `>${duration}<`),
    );
    expect(refusalOf(response)).toContain(
      'has a SessionDuration that AWS refuses.\nLet the identity provider send 900',
    );
  });

  test('without more of its contents than a failure says', async () => {
    const token = 'x'.repeat(80);
    const response = rewritten(
      await signedResponse(),
      failed('', `<samlp:StatusMessage>No: ${token}</samlp:StatusMessage>`),
    );
    expect(refusalOf(response)).toContain('Responder: No: ***.');
  });
});
