import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function exists(path: string): boolean {
  return existsSync(join(ROOT, path));
}

/** The files of a directory whose names end so, as paths from the root. */
export function filesIn(directory: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' })
    .map((file) => join(directory, file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** The documents that people read. */
export function documents(): readonly string[] {
  const atRoot = readdirSync(ROOT).filter((file) => file.endsWith('.md'));
  return [...atRoot, ...filesIn('docs', '.md'), ...filesIn('.github', '.md')];
}

/** One input of action.yml. */
interface ActionInput {
  readonly description: string;
  readonly required: boolean;
  readonly default?: string;
}

/** action.yml as a runner reads it. */
export interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, ActionInput>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

export function readAction(path = 'action.yml'): Action {
  return parse(read(path)) as Action;
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every mapping in a parsed YAML document, itself included. */
export function mappingsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) {
    return value.flatMap(mappingsIn);
  }
  return isMapping(value) ? [value, ...Object.values(value).flatMap(mappingsIn)] : [];
}
