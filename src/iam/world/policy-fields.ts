/** Policies in world files. */

import * as v from 'valibot';
import type { PolicyDocument, PolicyUse } from '../policy/document.ts';
import { parsePolicy } from '../policy/parse.ts';

/** A policy document of a world file. */
export function policy(use: PolicyUse): v.GenericSchema<unknown, PolicyDocument> {
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const result = parsePolicy(dataset.value, use);
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

/**
 * What Organizations attaches to an account, a unit or the root: one policy of a kind, which stands for all that are
 * attached there. Source: AWS Organizations User Guide, "SCP evaluation" and "RCP evaluation".
 */
export const organizationPolicies = {
  /** Absent if it allows everything, as FullAWSAccess does. */
  'service-control-policy': v.optional(policy('service-control')),
  'resource-control-policy': v.optional(policy('resource-control')),
} as const;
