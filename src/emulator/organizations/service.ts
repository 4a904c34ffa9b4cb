/** AWS Organizations as a service: the AWS JSON 1.1 protocol over HTTP. */

import { randomUUID } from 'node:crypto';
import type { HttpAnswer, HttpRequest } from '../http/message.ts';
import { inTime, type Answered, type NamedRequest, type ServiceError } from '../service.ts';
import { authenticate } from '../signatures/authenticate.ts';
import type { StsServices } from '../../iam/calls/call.ts';
import type { Caller } from '../../iam/calls/caller.ts';
import { badRequest, forbidden, StsError } from '../../iam/calls/sts-error.ts';
import type { OrganizationsResult } from './call.ts';
import { inJsonProtocol } from './errors.ts';
import { JsonInput } from './json-input.ts';
import { OPERATIONS } from './operations.ts';

const TARGET = /^AWSOrganizationsV20161128\.(?<operation>\w+)$/;
const CONTENT_TYPE = 'application/x-amz-json-1.1';

/** Source: API Reference, the errors of ListAccounts. */
const THROTTLED = {
  code: 'TooManyRequestsException',
  message: 'You have sent too many requests in too short a period of time. Try again later.',
} as const;

/**
 * The region in each partition that calls must be signed for.
 * Source: AWS General Reference, "AWS Organizations endpoints and quotas", and the partitions of AWS SDKs.
 */
const REGIONS: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-northwest-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-iso': 'us-iso-east-1',
  'aws-iso-b': 'us-isob-east-1',
  'aws-iso-e': 'eu-isoe-west-1',
  'aws-iso-f': 'us-isof-south-1',
  'aws-eusc': 'eusc-de-east-1',
};

/** Whether a request is in the JSON protocol: STS, which shares the path, does not know this header. */
export function isOrganizationsRequest(request: HttpRequest): boolean {
  return request.headers.has('x-amz-target');
}

/** Names a request by its target. */
export function organizationsRequest(request: HttpRequest, services: StsServices): NamedRequest {
  return {
    operation: TARGET.exec(request.headers.get('x-amz-target') ?? '')?.groups?.['operation'] ?? 'Unknown',
    parameters: JsonInput.shown(request.body),
    answer: () => Promise.resolve(inTime(answer(request, services), services.now())),
    error: errorAnswer,
    throttled: THROTTLED,
  };
}

/** What is known of a call when it ends, however it ends. */
interface Progress {
  caller?: Caller;
  input?: JsonInput;
}

function answer(request: HttpRequest, services: StsServices): Answered {
  const requestId = randomUUID();
  const progress: Progress = {};
  try {
    const result = run(request, services, progress);
    return { ...known(progress), answer: jsonAnswer(200, result, requestId), outcome: { requestId } };
  } catch (error) {
    if (!(error instanceof StsError)) {
      throw error;
    }
    const { status, code, message, reason } = inJsonProtocol(error);
    return {
      ...known(progress),
      answer: errorAnswer({ status, code, message, requestId, reason }),
      outcome: { code, message, reason, requestId },
    };
  }
}

function known({ caller, input }: Progress): Pick<Answered, 'caller' | 'callerSession' | 'ignoredParameters'> {
  return { caller: caller?.arn, callerSession: caller?.session?.number, ignoredParameters: input?.unread() };
}

function run(request: HttpRequest, services: StsServices, progress: Progress): OrganizationsResult {
  const name = TARGET.exec(request.headers.get('x-amz-target') ?? '')?.groups?.['operation'];
  const operation = OPERATIONS.get(name ?? '');
  if (name === undefined || operation === undefined || request.headers.get('content-type') !== CONTENT_TYPE) {
    throw badRequest('UnknownOperationException', `Could not find operation ${name ?? ''}`);
  }
  const [world, now] = [services.world(), services.now()];
  const signer = authenticate(request, { service: 'organizations', world, sessions: services.sessions, now });
  const { caller, region } = signer;
  progress.caller = caller;
  if (region !== REGIONS[caller.partition]) {
    throw forbidden('SignatureDoesNotMatch', 'Credential should be scoped to a valid region. ');
  }
  progress.input = JsonInput.of(request.body);
  const { organization } = world;
  return operation({
    operation: name,
    input: progress.input,
    organization: organization?.members.has(caller.account) === true ? organization : undefined,
    now,
    caller,
    region,
    secureTransport: request.secure,
    sourceIp: request.remoteAddress,
    userAgent: request.headers.get('user-agent'),
  });
}

/** InvalidInputException has a `Reason` in addition to its message. */
function errorAnswer({
  status,
  code,
  message,
  requestId,
  reason,
}: ServiceError & { readonly reason?: string | undefined }): HttpAnswer {
  const detail = code === 'InvalidInputException' && reason !== undefined ? { Reason: reason } : {};
  return jsonAnswer(status, { __type: code, Message: message, ...detail }, requestId);
}

function jsonAnswer(status: number, value: OrganizationsResult, requestId: string): HttpAnswer {
  const headers = { 'content-type': CONTENT_TYPE, 'x-amzn-requestid': requestId };
  return { status, headers, body: JSON.stringify(value) };
}
