/**
 * Reads policy documents from real accounts, which AWS has accepted. Much in them is not understood here; an unreadable
 * part must neither stop the parsing nor allow anything.
 */

import type { PatternElement, PolicyDocument, PolicyUse, PrincipalElement, Statement } from './document.ts';
import { parsePatterns, parseStatement } from './parse.ts';
import { parsePrincipals } from './parse-principals.ts';
import { isMapping, ProblemList, type Mapping } from './problems.ts';
import { USE_RULES } from './uses.ts';
import { isAboutRoles } from './statement.ts';

/** The part of a document that was understood. */
export interface SavedPolicy {
  readonly document: PolicyDocument;
  /** What was not understood, in sentences that continue from the policy's name. */
  readonly unread: readonly string[];
}

/**
 * Parses a document; statements about other actions than those of assuming roles are ignored. An unreadable statement
 * that may be about assuming roles allows nothing if its effect is Allow; otherwise it denies everything it could, so that
 * whatever turns out allowed is really allowed.
 */
export function parseSavedPolicy(value: unknown, use: PolicyUse): SavedPolicy {
  if (!isMapping(value)) {
    return {
      document: { hasVariables: false, statements: [] },
      unread: ['is not a policy document: it allows nothing'],
    };
  }
  const { Version: version, Statement: statement = [] } = value;
  const all: readonly unknown[] = Array.isArray(statement) ? statement : [statement];
  const read = all.map((each, index) => readStatement(each, index + 1, use));
  return {
    document: {
      hasVariables: version === '2012-10-17',
      statements: read.flatMap((each) => each.statement ?? []),
    },
    unread: read.flatMap((each) => each.unread ?? []),
  };
}

interface ReadStatement {
  readonly statement?: Statement;
  readonly unread?: string;
}

function readStatement(value: unknown, number: number, use: PolicyUse): ReadStatement {
  const problems = new ProblemList();
  const statement = parseStatement(value, use, problems);
  if (statement !== undefined && !problems.any()) {
    return { statement: { ...statement, number } };
  }
  if (!isMapping(value)) {
    return { unread: `statement ${number}: is not a statement: it allows nothing` };
  }
  const actions = attempt((list) => parsePatterns(value, 'Action', list)) ?? EVERYTHING;
  if (!isAboutRoles({ actions })) {
    return {};
  }
  const why = problems
    .all()
    .map(({ path, message }) => [...path, message.replace(/; known are .*/s, '')].join(' '))
    .join('; ');
  return value['Effect'] === 'Allow'
    ? { unread: `statement ${number}: ${why}: it is assumed to allow nothing` }
    : {
        unread: `statement ${number}: ${why}: it is assumed to deny all that it could`,
        statement: { number, ...widest(value, actions, use) },
      };
}

const EVERYTHING: PatternElement = { negated: false, patterns: ['*'] };
const EVERYBODY: PrincipalElement = { negated: false, entries: [{ kind: 'AWS', value: '*' }] };

/** A deny of everything the statement could cover, given its readable elements. */
function widest(value: Mapping, actions: PatternElement, use: PolicyUse): Omit<Statement, 'number'> {
  const { principal, hasResource } = USE_RULES[use];
  return {
    ...(typeof value['Sid'] === 'string' ? { sid: value['Sid'] } : {}),
    effect: 'Deny',
    actions,
    principals:
      principal.names === 'somebody' ? (attempt((list) => parsePrincipals(value, '', list)) ?? EVERYBODY) : undefined,
    resources: hasResource ? (attempt((list) => parsePatterns(value, 'Resource', list)) ?? EVERYTHING) : undefined,
    conditions: [],
  };
}

/** The value, if it is read without problems. */
function attempt<Value>(read: (problems: ProblemList) => Value | undefined): Value | undefined {
  const problems = new ProblemList();
  const value = read(problems);
  return problems.any() ? undefined : value;
}
