import { X509Certificate } from 'node:crypto';
import { messageOf } from '../../core/errors.ts';
import type { Secret } from '../../core/secret.ts';
import { certificateFacts, type CertificateFacts } from '../../core/x509/certificate-facts.ts';
import { fault, isCertificate, isPrivateKey, readPem, type PemPlace, type PemRead } from './pem-input.ts';
import { signingKeyIn, type SigningKey } from './private-key.ts';

/** Certificates and key as the inputs give them: PEM texts or paths. */
export interface KeyPairInputs {
  readonly certificate: string;
  readonly privateKey: Secret;
  readonly passphrase?: Secret;
  readonly chain?: string;
}

/** A certificate with its key, and the certificates above it. */
export interface KeyPair {
  /** Where the certificate was, for messages. */
  readonly from: string;
  readonly certificate: X509Certificate;
  readonly facts: CertificateFacts;
  /** Without those that have issued themselves: the trust anchor is known to AWS. */
  readonly chain: readonly X509Certificate[];
  readonly key: SigningKey;
}

/**
 * Reads certificates and key, and finds out which certificate the key belongs to, whatever the order in a bundle. Does
 * not look at the time.
 *
 * @throws RoleChainError `source`
 */
export async function readKeyPair(inputs: KeyPairInputs, place: PemPlace): Promise<KeyPair> {
  const read = await readPem({ name: 'certificate', value: inputs.certificate }, place);
  const own = certificatesIn(read);
  const key = signingKeyIn(
    await readPem({ name: 'private-key', value: inputs.privateKey.reveal() }, place),
    inputs.passphrase,
  );
  const above =
    inputs.chain === undefined
      ? []
      : certificatesIn(await readPem({ name: 'certificate-chain', value: inputs.chain }, place));
  const all = [...own, ...above];
  const certificate = all.find((each) => each.checkPrivateKey(key.key));
  if (certificate === undefined) {
    throw fault(
      `private-key does not belong to ${own.length > 1 ? `any certificate in ${read.from}` : `the certificate in ${read.from}`}.`,
      'Certificate and key must be made together: `openssl x509 -in CERT -noout -pubkey` and `openssl pkey -in KEY -pubout` print the same for a pair. Was one of them renewed without the other?',
    );
  }
  const facts = readFacts(certificate, read.from);
  return { from: read.from, certificate, facts, chain: chainOf(certificate, all), key };
}

function certificatesIn({ from, blocks }: PemRead): readonly X509Certificate[] {
  const found = blocks.filter(isCertificate);
  if (found.length === 0) {
    throw blocks.some(isPrivateKey)
      ? fault(
          `${from}: is a private key, not a certificate.`,
          'The key is for the input private-key. Are the two inputs swapped?',
        )
      : fault(
          `${from}: has no certificate.`,
          blocks.some(({ label }) => label.endsWith('CERTIFICATE REQUEST'))
            ? 'It is a signing request. Give the certificate that the CA has issued for it.'
            : 'It must be the PEM text of an X.509 certificate, or the path of a file with it.',
        );
  }
  return found.map(({ text }) => {
    try {
      return new X509Certificate(text);
    } catch (cause) {
      throw unreadable(from, cause);
    }
  });
}

function readFacts(certificate: X509Certificate, from: string): CertificateFacts {
  try {
    return certificateFacts(certificate.raw);
  } catch (cause) {
    throw unreadable(from, cause);
  }
}

function unreadable(from: string, cause: unknown): Error {
  return fault(
    `${from}: has a certificate that cannot be read: ${messageOf(cause)}.`,
    'It is damaged, or not an X.509 certificate. `openssl x509 -in FILE -noout -text` shows whether OpenSSL can read it.',
    cause,
  );
}

/** The other certificates: each after the one that it has issued, then those that are not above the first. */
function chainOf(leaf: X509Certificate, all: readonly X509Certificate[]): readonly X509Certificate[] {
  const distinct = new Map(all.map((each) => [each.fingerprint256, each]));
  distinct.delete(leaf.fingerprint256);
  const rest = [...distinct.values()].filter((each) => !hasIssued(each, each));
  const ordered: X509Certificate[] = [];
  for (let below = leaf; ;) {
    const lower = below;
    const issuer = rest.find((each) => !ordered.includes(each) && hasIssued(each, lower));
    if (issuer === undefined) break;
    ordered.push(issuer);
    below = issuer;
  }
  return [...ordered, ...rest.filter((each) => !ordered.includes(each))];
}

/** By its key too: an authority that has got a new one keeps its name. */
function hasIssued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}
