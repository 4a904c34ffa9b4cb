import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { actionYml } from './action-yml.ts';
import { CONFIG_SCHEMA_PATH, configSchema } from './config-schema.ts';
import { readmeSections, replaceSection } from './readme-tables.ts';
import { troubleshootingSections } from './troubleshooting.ts';

/** The directory of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** A file that is generated, entirely or in part: its current and its expected content. */
export interface GeneratedFile {
  readonly path: string;
  readonly current: string;
  readonly wanted: string;
}

/** Every generated file. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const readme = read('README.md');
  const troubleshooting = read('docs/troubleshooting.md');
  return [
    await generated('action.yml', actionYml('login')),
    await generated('plan/action.yml', actionYml('plan')),
    await generated(CONFIG_SCHEMA_PATH, JSON.stringify(configSchema())),
    { path: 'README.md', current: readme, wanted: readmeSections().reduce(replaceSection, readme) },
    {
      path: 'docs/troubleshooting.md',
      current: troubleshooting,
      wanted: (await troubleshootingSections()).reduce(replaceSection, troubleshooting),
    },
  ];
}

/** A file that is generated entirely. */
async function generated(path: string, text: string): Promise<GeneratedFile> {
  return { path, current: read(path), wanted: await formatted(path, text) };
}

function read(path: string): string {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return '';
  }
}

/** Formatted with Prettier, so that the two never undo each other's work. */
async function formatted(path: string, text: string): Promise<string> {
  const file = join(ROOT, path);
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
