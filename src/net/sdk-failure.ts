import { messageOf } from '../core/errors.ts';
import { hideValue } from '../text/hide-values.ts';
import { CallFailure, isTooLarge, kindOfAnswer, kindOfStatus, networkFailure, type Naming } from './failure.ts';

/** Who was called, for messages. */
export interface Peer {
  /** As AWS calls it: `STS`. */
  readonly service: string;
  /** The host, and any proxy on the way there. */
  readonly way: string;
  readonly named?: Naming;
  /** What the request says that no message may repeat, in case the answer echoes it. */
  readonly unsaid?: readonly string[];
}

/** An answer that did not come from the service intact: cut short, or from something in between. */
export function garbledAnswer({ service, way, named }: Peer, cause?: unknown): CallFailure {
  return new CallFailure({
    kind: 'transient',
    code: 'UnreadableAnswer',
    message: `${way} sent an answer that is not one of ${service}; is there something in between?`,
    setting: named?.endpoint,
    cause,
  });
}

/** An answer without a part that AWS always gives: it comes from a service that imitates AWS. */
export function incompleteAnswer({ service, way, named }: Peer, part: string): CallFailure {
  return new CallFailure({
    kind: 'rejected',
    code: 'IncompleteAnswer',
    message: `${way} gave credentials without ${part}, which ${service} always gives; a service in its place must too`,
    setting: named?.endpoint,
  });
}

/** An answer with credentials that were over before it was given: an old answer, or one that does not come from AWS. */
export function expiredAnswer({ service, way, named }: Peer, expiration: Date): CallFailure {
  return new CallFailure({
    kind: 'rejected',
    code: 'ExpiredAnswer',
    message: `${way} gave credentials that ended before it gave them, at ${expiration.toISOString()}, which ${service} never does`,
    setting: named?.endpoint,
  });
}

/** Codes to which the SDK adds a suffix that STS does not send. */
const SUFFIXED =
  /^(IDPRejectedClaim|IDPCommunicationError|InvalidIdentityToken|MalformedPolicyDocument|PackedPolicyTooLarge)Exception$/;

/** The used part of the SDK's errors; parsed, since anything may be thrown. */
function metadataOf(error: unknown): { readonly status?: number; readonly requestId?: string } {
  const metadata: unknown =
    typeof error === 'object' && error !== null && '$metadata' in error ? error.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null) {
    return {};
  }
  const status: unknown = 'httpStatusCode' in metadata ? metadata.httpStatusCode : undefined;
  const requestId: unknown = 'requestId' in metadata ? metadata.requestId : undefined;
  return {
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof requestId === 'string' ? { requestId } : {}),
  };
}

/** Converts what the SDK threw to a {@link CallFailure}; anything but a failed request stays as it is. */
export function toCallFailure(error: unknown, peer: Peer): unknown {
  if (error instanceof CallFailure) {
    // The SDK reads answers by our own function, which does not know whose they are.
    return isTooLarge(error) ? error.from(peer.way, peer.named?.endpoint) : error;
  }
  const network = networkFailure(error, peer.way, peer.named);
  if (network !== undefined) {
    return network;
  }
  const { status, requestId } = metadataOf(error);
  const isAnswer = status !== undefined && status >= 300 && error instanceof Error;
  if (!isAnswer) {
    return isUnreadable(error, status) ? garbledAnswer(peer, error) : error;
  }
  if (!isOfService(error)) {
    return foreignAnswer(peer, status, error);
  }
  const code = error.name.replace(SUFFIXED, '$1');
  const message = (peer.unsaid ?? []).reduce((shown, text) => hideValue(shown, text, '***'), messageOf(error));
  return new CallFailure({
    kind: kindOfAnswer(code, message, status),
    code,
    message,
    status,
    requestId,
    cause: error,
  });
}

/**
 * Whether an error answer has the service's format; answers of proxies and firewalls do not, and are not AWS errors. The
 * SDK has a name of its own for status 404 without a code.
 */
function isOfService(error: Error): boolean {
  return '$fault' in error && !/^(?:Unknown(?:Error)?|NotFound)$/.test(error.name);
}

/** An error answer of which only the status is useful. Its text is not shown: it may be a whole page. */
export function foreignAnswer({ service, way, named }: Peer, status: number, cause?: unknown): CallFailure {
  return new CallFailure({
    kind: kindOfStatus(status),
    code: `HTTP ${status}`,
    message: `the answer for ${way} is not one of ${service}`,
    status,
    setting: named?.endpoint,
    cause,
  });
}

/** The SDK throws whatever its parser does if an answer is cut or not XML; it leaves the answer on the error. */
function isUnreadable(error: unknown, status: number | undefined): boolean {
  return status !== undefined || (typeof error === 'object' && error !== null && '$response' in error);
}
