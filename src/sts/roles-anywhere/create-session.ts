import type { X509Identity } from '../../core/proofs.ts';
import type { HttpBytes } from '../../net/exchange.ts';
import { CallFailure, kindOfAnswer, type FailureKind } from '../../net/failure.ts';
import { foreignAnswer, garbledAnswer, type Peer } from '../../net/sdk-failure.ts';
import { hideValue } from '../../text/hide-values.ts';
import { headOf, oneLine } from '../../text/quote.ts';
import type { SessionAnswer } from '../session-answer.ts';
import { commonHeaders, type StsAnswer, type StsCall } from '../sts-call.ts';
import { readCreateSession } from './create-session-answer.ts';
import { amzDate, authorization, canonicalQuery, certificateHeaders, type X509Request } from './x509-signature.ts';

/** The parameters of CreateSession. */
export interface CreateSessionCall {
  /** That of trust anchor and profile. */
  readonly region: string;
  readonly roleArn: string;
  /** Only for a profile that accepts one; AWS takes the serial number of the certificate otherwise. */
  readonly sessionName?: string;
  readonly durationSeconds: number;
  readonly trustAnchorArn: string;
  readonly profileArn: string;
}

/** Where it is called, and with which certificate. */
export interface CreateSessionPlace extends Pick<StsCall, 'http' | 'endpoint' | 'signal' | 'signedAt' | 'userAgent'> {
  readonly identity: X509Identity;
}

/** The service, for messages. */
export const ROLES_ANYWHERE = 'IAM Roles Anywhere';
const PATH = '/sessions';

/** Longer than what AWS says of a refusal. */
const MAX_MESSAGE_LENGTH = 1000;

/** Calls CreateSession once. @throws CallFailure if the request fails below HTTP */
export async function createSession(
  call: CreateSessionCall,
  place: CreateSessionPlace,
): Promise<StsAnswer<SessionAnswer>> {
  const { http, endpoint, signal } = place;
  const { url, headers, body } = requestOf(call, place);
  const answer = await http.exchange(url, { method: 'POST', headers, body, signal });
  // Good for another request of the same kind for as long as clocks may differ.
  const unsaid = [/Signature=(?<hex>.*)$/.exec(headers['authorization'] ?? '')?.groups?.['hex'] ?? ''];
  return answerIn(answer, {
    service: ROLES_ANYWHERE,
    way: http.wayTo(endpoint),
    named: http.namingOf(endpoint),
    unsaid,
  });
}

interface SignedRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The signed request. An endpoint's own path comes before that of the service, which does not see it. */
function requestOf(
  call: CreateSessionCall,
  { endpoint, signedAt, userAgent, identity }: CreateSessionPlace,
): SignedRequest {
  const { region, sessionName: roleSessionName, durationSeconds } = call;
  const date = amzDate(signedAt);
  const request: X509Request = {
    path: PATH,
    query: [
      ['profileArn', call.profileArn],
      ['roleArn', call.roleArn],
      ['trustAnchorArn', call.trustAnchorArn],
    ],
    headers: {
      'content-type': 'application/json',
      host: endpoint.host,
      'x-amz-date': date,
      ...certificateHeaders(identity),
    },
    body: JSON.stringify({ durationSeconds, ...(roleSessionName === undefined ? {} : { roleSessionName }) }),
  };
  const url = new URL(endpoint);
  url.pathname = `${endpoint.pathname.replace(/\/$/, '')}${PATH}`;
  url.search = canonicalQuery(request.query);
  return {
    url,
    headers: {
      ...commonHeaders(request.body, { endpoint, userAgent }),
      ...request.headers,
      authorization: authorization(request, { region, date }, identity),
    },
    body: request.body,
  };
}

function answerIn({ status, headers, bytes }: HttpBytes, peer: Peer): StsAnswer<SessionAnswer> {
  const { 'x-amzn-requestid': requestIds, 'x-amzn-errortype': errorTypes } = headers;
  const [requestId, errorType] = [requestIds, errorTypes].map((value) => [value].flat()[0]);
  const json = parsed(Buffer.from(bytes).toString('utf8'));
  if (status >= 200 && status < 300) {
    const output = readCreateSession(json, requestId);
    return output === undefined
      ? { kind: 'failure', error: garbledAnswer(peer), headers }
      : { kind: 'success', output, headers };
  }
  const said = textsOf(json);
  // `AccessDeniedException:http://internal.amazon.com/...`, or `com.amazonaws.rolesanywhere#AccessDeniedException`.
  const code = /^(?:[\w.]+#)?(?<code>\w{1,100})(?::|$)/.exec(errorType ?? said['__type'] ?? said['code'] ?? '')
    ?.groups?.['code'];
  if (code === undefined) {
    return { kind: 'failure', error: foreignAnswer(peer, status), headers };
  }
  const words = said['message'] ?? said['Message'] ?? 'it does not say why';
  const shown = (peer.unsaid ?? []).reduce((text, hidden) => hideValue(text, hidden, '***'), words);
  const message = headOf(oneLine(shown), MAX_MESSAGE_LENGTH);
  const error = new CallFailure({ kind: kindOf(code, message, status), code, message, status, requestId });
  return { kind: 'failure', error, headers };
}

/** The kind of a refusal. A wrong clock is told by its message, whatever the code. */
function kindOf(code: string, message: string, status: number): FailureKind {
  return /^Signature (?:expired|not yet current)/i.test(message) ? 'clock-skew' : kindOfAnswer(code, message, status);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The texts of an object, by their names. */
function textsOf(json: unknown): Readonly<Partial<Record<string, string>>> {
  const entries: readonly (readonly [string, unknown])[] =
    typeof json === 'object' && json !== null ? Object.entries(json) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
