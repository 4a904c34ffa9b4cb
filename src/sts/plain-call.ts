/**
 * A request of STS that is not signed, and its answer, without the SDK: a form, and XML that is nothing but elements and
 * text. Whatever is not as plain as that is left to the SDK, refusals among it.
 */
import type { AssumeRoleWithWebIdentityCommandInput } from '@aws-sdk/client-sts';
import type { HttpBytes } from '../net/exchange.ts';
import type { StsRequest } from './sdk-query.ts';
import type { SessionAnswer } from './session-answer.ts';
import { commonHeaders, type StsCall } from './sts-call.ts';

/** The request; undefined if the endpoint has a path. */
export function plainRequest(
  name: string,
  { PolicyArns = [], ...input }: AssumeRoleWithWebIdentityCommandInput,
  { endpoint, userAgent }: Pick<StsCall, 'endpoint' | 'userAgent'>,
): StsRequest | undefined {
  if (endpoint.pathname !== '/') {
    return undefined;
  }
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ['Action', name],
    ['Version', '2011-06-15'],
    ...Object.entries(input),
    ...PolicyArns.map(({ arn }, index) => [`PolicyArns.member.${index + 1}.arn`, arn] as const),
  ];
  const body = fields
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encoded(String(value))}`]))
    .join('&');
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  return { path: '/', headers: { ...type, ...commonHeaders(body, { endpoint, userAgent }) }, body };
}

/** As in a URL by RFC 3986, as AWS wants it. */
function encoded(text: string): string {
  const hex = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()*]/g, hex);
}

/** The session in an answer; undefined if the answer is anything else, or says anything in another way than AWS does. */
export function plainOutput(name: string, { status, headers, bytes }: HttpBytes): SessionAnswer | undefined {
  const leaves = status === 200 ? leavesOf(Buffer.from(bytes).toString('utf8')) : undefined;
  const read = (path: string): string | undefined => leaves?.get(`${name}Response/${name}Result/${path}`);
  const expiration = timeOf(read('Credentials/Expiration'));
  const size = read('PackedPolicySize');
  const [AccessKeyId, SecretAccessKey, SessionToken, Arn, AssumedRoleId] = [
    'Credentials/AccessKeyId',
    'Credentials/SecretAccessKey',
    'Credentials/SessionToken',
    'AssumedRoleUser/Arn',
    'AssumedRoleUser/AssumedRoleId',
  ].map((path) => read(path) ?? '');
  const isWhole = ![AccessKeyId, SecretAccessKey, SessionToken, Arn, AssumedRoleId].includes('');
  if (!isWhole || expiration === undefined || (size !== undefined && !/^\d{1,3}$/.test(size))) {
    return undefined;
  }
  return {
    Credentials: { AccessKeyId, SecretAccessKey, SessionToken, Expiration: expiration },
    AssumedRoleUser: { Arn, AssumedRoleId },
    PackedPolicySize: size === undefined ? undefined : Number(size),
    SourceIdentity: read('SourceIdentity'),
    $metadata: { requestId: requestIdIn(headers) },
  };
}

function requestIdIn({ 'x-amzn-requestid': id }: HttpBytes['headers']): string | undefined {
  return Array.isArray(id) ? id.join(', ') : id;
}

/** The only form in which STS writes times. */
function timeOf(text = ''): Date | undefined {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? new Date(text) : undefined;
  return Number.isNaN(time?.getTime()) ? undefined : time;
}

/** A start tag, an end tag or text without entities. */
const PIECE = /<(?<start>\w+)(?: xmlns="[^"<&]*")?>|<\/(?<end>\w+)>|(?<text>[^<&]+)/gy;

/** The texts of elements without children, by their path; undefined for XML that has more than that, or a path twice. */
function leavesOf(xml: string): ReadonlyMap<string, string> | undefined {
  const leaves = new Map<string, string>();
  const path: string[] = [];
  let [end, text, isLeaf] = [0, '', false];
  for (const { 0: piece, groups = {} } of xml.matchAll(PIECE)) {
    end += piece.length;
    if (groups['start'] !== undefined) {
      path.push(groups['start']);
      [text, isLeaf] = ['', true];
    } else if (groups['end'] === undefined) {
      text = piece;
    } else {
      const key = path.join('/');
      if (path.pop() !== groups['end'] || (isLeaf && (leaves.has(key) || text.trim() !== text))) return undefined;
      if (isLeaf) leaves.set(key, text);
      [text, isLeaf] = ['', false];
    }
  }
  return end === xml.length && path.length === 0 ? leaves : undefined;
}
