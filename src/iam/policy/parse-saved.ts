/**
 * Reads policy documents that AWS has accepted, of real accounts. There is much in them that is not understood here; what
 * cannot be read must neither end the reading nor allow anything.
 */

import type { PatternElement, PolicyDocument, PolicyUse, PrincipalElement, Statement } from './document.ts';
import { parsePatterns, parseStatement } from './parse.ts';
import { parsePrincipals } from './parse-principals.ts';
import { isMapping, ProblemList, type Mapping } from './problems.ts';
import { matchesAction } from './statement.ts';

/** A document as far as it was understood. */
export interface SavedPolicy {
  readonly document: PolicyDocument;
  /** What was not, in sentences that go on from the name of the policy. */
  readonly unread: readonly string[];
}

/** The actions that assuming a role may need: statements about others are not looked at. */
const ACTIONS = ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity', 'sts:TagSession', 'sts:SetSourceIdentity'] as const;

/**
 * Parses a document. A statement that cannot be read and may be about assuming roles allows nothing if it is of effect
 * Allow; else it is taken to deny whatever it could, so that what is found to be allowed is allowed.
 */
export function parseSavedPolicy(value: unknown, use: PolicyUse): SavedPolicy {
  if (!isMapping(value)) {
    return { document: { hasVariables: false, statements: [] }, unread: ['is no policy document: it allows nothing'] };
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
    return { unread: `statement ${number}: is no statement: it allows nothing` };
  }
  const actions = attempt((list) => parsePatterns(value, 'Action', list)) ?? EVERYTHING;
  if (!ACTIONS.some((action) => matchesAction(actions, action))) {
    return {};
  }
  const why = problems
    .all()
    .map(({ path, message }) => [...path, message.replace(/; known are .*/s, '')].join(' '))
    .join('; ');
  return value['Effect'] === 'Allow'
    ? { unread: `statement ${number}: ${why}: it is taken to allow nothing` }
    : {
        unread: `statement ${number}: ${why}: it is taken to deny all that it could`,
        statement: { number, ...widest(value, actions, use) },
      };
}

const EVERYTHING: PatternElement = { negated: false, patterns: ['*'] };
const EVERYBODY: PrincipalElement = { negated: false, entries: [{ kind: 'AWS', value: '*' }] };

/** A denial of all that a statement could mean, as far as its elements can be read. */
function widest(value: Mapping, actions: PatternElement, use: PolicyUse): Omit<Statement, 'number'> {
  const isTrust = use === 'trust';
  return {
    ...(typeof value['Sid'] === 'string' ? { sid: value['Sid'] } : {}),
    effect: 'Deny',
    actions,
    principals: isTrust ? (attempt((list) => parsePrincipals(value, list)) ?? EVERYBODY) : undefined,
    resources: isTrust ? undefined : (attempt((list) => parsePatterns(value, 'Resource', list)) ?? EVERYTHING),
    conditions: [],
  };
}

/** What is read without a problem. */
function attempt<Value>(read: (problems: ProblemList) => Value | undefined): Value | undefined {
  const problems = new ProblemList();
  const value = read(problems);
  return problems.any() ? undefined : value;
}
