/** Reads `Principal` and `NotPrincipal`. */

import { PRINCIPAL_KINDS, type PrincipalElement, type PrincipalEntry } from './document.ts';
import { isMapping, type Mapping, type ProblemList } from './problems.ts';
/** AWS replaces a deleted principal with its unique id (`AROA...`), which matches nobody. */
const AWS_PRINCIPAL =
  /^(?:\*|\d{12}|A[A-Z]{2}A[A-Z0-9]{12,28}|arn:[a-z-]+:(?:iam|sts)::\d{12}:(?:root|(?:user|role|assumed-role|federated-user)\/[^*?]+))$/;

/**
 * The principal element of a statement in a policy that names whom it is about; one of the two forms is required there.
 *
 * @param missing what to say if it is missing: `a trust policy names whom it trusts`
 */
export function parsePrincipals(
  statement: Mapping,
  missing: string,
  problems: ProblemList,
): PrincipalElement | undefined {
  const negated = 'NotPrincipal' in statement;
  if (negated === 'Principal' in statement) {
    problems.add(['Principal'], negated ? 'and NotPrincipal exclude each other' : `is missing: ${missing}`);
    return undefined;
  }
  const key = negated ? 'NotPrincipal' : 'Principal';
  return { negated, entries: parseEntries(statement[key], problems.below([key])) };
}

/**
 * Checks the principal of a statement in a policy that is about everybody. Nothing is returned, since it says nothing.
 *
 * @param missing what to say if it is missing
 */
export function parseEverybody(statement: Mapping, missing: string, problems: ProblemList): void {
  if ('NotPrincipal' in statement) {
    problems.add(['NotPrincipal'], `is not allowed here: ${missing}`);
  } else if (!('Principal' in statement)) {
    problems.add(['Principal'], `is missing: ${missing}`);
  } else if (statement['Principal'] !== '*') {
    problems.add(['Principal'], `must be "*": ${missing}`);
  }
}

function parseEntries(value: unknown, problems: ProblemList): readonly PrincipalEntry[] {
  if (value === '*') {
    return [{ kind: 'AWS', value: '*' }];
  }
  if (!isMapping(value)) {
    problems.add([], 'must be "*", or a mapping such as {AWS: "arn:aws:iam::111111111111:root"}');
    return [];
  }
  problems.unknownKeys(value, PRINCIPAL_KINDS, []);
  return PRINCIPAL_KINDS.filter((kind) => kind in value).flatMap((kind) =>
    problems.texts(value[kind], [kind]).map((text) => parseEntry({ kind, value: text }, problems)),
  );
}

function parseEntry(entry: PrincipalEntry, problems: ProblemList): PrincipalEntry {
  if (entry.kind === 'AWS' && !AWS_PRINCIPAL.test(entry.value)) {
    problems.add(
      ['AWS'],
      `"${entry.value}" is not a principal: give an account id, or the whole ARN of a role, user or session (wildcards only as "*")`,
    );
  }
  return entry;
}
