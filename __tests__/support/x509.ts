/** Certificates of all kinds, good and bad, for tests: written byte by byte, and signed by node:crypto. */
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** `['CN', 'job 1']`: a part of a name, by the short name of its type. */
type NamePart = readonly [keyof typeof TYPES, string];

/** A pair of keys. */
export interface Keys {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** What a certificate is to say. */
export interface CertificateOptions {
  readonly subject?: readonly NamePart[];
  readonly serial?: string;
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  readonly version?: 1 | 3;
  /** Undefined: the extension is left out. */
  readonly ca?: boolean | undefined;
  /** The first byte of the key usage; 0x80 is digitalSignature, 0x04 keyCertSign, 0x20 keyEncipherment. */
  readonly keyUsage?: number | undefined;
  readonly dns?: readonly string[];
  readonly uris?: readonly string[];
  readonly directoryName?: readonly NamePart[];
  readonly digest?: 'sha1' | 'sha256';
}

/** A certificate with its keys, that can issue others. */
export interface Issued {
  /** PEM. */
  readonly cert: string;
  /** PKCS#8, PEM. */
  readonly key: string;
  readonly keys: Keys;
  issue(options?: CertificateOptions, keys?: Keys): Issued;
}

const TYPES = {
  CN: '2.5.4.3',
  serialNumber: '2.5.4.5',
  C: '2.5.4.6',
  L: '2.5.4.7',
  ST: '2.5.4.8',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  DC: '0.9.2342.19200300.100.1.25',
} as const;

const HOUR = 3_600_000;

/** A new pair of keys. */
export function makeKeys(
  kind: 'rsa' | 'P-256' | 'P-384' | 'P-521' | 'secp256k1' | 'ed25519' | 'ml-dsa-65' = 'P-256',
): Keys {
  if (kind === 'rsa') return generateKeyPairSync('rsa', { modulusLength: 2048 });
  if (kind === 'ed25519') return generateKeyPairSync('ed25519');
  return kind === 'ml-dsa-65' ? generateKeyPairSync('ml-dsa-65') : generateKeyPairSync('ec', { namedCurve: kind });
}

/** A certificate authority, self-signed. */
export function makeAuthority(options: CertificateOptions = {}, keys: Keys = makeKeys()): Issued {
  const own = { subject: [['CN', 'Test CA']], ca: true, keyUsage: 0x06, serial: '01', ...options } as const;
  return issued(own, keys, { subject: own.subject, keys });
}

interface Issuer {
  readonly subject: readonly NamePart[];
  readonly keys: Keys;
}

function issued(options: CertificateOptions, keys: Keys, issuer: Issuer): Issued {
  const { subject = [['CN', 'job']] } = options;
  const der = certificate({ subject, ...options }, keys, issuer);
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replaceAll(/.{64}/g, '$&\n').trim()}\n-----END CERTIFICATE-----\n`,
    key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    keys,
    issue: (more = {}, own = makeKeys()) => issued({ ca: false, keyUsage: 0x80, ...more }, own, { subject, keys }),
  };
}

function certificate(options: CertificateOptions & Pick<Issuer, 'subject'>, keys: Keys, issuer: Issuer): Buffer {
  const algorithm = algorithmOf(issuer.keys, options.digest ?? 'sha256');
  const { version = 3, serial = '0a1b2c3d4e5f', subject } = options;
  const { notBefore = new Date(Date.now() - HOUR), notAfter = new Date(Date.now() + 24 * HOUR) } = options;
  const extensions = extensionsOf(options);
  const body = sequence(
    ...(version === 3 ? [tlv(0xa0, tlv(0x02, Buffer.from([2])))] : []),
    tlv(0x02, Buffer.from(serial, 'hex')),
    algorithm,
    name(issuer.subject),
    sequence(time(notBefore), time(notAfter)),
    name(subject),
    keys.publicKey.export({ type: 'spki', format: 'der' }),
    ...(version === 3 && extensions.length > 0 ? [tlv(0xa3, sequence(...extensions))] : []),
  );
  const digest = ['rsa', 'ec'].includes(issuer.keys.privateKey.asymmetricKeyType ?? '')
    ? (options.digest ?? 'sha256')
    : null;
  return sequence(body, algorithm, bits(sign(digest, body, issuer.keys.privateKey)));
}

function algorithmOf({ privateKey: { asymmetricKeyType: type } }: Keys, digest: 'sha1' | 'sha256'): Buffer {
  if (type === 'rsa') {
    return sequence(oid(digest === 'sha1' ? '1.2.840.113549.1.1.5' : '1.2.840.113549.1.1.11'), tlv(0x05));
  }
  if (type === 'ec') {
    return sequence(oid(digest === 'sha1' ? '1.2.840.10045.4.1' : '1.2.840.10045.4.3.2'));
  }
  return sequence(oid(type === 'ml-dsa-65' ? '2.16.840.1.101.3.4.3.18' : '1.3.101.112'));
}

function extensionsOf({ ca, keyUsage, dns = [], uris = [], directoryName }: CertificateOptions): readonly Buffer[] {
  const names = [
    ...dns.map((text) => tlv(0x82, Buffer.from(text))),
    ...uris.map((text) => tlv(0x86, Buffer.from(text))),
    ...(directoryName === undefined ? [] : [tlv(0xa4, name(directoryName))]),
  ];
  return [
    ...(ca === undefined ? [] : [extension('2.5.29.19', sequence(...(ca ? [tlv(0x01, Buffer.from([0xff]))] : [])))]),
    ...(keyUsage === undefined ? [] : [extension('2.5.29.15', bits(Buffer.from([keyUsage])))]),
    ...(names.length === 0 ? [] : [extension('2.5.29.17', sequence(...names))]),
  ];
}

function extension(id: string, value: Buffer): Buffer {
  return sequence(oid(id), tlv(0x01, Buffer.from([0xff])), tlv(0x04, value));
}

function name(parts: readonly NamePart[]): Buffer {
  return sequence(
    ...parts.map(([type, value]) => tlv(0x31, sequence(oid(TYPES[type]), tlv(0x0c, Buffer.from(value))))),
  );
}

function time(date: Date): Buffer {
  const digits = date.toISOString().replaceAll(/[-:T]|\.\d+/g, '');
  return date.getUTCFullYear() < 2050 ? tlv(0x17, Buffer.from(digits.slice(2))) : tlv(0x18, Buffer.from(digits));
}

function bits(content: Buffer): Buffer {
  return tlv(0x03, Buffer.from([0]), content);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(0x30, ...parts);
}

function oid(text: string): Buffer {
  const [top = 0, second = 0, ...rest] = text.split('.').map(Number);
  const bytes = [top * 40 + second, ...rest].flatMap((number) => {
    const groups = [number & 0x7f];
    for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128)) {
      groups.unshift((left & 0x7f) | 0x80);
    }
    return groups;
  });
  return tlv(0x06, Buffer.from(bytes));
}

function tlv(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
