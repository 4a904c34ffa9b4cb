/** What a machine offers to the programs on it, and what they renew their sessions with. */

import type { HttpRequest } from '../http/message.ts';
import type { NamedRequest } from '../service.ts';
import { awsLoginRequest } from './aws-login.ts';
import { identityCenterRequest } from './identity-center.ts';
import { metadataRequest } from './instance-metadata.ts';
import type { MachineServices } from './machine-services.ts';
import { podIdentityRequest } from './pod-identity.ts';

const SERVICES = [metadataRequest, podIdentityRequest, identityCenterRequest, awsLoginRequest] as const;

/** Names a request to one of these services; undefined for another path. */
export function machineRequest(request: HttpRequest, services: MachineServices): NamedRequest | undefined {
  for (const service of SERVICES) {
    const named = service(request, services);
    if (named !== undefined) {
      return named;
    }
  }
  return undefined;
}
