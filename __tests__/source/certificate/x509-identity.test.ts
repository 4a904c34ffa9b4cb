import { verify, type KeyExportOptions, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RoleChainError } from '../../../src/core/errors.ts';
import type { X509Identity } from '../../../src/core/proofs.ts';
import { Secret } from '../../../src/core/secret.ts';
import { fingerprintOf, x509Identity } from '../../../src/source/certificate/x509-identity.ts';
import { makeAuthority, makeKeys } from '../../support/x509.ts';

const PASSPHRASE = 'correct horse battery staple';
const authority = makeAuthority();
const leaf = authority.issue({ subject: [['CN', 'job']], serial: '00ffeeddccbbaa99' });
const other = authority.issue({ subject: [['CN', 'other']] });

let workspace = '';
const concealed: string[] = [];
const conceal = (value: string): Secret => {
  concealed.push(value);
  return new Secret(value);
};

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'role-chain-x509-'));
  concealed.length = 0;
});

afterEach(() => {
  rmSync(workspace, { recursive: true });
});

interface Given {
  readonly certificate?: string;
  readonly key?: string;
  readonly passphrase?: string;
  readonly chain?: string;
  readonly now?: number;
}

function identity(given: Given = {}): Promise<X509Identity> {
  return x509Identity(...argumentsOf(given), given.now ?? Date.now());
}

function argumentsOf({
  certificate = leaf.cert,
  key = leaf.key,
  passphrase,
  chain,
}: Given): [Parameters<typeof x509Identity>[0], Parameters<typeof x509Identity>[1]] {
  const inputs = {
    certificate,
    privateKey: new Secret(key),
    ...(passphrase === undefined ? {} : { passphrase: new Secret(passphrase) }),
    ...(chain === undefined ? {} : { chain }),
  };
  return [inputs, { workspace, conceal }];
}

async function faultOf(given: Given): Promise<RoleChainError> {
  const error: unknown = await identity(given).catch((thrown: unknown) => thrown);
  if (!(error instanceof RoleChainError)) {
    throw new Error(`not refused: ${String(error)}`);
  }
  expect(error.code).toBe('source');
  // Whatever is wrong, no line of a key is shown.
  for (const line of `${given.key ?? leaf.key}\n${PASSPHRASE}`
    .split('\n')
    .filter((each) => /^[\w+/=]{20}|horse/.test(each))) {
    expect(error.describe()).not.toContain(line);
  }
  return error;
}

function textOf(key: KeyObject, options: KeyExportOptions<'pem'>): string {
  return key.export(options).toString();
}

const rsa = makeKeys('rsa');
const ofRsa = authority.issue({}, rsa);
const encrypted = { cipher: 'aes-256-cbc', passphrase: PASSPHRASE };

