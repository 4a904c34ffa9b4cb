/** Reads `Principal` and `NotPrincipal`. */

import { PRINCIPAL_KINDS, type PrincipalElement, type PrincipalEntry } from './document.ts';
import { isMapping, type Mapping, type ProblemList } from './problems.ts';
/** AWS replaces a deleted principal with its unique id (`AROA...`), which matches nobody. */
const AWS_PRINCIPAL =
  /^(?:\*|\d{12}|A[A-Z]{2}A[A-Z0-9]{12,28}|arn:[a-z-]+:(?:iam|sts)::\d{12}:(?:root|(?:user|role|assumed-role|federated-user)\/[^*?]+))$/;

/** The principal element of a trust policy's statement; one of the two forms is required there. */
export function parsePrincipals(statement: Mapping, problems: ProblemList): PrincipalElement | undefined {
  const negated = 'NotPrincipal' in statement;
  if (negated === 'Principal' in statement) {
    problems.add(
      ['Principal'],
      negated ? 'and NotPrincipal exclude each other' : 'is missing: a trust policy names whom it trusts',
    );
    return undefined;
  }
  const key = negated ? 'NotPrincipal' : 'Principal';
  return { negated, entries: parseEntries(statement[key], problems.below([key])) };
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
