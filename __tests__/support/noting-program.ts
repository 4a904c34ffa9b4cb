/** A program of a test that is started by `dist/`, and what it got. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from './job.ts';

/** A program that prints a text, and notes the names in its environment. */
export function notingProgram(
  job: Job,
  printed: string,
): { readonly path: string; readonly names: () => readonly string[] } {
  const [path, noted] = [join(job.home, 'program.mjs'), join(job.home, 'names.json')];
  writeFileSync(
    path,
    `import { writeFileSync } from 'node:fs';
     writeFileSync(${JSON.stringify(noted)}, JSON.stringify(Object.keys(process.env)));
     console.log(${JSON.stringify(printed)});`,
  );
  return {
    path,
    names: () => {
      const names = JSON.parse(readFileSync(noted, 'utf8')) as readonly string[];
      rmSync(noted);
      return names;
    },
  };
}

/** Those that are inputs of this program. */
export const inputsIn = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name.startsWith('INPUT_') || name === 'ROLE_CHAIN_HTTP_PROXY');
