/**
 * The instance metadata service of EC2 (IMDSv2, and v1 where the instance allows it), as far as credentials go: for
 * `AWS_EC2_METADATA_SERVICE_ENDPOINT`.
 *
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
 */

import { jsonAnswer, type HttpAnswer, type HttpRequest } from '../http/message.ts';
import type { Answered, NamedRequest } from '../service.ts';
import { isoSeconds } from '../../text/iso-seconds.ts';
import {
  granted,
  issueFor,
  refused,
  sessionFields,
  textAnswer,
  told,
  type MachineServices,
} from './machine-services.ts';

const TOKEN_PATH = '/latest/api/token';
const ROLES_PATH = '/latest/meta-data/iam/security-credentials/';
const TTL = 'x-aws-ec2-metadata-token-ttl-seconds';
const TOKEN = 'x-aws-ec2-metadata-token';
const MAX_TTL_SECONDS = 21_600;

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
};

function page(status: number): HttpAnswer {
  const title = `${status} - ${TITLES[status] ?? 'Internal Server Error'}`;
  return {
    status,
    headers: { 'content-type': 'text/html' },
    body: `<?xml version="1.0" encoding="iso-8859-1"?>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`,
  };
}

function no(status: number, reason: string): Answered {
  return refused(page(status), { code: TITLES[status] ?? 'Error', message: reason });
}

/** Names a request to the instance metadata service; undefined for another path. */
export function metadataRequest(request: HttpRequest, services: MachineServices): NamedRequest | undefined {
  const { path } = request;
  const isToken = path === TOKEN_PATH;
  if (!isToken && !path.startsWith(ROLES_PATH)) {
    return undefined;
  }
  return {
    operation: isToken ? 'MetadataToken' : path === ROLES_PATH ? 'MetadataRole' : 'MetadataCredentials',
    parameters: { path },
    answer: () => Promise.resolve(isToken ? issueToken(request, services) : answerRole(request, services)),
    error: ({ status }) => page(status),
  };
}

function issueToken({ method, headers }: HttpRequest, { world, machine, now }: MachineServices): Answered {
  if (world().machine?.instance === undefined) {
    return no(404, 'the machine of this world is no instance');
  }
  if (method !== 'PUT') {
    return no(405, 'a token is requested with PUT');
  }
  if (headers.has('x-forwarded-for')) {
    return no(403, 'the request came through a proxy');
  }
  const ttl = Number(headers.get(TTL));
  if (!Number.isInteger(ttl) || ttl < 1 || ttl > MAX_TTL_SECONDS) {
    return no(400, `${TTL} has to be 1 to ${MAX_TTL_SECONDS}`);
  }
  const token = machine.metadata.issue(now() + ttl * 1000);
  return told({ ...textAnswer(200, token), headers: { 'content-type': 'text/plain', [TTL]: String(ttl) } });
}

function answerRole({ method, path, headers }: HttpRequest, services: MachineServices): Answered {
  const { world, machine, now } = services;
  const instance = world().machine?.instance;
  if (instance === undefined) {
    return no(404, 'the machine of this world is no instance');
  }
  if (method !== 'GET') {
    return no(405, 'metadata is read with GET');
  }
  const token = headers.get(TOKEN);
  if (token === undefined ? !instance.allowsV1 : !machine.metadata.isValid(token, now())) {
    return no(401, token === undefined ? 'the instance requires IMDSv2' : 'the token is unknown, or has expired');
  }
  const name = instance.role?.split('/').at(-1);
  if (instance.role === undefined || name === undefined) {
    return no(404, 'the instance has no instance profile');
  }
  const asked = path.slice(ROLES_PATH.length);
  if (asked === '') {
    return told(textAnswer(200, name));
  }
  return asked === name
    ? credentialsOf({ role: instance.role, name, sessionName: instance.id }, services)
    : no(404, `the instance has no role ${asked}`);
}

function credentialsOf(
  { role, name, sessionName }: { readonly role: string; readonly name: string; readonly sessionName: string },
  services: MachineServices,
): Answered {
  const LastUpdated = isoSeconds(services.now());
  const session = issueFor(services, { role, sessionName });
  if (session === undefined) {
    // As EC2 says it: with the status of a success.
    const [code, message] = ['AssumeRoleUnauthorizedAccess', `EC2 cannot assume the role ${name}.`];
    return refused(jsonAnswer(200, { Code: code, Message: message, LastUpdated }), { code, message });
  }
  return granted(session, { Code: 'Success', LastUpdated, Type: 'AWS-HMAC', ...sessionFields(session) });
}
