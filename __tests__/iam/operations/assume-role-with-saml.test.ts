import { createHash } from 'node:crypto';
import { generate } from 'selfsigned';
import { callSts, type RawAnswer } from '../../emulator/support/raw-sts.ts';
import { closeAll, emulate } from '../../emulator/support/running.ts';
import {
  ENTITY_ID,
  PROVIDER,
  SAML_ROLE,
  samlResponse,
  samlWorld,
  type AssertionWish,
} from '../../emulator/support/saml.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await emulate(samlWorld());
});
afterEach(closeAll);

function redeem(encoded: string, parameters: Readonly<Record<string, string>> = {}): Promise<RawAnswer> {
  return callSts({
    url: emulator.url,
    action: 'AssumeRoleWithSAML',
    parameters: { RoleArn: SAML_ROLE, PrincipalArn: PROVIDER, SAMLAssertion: encoded, ...parameters },
  });
}

async function refusal(
  wish: AssertionWish,
  parameters: Readonly<Record<string, string>> = {},
): Promise<readonly unknown[]> {
  const { status, code, message } = await redeem(samlResponse(wish), parameters);
  return [status, code, message];
}

const DENIED = [403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithSAML'];
const INVALID = [400, 'InvalidIdentityToken'];

test('an assertion gives a session, and the answer repeats its content', async () => {
  const answer = await redeem(samlResponse());
  expect(answer.status).toBe(200);
  expect(answer.element('Arn')).toBe('arn:aws:sts::111111111111:assumed-role/sso/alice');
  expect(answer.element('Subject')).toBe('alice@example.com');
  expect(answer.element('SubjectType')).toBe('persistent');
  expect(answer.element('Issuer')).toBe(ENTITY_ID);
  expect(answer.element('Audience')).toBe('https://signin.aws.amazon.com/saml');
  const qualifier = createHash('sha1').update(`${ENTITY_ID}111111111111/idp`).digest('base64');
  expect(answer.element('NameQualifier')).toBe(qualifier);
});

test('tags, transitive keys and the source identity come from attributes', async () => {
  const attributes = {
    'PrincipalTag:Team': ['payments'],
    'PrincipalTag:Stage': ['prod'],
    TransitiveTagKeys: ['Team'],
    SourceIdentity: ['alice'],
  };
  const answer = await redeem(samlResponse({ attributes }));
  expect(answer.element('SourceIdentity')).toBe('alice');
  expect(emulator.log.at(-1)?.outcome.session).toMatchObject({
    tags: { Team: 'payments', Stage: 'prod' },
    transitiveTagKeys: ['Team'],
    sourceIdentity: 'alice',
  });
});

test('a role that does not allow sts:TagSession refuses tags', async () => {
  const plain = SAML_ROLE.replace('sso', 'plain');
  const attributes = { Role: [`${plain},${PROVIDER}`], 'PrincipalTag:Team': ['payments'] };
  expect(await refusal({ attributes }, { RoleArn: plain })).toEqual([
    403,
    'AccessDenied',
    'Not authorized to perform sts:TagSession',
  ]);
});

test('the two ARNs of a role attribute may come in either order, with spaces', async () => {
  const attributes = { Role: ['arn:aws:iam::1:role/x,arn:aws:iam::1:saml-provider/y', ` ${PROVIDER} , ${SAML_ROLE} `] };
  expect((await redeem(samlResponse({ attributes }))).status).toBe(200);
});

test.each([
  ['another role', [`${SAML_ROLE}x,${PROVIDER}`]],
  ['another provider', [`${SAML_ROLE},${PROVIDER}x`]],
  ['no role', []],
])('an assertion for %s is denied', async (_name, Role) => {
  expect(await refusal({ attributes: { Role } })).toEqual(DENIED);
});

test('a trust policy can require the audience', async () => {
  expect(await refusal({ recipient: 'https://eu-central-1.signin.aws.amazon.com/saml' })).toEqual(DENIED);
});

test.each<readonly [string, AssertionWish, readonly unknown[]]>([
  ['from another issuer', { issuer: 'https://else' }, [...INVALID, 'Issuer not present in specified provider']],
  [
    'for another recipient',
    { recipient: 'https://example.com/saml' },
    [...INVALID, 'Recipient in SAML response is invalid'],
  ],
  [
    'past its time',
    { lifetimeSeconds: -1 },
    [400, 'ExpiredTokenException', 'Token must be redeemed within 5 minutes of issuance'],
  ],
  [
    'issued over five minutes ago',
    { now: Date.now() - 301_000, lifetimeSeconds: 3600 },
    [400, 'ExpiredTokenException', 'Token must be redeemed within 5 minutes of issuance'],
  ],
  [
    'without a session name',
    { attributes: { RoleSessionName: undefined } },
    [...INVALID, 'RoleSessionName is required in AuthnResponse'],
  ],
  [
    'with a bad session name',
    { attributes: { RoleSessionName: ['a b'] } },
    [...INVALID, 'RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}'],
  ],
  [
    'with a document type',
    { rewrite: (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}` },
    [...INVALID, 'Invalid base64 SAMLResponse'],
  ],
  ['that is cut off', { rewrite: (xml) => xml.slice(0, -5) }, [...INVALID, 'Invalid base64 SAMLResponse']],
  [
    'with a second assertion',
    { rewrite: (xml) => xml.replace('</samlp:Response>', '<Assertion></Assertion></samlp:Response>') },
    [...INVALID, 'Invalid base64 SAMLResponse'],
  ],
])('an assertion %s is refused', async (_name, wish, expected) => {
  expect(await refusal(wish)).toEqual(expected);
});

test('a provider that the account does not have is refused', async () => {
  expect(await refusal({}, { PrincipalArn: `${PROVIDER}x` })).toEqual([...INVALID, "Specified provider doesn't exist"]);
});

test.each(['RoleArn', 'PrincipalArn'])('a %s of another kind is not a valid ARN', async (name) => {
  const expected = [400, 'ValidationError', 'Request ARN is invalid'];
  expect(await refusal({}, { [name]: 'arn:aws:iam::111111111111:user/ci' })).toEqual(expected);
});

test('a session lives as long as the shortest of request and assertion', async () => {
  const lifetime = async (wish: AssertionWish, parameters: Readonly<Record<string, string>> = {}): Promise<unknown> => {
    const answer = await redeem(samlResponse(wish), parameters);
    return answer.status === 200 ? emulator.log.at(-1)?.outcome.session?.durationSeconds : answer.message;
  };
  expect(await lifetime({})).toBe(3600);
  expect(await lifetime({}, { DurationSeconds: '7200' })).toBe(7200);
  expect(await lifetime({ attributes: { SessionDuration: ['1800'] } }, { DurationSeconds: '7200' })).toBe(1800);
  expect(await lifetime({ sessionNotOnOrAfter: Date.now() + 1000_000 })).toBeLessThanOrEqual(1000);
  expect(await lifetime({}, { DurationSeconds: '7201' })).toBe(
    'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  );
});

test('a comment does not split a value', async () => {
  const rewrite = (xml: string): string => xml.replace('alice@example.com', 'alice@example.com<!-- x -->.evil.example');
  expect((await redeem(samlResponse({ rewrite }))).element('Subject')).toBe('alice@example.com.evil.example');
});

describe('a provider with a certificate', () => {
  const UNSIGNED = [...INVALID, 'Response signature invalid'];
  let privateKey: string;
  beforeEach(async () => {
    const pems = await generate([{ name: 'commonName', value: 'idp' }], { keySize: 2048, algorithm: 'sha256' });
    privateKey = pems.private;
    emulator = await emulate(samlWorld(pems.cert));
  });

  test('accepts what its key has signed', async () => {
    expect((await redeem(samlResponse({ privateKey }))).status).toBe(200);
  });

  test('accepts any equivalent encoding of it', async () => {
    const rewrite = (xml: string): string =>
      xml
        .replace(' xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"', '')
        .replace(
          '<samlp:Response ',
          '<?xml version="1.0"?>\n<samlp:Response xmlns:unused="urn:x" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ',
        )
        .replace(/ID="_a1" (IssueInstant="[^"]*")/, "$1\n\t ID='_a1'")
        .replaceAll('></saml:SubjectConfirmationData>', '\r\n/>')
        .replace('alice@example.com', '<!-- a comment -->&#97;lice<![CDATA[@]]>example.com');
    const answer = await redeem(samlResponse({ privateKey, rewrite }));
    expect(answer.status).toBe(200);
    expect(answer.element('Subject')).toBe('alice@example.com');
  });

  test.each<readonly [string, (xml: string) => string]>([
    ['another subject', (xml) => xml.replace('alice@example.com', 'mallory@example.com')],
    [
      'another attribute',
      (xml) => xml.replace('Name="https://aws.amazon.com/SAML/Attributes/RoleSessionName"', 'Name="x"'),
    ],
    ['another signature value', (xml) => xml.replace(/<ds:SignatureValue>./, '<ds:SignatureValue>/')],
    ['another digest', (xml) => xml.replace(/<ds:DigestValue>./, '<ds:DigestValue>/')],
    ['a reference to something else', (xml) => xml.replace('URI="#_a1"', 'URI="#_r1"')],
    ['an element more', (xml) => xml.replace('</saml:Subject>', '</saml:Subject><saml:Advice/>')],
  ])('refuses what was changed afterwards: %s', async (_name, rewrite) => {
    expect(await refusal({ privateKey, rewrite })).toEqual(UNSIGNED);
  });

  test('refuses a signature over something else', async () => {
    expect(await refusal({ privateKey, reference: '#_r1' })).toEqual(UNSIGNED);
  });

  test('refuses what is unsigned or signed with another key', async () => {
    const other = await generate([{ name: 'commonName', value: 'x' }], { keySize: 2048, algorithm: 'sha256' });
    expect(await refusal({})).toEqual(UNSIGNED);
    expect(await refusal({ privateKey: other.private })).toEqual(UNSIGNED);
  });
});
