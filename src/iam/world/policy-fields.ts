/** Policies in world files. */

import * as v from 'valibot';
import type { PolicyDocument, PolicyUse } from '../policy/document.ts';
import { parsePolicy } from '../policy/parse.ts';
import { isMapping } from '../policy/problems.ts';

/** A policy document of a world file. */
export function policy(
  use: PolicyUse,
  prepare: (value: unknown) => unknown = (value) => value,
): v.GenericSchema<unknown, PolicyDocument> {
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const result = parsePolicy(prepare(dataset.value), use);
      if (result.ok) {
        return result.document;
      }
      for (const problem of result.problems) {
        const path = pathItems(dataset.value, problem.path);
        addIssue(path === undefined ? { message: problem.message } : { message: problem.message, path });
      }
      return NEVER;
    }),
  );
}

type PathItems = [v.IssuePathItem, ...v.IssuePathItem[]];

function pathItems(root: unknown, path: readonly (string | number)[]): PathItems | undefined {
  const [first, ...others] = path.map((key): v.IssuePathItem => ({
    type: 'unknown',
    origin: 'value',
    input: root,
    key,
    value: undefined,
  }));
  return first === undefined ? undefined : [first, ...others];
}

/** Statements without `Principal: "*"`, which says nothing: what remains has the grammar of an identity policy. */
function withoutEverybody(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEverybody);
  if (!isMapping(value)) return value;
  const { Principal: principal, Statement: statement, ...others } = value;
  if (statement !== undefined) return { ...value, Statement: withoutEverybody(statement) };
  return principal === '*' ? others : value;
}

const resourceControlPolicy = v.pipe(
  policy('identity', withoutEverybody),
  v.check(
    ({ statements }) => statements.every(({ effect }) => effect === 'Deny'),
    'must only deny: AWS accepts no Allow in a resource control policy',
  ),
);

/**
 * What Organizations attaches to an account, a unit or the root: one policy of a kind, which stands for all that are
 * attached there. Source: AWS Organizations User Guide, "SCP evaluation" and "RCP evaluation".
 */
export const organizationPolicies = {
  /** Absent if it allows everything, as FullAWSAccess does. */
  'service-control-policy': v.optional(policy('identity')),
  'resource-control-policy': v.optional(resourceControlPolicy),
} as const;
