/** IAM Roles Anywhere as a service: CreateSession, JSON over HTTP. */

import { randomUUID } from 'node:crypto';
import { certificateFacts } from '../../core/x509/certificate-facts.ts';
import { mappedAttributes } from '../../core/x509/mapped-attributes.ts';
import { findRole } from '../../iam/directory.ts';
import { derivedUuid } from '../../iam/identifiers.ts';
import type { Call, OperationResult, StsServices } from '../../iam/calls/call.ts';
import { Parameters } from '../../iam/calls/parameters.ts';
import { StsError } from '../../iam/calls/sts-error.ts';
import { createSession, trustAnchorOf } from '../../iam/operations/create-session.ts';
import { isoSeconds } from '../../text/iso-seconds.ts';
import { recordSession } from '../call-log.ts';
import { jsonAnswer, type HttpAnswer, type HttpRequest } from '../http/message.ts';
import { inTime, type Answered, type NamedRequest, type ServiceError } from '../service.ts';
import { checkPath } from './certificate-path.ts';
import { readInput, sentParameters, unknownParameters } from './input.ts';
import { authenticateX509, type X509Signer } from './x509-authentication.ts';

/** What the service has found out about a call when it ends, however it ends. */
interface Progress {
  subjectArn?: string;
}

/** Its error for too many requests. Source: IAM Roles Anywhere API Reference, "Common errors". */
const THROTTLED = { code: 'ThrottlingException', message: 'Rate exceeded' } as const;

/** Names a request to create a session; undefined if it is none. */
export function createSessionRequest(request: HttpRequest, services: StsServices): NamedRequest | undefined {
  if (request.method !== 'POST') {
    return undefined;
  }
  const sent = sentParameters(request);
  return {
    operation: 'CreateSession',
    parameters: Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, shown(value)])),
    answer: () => Promise.resolve(inTime(answer(request, sent, services), services.now())),
    error: errorAnswer,
    throttled: THROTTLED,
  };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function answer(request: HttpRequest, sent: Readonly<Record<string, unknown>>, services: StsServices): Answered {
  const requestId = randomUUID();
  const progress: Progress = {};
  const ignoredParameters = unknownParameters(sent);
  try {
    const result = run(request, sent, { services, progress });
    const { session, packedPolicySize } = result;
    return {
      caller: progress.subjectArn,
      ignoredParameters,
      answer: sessionAnswer(result, { services, progress, requestId }),
      outcome: { requestId, session: session === undefined ? undefined : recordSession(session, packedPolicySize) },
    };
  } catch (error) {
    if (!(error instanceof StsError)) {
      throw error;
    }
    const { status, message, reason } = error;
    const code = codeOf(error);
    return {
      caller: progress.subjectArn,
      ignoredParameters,
      answer: errorAnswer({ status, code, message, requestId }),
      outcome: { code, message, reason, requestId },
    };
  }
}

/** The service has few codes: those of signatures and policies are its ones for refusals. */
function codeOf({ code, status }: StsError): string {
  if (code.endsWith('Exception')) {
    return code;
  }
  return status === 403 ? 'AccessDeniedException' : 'ValidationException';
}

function run(
  request: HttpRequest,
  sent: Readonly<Record<string, unknown>>,
  { services, progress }: { readonly services: StsServices; readonly progress: Progress },
): OperationResult {
  const now = services.now();
  const { certificate, chain, region } = authenticateX509(request, now);
  const input = readInput(sent);
  const call = callOf(request, region, services);
  const anchor = trustAnchorOf(call, input.trustAnchorArn);
  progress.subjectArn = subjectArn(anchor.arn, certificate);
  checkPath(certificate, chain, { anchor, now });
  return createSession(call, {
    anchor,
    profileArn: input.profileArn,
    roleArn: input.roleArn,
    askedSeconds: input.durationSeconds,
    askedSessionName: input.roleSessionName,
    serialNumber: certificate.serialNumber,
    attributes: mappedAttributes(certificateFacts(certificate.raw)),
  });
}

function callOf(request: HttpRequest, region: string, services: StsServices): Call {
  return {
    services,
    world: services.world(),
    now: services.now(),
    parameters: Parameters.of(new Map()),
    region,
    secureTransport: request.secure,
    sourceIp: request.remoteAddress,
    userAgent: request.headers.get('user-agent'),
  };
}

/** What the service keeps of a certificate that it has seen: the same for every session of it. */
function subjectArn(anchorArn: string, { fingerprint256 }: X509Signer['certificate']): string {
  return anchorArn.replace(/trust-anchor\/.*$/, `subject/${derivedUuid(fingerprint256)}`);
}

function sessionAnswer(
  { session, packedPolicySize }: OperationResult,
  {
    services,
    progress,
    requestId,
  }: { readonly services: StsServices; readonly progress: Progress; readonly requestId: string },
): HttpAnswer {
  if (session?.kind !== 'assumed-role') {
    throw new Error('CreateSession issued no session of a role');
  }
  const { roleArn, sessionName, arn, credentials, sourceIdentity, expiresAt } = session;
  const assumedRoleId = `${findRole(services.world(), roleArn)?.id ?? ''}:${sessionName}`;
  const created = {
    assumedRoleUser: { arn, assumedRoleId },
    credentials: { ...credentials, expiration: isoSeconds(expiresAt) },
    packedPolicySize,
    roleArn,
    sourceIdentity,
  };
  const { headers, ...rest } = jsonAnswer(201, { credentialSet: [created], subjectArn: progress.subjectArn });
  return { ...rest, headers: { ...headers, 'x-amzn-requestid': requestId } };
}

function errorAnswer({ status, code, message, requestId }: ServiceError): HttpAnswer {
  const { headers, ...rest } = jsonAnswer(status, { message });
  return { ...rest, headers: { ...headers, 'x-amzn-errortype': code, 'x-amzn-requestid': requestId } };
}
