/**
 * Builds `dist/`: one bundle whose chunks all programs share, and one file per program that starts it.
 * With `--check`, builds elsewhere and fails if `dist/` is not exactly that.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { DIGEST_FILE, sourcesDigest } from './sources-digest.ts';

const LARGE_BYTES = 100_000;
/** What users download at each start of the action: a build that is larger needs a reason, and a new number here. */
const MAX_BYTES = 3_700_000;
/** The files that users, runners and profiles start, and what each calls. */
const PROGRAMS = {
  main: 'main',
  post: 'post',
  plan: 'plan',
  cli: 'cli',
  'credential-process': 'credentialProcess',
  'credential-server': 'credentialServer',
} as const;
const root = join(import.meta.dirname, '..');

function build(target: string): void {
  rmSync(target, { recursive: true, force: true });
  const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'));
  const args = [
    'build',
    'src/index.ts',
    '--out',
    target,
    '--target',
    'es2022',
    '--transpile-only',
    '--no-cache',
    '--license',
    'licenses.txt',
  ];
  // ncc uses the paths in the configuration that this variable names.
  const env = { ...process.env, TS_NODE_PROJECT: join(root, 'tsconfig.build.json') };
  execFileSync(process.execPath, [ncc, ...args], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  minifyDependencies(target);
  for (const [program, call] of Object.entries(PROGRAMS)) {
    const shebang = program === 'cli' ? '#!/usr/bin/env node\n' : '';
    const text = `${shebang}import { ${call} } from './index.js';\n\nawait ${call}();\n`;
    writeFileSync(join(target, `${program}.js`), text, { mode: program === 'cli' ? 0o755 : 0o644 });
  }
  writeFileSync(join(target, DIGEST_FILE), `${sourcesDigest()}\n`);
  const bytes = sizeOf(target);
  if (bytes > MAX_BYTES) {
    throw new Error(`dist/ has ${bytes} bytes, more than the ${MAX_BYTES} of its budget in ${import.meta.filename}`);
  }
}

function sizeOf(directory: string): number {
  return readdirSync(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);
}

/**
 * Minifies the large chunks, which hold the dependencies: measured without the default provider chain, a step of one
 * hop takes 1.7 instead of 1.85 times the floor. Our own code stays readable.
 */
function minifyDependencies(target: string): void {
  for (const name of readdirSync(target).filter((each) => each.endsWith('.index.js'))) {
    const file = join(target, name);
    if (statSync(file).size >= LARGE_BYTES) {
      const { code } = transformSync(readFileSync(file, 'utf8'), {
        minify: true,
        format: 'esm',
        legalComments: 'none',
      });
      writeFileSync(file, code);
    }
  }
}

function contents(directory: string): Map<string, string> {
  const files = readdirSync(directory).sort();
  return new Map(files.map((file) => [file, readFileSync(join(directory, file), 'utf8')]));
}

function check(): void {
  const fresh = mkdtempSync(join(tmpdir(), 'role-chain-dist-'));
  try {
    build(fresh);
    const expected = contents(fresh);
    const committed = contents(join(root, 'dist'));
    const names = new Set([...expected.keys(), ...committed.keys()]);
    const stale = [...names].filter((name) => expected.get(name) !== committed.get(name));
    if (stale.length > 0) {
      console.error(`dist/ is out of date: ${stale.join(', ')}. Run npm run build and commit the result.`);
      process.exitCode = 1;
      return;
    }
    console.log(`dist/ is fresh (${committed.size} files).`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Replaces the last build with a finished one, file by file, so that a program that is just starting still starts. */
function install(): void {
  const fresh = mkdtempSync(join(tmpdir(), 'role-chain-dist-'));
  const target = join(root, 'dist');
  try {
    build(fresh);
    mkdirSync(target, { recursive: true });
    const names = readdirSync(fresh);
    names.forEach((name) => {
      copyFileSync(join(fresh, name), join(target, name));
    });
    readdirSync(target)
      .filter((name) => !names.includes(name))
      .forEach((name) => {
        rmSync(join(target, name), { recursive: true });
      });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv.includes('--check')) {
  check();
} else {
  install();
}
