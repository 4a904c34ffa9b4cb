/**
 * Writes the generated documentation: action.yml, the schema of the config file, and the tables in the README and in
 * docs/troubleshooting.md. With `--check`, writes nothing and fails if any of it is out of date.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, generatedFiles } from './docs/documents.ts';

const files = await generatedFiles();
const stale = files.filter(({ current, wanted }) => current !== wanted);
const names = stale.map(({ path }) => path).join(', ');

if (!process.argv.includes('--check')) {
  for (const { path, wanted } of stale) {
    writeFileSync(join(ROOT, path), wanted);
  }
  console.log(stale.length === 0 ? 'Nothing to write.' : `Wrote ${names}.`);
} else if (stale.length > 0) {
  console.error(`Out of date: ${names}. Run npm run docs and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(`The generated documentation is fresh (${files.length} files).`);
}
