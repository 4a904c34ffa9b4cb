/** Reads a claim of a token; undefined if it has none that is a text. */
export type ClaimReader = (name: string) => string | undefined;

/** A form that `sub` takes in the ID tokens of a CI system, and what that means for a condition in a trust policy. */
export interface SubjectForm {
  /** Whether a token has it. */
  readonly has: (claim: ClaimReader) => boolean;
  /** Which conditions do not match it, in general terms: for the documentation. */
  readonly about: string;
  /** The same of one token: a sentence, with the form or the subject in it. */
  readonly say: (claim: ClaimReader) => string;
  /** How well it explains a denial, compared with other evidence: from 1 to 100. */
  readonly weight: number;
  /** How to run the job so that it gets another subject, if another answer than {@link Subjects.elsewhere} fits. */
  readonly elsewhere?: string;
}

/** What `sub` of a CI system's ID tokens looks like. */
export interface Subjects {
  /** The usual form, with names in capitals: `repo:OWNER/NAME:...`. */
  readonly usual: string;
  /** Whether an issuer (`https://...`) is one that the system itself runs. Self-hosted ones are not known. */
  readonly isIssuer: (issuer: string) => boolean;
  /** Whether a subject is of a form that no other system has. */
  readonly isOwn: (subject: string) => boolean;
  /** A token may have several. */
  readonly forms: readonly SubjectForm[];
  /** What a subject names, so that another name makes another subject: `the repository`. */
  readonly named: string;
  /** How to run a job so that it gets the subject that a trust policy asks for: the end of a sentence. */
  readonly elsewhere: string;
}

/** The subject of a token; empty if it has none that is a text. */
export function subjectIn(claim: ClaimReader): string {
  return claim('sub') ?? '';
}
