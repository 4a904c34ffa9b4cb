import type { X509Identity } from '../../core/proofs.ts';
import { mappedAttributes } from '../../core/x509/mapped-attributes.ts';
import { readKeyPair, type KeyPair, type KeyPairInputs } from './key-pair.ts';
import { fault, type PemPlace } from './pem-input.ts';

/**
 * The identity that a certificate and its key are.
 *
 * @param now milliseconds since 1970
 * @throws RoleChainError `source` if they cannot be read, do not belong together, or cannot be used now
 */
export async function x509Identity(inputs: KeyPairInputs, place: PemPlace, now: number): Promise<X509Identity> {
  const pair = await readKeyPair(inputs, place);
  checkLeaf(pair);
  checkTime(pair, now);
  const { certificate, chain, facts, key } = pair;
  return {
    certificate: certificate.raw.toString('base64'),
    chain: chain.map(({ raw }) => raw.toString('base64')),
    serialNumber: decimal(certificate.serialNumber),
    algorithm: key.algorithm,
    sign: key.sign,
    brings: mappedAttributes(facts),
  };
}

/** A serial number of Node.js, in hexadecimal and with a sign if it is below zero, as some old authorities issue them. */
function decimal(hex: string): string {
  const value = BigInt(`0x${hex.replace('-', '')}`);
  return (hex.startsWith('-') ? -value : value).toString();
}

/**
 * The certificate's fingerprint, whether or not it is valid.
 *
 * @throws RoleChainError `source` if it cannot be read
 */
export async function fingerprintOf(inputs: KeyPairInputs, place: PemPlace): Promise<string> {
  return (await readKeyPair(inputs, place)).certificate.fingerprint256;
}

/** Source: IAM Roles Anywhere User Guide, "The IAM Roles Anywhere trust model", on end-entity certificates. */
function checkLeaf({ from, facts }: KeyPair): void {
  if (facts.isAuthority) {
    throw fault(
      `${from}: is the certificate of a CA, which IAM Roles Anywhere does not take from a client.`,
      'Give a certificate that the CA has issued, and its key. The certificate of the CA belongs into the trust anchor.',
    );
  }
  if (facts.version !== 3) {
    throw fault(
      `${from}: is an X.509 certificate of version ${facts.version}; IAM Roles Anywhere takes version 3 only.`,
      'Have it issued with extensions, at least basicConstraints=CA:FALSE and keyUsage=digitalSignature.',
    );
  }
  if (facts.maySign === false) {
    throw fault(
      `${from}: has a key usage that does not include digitalSignature, which IAM Roles Anywhere requires.`,
      'Have it issued with keyUsage=digitalSignature.',
    );
  }
}

function checkTime({ from, certificate }: KeyPair, now: number): void {
  const [start, end] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
  if (now < start) {
    throw fault(
      `${from}: the certificate is not valid yet; it is from ${iso(start)}, and it is ${iso(now)} now.`,
      'Is the clock of this machine right?',
    );
  }
  if (now > end) {
    throw fault(
      `${from}: the certificate expired at ${iso(end)}; it is ${iso(now)} now.`,
      'Have a new one issued, and put it in place of the old one, together with its key if that is new too.',
    );
  }
}

function iso(milliseconds: number): string {
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace('.000', '');
}
