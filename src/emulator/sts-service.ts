/** STS as a service: the query protocol over HTTP. */

import { randomUUID } from 'node:crypto';
import { recordSession, withoutSecrets } from './call-log.ts';
import type { HttpAnswer, HttpRequest } from './http/message.ts';
import { OPERATIONS } from '../iam/operations/index.ts';
import { runSigned } from '../iam/operations/run-signed.ts';
import { inTime, type Answered, type NamedRequest, type ServiceError } from './service.ts';
import { authenticate } from './signatures/authenticate.ts';
import type { Call, Operation, OperationResult, StsServices } from '../iam/calls/call.ts';
import type { Caller } from '../iam/calls/caller.ts';
import { Parameters } from '../iam/calls/parameters.ts';
import { badRequest, StsError } from '../iam/calls/sts-error.ts';
import { errorDocument, successDocument } from '../iam/calls/xml.ts';

const API_VERSION = '2011-06-15';
const FORM = 'application/x-www-form-urlencoded';

/** What is known of a call when it ends, however it ends. */
interface Progress {
  readonly parameters: Parameters;
  readonly requestId: string;
  caller: Caller | undefined;
}

/** Parameters of the query string and, for a POST, of the form; the first one of each name counts. */
function formOf(request: HttpRequest): ReadonlyMap<string, string> {
  const isForm = request.headers.get('content-type')?.startsWith(FORM) === true;
  const body = isForm ? Buffer.from(request.body).toString('utf8') : '';
  const form = new Map<string, string>();
  for (const [name, value] of [...new URLSearchParams(request.query), ...new URLSearchParams(body)]) {
    form.set(name, form.get(name) ?? value);
  }
  return form;
}

/** Names a request to STS by its action. */
export function stsRequest(request: HttpRequest, services: StsServices): NamedRequest {
  const form = formOf(request);
  return {
    operation: form.get('Action') ?? 'Unknown',
    parameters: withoutSecrets(Array.from(form).filter(([name]) => name !== 'Action' && name !== 'Version')),
    answer: async () => inTime(await answer(request, form, services), services.now()),
    error: errorAnswer,
  };
}

function findOperation(form: ReadonlyMap<string, string>): { readonly name: string; readonly operation: Operation } {
  const name = form.get('Action');
  if (name === undefined) {
    throw badRequest('MissingAction', 'The request must contain the parameter Action');
  }
  const operation = OPERATIONS.get(name);
  const version = form.get('Version') ?? 'NO_VERSION_SPECIFIED';
  if (operation === undefined || version !== API_VERSION) {
    throw badRequest('InvalidAction', `Could not find operation ${name} for version ${version}`);
  }
  return { name, operation };
}

/** The region in a host name such as `sts.eu-central-1.amazonaws.com`. */
function regionOfHost(host: string | undefined): string | undefined {
  return /^sts(?:-fips)?\.(?<region>[a-z]+(?:-[a-z]+)+-\d)\./.exec(host ?? '')?.groups?.['region'];
}

async function run(
  operation: Operation,
  request: HttpRequest,
  { services, progress }: { readonly services: StsServices; readonly progress: Progress },
): Promise<OperationResult> {
  const [world, now] = [services.world(), services.now()];
  const call: Call = {
    services,
    world,
    now,
    parameters: progress.parameters,
    region: regionOfHost(request.headers.get('host')),
    secureTransport: request.secure,
    sourceIp: request.remoteAddress,
    vpcEndpoint: world.vpcEndpoint,
    userAgent: request.headers.get('user-agent'),
  };
  if (!operation.signed) {
    return operation.run(call);
  }
  const { caller, region } = authenticate(request, { service: 'sts', world, sessions: services.sessions, now });
  progress.caller = caller;
  return runSigned(operation, { ...call, caller, region });
}

async function answer(
  request: HttpRequest,
  form: ReadonlyMap<string, string>,
  services: StsServices,
): Promise<Answered> {
  const progress: Progress = { parameters: Parameters.of(form), requestId: randomUUID(), caller: undefined };
  const ended = await perform(request, form, { services, progress });
  const { caller, parameters } = progress;
  return {
    ...ended,
    caller: caller?.arn,
    callerSession: caller?.session?.number,
    ignoredParameters: parameters.unread(),
  };
}

async function perform(
  request: HttpRequest,
  form: ReadonlyMap<string, string>,
  { services, progress }: { readonly services: StsServices; readonly progress: Progress },
): Promise<Answered> {
  const { requestId } = progress;
  try {
    const { name, operation } = findOperation(form);
    return succeed(name, await run(operation, request, { services, progress }), requestId);
  } catch (error) {
    if (!(error instanceof StsError)) {
      throw error;
    }
    const { status, code, message, reason } = error;
    return {
      answer: errorAnswer({ status, code, message, requestId }),
      outcome: { code, message, reason, requestId },
    };
  }
}

function succeed(name: string, result: OperationResult, requestId: string): Answered {
  const { fields, session, packedPolicySize } = result;
  return {
    answer: xmlAnswer(200, successDocument(name, fields, requestId), requestId),
    outcome: {
      requestId,
      session: session === undefined ? undefined : recordSession(session, packedPolicySize),
    },
  };
}

function errorAnswer(error: ServiceError): HttpAnswer {
  return xmlAnswer(error.status, errorDocument(error), error.requestId);
}

function xmlAnswer(status: number, body: string, requestId: string): HttpAnswer {
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }, body };
}
