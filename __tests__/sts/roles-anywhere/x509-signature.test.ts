/**
 * The signature of IAM Roles Anywhere against vectors that were worked out by hand from the published algorithm: the texts
 * below were written, and their hashes made with another program.
 */
import { verify } from 'node:crypto';
import type { X509Identity } from '../../../src/core/proofs.ts';
import { Secret } from '../../../src/core/secret.ts';
import { x509Identity } from '../../../src/source/certificate/x509-identity.ts';
import {
  amzDate,
  authorization,
  canonicalRequest,
  certificateHeaders,
  stringToSign,
  type X509Request,
} from '../../../src/sts/roles-anywhere/x509-signature.ts';
import { makeAuthority, makeKeys } from '../../support/x509.ts';

const SCOPE = { region: 'eu-central-1', date: '20260102T030405Z' };
const LEAF = { certificate: 'MIIBleaf+/=', chain: [] as readonly string[], algorithm: 'AWS4-X509-RSA-SHA256' } as const;

function request({ certificate, chain }: Pick<X509Identity, 'certificate' | 'chain'>): X509Request {
  return {
    path: '/sessions',
    query: [
      ['roleArn', 'arn:aws:iam::111111111111:role/ci/hub'],
      ['profileArn', 'arn:aws:rolesanywhere:eu-central-1:111111111111:profile/33333333-3333-4333-8333-333333333333'],
      [
        'trustAnchorArn',
        'arn:aws:rolesanywhere:eu-central-1:111111111111:trust-anchor/22222222-2222-4222-8222-222222222222',
      ],
    ],
    headers: {
      host: 'rolesanywhere.eu-central-1.amazonaws.com',
      'content-type': 'application/json',
      ...certificateHeaders({ ...identityWith(''), certificate, chain }),
      'x-amz-date': SCOPE.date,
    },
    body: '{"durationSeconds":3600}',
  };
}

/** An identity whose signatures are all the same. */
function identityWith(signature: string): X509Identity {
  return {
    ...LEAF,
    serialNumber: '72038755451251353',
    sign: () => signature,
    brings: { tags: [], transitiveTagKeys: [] },
  };
}

test('the request in its canonical form', () => {
  expect(canonicalRequest(request(LEAF))).toBe(`POST
/sessions
profileArn=arn%3Aaws%3Arolesanywhere%3Aeu-central-1%3A111111111111%3Aprofile%2F33333333-3333-4333-8333-333333333333&roleArn=arn%3Aaws%3Aiam%3A%3A111111111111%3Arole%2Fci%2Fhub&trustAnchorArn=arn%3Aaws%3Arolesanywhere%3Aeu-central-1%3A111111111111%3Atrust-anchor%2F22222222-2222-4222-8222-222222222222
content-type:application/json
host:rolesanywhere.eu-central-1.amazonaws.com
x-amz-date:20260102T030405Z
x-amz-x509:MIIBleaf+/=

content-type;host;x-amz-date;x-amz-x509
1a15f67f6619aa540b13e9a4c37d149fb2c9bdea25d82b73a3878826694dfe27`);
});

test('the request with certificates above the leaf', () => {
  const chained = request({ ...LEAF, chain: ['MIICchain1==', 'MIICchain2=='] });
  expect(canonicalRequest(chained)).toBe(`POST
/sessions
profileArn=arn%3Aaws%3Arolesanywhere%3Aeu-central-1%3A111111111111%3Aprofile%2F33333333-3333-4333-8333-333333333333&roleArn=arn%3Aaws%3Aiam%3A%3A111111111111%3Arole%2Fci%2Fhub&trustAnchorArn=arn%3Aaws%3Arolesanywhere%3Aeu-central-1%3A111111111111%3Atrust-anchor%2F22222222-2222-4222-8222-222222222222
content-type:application/json
host:rolesanywhere.eu-central-1.amazonaws.com
x-amz-date:20260102T030405Z
x-amz-x509:MIIBleaf+/=
x-amz-x509-chain:MIICchain1==,MIICchain2==

content-type;host;x-amz-date;x-amz-x509;x-amz-x509-chain
1a15f67f6619aa540b13e9a4c37d149fb2c9bdea25d82b73a3878826694dfe27`);
  expect(stringToSign(chained, SCOPE, { algorithm: 'AWS4-X509-ECDSA-SHA256' })).toBe(`AWS4-X509-ECDSA-SHA256
20260102T030405Z
20260102/eu-central-1/rolesanywhere/aws4_request
a87ff7b734879910da6f9457c02954bd476d915a126a0e1dedfbfd0c8bb0427b`);
});

const STRING_TO_SIGN = `20260102T030405Z
20260102/eu-central-1/rolesanywhere/aws4_request
2d68f6e9cfdf1917fec02944a623213bafba33346d7450ce639179ad16699528`;

test('the text that is signed', () => {
  expect(stringToSign(request(LEAF), SCOPE, LEAF)).toBe(`AWS4-X509-RSA-SHA256\n${STRING_TO_SIGN}`);
});

test('the header, with the serial number in decimal', () => {
  expect(authorization(request(LEAF), SCOPE, identityWith('0123abcd'))).toBe(
    'AWS4-X509-RSA-SHA256 Credential=72038755451251353/20260102/eu-central-1/rolesanywhere/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-x509, Signature=0123abcd',
  );
});

test('a time', () => {
  expect(amzDate(new Date('2026-01-02T03:04:05.678Z'))).toBe('20260102T030405Z');
});

test.each([
  ['rsa', 'AWS4-X509-RSA-SHA256', 'sha256'],
  ['P-256', 'AWS4-X509-ECDSA-SHA256', 'sha256'],
  ['P-384', 'AWS4-X509-ECDSA-SHA256', 'sha256'],
  ['ml-dsa-65', 'AWS4-X509-MLDSA', null],
] as const)('a signature by %s is one of the published text', async (kind, algorithm, digest) => {
  const keys = makeKeys(kind);
  const { cert, key } = makeAuthority().issue({}, keys);
  const place = { workspace: '/', conceal: (value: string) => new Secret(value) };
  const identity = await x509Identity({ certificate: cert, privateKey: new Secret(key) }, place, Date.now());
  const signature = /Signature=(?<hex>[0-9a-f]+)$/.exec(authorization(request(LEAF), SCOPE, identity))?.groups?.['hex'];
  const text = Buffer.from(`${algorithm}\n${STRING_TO_SIGN}`);
  expect(verify(digest, text, keys.publicKey, Buffer.from(signature ?? '', 'hex'))).toBe(true);
  expect(verify(digest, Buffer.from(`${text.toString()}.`), keys.publicKey, Buffer.from(signature ?? '', 'hex'))).toBe(
    false,
  );
});
