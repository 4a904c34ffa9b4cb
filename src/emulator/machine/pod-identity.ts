/**
 * The agent of EKS Pod Identity, for `AWS_CONTAINER_CREDENTIALS_FULL_URI`: the token of a service account, issued by the
 * world's issuer for `pods.eks.amazonaws.com`, becomes a session of its role with the tags that EKS sets, all transitive.
 *
 * https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
 */

import { randomUUID } from 'node:crypto';
import { decodeJwt, type JWTPayload } from 'jose';
import type { HttpRequest } from '../http/message.ts';
import type { Answered, NamedRequest } from '../service.ts';
import type { Tags } from '../../iam/tags.ts';
import type { Machine } from '../../iam/world/machine.ts';
import { granted, issueFor, refused, sessionFields, textAnswer, type MachineServices } from './machine-services.ts';

const PATH = '/v1/credentials';
const AUDIENCE = 'pods.eks.amazonaws.com';

type PodIdentity = NonNullable<Machine['podIdentity']>;

/** Names a request to the agent; undefined for another path. */
export function podIdentityRequest(request: HttpRequest, services: MachineServices): NamedRequest | undefined {
  if (request.path !== PATH) {
    return undefined;
  }
  return {
    operation: 'PodIdentityCredentials',
    parameters: {},
    answer: () => answer(request, services),
    error: ({ status, code, message }) => textAnswer(status, wording(code, message)),
  };
}

function wording(code: string, message: string): string {
  return `[${randomUUID()}]: (${code}): ${message}, fault: client\n`;
}

function no(status: number, code: string, message: string): Answered {
  return refused(textAnswer(status, wording(code, message)), { code, message });
}

async function answer({ headers }: HttpRequest, services: MachineServices): Promise<Answered> {
  const podIdentity = services.world().machine?.podIdentity;
  if (podIdentity === undefined) {
    return no(404, 'ResourceNotFoundException', 'The machine of this world is in no cluster');
  }
  // The SDKs send the file as it is, a line break at its end included.
  const token = (headers.get('authorization') ?? '').trim();
  if (token === '') {
    return no(400, 'InvalidTokenException', 'Service account token cannot be empty');
  }
  const claims = await verified(token, services);
  if (claims === undefined) {
    return no(400, 'InvalidTokenException', 'Service account token failed basic claim validations');
  }
  if ((claims.exp ?? 0) * 1000 <= services.now()) {
    return no(400, 'ExpiredTokenException', 'Service account token has expired');
  }
  return grant(claims, podIdentity, services);
}

/** The claims of a token that the issuer has signed for this audience. */
async function verified(token: string, { issuer }: MachineServices): Promise<JWTPayload | undefined> {
  if ((await issuer.check(token)) !== 'verified') {
    return undefined;
  }
  const claims = decodeJwt(token);
  return [claims.aud].flat().includes(AUDIENCE) ? claims : undefined;
}

function grant(claims: JWTPayload, { cluster, associations }: PodIdentity, services: MachineServices): Answered {
  const [, , namespace = '', serviceAccount = ''] = (claims.sub ?? '').split(':');
  const found = associations.find((one) => one.namespace === namespace && one.serviceAccount === serviceAccount);
  if (found === undefined) {
    const who = `service account ${serviceAccount} in namespace ${namespace}`;
    return no(404, 'ResourceNotFoundException', `No association found for ${who}`);
  }
  const tags = tagsOf(cluster, claims, found);
  const sessionName = `eks-${tags.get('eks-cluster-name') ?? ''}-${found.serviceAccount}`.slice(0, 64);
  const session = issueFor(services, { role: found.role, sessionName, tags });
  return session === undefined
    ? no(
        400,
        'AccessDeniedException',
        'Unauthorized Exception! EKS does not have permissions to assume the associated role.',
      )
    : granted(session, { ...sessionFields(session), AccountId: session.account });
}

function tagsOf(
  cluster: string,
  claims: JWTPayload,
  { namespace, serviceAccount }: PodIdentity['associations'][number],
): Tags {
  const pod = podOf(claims);
  return new Map([
    ['eks-cluster-arn', cluster],
    ['eks-cluster-name', cluster.split('/').at(-1) ?? ''],
    ['kubernetes-namespace', namespace],
    ['kubernetes-service-account', serviceAccount],
    ...Object.entries(pod).map(([key, value]): [string, string] => [`kubernetes-pod-${key}`, value]),
  ]);
}

/** The name and the id of the pod, of which Kubernetes tells in a claim of its own. */
function podOf(claims: JWTPayload): Readonly<Record<string, string>> {
  const pod = memberOf(memberOf(claims, 'kubernetes.io'), 'pod');
  return Object.fromEntries(
    ['name', 'uid'].flatMap((key) => {
      const value = memberOf(pod, key);
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );
}

function memberOf(value: unknown, key: string): unknown {
  const entries: readonly (readonly [string, unknown])[] =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.find(([name]) => name === key)?.[1];
}
