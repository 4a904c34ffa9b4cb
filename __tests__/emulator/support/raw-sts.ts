/** Sends requests to STS by hand, right or wrong on purpose: what no SDK would send can be sent with this. */

import { createHash, createHmac } from 'node:crypto';

/** Credentials to sign with; a token for sessions only. */
export interface RawCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What to do otherwise than a good signer would. */
export interface SigningQuirks {
  readonly region?: string;
  readonly service?: string;
  /** Milliseconds. */
  readonly now?: number;
  /** `YYYYMMDD` of the scope, if not that of the date. */
  readonly scopeDate?: string;
  readonly unsignedHeaders?: readonly string[];
  /** Replaces the whole header. */
  readonly authorization?: string;
  readonly extraHeaders?: Readonly<Record<string, string>>;
  /** Changes the body once it has been signed. */
  readonly bodyAfterSigning?: (body: string) => string;
}

export interface RawRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly action?: string;
  readonly version?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly credentials?: RawCredentials;
  readonly quirks?: SigningQuirks;
}

/** An answer, with the elements that tests look at. */
export interface RawAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
  readonly code: string | undefined;
  readonly message: string | undefined;
  /** The text of the first element of this name. */
  readonly element: (name: string) => string | undefined;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Uint8Array, text: string): Uint8Array {
  return createHmac('sha256', key).update(text).digest();
}

/** Signs by hand: the headers to send. */
export function sign(
  url: URL,
  request: { readonly method: string; readonly body: string; readonly credentials: RawCredentials },
  quirks: SigningQuirks,
): Record<string, string> {
  const { region = 'us-east-1', service = 'sts', now = Date.now(), unsignedHeaders = [] } = quirks;
  const date = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const { accessKeyId, secretAccessKey, sessionToken } = request.credentials;
  const sent: Record<string, string> = {
    'x-amz-date': date,
    ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
    ...quirks.extraHeaders,
  };
  const headers = Object.entries({ ...sent, host: url.host })
    .filter(([name]) => !unsignedHeaders.includes(name))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const names = headers.map(([name]) => name).join(';');
  const query = Array.from(url.searchParams, ([name, value]) => [name, value].map(encodeURIComponent).join('='));
  const canonical = [
    request.method,
    url.pathname,
    query.sort().join('&'),
    ...headers.map(([name, value]) => `${name}:${value}`),
    '',
    names,
    sha256(request.body),
  ].join('\n');
  const scope = [quirks.scopeDate ?? date.slice(0, 8), region, service, 'aws4_request'];
  const key = scope.reduce<string | Uint8Array>(hmac, `AWS4${secretAccessKey}`);
  const text = ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256(canonical)].join('\n');
  const signature = Buffer.from(hmac(key, text)).toString('hex');
  const credential = [accessKeyId, ...scope].join('/');
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`;
  return { ...sent, authorization: quirks.authorization ?? authorization };
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Sends a request. */
export async function callSts(request: RawRequest): Promise<RawAnswer> {
  const { method = 'POST', action, version = '2011-06-15', parameters = {}, credentials, quirks = {} } = request;
  const form = new URLSearchParams({
    ...(action === undefined ? {} : { Action: action }),
    Version: version,
    ...parameters,
  });
  const url = new URL(request.url);
  if (method === 'GET') {
    url.search = form.toString();
  }
  const body = method === 'POST' ? form.toString() : '';
  const signed = credentials === undefined ? {} : sign(url, { method, body, credentials }, quirks);
  const answer = await fetch(url, {
    method,
    headers: { ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}), ...signed },
    ...(method === 'POST' ? { body: quirks.bodyAfterSigning?.(body) ?? body } : {}),
  });
  const text = await answer.text();
  const element = (name: string): string | undefined => {
    const found = new RegExp(`<${name}>([^]*?)</${name}>`).exec(text)?.[1];
    return found === undefined ? undefined : unescapeXml(found);
  };
  const { status, headers } = answer;
  return { status, headers, body: text, code: element('Code'), message: element('Message'), element };
}

/** The credentials in an answer that issued some. */
export function credentialsIn(answer: RawAnswer): RawCredentials {
  const [accessKeyId, secretAccessKey, sessionToken] = ['AccessKeyId', 'SecretAccessKey', 'SessionToken'].map(
    answer.element,
  );
  if (accessKeyId === undefined || secretAccessKey === undefined || sessionToken === undefined) {
    throw new Error(`The answer has no credentials: ${answer.body}`);
  }
  return { accessKeyId, secretAccessKey, sessionToken };
}
