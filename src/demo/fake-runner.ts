/** Just enough of a CI runner to run a step: starts the process with file commands, and collects what it wrote. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The result of a program. */
export interface RunResult {
  /** The exit status; null if a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The result of a step. */
export interface StepResult extends RunResult {
  /** Standard output as the runner shows it: without `::add-mask::` lines. Values are not masked yet. */
  readonly log: string;
  /** Values that the runner was asked to mask. */
  readonly masks: readonly string[];
  /** Variables added to the environment of later steps. */
  readonly exported: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
}

/** A step to run. */
export interface Step {
  /** The Node.js to run with. */
  readonly node: string;
  /** The file to run: `dist/main.js` or `dist/post.js`. */
  readonly program: string;
  /** Inputs by name. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Environment;
  /** Where the file commands go; each step needs its own directory. */
  readonly directory: string;
}

const FILE_COMMANDS = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/** Runs a program to its end. */
export function run(program: string, args: readonly string[], env: Environment): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, ...output });
    });
  });
}

/** Runs a step as a runner does. */
export async function runStep({ node, program, inputs, environment, directory }: Step): Promise<StepResult> {
  const files = Object.fromEntries(FILE_COMMANDS.map((variable) => [variable, join(directory, variable)]));
  for (const file of Object.values(files)) {
    writeFileSync(file, '');
  }
  const given = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const result = await run(node, [program], { ...environment, ...files, ...given });
  const read = (variable: (typeof FILE_COMMANDS)[number]): ReadonlyMap<string, string> =>
    parseFileCommand(readFileSync(join(directory, variable), 'utf8'));
  return {
    ...result,
    log: result.stdout.replace(/^::add-mask::.*\n/gm, ''),
    masks: [...result.stdout.matchAll(/^::add-mask::(.*?)\r?$/gm)].map(([, value = '']) => unescapeData(value)),
    exported: read('GITHUB_ENV'),
    outputs: read('GITHUB_OUTPUT'),
    state: read('GITHUB_STATE'),
  };
}

/**
 * Reads the entries of a file command: `NAME<<DELIMITER`, the value's lines, `DELIMITER`. Anything else is an error.
 */
export function parseFileCommand(text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const lines = text.split(EOL);
  while (lines.length > 1) {
    const header = lines.shift() ?? '';
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(header) ?? [];
    const end = delimiter === undefined ? -1 : lines.indexOf(delimiter);
    if (name === undefined || end < 0) {
      throw new Error(`not an entry of a file command: ${header}`);
    }
    entries.set(
      name,
      lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join(EOL),
    );
  }
  return entries;
}

function unescapeData(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}
