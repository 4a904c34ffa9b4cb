/**
 * Builds `dist/`: the modules of all programs in files that they share, and one file per program that starts it.
 * With `--check`, builds elsewhere and fails if `dist/` is not exactly that.
 */
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
import { writeBundle } from './bundling/bundle.ts';
import { licensesOf } from './bundling/licenses.ts';
import { DIGEST_FILE, sourcesDigest } from './sources-digest.ts';

/** What users download at each start of the action: a build that is larger needs a reason, and a new number here. */
const MAX_BYTES = 3_050_000;
/** The files that users, runners and profiles start, and what each calls of its module in `src/`. */
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

async function build(target: string): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  const modules = await writeBundle(Object.keys(PROGRAMS), target);
  for (const [program, call] of Object.entries(PROGRAMS)) {
    const shebang = program === 'cli' ? '#!/usr/bin/env node\n' : '';
    writeFileSync(join(target, `${program}.js`), shebang + door(call, program), {
      mode: program === 'cli' ? 0o755 : 0o644,
    });
  }
  // The files have no other ending, since workflows name dist/main.js.
  writeFileSync(join(target, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(target, 'licenses.txt'), licensesOf(modules));
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
Promise.resolve().then(() => require('./start-${program}.js').${call}()).catch((error) => {
  ${print}('${prefix}Unexpected error: ' + String(error && error.message || error).split('\\n')[0]);
  process.exitCode = 1;
});
`;
}

function contents(directory: string): Map<string, string> {
  const files = readdirSync(directory).sort();
  return new Map(files.map((file) => [file, readFileSync(join(directory, file), 'utf8')]));
}

async function check(): Promise<void> {
  const fresh = mkdtempSync(join(tmpdir(), 'role-chain-dist-'));
  try {
    await build(fresh);
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
async function install(): Promise<void> {
  const fresh = mkdtempSync(join(tmpdir(), 'role-chain-dist-'));
  const target = join(root, 'dist');
  try {
    await build(fresh);
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
  await check();
} else {
  await install();
}
