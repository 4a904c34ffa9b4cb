import { systemCodeOf } from '../core/errors.ts';

/**
 * What a failed request means for what to do next.
 *
 * - `transient`: may go away (network, timeout, 5xx, an identity provider that AWS could not reach)
 * - `throttled`: may go away with slower requests
 * - `clock-skew`: goes away once the clock is corrected from the answer's `Date`
 * - `token-expired`: goes away with a new web identity token, if the source can make one
 * - `mfa-code`: goes away with the next MFA code, if there is a seed: this one has been used, or is wrong
 * - `unresolved`: the host name has no address; rarely goes away
 * - `tls`: the host's certificate is not trusted; permanent
 * - the rest: AWS has answered, and would give the same answer again
 */
export type FailureKind =
  | 'transient'
  | 'throttled'
  | 'clock-skew'
  | 'token-expired'
  | 'mfa-code'
  | 'unresolved'
  | 'tls'
  | 'denied'
  | 'credentials'
  | 'packed-policy'
  | 'chaining-cap'
  | 'role-maximum'
  | 'rejected';

/** What to do about an untrusted certificate, on any host. */
export const TLS_HINT =
  'Something in between may be opening TLS connections, as company proxies do. Give its certificate authority in ca-bundle (or AWS_CA_BUNDLE).';

/** What to do about a proxy that answers with status 407. */
export const PROXY_LOGIN_HINT =
  'The proxy requires a login: set it in http-proxy (or HTTPS_PROXY), http://user:password@host:port.';

/**
 * What to do about an answer of more than all that a service ever says: AWS has not refused anything.
 *
 * @param service whose answer it should have been, at the beginning of a sentence
 * @param setting the input or variable that names the host, if one does
 */
export function tooLargeHint(service: string, setting?: string): string {
  const address = setting === undefined ? 'a wrong address' : `a wrong address in ${setting}`;
  return `${service} answers with far less, so something else has answered: a proxy or firewall in between, or the host of ${address}. Let the host through there, or name it in no-proxy, or correct the address.`;
}

/** Which inputs or variables name the hosts of a request; those that nothing names are the program's own choice. */
export interface Naming {
  /** What names the host that was called. */
  readonly endpoint?: string;
  readonly proxy?: { readonly host: string; readonly setting: string };
}

/** A failed request. Never contains anything of the request itself. */
export class CallFailure extends Error {
  readonly kind: FailureKind;
  /** STS's error code as sent, a system error's code, or a status. */
  readonly code: string;
  readonly requestId: string | undefined;
  readonly status: number | undefined;
  /** How long the service asks to wait, if it says so. */
  readonly retryAfterMilliseconds: number | undefined;
  /** How many times the request was made before it was abandoned; set by the code that abandons it. */
  attempts: number | undefined;
  /** The input or variable that names the host that failed, if one does. */
  readonly setting: string | undefined;

  constructor(details: {
    readonly kind: FailureKind;
    readonly code: string;
    readonly message: string;
    readonly requestId?: string | undefined;
    readonly status?: number | undefined;
    readonly retryAfterMilliseconds?: number | undefined;
    readonly setting?: string | undefined;
    readonly cause?: unknown;
  }) {
    super(details.message, { cause: details.cause });
    this.name = 'CallFailure';
    this.kind = details.kind;
    this.code = details.code;
    this.requestId = details.requestId;
    this.status = details.status;
    this.retryAfterMilliseconds = details.retryAfterMilliseconds;
    this.setting = details.setting;
  }

  /** The same failure, with where the answer came from. */
  from(way: string, setting: string | undefined): CallFailure {
    const { kind, code, message, requestId, status, retryAfterMilliseconds, cause } = this;
    // The SDK adds a line of its own to the messages of errors that its parser meets.
    const placed = `${message.split('\n', 1).join('')}; it came from ${way}`;
    return new CallFailure({ kind, code, message: placed, requestId, status, retryAfterMilliseconds, setting, cause });
  }

  /** The same failure, of which more is known. */
  as(kind: FailureKind, retryAfterMilliseconds = this.retryAfterMilliseconds): CallFailure {
    const { code, message, requestId, status, setting, cause } = this;
    return new CallFailure({ kind, code, message, requestId, status, retryAfterMilliseconds, setting, cause });
  }
}

const TOO_LARGE = 'TooLarge';

/** An answer that is given up because no service used here says as much. */
export function tooLarge(maxBytes: number): CallFailure {
  const message = `the answer is larger than ${maxBytes} bytes`;
  return new CallFailure({ kind: 'rejected', code: TOO_LARGE, message });
}

/** Whether an answer was given up for its size: then it says nothing about the request. */
export function isTooLarge({ code }: Pick<CallFailure, 'code'>): boolean {
  return code === TOO_LARGE;
}

/** Whether AWS has refused an MFA code: a wrong one, or one that has been used. */
export function isRefusedMfaCode({ kind, message }: Pick<CallFailure, 'kind' | 'message'>): boolean {
  return kind === 'denied' && /MultiFactorAuthentication failed with invalid MFA one time pass code/i.test(message);
}