describe('a certificate and its key', () => {
  test.each([
    ['ff0a1b', '-62949'],
    ['80', '-128'],
    ['00', '0'],
  ])('may have the serial number %s, which is %s', async (serial, serialNumber) => {
    const { cert, key } = authority.issue({ serial });
    expect(await identity({ certificate: cert, key })).toMatchObject({ serialNumber });
  });

  test('make an identity, with the serial number in decimal', async () => {
    expect(await identity()).toMatchObject({
      certificate: leaf.cert.replaceAll(/-----.*-----|\n/g, ''),
      chain: [],
      serialNumber: '72038755451251353',
      algorithm: 'AWS4-X509-ECDSA-SHA256',
      brings: { sourceIdentity: 'job' },
    });
  });

  test.each([
    ['PKCS#8', textOf(rsa.privateKey, { type: 'pkcs8', format: 'pem' })],
    ['PKCS#1', textOf(rsa.privateKey, { type: 'pkcs1', format: 'pem' })],
    ['PKCS#8, encrypted', textOf(rsa.privateKey, { type: 'pkcs8', format: 'pem', ...encrypted })],
    ['PKCS#1, encrypted as OpenSSL used to', textOf(rsa.privateKey, { type: 'pkcs1', format: 'pem', ...encrypted })],
    [
      'PKCS#8 with its lines joined by blanks',
      textOf(rsa.privateKey, { type: 'pkcs8', format: 'pem' }).replaceAll('\n', ' '),
    ],
    [
      'PKCS#8 with \\n for the ends of lines',
      textOf(rsa.privateKey, { type: 'pkcs8', format: 'pem' }).replaceAll('\n', '\\n'),
    ],
  ])('RSA, %s, signs with PKCS#1 v1.5', async (_name, key) => {
    const { algorithm, sign } = await identity({ certificate: ofRsa.cert, key, passphrase: PASSPHRASE });
    expect(algorithm).toBe('AWS4-X509-RSA-SHA256');
    expect(verify('sha256', Buffer.from('text'), rsa.publicKey, Buffer.from(sign('text'), 'hex'))).toBe(true);
  });

  test.each(['P-256', 'P-384', 'P-521'] as const)('ECDSA on %s signs in DER, as SEC1 or PKCS#8', async (curve) => {
    const keys = makeKeys(curve);
    const { cert } = authority.issue({}, keys);
    for (const type of ['sec1', 'pkcs8'] as const) {
      const key = textOf(keys.privateKey, { type, format: 'pem' });
      const { algorithm, sign } = await identity({ certificate: cert, key });
      expect(algorithm).toBe('AWS4-X509-ECDSA-SHA256');
      expect(verify('sha256', Buffer.from('text'), keys.publicKey, Buffer.from(sign('text'), 'hex'))).toBe(true);
    }
  });

  test('ML-DSA signs the text itself', async () => {
    const keys = makeKeys('ml-dsa-65');
    const { cert, key } = authority.issue({}, keys);
    const { algorithm, sign } = await identity({ certificate: cert, key });
    expect(algorithm).toBe('AWS4-X509-MLDSA');
    expect(verify(null, Buffer.from('text'), keys.publicKey, Buffer.from(sign('text'), 'hex'))).toBe(true);
  });

  test('may be files, relative to the workspace, whose key is masked', async () => {
    writeFileSync(join(workspace, 'cert.pem'), leaf.cert);
    writeFileSync(join(workspace, 'key.pem'), leaf.key);
    expect(await identity({ certificate: 'cert.pem', key: 'key.pem' })).toMatchObject({
      brings: { sourceIdentity: 'job' },
    });
    expect(concealed.join('\n')).toContain(leaf.key.split('\n')[1]);
  });

  test('may be one text for both', async () => {
    const both = `${leaf.key}${leaf.cert}`;
    expect(await identity({ certificate: both, key: both })).toMatchObject({ brings: { sourceIdentity: 'job' } });
  });

  test('may have a passphrase that is not needed', async () => {
    expect(await identity({ passphrase: PASSPHRASE })).toMatchObject({ serialNumber: '72038755451251353' });
  });

  test('have a fingerprint, whether or not it is their time', async () => {
    const old = authority.issue({ notBefore: new Date(0), notAfter: new Date(1000) });
    expect(await fingerprintOf(...argumentsOf({ certificate: old.cert, key: old.key }))).toMatch(
      /^(?:[0-9A-F]{2}:){31}/,
    );
  });
});

describe('the certificates above', () => {
  const upper = authority.issue({ subject: [['CN', 'Upper']], ca: true, keyUsage: 0x06, serial: '02' });
  const lower = upper.issue({ subject: [['CN', 'Lower']], ca: true, keyUsage: 0x06, serial: '03' });
  const deep = lower.issue({ subject: [['CN', 'deep']] });
  const base64 = (cert: string): string => cert.replaceAll(/-----.*-----|\n/g, '');

  test.each([
    ['a chain in order', deep.cert, `${lower.cert}${upper.cert}`],
    ['a chain the other way round, with the root', deep.cert, `${authority.cert}${upper.cert}${lower.cert}`],
    ['a bundle', `${deep.cert}${lower.cert}${upper.cert}`, undefined],
    ['a bundle with the leaf last, twice', `${upper.cert}${lower.cert}${deep.cert}${deep.cert}`, undefined],
  ])('are sent from the leaf up, without the root: %s', async (_name, certificate, chain) => {
    const found = await identity({ certificate, key: deep.key, ...(chain === undefined ? {} : { chain }) });
    expect(found.certificate).toBe(base64(deep.cert));
    expect(found.chain).toEqual([lower.cert, upper.cert].map(base64));
  });
});

test('an authority that is issued by one of the same name is no root, and is sent', async () => {
  const renewed = authority.issue({ subject: [['CN', 'Test CA']], ca: true, keyUsage: 0x06, serial: '02' });
  const below = renewed.issue();
  const found = await identity({ certificate: below.cert, key: below.key, chain: `${authority.cert}${renewed.cert}` });
  expect(found.chain).toEqual([renewed.cert.replaceAll(/-----.*-----|\n/g, '')]);
});

