/** A digest of what `dist/` was built from: detects a stale `dist/` without rebuilding it. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const root = join(import.meta.dirname, '..');

/** The file of `dist/` that holds the {@link sourcesDigest} of what it was built from. */
export const DIGEST_FILE = 'sources.sha256';

/** The message for a stale one. */
export const STALE_DIST = 'dist/ is out of date: npm run build';

/** The development dependencies that the build uses; others do not affect `dist/`. */
const BUILDER = /^node_modules\/(?:rolldown|@rolldown|@oxc-project)(?:\/|$)/;

const LOCKFILE = v.object({
  packages: v.record(v.string(), v.object({ dev: v.optional(v.boolean()), integrity: v.optional(v.string()) })),
});

/**
 * SHA-256, in hexadecimal, of everything that determines `dist/`: the sources, how they are built, and the integrity
 * of the dependencies in the lockfile. The same in every checkout of the same commit.
 */
export function sourcesDigest(): string {
  const hash = createHash('sha256');
  for (const path of [...filesBelow('src'), ...filesBelow('scripts/bundling'), 'scripts/build.ts']) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.update(JSON.stringify(dependencies())).digest('hex');
}

/** Whether `dist/` was built from the current sources, by its digest. */
export function isDistFresh(): boolean {
  try {
    return readFileSync(join(root, 'dist', DIGEST_FILE), 'utf8').trim() === sourcesDigest();
  } catch {
    return false;
  }
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Name and integrity of each package that is bundled or does the bundling. */
function dependencies(): readonly (readonly [string, unknown])[] {
  const { packages } = v.parse(LOCKFILE, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && (dev !== true || BUILDER.test(path)))
    .map(([path, { integrity }]) => [path, integrity]);
}
