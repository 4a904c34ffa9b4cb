/** Reads world files. */

import * as v from 'valibot';
import { RoleChainError, messageOf } from '../../core/errors.ts';
import { isTooDeep, nestingInWords } from '../../text/nesting.ts';
import { isMapping } from '../policy/problems.ts';
import { buildWorld } from './build-world.ts';
import { worldSchema } from './schema.ts';
import { WorldYaml } from './world-yaml.ts';
import type { World } from './world.ts';

function invalid(problems: readonly string[]): RoleChainError {
  return new RoleChainError({
    code: 'invalid-request',
    message: ['The world file has problems:', ...problems.map((problem) => `  - ${problem}`)].join('\n'),
    hint: 'A world file says which accounts, users, roles and identity providers the emulator has.',
  });
}

/**
 * Reads a world file, YAML or JSON.
 *
 * @throws {RoleChainError} `invalid-request`, listing all problems with their path and line.
 */
export function parseWorld(text: string): World {
  const { yaml, value } = readYaml(text);
  if (isTooDeep(value)) {
    throw invalid(['brackets or lists are nested too deeply']);
  }
  if (!isMapping(value)) {
    throw invalid(['the file must be a mapping']);
  }
  const result = v.safeParse(worldSchema, value);
  if (!result.success) {
    throw invalid(describeIssues(result.issues, yaml));
  }
  return buildWorld(result.output);
}

/** @throws {RoleChainError} `invalid-request` for what is no YAML, or is nested too deeply to be read */
function readYaml(text: string): { readonly yaml: WorldYaml; readonly value: unknown } {
  try {
    const yaml = new WorldYaml(text);
    if (yaml.problems.length > 0) {
      throw invalid(yaml.problems);
    }
    return { yaml, value: yaml.value() };
  } catch (error) {
    throw error instanceof RoleChainError ? error : invalid([nestingInWords(messageOf(error))]);
  }
}

/** The issues in file order, which is not the key order: JavaScript puts keys that look like numbers first. */
function describeIssues(issues: readonly v.BaseIssue<unknown>[], yaml: WorldYaml): readonly string[] {
  return issues
    .map((issue) => {
      const path = (issue.path ?? []).map((item) => item.key);
      return { place: path.map(String).join('.'), line: yaml.lineOf(path), message: issue.message };
    })
    .sort((left, right) => (left.line ?? 0) - (right.line ?? 0))
    .map(({ place, line, message }) =>
      [place === '' ? 'the file' : place, ...(line === undefined ? [] : [`(line ${line})`]), message].join(' '),
    );
}
