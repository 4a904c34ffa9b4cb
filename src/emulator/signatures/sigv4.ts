/**
 * Verifies AWS Signature Version 4.
 * Source: IAM User Guide, "AWS Signature Version 4 for API requests". Deliberately shares no code with any signer.
 */

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { ALGORITHM, incomplete, type Authorization } from './authorization-header.ts';
import { forbidden, type StsError } from '../../iam/calls/sts-error.ts';

/** The parts of a request that are signed. */
export interface SignedRequest {
  readonly method: string;
  /** Path as sent, still encoded. */
  readonly path: string;
  /** Query string as sent, without the question mark. */
  readonly query: string;
  /** By lowercase name; values of repeated headers are joined with commas. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const SKEW_MILLISECONDS = 5 * 60 * 1000;

function mismatch(message: string): StsError {
  return forbidden('SignatureDoesNotMatch', message);
}

/** Milliseconds of `YYYYMMDDTHHMMSSZ`; undefined if it is not such a date. */
function parseAmzDate(text: string): number | undefined {
  const iso = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const time = Date.parse(iso);
  return iso === text || Number.isNaN(time) ? undefined : time;
}

function amzDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, '');
}

/**
 * Checks everything about a signature that needs no secret: its scope, its date, and that all required headers are signed.
 *
 * @throws {StsError} `SignatureDoesNotMatch`, or `IncompleteSignature` without a date.
 */
export function checkScope(
  authorization: Authorization,
  request: SignedRequest,
  { service: wanted, now }: { readonly service: string; readonly now: number },
): void {
  const { date, region, service, signedHeaders } = authorization;
  const sent = request.headers.get('x-amz-date') ?? '';
  const time = parseAmzDate(sent);
  if (time === undefined) {
    throw incomplete(
      `Date must be in ISO-8601 'basic format'. Got '${sent}'. See http://en.wikipedia.org/wiki/ISO_8601`,
    );
  }
  const unsigned = ['host', 'x-amz-date', 'x-amz-security-token'].find(
    (name) => request.headers.has(name) && !signedHeaders.includes(name),
  );
  if (unsigned !== undefined) {
    throw mismatch(`'${unsigned}' must be a 'SignedHeader' in the AWS Authorization.`);
  }
  if (service !== wanted) {
    throw mismatch(`Credential should be scoped to correct service: '${wanted}'. `);
  }
  if (!/^[a-z]{2,5}(?:-[a-z]+)+-\d$/.test(region)) {
    throw mismatch(`Credential should be scoped to a valid region. `);
  }
  if (sent.slice(0, 8) !== date) {
    throw mismatch(
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '${sent.slice(0, 8)}', from '${sent}'.`,
    );
  }
  checkSkew(time, now);
}

function checkSkew(time: number, now: number): void {
  const [sent, current] = [amzDate(time), amzDate(now)];
  if (time < now - SKEW_MILLISECONDS) {
    const limit = amzDate(now - SKEW_MILLISECONDS);
    throw mismatch(`Signature expired: ${sent} is now earlier than ${limit} (${current} - 5 min.)`);
  }
  if (time > now + SKEW_MILLISECONDS) {
    const limit = amzDate(now + SKEW_MILLISECONDS);
    throw mismatch(`Signature not yet current: ${sent} is still later than ${limit} (${current} + 5 min.)`);
  }
}

/** In lower-case hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(key: string | Uint8Array, data: string): Uint8Array {
  return createHmac('sha256', key).update(data).digest();
}

/** RFC 3986: escapes everything but unreserved characters, in uppercase. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function canonicalQuery(query: string): string {
  return Array.from(new URLSearchParams(query), ([name, value]) => [encode(name), encode(value)] as const)
    .sort(([leftName, left], [rightName, right]) => compare(leftName, rightName) || compare(left, right))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The request in the form of which a signature holds the hash. */
export function canonicalRequest(request: SignedRequest, signedHeaders: readonly string[]): string {
  const headers = signedHeaders.map(
    (name) => `${name}:${(request.headers.get(name) ?? '').trim().replace(/ +/g, ' ')}\n`,
  );
  // Services other than S3 encode the path a second time.
  const path = request.path.split('/').map(encode).join('/');
  return [
    request.method,
    path,
    canonicalQuery(request.query),
    headers.join(''),
    signedHeaders.join(';'),
    sha256(request.body),
  ].join('\n');
}

/**
 * Checks the signature itself.
 *
 * @throws {StsError} `SignatureDoesNotMatch`
 */
export function checkSignature(authorization: Authorization, request: SignedRequest, secretAccessKey: string): void {
  const { date, region, service, signedHeaders, signature } = authorization;
  const scope = `${date}/${region}/${service}/aws4_request`;
  const hashed = sha256(canonicalRequest(request, signedHeaders));
  const toSign = [ALGORITHM, request.headers.get('x-amz-date') ?? '', scope, hashed].join('\n');
  const key = [date, region, service, 'aws4_request'].reduce<string | Uint8Array>(hmac, `AWS4${secretAccessKey}`);
  const expected = Buffer.from(hmac(key, toSign)).toString('hex');
  if (!/^[0-9a-f]{64}$/.test(signature) || !timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) {
    throw mismatch(
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    );
  }
}
