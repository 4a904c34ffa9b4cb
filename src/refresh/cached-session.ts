import type { Credentials } from '../core/credentials.ts';
import type { BroughtAttributes } from '../core/proofs.ts';
import { Secret } from '../core/secret.ts';

/** A hop's session as kept between renewals. */
export interface CachedSession {
  /** Identifies the hop: `sessionKey` in {@link ./renewal-spec.ts}. */
  readonly key: string;
  readonly roleArn: string;
  readonly assumedRoleArn: string;
  /** Empty of the session of a root user. */
  readonly assumedRoleId: string;
  /** Milliseconds since 1970, by the clock of this machine. */
  readonly obtainedAt: number;
  /** What the proof that its chain started from has set; undefined if it set nothing. */
  readonly brings?: BroughtAttributes;
  readonly credentials: Required<Omit<Credentials, 'foundIn' | 'areAlike'>>;
}

/**
 * - `fresh`: handed out unchanged
 * - `due`: still valid, but should be renewed now; handed out if that is in progress or fails
 * - `over`: no longer handed out
 */
export type Standing = 'fresh' | 'due' | 'over';

/** Renewed this long before the end: AWS SDKs also ask for new credentials five minutes ahead. */
const MAX_AHEAD_MS = 300_000;

/** Not handed out in the last moments: the client still has to send a request with it. */
const MAX_MARGIN_MS = 10_000;

/** How long before its end a session is renewed: a quarter of its life, so that short ones work as well. */
export function renewedAheadMs({ obtainedAt, credentials }: CachedSession): number {
  return Math.min(MAX_AHEAD_MS, lifeMs(obtainedAt, credentials.expiration) / 4);
}

/** The state of a session at a time, in milliseconds since 1970. */
export function standingOf(session: CachedSession | undefined, now: number): Standing {
  if (session === undefined) {
    return 'over';
  }
  const { obtainedAt, credentials } = session;
  const left = credentials.expiration.getTime() - now;
  if (left > renewedAheadMs(session)) {
    return 'fresh';
  }
  return left > Math.min(MAX_MARGIN_MS, lifeMs(obtainedAt, credentials.expiration) / 10) ? 'due' : 'over';
}

function lifeMs(obtainedAt: number, expiration: Date): number {
  return Math.max(0, expiration.getTime() - obtainedAt);
}

/** The format version of the file: a file with another number cannot be understood. */
const VERSION = 1;

/** A session as the text of its file. */
export function printSession({ credentials, ...rest }: CachedSession): string {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
  return JSON.stringify({
    version: VERSION,
    ...rest,
    accessKeyId: accessKeyId.reveal(),
    secretAccessKey: secretAccessKey.reveal(),
    sessionToken: sessionToken.reveal(),
    expiration: expiration.toISOString(),
  });
}

const TEXTS = [
  'key',
  'roleArn',
  'assumedRoleArn',
  'assumedRoleId',
  'accessKeyId',
  'secretAccessKey',
  'sessionToken',
  'expiration',
] as const;

/**
 * Reads what {@link printSession} wrote; undefined for anything else (truncated, of another version or hop), which is
 * treated as missing.
 */
export function parseSession(text: string, key: string): CachedSession | undefined {
  const value = parsed(text);
  if (value['version'] !== VERSION || value['key'] !== key || typeof value['obtainedAt'] !== 'number') {
    return undefined;
  }
  // AssumeRoot gives no id.
  const isOfRoot = /^arn:[\w-]+:iam::\d{12}:root$/.test(String(value['assumedRoleArn']));
  const texts = new Map(
    TEXTS.flatMap((name) => {
      const part = value[name];
      const isThere = typeof part === 'string' && (part !== '' || (isOfRoot && name === 'assumedRoleId'));
      return isThere ? [[name, part] as const] : [];
    }),
  );
  const of = (name: (typeof TEXTS)[number]): string => texts.get(name) ?? '';
  const expiration = new Date(of('expiration'));
  const brings = broughtIn(value['brings']);
  if (texts.size < TEXTS.length || Number.isNaN(expiration.getTime())) {
    return undefined;
  }
  return {
    key,
    roleArn: of('roleArn'),
    assumedRoleArn: of('assumedRoleArn'),
    assumedRoleId: of('assumedRoleId'),
    obtainedAt: value['obtainedAt'],
    credentials: {
      accessKeyId: new Secret(of('accessKeyId')),
      secretAccessKey: new Secret(of('secretAccessKey')),
      sessionToken: new Secret(of('sessionToken')),
      expiration,
    },
    ...(brings === undefined ? {} : { brings }),
  };
}

/** What a proof has set, as {@link printSession} wrote it; undefined if there is nothing. */
function broughtIn(value: unknown): BroughtAttributes | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const { sessionName, sourceIdentity, tags, transitiveTagKeys: keys }: Record<string, unknown> = { ...value };
  return {
    ...(typeof sessionName === 'string' ? { sessionName } : {}),
    ...(typeof sourceIdentity === 'string' ? { sourceIdentity } : {}),
    tags: listOf(tags).flatMap((tag) => {
      const { key, value: text }: Record<string, unknown> = typeof tag === 'object' ? { ...tag } : {};
      return typeof key === 'string' && typeof text === 'string' ? [{ key, value: text }] : [];
    }),
    transitiveTagKeys: listOf(keys).filter((key) => typeof key === 'string'),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // The message would quote the text, which holds keys.
    return {};
  }
}
