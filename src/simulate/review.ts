import { isMultiValued, keyProblem } from '../aws/condition-keys.ts';
import type { Plan } from '../chain/plan/plan.ts';
import { findRole, findUser } from '../iam/directory.ts';
import { placeOf, type PolicyKind } from '../iam/policy/attribution.ts';
import type { Condition, PolicyDocument, Statement } from '../iam/policy/document.ts';
import { NULL_OPERATOR } from '../iam/policy/operators.ts';
import { missingKeys } from '../iam/policy/saving.ts';
import { isAboutRoles } from '../iam/policy/statement.ts';
import type { World } from '../iam/world/world.ts';
import { oneLine } from '../text/quote.ts';
import { describePlace } from './words.ts';

/** More than a few mistakes of one kind are really one mistake. */
const MAX_WARNINGS = 20;

/**
 * What the policies of a chain's roles and of its caller say that AWS reads otherwise than people do: keys that no call
 * has, keys of several values without a set operator, and what AWS would no longer save.
 *
 * @param caller the ARN that the chain starts from; undefined for a token
 */
export function reviewPolicies(plan: Plan, world: World, caller: string | undefined): readonly string[] {
  const hops = [...plan.hops, ...plan.targets.flatMap((target) => target.hops)];
  const arns = new Set([...hops.flatMap(({ role }) => (role.kind === 'arn' ? [role.arn] : [])), caller ?? '']);
  const warnings = [...arns].flatMap((arn) => {
    const role = findRole(world, arn);
    const { policies = [], boundary } = role ?? findUser(world, arn) ?? {};
    return [
      ...(role === undefined ? [] : review(arn, 'trust', [role.trust])),
      ...review(arn, 'identity', policies),
      ...review(arn, 'boundary', boundary === undefined ? [] : [boundary]),
    ];
  });
  const more = warnings.length - MAX_WARNINGS;
  return more > 0 ? [...warnings.slice(0, MAX_WARNINGS), `and ${more} more such conditions`] : warnings;
}

function review(arn: string, kind: PolicyKind, documents: readonly PolicyDocument[]): readonly string[] {
  return documents.flatMap((document) =>
    document.statements.filter(isAboutRoles).flatMap((statement) => {
      const place = describePlace(placeOf(kind, document, statement));
      return problemsOf(statement).map((problem) => oneLine(`${arn}: ${place}: ${problem}`));
    }),
  );
}

function problemsOf(statement: Statement): readonly string[] {
  const { principals, effect, conditions } = statement;
  const missing = principals === undefined || effect === 'Deny' ? [] : missingKeys(principals, statement);
  return [
    ...conditions.flatMap(problemOfCondition),
    ...missing.map(
      (key) => `no condition on ${key}: it lets in whoever else uses this issuer; AWS saves no such trust now`,
    ),
  ];
}

function problemOfCondition({ operator, text, quantifier, key }: Condition): readonly string[] {
  const problem = keyProblem(key);
  if (problem !== undefined) {
    return [`condition ${text} ${key}: ${problem}`];
  }
  return quantifier === undefined && operator !== NULL_OPERATOR && isMultiValued(key)
    ? [
        `condition ${text} ${key}: the key may have several values, so it needs ForAllValues:${text} or ForAnyValue:${text}`,
      ]
    : [];
}
