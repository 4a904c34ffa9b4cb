/**
 * Whether a certificate is one that a trust anchor trusts. Source: IAM Roles Anywhere User Guide, "The IAM Roles Anywhere
 * trust model", on signature validation.
 */

import { X509Certificate } from 'node:crypto';
import { certificateFacts } from '../../core/x509/certificate-facts.ts';
import { forbidden, type StsError } from '../../iam/calls/sts-error.ts';
import type { TrustAnchor } from '../../iam/world/roles-anywhere.ts';

/** A path of more is not followed. */
const MAX_CERTIFICATES = 5;

/** Signatures with SHA-256 or better: RSA, RSA-PSS, ECDSA, ML-DSA. */
const STRONG =
  /^1\.2\.840\.113549\.1\.1\.1[0-3]$|^1\.2\.840\.10045\.4\.3\.[2-4]$|^2\.16\.840\.1\.101\.3\.4\.3\.1[7-9]$/;

/** AWS says no more than this to the client; the reason is for the log. */
function untrusted(reason: string): StsError {
  return forbidden('AccessDeniedException', 'Untrusted certificate. Insufficient certificate', reason);
}

/**
 * Checks a certificate and those between it and the trust anchor.
 *
 * @param now milliseconds
 * @throws {StsError} `AccessDeniedException`
 */
export function checkPath(
  leaf: X509Certificate,
  chain: readonly X509Certificate[],
  { anchor, now }: { readonly anchor: TrustAnchor; readonly now: number },
): void {
  checkLeaf(leaf);
  const roots = anchor.authorities.map((pem) => new X509Certificate(pem));
  let current = leaf;
  for (let length = 1; length <= MAX_CERTIFICATES; length++) {
    checkOne(current, now);
    const below = current;
    const root = roots.find((each) => hasIssued(each, below));
    if (root !== undefined) {
      checkTime(root, now);
      return;
    }
    const issuer = chain.find((each) => each.ca && hasIssued(each, below));
    if (issuer === undefined) {
      throw untrusted(`neither the trust anchor nor the chain has the issuer of ${current.subject}`);
    }
    current = issuer;
  }
  throw untrusted('there are too many certificates between it and the trust anchor');
}

function hasIssued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function checkLeaf(leaf: X509Certificate): void {
  const { version, maySign, isAuthority } = certificateFacts(leaf.raw);
  if (version !== 3) throw untrusted(`it is of version ${version}`);
  if (isAuthority) throw untrusted('it is the certificate of an authority');
  if (maySign === false) throw untrusted('its key usage does not include digitalSignature');
}

function checkOne(certificate: X509Certificate, now: number): void {
  const { signatureOid } = certificateFacts(certificate.raw);
  if (!STRONG.test(signatureOid)) {
    throw untrusted(`the signature of ${certificate.subject} is weaker than SHA-256 (${signatureOid})`);
  }
  checkTime(certificate, now);
}

function checkTime({ subject, validFrom, validTo }: X509Certificate, now: number): void {
  if (now < Date.parse(validFrom) || now > Date.parse(validTo)) {
    throw untrusted(`${subject} is valid from ${validFrom} to ${validTo}`);
  }
}
