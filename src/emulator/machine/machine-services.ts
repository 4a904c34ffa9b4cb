/** What the services of a machine have in common. */

import { randomUUID } from 'node:crypto';
import { recordSession } from '../call-log.ts';
import type { SessionSource } from '../container-credentials.ts';
import { jsonAnswer, type HttpAnswer } from '../http/message.ts';
import type { Answered } from '../service.ts';
import { findRole } from '../../iam/directory.ts';
import type { TokenIssuer } from '../../iam/oidc/token-issuer.ts';
import { DEFAULT_ROLE_SECONDS, issueRoleSession } from '../../iam/operations/role-session.ts';
import type { RoleSession } from '../../iam/session-store.ts';
import { NO_TAGS, type Tags } from '../../iam/tags.ts';
import { isoSeconds } from '../../text/iso-seconds.ts';
import type { MachineState } from './machine-state.ts';

/** What they depend on. */
export interface MachineServices extends SessionSource {
  readonly machine: MachineState;
  readonly issuer: Pick<TokenIssuer, 'check'>;
  /** The emulator's own URL. */
  readonly url: () => string;
}

/** The session that a service hands out. */
export interface MachineSession {
  readonly role: string;
  readonly sessionName: string;
  /** All of them transitive. */
  readonly tags?: Tags;
  readonly seconds?: number;
}

/**
 * Issues a session as a service of AWS does, which the role's trust policy has to allow: that is not checked here.
 *
 * @returns undefined if the world has no such role
 */
export function issueFor(
  services: SessionSource,
  { role: arn, sessionName, tags = NO_TAGS, seconds = DEFAULT_ROLE_SECONDS }: MachineSession,
): RoleSession | undefined {
  const world = services.world();
  const role = findRole(world, arn);
  return role === undefined
    ? undefined
    : issueRoleSession(
        { sessions: services.sessions, now: services.now(), world },
        {
          role,
          sessionName,
          tags,
          transitiveTagKeys: Array.from(tags.keys()),
          sourceIdentity: undefined,
          policies: undefined,
          federatedProvider: undefined,
          chain: [],
          durationSeconds: seconds,
        },
      );
}

/** A session in the form of container and instance credentials. */
export function sessionFields({ credentials, expiresAt }: RoleSession): Readonly<Record<string, string>> {
  return {
    AccessKeyId: credentials.accessKeyId,
    SecretAccessKey: credentials.secretAccessKey,
    Token: credentials.sessionToken,
    Expiration: isoSeconds(expiresAt),
  };
}

/** An answer with a session in it. */
export function granted(session: RoleSession, value: unknown): Answered {
  return { answer: jsonAnswer(200, value), outcome: { session: recordSession(session, undefined) } };
}

/** An answer without one. */
export function told(answer: HttpAnswer): Answered {
  return { answer, outcome: {} };
}

/** A refusal. `reason` says more than AWS would. */
export function refused(
  answer: HttpAnswer,
  { code, message, reason }: { readonly code: string; readonly message: string; readonly reason?: string },
): Answered {
  return { answer, outcome: { code, message, reason, requestId: randomUUID() } };
}

/** A plain text. */
export function textAnswer(status: number, body: string): HttpAnswer {
  return { status, headers: { 'content-type': 'text/plain' }, body };
}

/** Members of a JSON object that are texts; none for anything else. */
export function textsIn(json: string | Uint8Array): Readonly<Record<string, string | undefined>> {
  let value: unknown;
  try {
    value = JSON.parse(typeof json === 'string' ? json : Buffer.from(json).toString('utf8'));
  } catch {
    return {};
  }
  const entries: readonly (readonly [string, unknown])[] =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
