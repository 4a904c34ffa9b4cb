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
/** Lines that are about as long can be compared in a diff. */
const LINE_LENGTH = 160;
/** What users download at each start of the action: a build that is larger needs a reason, and a new number here. */
const MAX_BYTES = 2_900_000;
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
/** As package.json says: `20.3`. */
const OLDEST_NODE = oldestNode(readFileSync(join(root, 'package.json'), 'utf8'));

function oldestNode(manifest: string): string {
  const found = /"node": ">=(\d+\.\d+)"/.exec(manifest)?.[1];
  if (found === undefined) {
    throw new Error('package.json does not say which Node.js is needed');
  }
  return found;
}

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
  loadPromisesLater(target);
  shrink(target);
  for (const [program, call] of Object.entries(PROGRAMS)) {
    const shebang = program === 'cli' ? '#!/usr/bin/env node\n' : '';
    writeFileSync(join(target, `${program}.js`), shebang + door(call, program), {
      mode: program === 'cli' ? 0o755 : 0o644,
    });
  }
  writeFileSync(join(target, DIGEST_FILE), `${sourcesDigest()}\n`);
  const bytes = sizeOf(target);
  if (bytes > MAX_BYTES) {
    throw new Error(`dist/ has ${bytes} bytes, more than the ${MAX_BYTES} of its budget in ${import.meta.filename}`);
  }
}

/** The part of `@actions/core` that no step uses takes these out of `node:fs/promises`, which takes 6 ms to load. */
const PROMISES = /const \{ access, appendFile, writeFile \} = (\S+)\.promises;/;

/** Lets `@actions/core` load `node:fs/promises` only where it writes a summary. */
function loadPromisesLater(target: string): void {
  const files = readdirSync(target).map((name) => join(target, name));
  const found = files.filter((file) => PROMISES.test(readFileSync(file, 'utf8')));
  if (found.length === 0) {
    throw new Error('@actions/core loads node:fs/promises in another way now: see PROMISES');
  }
  for (const file of found) {
    const later = (_: string, fs: string): string =>
      ['access', 'appendFile', 'writeFile']
        .map((name) => `const ${name} = (...args) => ${fs}.promises.${name}(...args);`)
        .join('\n');
    writeFileSync(file, readFileSync(file, 'utf8').replace(PROMISES, later));
  }
}

function sizeOf(directory: string): number {
  return readdirSync(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);
}

/**
 * The text of a program's file. It looks at the version of Node.js before anything is loaded: what is missing in an
 * older one would fail somewhere inside, with a message about something else.
 */
function door(call: string, program: string): string {
  const [major = '', minor = ''] = OLDEST_NODE.split('.');
  const prefix = ['main', 'post', 'plan'].includes(program) ? '::error::' : 'role-chain: ';
  const print = prefix === '::error::' ? 'console.log' : 'console.error';
  return `const [major, minor] = process.versions.node.split('.').map(Number);
if (major < ${major} || (major === ${major} && minor < ${minor})) {
  ${print}('${prefix}Node.js ${OLDEST_NODE} or newer is needed, and this is ' + process.versions.node + ' (' + process.execPath + ').');
  process.exit(1);
}
void require('./index.js').${call}();
`;
}

/**
 * Turns every file into CommonJS, which Node.js loads faster than as many ES modules, and minifies the large chunks, which
 * hold the dependencies. Our own code keeps its names, for stack traces, but its comments and layout stay in `src/`: to read
 * and scan all that is needed at a start takes a third less without them.
 */
function shrink(target: string): void {
  for (const name of readdirSync(target).filter((each) => each.endsWith('index.js'))) {
    const file = join(target, name);
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      ...(statSync(file).size >= LARGE_BYTES ? { minify: true } : { minifyWhitespace: true, minifySyntax: true }),
      lineLimit: LINE_LENGTH,
      format: 'cjs',
      platform: 'node',
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': 'ownUrl' },
      legalComments: 'none',
    });
    // As it is in every ES module.
    writeFileSync(file, `'use strict';\n${code.includes('ownUrl') ? `${OWN_URL}\n` : ''}${code}`);
  }
  // The files have no other ending, since workflows name dist/main.js and dist/index.js.
  writeFileSync(join(target, 'package.json'), '{ "type": "commonjs" }\n');
}

/** What `import.meta.url` is in an ES module. */
const OWN_URL = "const ownUrl = require('node:url').pathToFileURL(__filename).href;";

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
