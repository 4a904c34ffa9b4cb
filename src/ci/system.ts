import type { JobFacts } from '../core/job-facts.ts';
import type { Conceal } from '../core/secret.ts';
import type { IdTokenAccess } from './id-token.ts';
import type { Subjects } from './subjects.ts';

/** Environment variables of a job. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A tag that is sent on a signed `role-to-assume` hop by default. */
export interface DefaultTag {
  readonly key: string;
  readonly value: string;
  /** Whether it is dropped first when the packed policy gets too large. */
  readonly droppable: boolean;
}

/** What to say if a job has no ID token: what is missing, and how to get it. Whole sentences. */
interface NoTokenAdvice {
  /** For the log, where a token is requested. */
  readonly message: string;
  readonly hint: string;
  /** Why a job has none from its beginning, and how to give it one, if other words fit better than those above. */
  readonly ofJob?: { readonly cause: string; readonly fix: string };
}

/** The default session name of configure-aws-credentials v6. */
export const DEFAULT_SESSION_NAME = 'GitHubActions';

/** A CI system, as a job sees it. Adding one takes one file that defines this, and one line in `systems.ts`. */
export interface CiSystem {
  /** For messages: `GitLab CI`. */
  readonly name: string;
  /** Whether a job with this environment runs on it. */
  readonly detect: (env: Environment) => boolean;
  /** What its variables say about the job. */
  readonly facts: (env: Environment) => JobFacts;
  /** How the job gets its ID token; undefined if it may not have one. Secrets needed for that are concealed at once. */
  readonly idToken: (env: Environment, conceal: Conceal) => IdTokenAccess | undefined;
  /** What to do if {@link CiSystem.idToken} returns nothing. */
  readonly noToken: NoTokenAdvice;
  /** Variables with which a job gets its ID tokens, or speaks to the system in its own name; in capital letters. */
  readonly tokenVariables: (env: Environment) => readonly string[];
  /** What `sub` of its ID tokens looks like. */
  readonly subjects: Subjects;
  /** The tags that are sent by default. */
  readonly defaultTags: (facts: JobFacts) => readonly DefaultTag[];
  /**
   * The session name of hops that set none. {@link DEFAULT_SESSION_NAME} on every system so far: trust policies test it
   * (`sts:RoleSessionName`), so another one would lock out who moves a chain from one system to the next.
   */
  readonly defaultSessionName: string;
  /** Makes the log line that masks a single-line value; absent if the log has no such lines. */
  readonly maskLine?: (value: string) => string;
  /** Variables of this program that only matter here, besides those of inputs. */
  readonly ownVariables: readonly string[];
}

/** Facts, and the variables that hold them. */
export type FactVariables = Readonly<Partial<Record<keyof JobFacts, string>>>;

/** The facts that variables hold; empty ones count as not set. */
export function factsFrom(variables: FactVariables, env: Environment): JobFacts {
  const told = Object.entries(variables).flatMap(([fact, variable]) => {
    const value = env[variable];
    return value === undefined || value === '' ? [] : [[fact, value]];
  });
  return Object.fromEntries(told) as JobFacts;
}
