/** Requests to the emulated IAM Roles Anywhere, right and wrong, signed without any code of `src`. */
import { createHash, sign, X509Certificate } from 'node:crypto';
import { ANYWHERE, REGION } from '../../support/anywhere-world.ts';
import type { Issued } from '../../support/x509.ts';

/** How a request differs from a right one. */
export interface AnywhereQuirks {
  readonly chain?: readonly Issued[];
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly date?: Date;
  readonly region?: string;
  readonly service?: string;
  readonly serial?: string;
  readonly algorithm?: string;
  /** Names of headers that are sent, but not signed. */
  readonly unsigned?: readonly string[];
  /** What is sent in place of the body that was signed. */
  readonly sentBody?: string;
  readonly signer?: Issued;
}

/** What came back. */
export interface AnywhereAnswer {
  readonly status: number;
  readonly errorType: string | null;
  readonly message: string | undefined;
  readonly json: unknown;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const base64Of = ({ cert }: Issued): string => new X509Certificate(cert).raw.toString('base64');

/** Calls CreateSession. */
export async function createSessionRaw(
  url: string,
  leaf: Issued,
  quirks: AnywhereQuirks = {},
): Promise<AnywhereAnswer> {
  const {
    chain = [],
    body = '{"durationSeconds":3600}',
    region = REGION,
    service = 'rolesanywhere',
    signer = leaf,
  } = quirks;
  const date = (quirks.date ?? new Date()).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const query = new URLSearchParams({
    profileArn: ANYWHERE.profile,
    roleArn: ANYWHERE.entry,
    trustAnchorArn: ANYWHERE.anchor,
    ...quirks.query,
  });
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    host: new URL(url).host,
    'x-amz-date': date,
    'x-amz-x509': base64Of(leaf),
    ...(chain.length === 0 ? {} : { 'x-amz-x509-chain': chain.map(base64Of).join(',') }),
  };
  const signed = Object.keys(headers).filter((name) => quirks.unsigned?.includes(name) !== true);
  query.sort();
  const canonical = [
    'POST',
    '/sessions',
    query.toString(),
    ...signed.map((name) => `${name}:${headers[name] ?? ''}`),
    '',
    signed.join(';'),
    sha256(body),
  ];
  const scope = `${date.slice(0, 8)}/${region}/${service}/aws4_request`;
  const isRsa = signer.keys.privateKey.asymmetricKeyType === 'rsa';
  const { algorithm = isRsa ? 'AWS4-X509-RSA-SHA256' : 'AWS4-X509-ECDSA-SHA256' } = quirks;
  const text = [algorithm, date, scope, sha256(canonical.join('\n'))].join('\n');
  const isMlDsa = algorithm === 'AWS4-X509-MLDSA';
  const signature = sign(isMlDsa ? null : 'sha256', Buffer.from(text), signer.keys.privateKey).toString('hex');
  const { serial = BigInt(`0x${new X509Certificate(leaf.cert).serialNumber}`).toString() } = quirks;
  const authorization = `${algorithm} Credential=${serial}/${scope}, SignedHeaders=${signed.join(';')}, Signature=${signature}`;
  const answer = await fetch(`${url}/sessions?${query.toString()}`, {
    method: 'POST',
    headers: { ...headers, authorization },
    body: quirks.sentBody ?? body,
  });
  const json: unknown = await answer.json();
  const message = typeof json === 'object' && json !== null && 'message' in json ? String(json.message) : undefined;
  return { status: answer.status, errorType: answer.headers.get('x-amzn-errortype'), message, json };
}
