/**
 * Finds out which certificate signed a request. Source: IAM Roles Anywhere User Guide, "The authentication process".
 * Deliberately shares no code with the client that signs.
 */

import { verify, X509Certificate, type KeyObject } from 'node:crypto';
import type { HttpRequest } from '../http/message.ts';
import { parseAuthorization, type Authorization } from '../signatures/authorization-header.ts';
import { canonicalRequest, checkScope, sha256 } from '../signatures/sigv4.ts';
import { badRequest, forbidden, type StsError } from '../../iam/calls/sts-error.ts';

/** The algorithms, by the kinds of keys that may use them. */
const ALGORITHMS: ReadonlyMap<string, RegExp> = new Map([
  ['AWS4-X509-RSA-SHA256', /^rsa$/],
  ['AWS4-X509-ECDSA-SHA256', /^ec$/],
  ['AWS4-X509-MLDSA', /^ml-dsa-(?:44|65|87)$/],
]);

/** The certificate of a request, the ones that it brought along, and the region it is signed for. */
export interface X509Signer {
  readonly certificate: X509Certificate;
  readonly chain: readonly X509Certificate[];
  readonly region: string;
}

function mismatch(reason: string): StsError {
  return forbidden('AccessDeniedException', 'Unable to verify the signature of the request', reason);
}

/**
 * Verifies the signature of a request by the certificate in it. Whether anybody trusts that is another question.
 *
 * @param now milliseconds
 * @throws {StsError} 403 (400 for what cannot be read)
 */
export function authenticateX509(request: HttpRequest, now: number): X509Signer {
  const authorization = parseAuthorization(request.headers, [...ALGORITHMS.keys()]);
  checkScope(authorization, request, { service: 'rolesanywhere', now });
  checkSigned(authorization, request);
  const [certificate] = certificatesIn(request, 'x-amz-x509');
  if (certificate === undefined) {
    throw badRequest('ValidationException', 'X-Amz-X509 has no certificate');
  }
  if (authorization.accessKeyId !== serialOf(certificate)) {
    throw mismatch('the credential is not the serial number of the certificate');
  }
  checkSignature(authorization, request, certificate.publicKey);
  return { certificate, chain: certificatesIn(request, 'x-amz-x509-chain'), region: authorization.region };
}

function checkSigned({ signedHeaders }: Authorization, { headers }: HttpRequest): void {
  const required = [
    'host',
    'x-amz-date',
    'x-amz-x509',
    ...(headers.has('x-amz-x509-chain') ? ['x-amz-x509-chain'] : []),
  ];
  const missing = required.find((name) => !signedHeaders.includes(name));
  if (missing !== undefined) {
    throw mismatch(`the header ${missing} is not signed`);
  }
  if (signedHeaders.join(';') !== signedHeaders.toSorted().join(';')) {
    throw mismatch('the names of the signed headers are not sorted');
  }
}

/** Base64 of DER, without line breaks, joined by commas. */
function certificatesIn({ headers }: HttpRequest, name: string): readonly X509Certificate[] {
  const text = headers.get(name) ?? '';
  return (text === '' ? [] : text.split(',')).map((item) => {
    try {
      if (!/^[A-Za-z0-9+/]+={0,2}$/.test(item)) throw new Error('not base64');
      return new X509Certificate(Buffer.from(item, 'base64'));
    } catch {
      throw badRequest('ValidationException', `${name} has what is not a certificate: DER in base64 is expected`);
    }
  });
}

function checkSignature(authorization: Authorization, request: HttpRequest, key: KeyObject): void {
  const { algorithm, date, region, service, signedHeaders, signature } = authorization;
  const type = key.asymmetricKeyType ?? '';
  if (ALGORITHMS.get(algorithm)?.test(type) !== true) {
    throw mismatch(`a key of the kind ${type} does not sign by ${algorithm}`);
  }
  const scope = `${date}/${region}/${service}/aws4_request`;
  const hashed = sha256(canonicalRequest(request, signedHeaders));
  const text = [algorithm, request.headers.get('x-amz-date') ?? '', scope, hashed].join('\n');
  const digest = algorithm === 'AWS4-X509-MLDSA' ? null : 'sha256';
  const isHex = /^(?:[0-9a-f]{2})+$/.test(signature);
  if (!isHex || !verify(digest, Buffer.from(text), key, Buffer.from(signature, 'hex'))) {
    throw mismatch('the signature is not one of this request by the key of the certificate');
  }
}

/** In decimal. Node.js gives hexadecimal digits, after a sign if the number is below zero. */
function serialOf({ serialNumber }: X509Certificate): string {
  const [, sign = '', digits = '0'] = /^(-?)([0-9A-F]+)$/.exec(serialNumber) ?? [];
  return `${sign}${BigInt(`0x${digits}`).toString()}`;
}
