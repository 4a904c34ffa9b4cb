/**
 * Reads policy documents: JSON values become {@link PolicyDocument}s, or a list of everything that is wrong.
 * What AWS rejects when a policy is saved is rejected here when a world is loaded.
 */

import type { PatternElement, PolicyDocument, PolicyUse, PrincipalElement, Statement } from './document.ts';
import { isMapping, ProblemList, type Mapping, type Path, type PolicyProblem } from './problems.ts';
import { parseConditions } from './parse-conditions.ts';
import { parseEverybody, parsePrincipals } from './parse-principals.ts';
import { checkSaving } from './saving.ts';
import { USE_RULES } from './uses.ts';

/** A document, or why there is none. */
export type PolicyResult =
  | { readonly ok: true; readonly document: PolicyDocument }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

const DOCUMENT_KEYS = ['Version', 'Id', 'Statement'];
const STATEMENT_KEYS = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];
const VERSIONS: readonly unknown[] = ['2012-10-17', '2008-10-17'];

/**
 * Parses a document given as a mapping (`{Version, Statement}`) or, as a shorthand, as a bare list of statements,
 * which then has version 2012-10-17.
 */
export function parsePolicy(value: unknown, use: PolicyUse): PolicyResult {
  const problems = new ProblemList();
  const document = Array.isArray(value)
    ? parseStatements({ version: '2012-10-17', statements: value, path: [] }, use, problems)
    : parseDocument(value, use, problems);
  return document === undefined || problems.any() ? { ok: false, problems: problems.all() } : { ok: true, document };
}

function parseDocument(value: unknown, use: PolicyUse, problems: ProblemList): PolicyDocument | undefined {
  if (!isMapping(value)) {
    problems.add([], 'must be a policy document, or a list of statements');
    return undefined;
  }
  problems.unknownKeys(value, DOCUMENT_KEYS, []);
  const { Version: version = '2008-10-17', Statement: statement } = value;
  if (!VERSIONS.includes(version)) {
    problems.add(['Version'], 'must be "2012-10-17" (in quotes), or "2008-10-17"');
  }
  if (statement === undefined) {
    problems.add(['Statement'], 'is missing');
    return undefined;
  }
  const statements: readonly unknown[] = Array.isArray(statement) ? statement : [statement];
  return parseStatements({ version, statements, path: ['Statement'] }, use, problems);
}

interface RawStatements {
  readonly version: unknown;
  readonly statements: readonly unknown[];
  readonly path: Path;
}

function parseStatements(raw: RawStatements, use: PolicyUse, problems: ProblemList): PolicyDocument {
  const statements = raw.statements.flatMap((statement, at) => {
    const here = problems.below([...raw.path, at]);
    const parsed = parseStatement(statement, use, here);
    if (parsed !== undefined) {
      checkSaving(parsed, use, here);
    }
    return parsed === undefined ? [] : [parsed];
  });
  return { hasVariables: raw.version === '2012-10-17', statements };
}

/** Parses one statement; undefined if its effect or its actions cannot be read. */
export function parseStatement(value: unknown, use: PolicyUse, problems: ProblemList): Statement | undefined {
  if (!isMapping(value)) {
    problems.add([], 'must be a statement: a mapping with Effect and Action');
    return undefined;
  }
  problems.unknownKeys(value, STATEMENT_KEYS, []);
  const { Effect: effect } = value;
  if (effect !== 'Allow' && effect !== 'Deny') {
    problems.add(['Effect'], 'must be Allow or Deny');
    return undefined;
  }
  const actions = parsePatterns(value, 'Action', problems);
  const resources = resourcesOf(value, use, problems);
  const principals = principalsOf(value, use, problems);
  const conditions = parseConditions(value['Condition'], problems.below(['Condition']));
  return actions === undefined ? undefined : { ...sidOf(value), effect, principals, actions, resources, conditions };
}

function sidOf({ Sid: sid }: Mapping): Pick<Statement, 'sid'> {
  return typeof sid === 'string' && sid !== '' ? { sid } : {};
}

/** The resources of a statement, if this kind of policy has any. */
function resourcesOf(statement: Mapping, use: PolicyUse, problems: ProblemList): PatternElement | undefined {
  if (USE_RULES[use].hasResource) {
    return parsePatterns(statement, 'Resource', problems);
  }
  reject('Resource', statement, use, problems);
  return undefined;
}

/** The principals of a statement, if this kind of policy has any that mean something. */
function principalsOf(statement: Mapping, use: PolicyUse, problems: ProblemList): PrincipalElement | undefined {
  const { principal } = USE_RULES[use];
  switch (principal.names) {
    case 'somebody':
      return parsePrincipals(statement, principal.missing, problems);
    case 'everybody':
      parseEverybody(statement, principal.missing, problems);
      return undefined;
    case 'nobody':
      reject('Principal', statement, use, problems);
      return undefined;
  }
}

/** Reports an element that this kind of policy does not have, and its negation. */
function reject(element: string, statement: Mapping, use: PolicyUse, problems: ProblemList): void {
  for (const key of [element, `Not${element}`].filter((name) => name in statement)) {
    problems.add([key], `is not allowed here: ${USE_RULES[use].name} has no ${element}`);
  }
}

/** Parses `Action` or `Resource`, or its negation. */
export function parsePatterns(
  statement: Mapping,
  name: 'Action' | 'Resource',
  problems: ProblemList,
): PatternElement | undefined {
  const negated = `Not${name}` in statement;
  if (negated === name in statement) {
    problems.add([name], negated ? `and Not${name} exclude each other` : 'is missing');
    return undefined;
  }
  const key = negated ? `Not${name}` : name;
  const patterns = problems.texts(statement[key], [key]);
  if (name === 'Action') {
    patterns
      .filter((pattern) => !['*', '*:*'].includes(pattern) && !/^[\w-]+:[\w*?]+$/.test(pattern))
      .forEach((pattern) => {
        problems.add([key], `"${pattern}" is not an action: write it as sts:AssumeRole`);
      });
  }
  return { negated, patterns };
}
