/**
 * The container credentials endpoint (`AWS_CONTAINER_CREDENTIALS_FULL_URI`), for testing ambient credentials:
 * `/credentials/USER` returns a session of a user, `/credentials/ROLE-ARN` one of a role.
 */

import { randomUUID } from 'node:crypto';
import { recordSession } from './call-log.ts';
import { allUsers, findRole } from '../iam/directory.ts';
import { jsonAnswer, type HttpAnswer, type HttpRequest } from './http/message.ts';
import { DEFAULT_ROLE_SECONDS, issueRoleSession } from '../iam/operations/role-session.ts';
import { isoSeconds } from '../text/iso-seconds.ts';
import type { Answered, NamedRequest, ServiceError } from './service.ts';
import type { Session, SessionStore } from '../iam/session-store.ts';
import { NO_TAGS } from '../iam/tags.ts';
import type { Role, User, World } from '../iam/world/world.ts';

/** What the endpoint depends on. */
export interface SessionSource {
  readonly world: () => World;
  readonly sessions: SessionStore;
  /** Milliseconds. */
  readonly now: () => number;
}

const PREFIX = '/credentials/';

function errorAnswer({ status, code, message }: ServiceError): HttpAnswer {
  return jsonAnswer(status, { code, message });
}

/** Names a request for container credentials; undefined for another path. */
export function containerRequest(request: HttpRequest, source: SessionSource): NamedRequest | undefined {
  if (!request.path.startsWith(PREFIX)) {
    return undefined;
  }
  const principal = decodePath(request.path.slice(PREFIX.length));
  return {
    operation: 'ContainerCredentials',
    parameters: { principal },
    answer: () => Promise.resolve(answer(request, principal, source)),
    error: errorAnswer,
  };
}

/** A path that cannot be decoded matches nobody; it is left as is. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function refuse(status: number, code: string, message: string): Answered {
  return { answer: errorAnswer({ status, code, message, requestId: randomUUID() }), outcome: { code, message } };
}

function answer(request: HttpRequest, principal: string, source: SessionSource): Answered {
  const token = source.world().containerAuthorizationToken;
  if (token !== undefined && request.headers.get('authorization') !== token) {
    return refuse(401, 'Unauthorized', 'The Authorization header is missing or wrong.');
  }
  const session = sessionFor(principal, source);
  if (session === undefined) {
    return refuse(404, 'NotFound', `The world has no user or role ${principal}`);
  }
  const { accessKeyId, secretAccessKey, sessionToken } = session.credentials;
  const expiration = isoSeconds(session.expiresAt);
  return {
    answer: jsonAnswer(200, {
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      Token: sessionToken,
      Expiration: expiration,
    }),
    outcome: { session: recordSession(session, undefined) },
  };
}

function sessionFor(principal: string, source: SessionSource): Session | undefined {
  const world = source.world();
  const role = findRole(world, principal);
  if (role !== undefined) {
    return issueSessionOf(role, source);
  }
  const user = allUsers(world).find(({ name }) => name === principal);
  return user === undefined ? undefined : issueUserSession(user, source);
}

/** Issues a session of a role without a call. */
export function issueSessionOf(
  role: Role,
  { world, sessions, now }: SessionSource,
  { sessionName = 'emulator', seconds = DEFAULT_ROLE_SECONDS }: SessionWish = {},
): Session {
  return issueRoleSession(
    { sessions, now: now(), world: world() },
    {
      role,
      sessionName,
      tags: NO_TAGS,
      transitiveTagKeys: [],
      sourceIdentity: undefined,
      policies: undefined,
      federatedProvider: undefined,
      chain: [],
      durationSeconds: seconds,
    },
  );
}

/** Options of a session that is issued without a call. */
export interface SessionWish {
  readonly sessionName?: string | undefined;
  readonly seconds?: number | undefined;
}

function issueUserSession(user: User, { world, sessions, now }: SessionSource): Session {
  return sessions.issue(
    {
      kind: 'user',
      account: user.account,
      partition: user.arn.split(':')[1] ?? 'aws',
      arn: user.arn,
      userArn: user.arn,
      tags: NO_TAGS,
      transitiveTagKeys: [],
      sourceIdentity: undefined,
      policies: undefined,
      mfaAt: undefined,
    },
    { now: now(), durationSeconds: DEFAULT_ROLE_SECONDS, worldLimitSeconds: world().sessionSeconds },
  );
}
