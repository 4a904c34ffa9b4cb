/** The sessions that the emulator has issued. */

import { newCredentials, type Credentials } from './identifiers.ts';
import type { PolicyDocument } from './policy/document.ts';
import type { Tags } from './tags.ts';

interface SessionBase {
  readonly account: string;
  readonly partition: string;
  /** Session tags, inherited ones included; a role's own tags are not among them. */
  readonly tags: Tags;
  readonly transitiveTagKeys: readonly string[];
  readonly sourceIdentity: string | undefined;
  /** Session policies; they narrow what the identity policies allow. Undefined if there are none. */
  readonly policies: readonly PolicyDocument[] | undefined;
  /** When MFA was proved, in milliseconds. */
  readonly mfaAt: number | undefined;
}

/** What kind of session it is. */
export type SessionFacts = SessionBase &
  (
    | {
        readonly kind: 'assumed-role';
        /** The role's own ARN, with its path. */
        readonly roleArn: string;
        readonly sessionName: string;
        /** `arn:...:assumed-role/NAME/SESSION` */
        readonly arn: string;
        /** The provider's ARN, for web identity and SAML sessions and all that are chained from them. */
        readonly federatedProvider: string | undefined;
        /** The ARNs of the principals before this one, first to last. */
        readonly chain: readonly string[];
      }
    | { readonly kind: 'user'; readonly userArn: string; readonly arn: string }
    | { readonly kind: 'federated-user'; readonly userArn: string; readonly name: string; readonly arn: string }
    | { readonly kind: 'root'; readonly arn: string }
  );

/** What the store adds when it issues a session. Times are in milliseconds. */
interface Issue {
  /** In order of issue, from 1. */
  readonly number: number;
  readonly credentials: Credentials;
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** As requested, or the default. */
  readonly durationSeconds: number;
}

/** A current or past session. */
export type Session = SessionFacts & Issue;

/** A session of a role. */
export type RoleSession = Session & { readonly kind: 'assumed-role' };

/** The requested and the real lifetime of a session, and the minimum length of its token. */
export interface IssueTerms {
  readonly now: number;
  readonly durationSeconds: number;
  /** The real lifetime that the world, or the role in it, sets for sessions. */
  readonly worldLimitSeconds: number | undefined;
  /** `MinimumSessionTokenSize` of the call. */
  readonly minimumTokenBytes?: number | undefined;
}

/** Issues sessions and finds them by access key. */
export class SessionStore {
  readonly #byAccessKey = new Map<string, Session>();

  /** Issues a session with new credentials. */
  issue<Facts extends SessionFacts>(facts: Facts, terms: IssueTerms): Facts & Issue {
    const { now, durationSeconds, worldLimitSeconds = durationSeconds } = terms;
    const expiresAt = now + Math.min(durationSeconds, worldLimitSeconds) * 1000;
    const session = {
      ...facts,
      number: this.#byAccessKey.size + 1,
      credentials: newCredentials(terms.minimumTokenBytes),
      issuedAt: now,
      expiresAt,
      durationSeconds,
    };
    this.#byAccessKey.set(session.credentials.accessKeyId, session);
    return session;
  }

  /** A session, expired or not. */
  find(accessKeyId: string): Session | undefined {
    return this.#byAccessKey.get(accessKeyId);
  }

  /** All of them, in order of issue. */
  all(): readonly Session[] {
    return Array.from(this.#byAccessKey.values());
  }
}
