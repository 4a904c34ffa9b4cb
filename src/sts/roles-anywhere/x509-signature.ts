/**
 * How requests to IAM Roles Anywhere are signed: as by Signature Version 4, but with the private key of a certificate in
 * place of a key derived from a secret. Source: IAM Roles Anywhere User Guide, "The authentication process".
 */
import { createHash } from 'node:crypto';
import type { X509Identity } from '../../core/proofs.ts';

/** A request as it is signed. */
export interface X509Request {
  /** Absolute, without a host's path before it: what the service sees. */
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  /** All headers that are signed, by their names in lower case; `x-amz-date` is among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a signature is good for. */
export interface X509Scope {
  readonly region: string;
  /** `20261129T150405Z` */
  readonly date: string;
}

/** The headers by which the certificate, and those above it, travel. */
export function certificateHeaders({ certificate, chain }: X509Identity): Readonly<Record<string, string>> {
  return { 'x-amz-x509': certificate, ...(chain.length === 0 ? {} : { 'x-amz-x509-chain': chain.join(',') }) };
}

/** A time as signatures have it: `20261129T150405Z`. */
export function amzDate(time: Date): string {
  return time.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** A query in the form in which it is signed, which is also how it is sent. */
export function canonicalQuery(query: X509Request['query']): string {
  return query
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');
}

/** RFC 3986: all but unreserved characters, in upper case. */
function encoded(text: string): string {
  const hex = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()*]/g, hex);
}

/** The request in the form of which the signature holds the hash. */
export function canonicalRequest({ path, query, headers, body }: X509Request): string {
  const names = signedNames(headers);
  return [
    'POST',
    path,
    canonicalQuery(query),
    ...names.map((name) => `${name}:${(headers[name] ?? '').trim().replaceAll(/ +/g, ' ')}`),
    '',
    names.join(';'),
    sha256Hex(body),
  ].join('\n');
}

/** The text that is signed. */
export function stringToSign(
  request: X509Request,
  scope: X509Scope,
  { algorithm }: Pick<X509Identity, 'algorithm'>,
): string {
  return [algorithm, scope.date, scopeOf(scope), sha256Hex(canonicalRequest(request))].join('\n');
}

/** The `Authorization` header. */
export function authorization(request: X509Request, scope: X509Scope, identity: X509Identity): string {
  const { algorithm, serialNumber, sign } = identity;
  const parts = [
    `Credential=${serialNumber}/${scopeOf(scope)}`,
    `SignedHeaders=${signedNames(request.headers).join(';')}`,
    `Signature=${sign(stringToSign(request, scope, identity))}`,
  ];
  return `${algorithm} ${parts.join(', ')}`;
}

function scopeOf({ region, date }: X509Scope): string {
  return `${date.slice(0, 8)}/${region}/rolesanywhere/aws4_request`;
}

function signedNames(headers: X509Request['headers']): readonly string[] {
  return Object.keys(headers).sort();
}

function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
