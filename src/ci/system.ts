import type { JobFacts } from '../core/job-facts.ts';
import type { Conceal } from '../core/secret.ts';
import type { IdTokenAccess } from './id-token.ts';

/** Environment variables of a job. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A tag that rides on a signed `role-to-assume` hop without being asked for. */
export interface DefaultTag {
  readonly key: string;
  readonly value: string;
  /** Whether it is left out first when the packed policy gets too large. */
  readonly droppable: boolean;
}

/** What to say where a job has no ID token: what is missing, and how the job gets it. */
interface NoTokenAdvice {
  /** Whole sentence, for the log. */
  readonly message: string;
  readonly hint: string;
}

/** A CI system, as far as a job can see it. A further one is one file that says this, and a line in `systems.ts`. */
export interface CiSystem {
  /** For messages: `GitLab CI`. */
  readonly name: string;
  /** Whether a job with this environment runs on it. */
  readonly detect: (env: Environment) => boolean;
  /** What its variables tell of the job. */
  readonly facts: (env: Environment) => JobFacts;
  /** How the job gets its ID token; undefined if it may have none. Secrets on the way to it are concealed at once. */
  readonly idToken: (env: Environment, conceal: Conceal) => IdTokenAccess | undefined;
  /** What to do where {@link CiSystem.idToken} gives nothing. */
  readonly noToken: NoTokenAdvice;
  /** The tags that are sent without being asked for. */
  readonly defaultTags: (facts: JobFacts) => readonly DefaultTag[];
  /** Makes the line of the log that masks a value which has no line ends; absent where the log takes no such lines. */
  readonly maskLine?: (value: string) => string;
  /** Variables of this program that only matter here, beside those of inputs. */
  readonly ownVariables: readonly string[];
}

/** A fact, and the variable that tells it. */
export type FactVariables = Readonly<Partial<Record<keyof JobFacts, string>>>;

/** What variables tell; empty ones count as not told. */
export function factsFrom(variables: FactVariables, env: Environment): JobFacts {
  const told = Object.entries(variables).flatMap(([fact, variable]) => {
    const value = env[variable];
    return value === undefined || value === '' ? [] : [[fact, value]];
  });
  return Object.fromEntries(told) as JobFacts;
}