describe('refuses', () => {
  const now = Date.now();
  const ed25519 = authority.issue({}, makeKeys('ed25519'));
  const koblitz = authority.issue({}, makeKeys('secp256k1'));
  const locked = textOf(rsa.privateKey, { type: 'pkcs8', format: 'pem', ...encrypted });
  const lockedOld = textOf(rsa.privateKey, { type: 'pkcs1', format: 'pem', ...encrypted });
  const soon = authority.issue({ notBefore: new Date(now + 3_600_000) });
  const old = authority.issue({ notBefore: new Date(0), notAfter: new Date('2024-02-03T04:05:06Z') });
  const request = '-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----\n';

  test.each<readonly [string, Given, string]>([
    [
      'a certificate that is not valid yet',
      { certificate: soon.cert, key: soon.key },
      'certificate: the certificate is not valid yet',
    ],
    [
      'one that has expired',
      { certificate: old.cert, key: old.key },
      'certificate: the certificate expired at 2024-02-03T04:05:06Z',
    ],
    [
      'a key of another certificate',
      { key: other.key },
      'private-key does not belong to the certificate in certificate',
    ],
    [
      'a key of none in a bundle',
      { certificate: `${leaf.cert}${authority.cert}`, key: other.key },
      'does not belong to any certificate',
    ],
    [
      'an encrypted key without a passphrase',
      { certificate: ofRsa.cert, key: locked },
      'private-key: is encrypted, and private-key-passphrase is not given',
    ],
    [
      'an old encrypted key without one',
      { certificate: ofRsa.cert, key: lockedOld },
      'private-key: is encrypted, and private-key-passphrase is not given',
    ],
    [
      'a wrong passphrase',
      { certificate: ofRsa.cert, key: locked, passphrase: 'wrong' },
      'private-key: cannot be decrypted with private-key-passphrase',
    ],
    [
      'a wrong passphrase of an old key',
      { certificate: ofRsa.cert, key: lockedOld, passphrase: 'wrong' },
      'private-key: cannot be decrypted with private-key-passphrase',
    ],
    [
      'an Ed25519 key',
      { certificate: ed25519.cert, key: ed25519.key },
      'private-key: a key of the kind ed25519 cannot sign',
    ],
    [
      'another curve',
      { certificate: koblitz.cert, key: koblitz.key },
      'private-key: a key of the kind EC, curve secp256k1 cannot sign',
    ],
    [
      'the certificate of a CA',
      { certificate: authority.cert, key: authority.key },
      'certificate: is the certificate of a CA',
    ],
    [
      'key and certificate swapped',
      { certificate: leaf.key, key: leaf.cert },
      'certificate: is a private key, not a certificate',
    ],
    ['a certificate as key', { key: leaf.cert }, 'private-key: is a certificate, not a private key'],
    ['two keys', { key: `${leaf.key}${other.key}` }, 'private-key: has 2 private keys'],
    ['a signing request', { certificate: request }, 'certificate: has no certificate'],
    ['a certificate cut off', { certificate: leaf.cert.slice(0, 200) }, 'certificate: its PEM text is cut off'],
    [
      'a damaged certificate',
      { certificate: leaf.cert.replace(/\n.{8}/, '\nAAAAAAAA') },
      'certificate: has a certificate that cannot be read',
    ],
    [
      'a damaged key',
      { key: leaf.key.replace(/\n.{8}/, '\nAAAAAAAA') },
      'private-key: has a private key that cannot be read',
    ],
    ['a file that is not there', { certificate: 'no.pem' }, 'certificate: there is no file'],
    [
      'a key without its first line',
      { key: leaf.key.replace(/^.*\n/, '') },
      'private-key: is neither PEM text nor the path of a file',
    ],
    [
      'a key on one line without its first',
      { key: leaf.key.replaceAll(/-----.*-----|\n/g, '') },
      'private-key: is neither PEM text nor the path of a file',
    ],
    ['a chain that is a key', { chain: leaf.key }, 'certificate-chain: is a private key, not a certificate'],
  ])('%s', async (_name, given, message) => {
    expect((await faultOf(given)).message).toContain(message);
  });

  test.each([
    ['version 1', { version: 1 }, 'version 1'],
    ['a key usage that does not sign', { keyUsage: 0x20 }, 'does not include digitalSignature'],
  ] as const)('a certificate of %s', async (_name, options, message) => {
    const { cert, key } = authority.issue(options);
    expect((await faultOf({ certificate: cert, key })).message).toContain(message);
  });

  test('a file that is a directory, is empty, or is reached through a link out of the workspace', async () => {
    expect((await faultOf({ certificate: '.' })).message).toMatch(/^certificate: .*not a regular file/);
    writeFileSync(join(workspace, 'empty.pem'), '');
    expect((await faultOf({ certificate: 'empty.pem' })).message).toContain('the file is not PEM text');
    symlinkSync(tmpdir(), join(workspace, 'out'));
    expect((await faultOf({ key: 'out' })).message).toContain('leads out of the workspace through a link');
  });
});
