import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import type { X509Algorithm } from '../../core/proofs.ts';
import type { Secret } from '../../core/secret.ts';
import type { PemBlock } from '../../core/x509/pem.ts';
import { fault, isCertificate, isPrivateKey, type PemRead } from './pem-input.ts';

/** The curves by Node.js's names: P-256, P-384 and P-521. */
const CURVES: readonly string[] = ['prime256v1', 'secp384r1', 'secp521r1'];

/** By Node.js's names of the kinds of keys. */
const ALGORITHMS: Readonly<Record<string, X509Algorithm>> = {
  rsa: 'AWS4-X509-RSA-SHA256',
  ec: 'AWS4-X509-ECDSA-SHA256',
  'ml-dsa-44': 'AWS4-X509-MLDSA',
  'ml-dsa-65': 'AWS4-X509-MLDSA',
  'ml-dsa-87': 'AWS4-X509-MLDSA',
};

/** A private key, and how it signs. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly algorithm: X509Algorithm;
  /** The signature of a text, in lower-case hexadecimal. */
  readonly sign: (text: string) => string;
}

/**
 * The private key in some PEM text: PKCS#8, PKCS#1 or SEC1, encrypted or not.
 *
 * @throws RoleChainError `source` if there is none, it cannot be decrypted, or is of a kind that IAM Roles Anywhere does
 *   not take. The message never has any of it.
 */
export function signingKeyIn(read: PemRead, passphrase: Secret | undefined): SigningKey {
  const key = decoded(onlyKeyIn(read), read.from, passphrase);
  const { asymmetricKeyType: type = 'unknown', asymmetricKeyDetails: details } = key;
  const algorithm = Object.hasOwn(ALGORITHMS, type) ? ALGORITHMS[type] : undefined;
  const isCurve = type !== 'ec' || CURVES.includes(details?.namedCurve ?? '');
  if (algorithm === undefined || !isCurve) {
    const named = type === 'ec' ? `EC, curve ${details?.namedCurve ?? 'unknown'}` : type;
    throw fault(
      `${read.from}: a key of the kind ${named} cannot sign for IAM Roles Anywhere.`,
      'It takes RSA, ECDSA (P-256, P-384, P-521) and ML-DSA. Have a certificate issued for such a key.',
    );
  }
  // Node.js signs with PKCS#1 v1.5 for RSA, and in DER for ECDSA. ML-DSA takes the text itself.
  const digest = algorithm === 'AWS4-X509-MLDSA' ? null : 'sha256';
  return { key, algorithm, sign: (text) => sign(digest, Buffer.from(text), key).toString('hex') };
}

function onlyKeyIn({ from, blocks }: PemRead): PemBlock {
  const [block, ...more] = blocks.filter(isPrivateKey);
  if (block === undefined) {
    throw blocks.some(isCertificate)
      ? fault(
          `${from}: is a certificate, not a private key.`,
          'The certificate is for the input certificate. Are the two inputs swapped?',
        )
      : fault(
          `${from}: has no private key.`,
          'It must be the PEM text of a private key, or the path of a file with it: PKCS#8, PKCS#1 or SEC1.',
        );
  }
  if (more.length > 0) {
    throw fault(`${from}: has ${more.length + 1} private keys.`, 'Give only the one that belongs to the certificate.');
  }
  if (block.label === 'OPENSSH PRIVATE KEY') {
    throw fault(
      `${from}: is a key in the format of OpenSSH, which certificates do not use.`,
      '`ssh-keygen -p -m PKCS8 -f FILE` converts a copy of it.',
    );
  }
  return block;
}

function decoded(block: PemBlock, from: string, passphrase: Secret | undefined): KeyObject {
  const isEncrypted = block.label.startsWith('ENCRYPTED') || block.hasEncryptionHeader;
  if (isEncrypted && passphrase === undefined) {
    throw fault(
      `${from}: is encrypted, and private-key-passphrase is not given.`,
      'Give the passphrase in private-key-passphrase. Is the secret that it comes from empty here?',
    );
  }
  try {
    return createPrivateKey({
      key: block.text,
      format: 'pem',
      ...(isEncrypted && passphrase !== undefined ? { passphrase: passphrase.reveal() } : {}),
    });
  } catch (cause) {
    throw isEncrypted ? undecryptable(from, cause) : unreadable(from, cause);
  }
}

function undecryptable(from: string, cause: unknown): Error {
  return fault(
    `${from}: cannot be decrypted with private-key-passphrase.`,
    'The passphrase is wrong, or the key is encrypted in a way that this Node.js does not know. `openssl pkey -in FILE -noout` asks for the passphrase and shows whether it fits.',
    cause,
  );
}

function unreadable(from: string, cause: unknown): Error {
  return fault(
    `${from}: has a private key that cannot be read.`,
    `It is damaged, or of a kind that this Node.js (${process.version}) does not know; ML-DSA needs Node.js 24. \`openssl pkey -in FILE -noout\` shows whether OpenSSL can read it.`,
    cause,
  );
}
