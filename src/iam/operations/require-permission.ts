/** Checks the caller's own policies for an action that involves no trust policy. */

import { authorizeAction } from '../policy/authorize.ts';
import type { SignedCallFacts } from '../calls/call.ts';
import { signedContext, type SessionRequestKeys } from '../calls/context-keys.ts';
import { accessDenied } from '../calls/sts-error.ts';
import { NO_TAGS } from '../tags.ts';

const NOTHING_ASKED: SessionRequestKeys = { tags: NO_TAGS, transitiveTagKeys: [] };

/**
 * Passes if the caller may do all of the actions.
 *
 * @throws {StsError} `AccessDenied` for the first one it may not do
 */
export function requirePermission(
  call: SignedCallFacts,
  actions: readonly string[],
  resource: string,
  asked: SessionRequestKeys = NOTHING_ASKED,
): void {
  const { arn, principal, policies } = call.caller;
  const context = signedContext(call, asked);
  for (const action of actions) {
    const decision = authorizeAction(policies, { principal, action, resource, context }, call.vpcEndpoint?.policy);
    if (!decision.allowed) {
      const { reason, obstacle } = decision;
      throw accessDenied({ caller: arn, action, resource, reason, obstacle });
    }
  }
}
