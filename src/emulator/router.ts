/** Routes requests to services by path; AWS services that share a path are distinguished by protocol. */

import { containerRequest } from './container-credentials.ts';
import { jsonAnswer, type HttpAnswer, type HttpRequest } from './http/message.ts';
import { oneLoginRequest } from './onelogin/service.ts';
import type { OneLoginServices } from './onelogin/state.ts';
import { oktaRequest } from './okta/service.ts';
import type { OktaServices } from './okta/state.ts';
import { isOrganizationsRequest, organizationsRequest } from './organizations/service.ts';
import { publishedRequest, tokenRequest, type OidcServices } from './oidc/service.ts';
import type { MachineServices } from './machine/machine-services.ts';
import { machineRequest } from './machine/service.ts';
import { createSessionRequest } from './roles-anywhere/service.ts';
import type { NamedRequest, ServiceError } from './service.ts';
import type { StsServices } from '../iam/calls/call.ts';
import { stsRequest } from './sts-service.ts';

/** What all services depend on. */
export type Services = StsServices & OidcServices & MachineServices & OneLoginServices & OktaServices;

function plainError({ status, code, message }: ServiceError): HttpAnswer {
  return jsonAnswer(status, { code, message });
}

function plain(operation: string, path: string, answer: HttpAnswer): NamedRequest {
  return { operation, parameters: { path }, answer: () => Promise.resolve({ answer, outcome: {} }), error: plainError };
}

function unknown(path: string): NamedRequest {
  return plain('Unknown', path, jsonAnswer(404, { code: 'NotFound', message: `Nothing is at ${path}` }));
}

/** Names a request. Every path gets a name: one that no service knows is `Unknown`, and answered with 404. */
export function nameRequest(request: HttpRequest, services: Services): NamedRequest {
  const { path } = request;
  switch (path) {
    case '/':
      return isOrganizationsRequest(request) ? organizationsRequest(request, services) : stsRequest(request, services);
    case '/oidc/token':
      return tokenRequest(request, services);
    case '/sessions':
      return createSessionRequest(request, services) ?? unknown(path);
    case '/health':
      return plain('Health', path, jsonAnswer(200, { status: 'ok' }));
    default:
      return (
        publishedRequest(request, services) ??
        containerRequest(request, services) ??
        machineRequest(request, services) ??
        oneLoginRequest(request, services) ??
        oktaRequest(request, services) ??
        unknown(path)
      );
  }
}