/** AWS error codes whose kind follows from the code alone: from STS and AWS Organizations. */
const KIND_OF_CODE: Readonly<Record<string, FailureKind>> = {
  AccessDenied: 'denied',
  AccessDeniedException: 'denied',
  UnauthorizedOperation: 'denied',
  RegionDisabledException: 'denied',
  ExpiredToken: 'credentials',
  InvalidClientTokenId: 'credentials',
  UnrecognizedClientException: 'credentials',
  MissingAuthenticationToken: 'credentials',
  MissingAuthenticationTokenException: 'credentials',
  ExpiredTokenException: 'credentials',
  PackedPolicyTooLarge: 'packed-policy',
  IDPCommunicationError: 'transient',
  InternalFailure: 'transient',
  InternalError: 'transient',
  ServiceException: 'transient',
  ConcurrentModificationException: 'transient',
  ServiceUnavailable: 'transient',
  RequestTimeout: 'transient',
  RequestTimeTooSkewed: 'clock-skew',
  RequestExpired: 'clock-skew',
  RequestInTheFuture: 'clock-skew',
};

const THROTTLING = /^(?:Throttl|RequestLimitExceeded|TooManyRequests|RequestThrottled|SlowDown|BandwidthLimitExceeded)/;

/** The kind of an answer that did not come from the service itself, so that only its status is meaningful. */
export function kindOfStatus(status: number): FailureKind {
  if (status === 429) {
    return 'throttled';
  }
  return status >= 500 ? 'transient' : 'rejected';
}

/** The kind of an error answer from AWS. */
export function kindOfAnswer(code: string, message: string, status: number | undefined): FailureKind {
  if (THROTTLING.test(code) || status === 429) {
    return 'throttled';
  }
  // STS uses the first, services with the JSON protocol the second.
  if (code === 'SignatureDoesNotMatch' || code === 'InvalidSignatureException') {
    return /expired|not yet current/i.test(message) ? 'clock-skew' : 'credentials';
  }
  if (code === 'InvalidIdentityToken' && /retrieve verification key/i.test(message)) {
    return 'transient';
  }
  if (code === 'ValidationError' && /1 hour session limit/i.test(message)) {
    return 'chaining-cap';
  }
  if (code === 'ValidationError' && message.includes('MaxSessionDuration')) {
    return 'role-maximum';
  }
  const known = Object.hasOwn(KIND_OF_CODE, code) ? KIND_OF_CODE[code] : undefined;
  return known ?? (status === undefined ? 'rejected' : kindOfStatus(status));
}

/** Node.js's codes for untrusted certificates. */
const TLS = /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/;
const NETWORK = /^(?:E(?!RR_)[A-Z_]+|ERR_SOCKET_\w+|HPE_\w+|ERR_STREAM_PREMATURE_CLOSE)$/;

/** Timeouts, and proxies that hang up: Node.js and the proxy agent report these without a system error code. */
function failureWithoutCode(error: unknown, host: string, setting: string | undefined): CallFailure | undefined {
  // Checks shape, not class: see systemCodeOf.
  const { name = '', message = '' }: { name?: unknown; message?: unknown } =
    typeof error === 'object' && error !== null ? error : {};
  if (name === 'TimeoutError' || name === 'AbortError') {
    return new CallFailure({
      kind: 'transient',
      code: 'Timeout',
      message: `${host} did not answer in time`,
      setting,
      cause: error,
    });
  }
  return /^Proxy connection ended|^No header received from proxy/.test(String(message))
    ? new CallFailure({
        kind: 'transient',
        code: 'ProxyClosed',
        message: `the proxy closed the connection when asked for ${host}`,
        cause: error,
      })
    : undefined;
}

/** Whether a connection could not even be opened: through a proxy, it is the one to the proxy. */
function failedToConnect(error: unknown): boolean {
  const failed = systemCodeOf(error) === undefined && error instanceof Error ? error.cause : error;
  const syscall = typeof failed === 'object' && failed !== null && 'syscall' in failed ? failed.syscall : undefined;
  return syscall === 'connect' || syscall === 'getaddrinfo';
}

/**
 * A failure below HTTP as a {@link CallFailure}; undefined if it is not a network error.
 *
 * @param host the host, and any proxy on the way there
 */
export function networkFailure(
  error: unknown,
  host: string,
  { endpoint, proxy }: Naming = {},
): CallFailure | undefined {
  // The code takes precedence over the name: the SDK's handler calls a reset connection a TimeoutError, too.
  const code = systemCodeOf(error) ?? systemCodeOf(error instanceof Error ? error.cause : undefined);
  if (code === undefined || !(NETWORK.test(code) || TLS.test(code))) {
    return failureWithoutCode(error, host, endpoint);
  }
  if (TLS.test(code)) {
    const message = `the certificate of ${host} is not trusted`;
    return new CallFailure({ kind: 'tls', code, message, setting: endpoint, cause: error });
  }
  const isOfProxy = proxy !== undefined && failedToConnect(error);
  const [failed, setting] = isOfProxy ? [`the proxy ${proxy.host}`, proxy.setting] : [host, endpoint];
  return code === 'ENOTFOUND'
    ? new CallFailure({ kind: 'unresolved', code, message: `${failed} has no address`, setting, cause: error })
    : new CallFailure({
        kind: 'transient',
        code,
        message: `the connection to ${failed} failed`,
        setting,
        cause: error,
      });
}
