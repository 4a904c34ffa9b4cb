/** Reads world files. */

import * as v from 'valibot';
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { RoleChainError, messageOf } from '../../core/errors.ts';
import { isTooDeep, nestingInWords } from '../../text/nesting.ts';
import { isMapping } from '../policy/problems.ts';
import { buildWorld } from './build-world.ts';
import { worldSchema } from './schema.ts';
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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw invalid(document.errors.map((error) => nestingInWords(error.message.trim())));
  }
  const value = valueOf(document);
  if (isTooDeep(value)) {
    throw invalid(['brackets or lists are nested too deeply']);
  }
  if (!isMapping(value)) {
    throw invalid(['the file must be a mapping']);
  }
  const result = v.safeParse(worldSchema, value);
  if (!result.success) {
    throw invalid(describeIssues(result.issues, document, lines));
  }
  return buildWorld(result.output);
}

/** @throws {RoleChainError} `invalid-request` for aliases that expand to too much, and for what is nested too deeply */
function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw invalid([nestingInWords(messageOf(error))]);
  }
}

/** The issues in file order, which is not the key order: JavaScript puts keys that look like numbers first. */
function describeIssues(
  issues: readonly v.BaseIssue<unknown>[],
  document: Document.Parsed,
  lines: LineCounter,
): readonly string[] {
  return issues
    .map((issue) => {
      const path = (issue.path ?? []).map((item) => item.key);
      return { place: path.map(String).join('.'), line: lineOf(path, document, lines), message: issue.message };
    })
    .sort((left, right) => (left.line ?? 0) - (right.line ?? 0))
    .map(({ place, line, message }) =>
      [place === '' ? 'the file' : place, ...(line === undefined ? [] : [`(line ${line})`]), message].join(' '),
    );
}

/** The line of the key at the end of a path, or of the nearest existing mapping or list above it. */
function lineOf(path: readonly unknown[], document: Document.Parsed, lines: LineCounter): number | undefined {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const offset = offsetAt(path.slice(0, depth), document);
    if (offset !== undefined) {
      return lines.linePos(offset).line;
    }
  }
  return undefined;
}

function offsetAt(path: readonly unknown[], document: Document.Parsed): number | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
    );
    return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node: unknown = document.getIn(path, true);
  return isScalar(node) || isMap(node) ? node.range?.[0] : undefined;
}
