import { RoleChainError } from '../core/errors.ts';

/** A target as a matrix knows it. */
export interface MatrixTarget {
  readonly target: string;
  /** Twelve digits; empty where only the job knows, since the target is the end of the chain that the job says. */
  readonly account: string;
  /** What people call it: the account's own name, where it is one of an organization. */
  readonly name: string;
  /** ARN of the last role; empty where only the job knows. */
  readonly role: string;
  readonly region: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Where the job finds it: by its name in the config file, or in the row itself. */
  readonly from: 'config-file' | 'row';
}

/**
 * A row of a matrix: one target, or several with the fields that they share. `targets` and `profiles` are for the inputs
 * of these names; together they name every target of the row.
 */
type MatrixRow = Readonly<Record<string, string>>;

/** What `strategy.matrix` takes. */
export interface Matrix {
  readonly include: readonly MatrixRow[];
}

/** A matrix, and how many targets its rows have together. */
export interface MadeMatrix {
  readonly matrix: Matrix;
  readonly targets: number;
}

/** GitHub runs so many jobs of one matrix. */
export const MAX_JOBS = 256;

/** Outputs of a job may have 1 MB together, counted in UTF-16; some room is left for `count` and for others. */
const MAX_CHARACTERS = 510_000;

/** Linux starts no program with a variable of 128 KiB or more, and inputs are variables (execve(2), MAX_ARG_STRLEN). */
const MAX_INPUT_BYTES = 120_000;

/** What a matrix is made with. */
export interface MatrixSettings {
  readonly mostJobs: number;
  /** The region of rows whose targets have several. */
  readonly region: string;
}

/**
 * A row for each target or, where there are more of them than jobs, rows of as many targets as it takes, as even as can
 * be, in the order of the targets.
 */
export function matrixOf(targets: readonly MatrixTarget[], { mostJobs, region }: MatrixSettings): Matrix {
  const jobs = Math.min(targets.length, mostJobs);
  const start = (job: number): number => Math.floor((job * targets.length) / jobs);
  const rows = Array.from({ length: jobs }, (_, job) => targets.slice(start(job), start(job + 1)));
  return { include: rows.map((row) => rowOf(row, region)) };
}

/** Whether an output of a job has room for a matrix. */
export function fitsOutput(matrix: Matrix): boolean {
  return JSON.stringify(matrix).length <= MAX_CHARACTERS;
}

/**
 * @throws RoleChainError `delivery` if the matrix is larger than an output may be
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
      hint: 'Split it: several plan steps in jobs of their own, each for a part (organizational-units, account-names, targets), each with a matrix.',
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

/** A name as a key of YAML: plain where that is sure to be read as the text that it is, else in quotes. */
function keyOf(name: string): string {
  return /^[A-Za-z_][\w.+-]*$/.test(name) && !/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(name)
    ? name
    : JSON.stringify(name);
}

function fieldsOf({ target, account, name, role, region, labels }: MatrixTarget): MatrixRow {
  return { ...labels, target, account, name, role, region };
}
