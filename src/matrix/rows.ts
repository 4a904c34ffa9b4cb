import { RoleChainError } from '../core/errors.ts';

/** A target in a matrix. */
export interface MatrixTarget {
  readonly target: string;
  /** Twelve digits; empty if only the job knows, because the target is the end of the chain set in the job. */
  readonly account: string;
  /** Display name: the account's name, if it is in an organization. */
  readonly name: string;
  /** ARN of the last role; empty if only the job knows. */
  readonly role: string;
  readonly region: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Where the job finds it: by name in the config file, or in the row itself. */
  readonly from: 'config-file' | 'row';
}

/**
 * A row of a matrix: one target, or several with the fields that they share. `targets` and `profiles` are for the
 * inputs with the same names; together they name every target of the row.
 */
type MatrixRow = Readonly<Record<string, string>>;

/** The value of `strategy.matrix`. */
export interface Matrix {
  readonly include: readonly MatrixRow[];
}

/** A matrix, and the total number of targets in its rows. */
export interface MadeMatrix {
  readonly matrix: Matrix;
  readonly targets: number;
}

/** GitHub runs at most this many jobs per matrix. */
export const MAX_JOBS = 256;

/** All outputs of a job may total 1 MB, counted in UTF-16; this leaves room for `count` and others. */
const MAX_CHARACTERS = 510_000;

/** Linux starts no program with a variable of 128 KiB or more, and inputs are variables (execve(2), MAX_ARG_STRLEN). */
const MAX_INPUT_BYTES = 120_000;

/** Settings for making a matrix. */
export interface MatrixSettings {
  readonly maxJobs: number;
  /** The region of rows whose targets have different ones. */
  readonly region: string;
}

/**
 * A row per target or, if there are more targets than jobs, rows of several targets, split as evenly as possible, in
 * target order.
 */
export function matrixOf(targets: readonly MatrixTarget[], { maxJobs, region }: MatrixSettings): Matrix {
  const jobs = Math.min(targets.length, maxJobs);
  const start = (job: number): number => Math.floor((job * targets.length) / jobs);
  const rows = Array.from({ length: jobs }, (_, job) => targets.slice(start(job), start(job + 1)));
  return { include: rows.map((row) => rowOf(row, region)) };
}

/** Whether a matrix fits into a job output. */
export function fitsOutput(matrix: Matrix): boolean {
  return JSON.stringify(matrix).length <= MAX_CHARACTERS;
}

/**
 * @throws RoleChainError `delivery` if the matrix is too large for an output
 * @see https://docs.github.com/en/actions/reference/limits
 */
export function requireFit(matrix: Matrix, targets: number): void {
  const longest = Math.max(
    0,
    ...matrix.include.flatMap((row) => Object.values(row)).map((text) => Buffer.byteLength(text)),
  );
  if (longest > MAX_INPUT_BYTES) {
    throw new RoleChainError({
      code: 'delivery',
      message: `A row of the matrix has ${longest} bytes in one field, for ${targets} targets in ${matrix.include.length} rows; an input of a step has room for about ${MAX_INPUT_BYTES}.`,
      hint: `Allow more rows: max-jobs, up to ${MAX_JOBS}.`,
    });
  }
  if (!fitsOutput(matrix)) {
    throw new RoleChainError({
      code: 'delivery',
      message: `The matrix of ${targets} targets has ${JSON.stringify(matrix).length} characters, and an output of GitHub Actions has room for about ${MAX_CHARACTERS}.`,
      hint: 'Split it: use several plan steps in separate jobs, each for a part (organizational-units, account-names, targets), each with a matrix.',
    });
  }
}

function rowOf(targets: readonly MatrixTarget[], region: string): MatrixRow {
  const [first, ...others] = targets.map(fieldsOf);
  const shared = Object.entries(first ?? {}).filter(([field, value]) =>
    others.every((other) => other[field] === value),
  );
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const listed = targets.filter(({ from }) => from === 'config-file').map(({ target }) => target);
  const written = targets.filter(({ from }) => from === 'row').map(({ target, role }) => `${keyOf(target)}: ${role}`);
  return {
    region,
    ...Object.fromEntries(shared),
    target: `${first?.['target'] ?? ''}${more}`,
    targets: listed.join(','),
    profiles: written.join('\n'),
  };
}

/** A name as a YAML key: plain if that is certain to be read as the same text, otherwise quoted. */
function keyOf(name: string): string {
  return /^[A-Za-z_][\w.+-]*$/.test(name) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(name)
    ? name
    : JSON.stringify(name);
}

function fieldsOf({ target, account, name, role, region, labels }: MatrixTarget): MatrixRow {
  return { ...labels, target, account, name, role, region };
}
