import type { HopRequest } from '../../request/hop-request.ts';
import { LIST_LIMITS, TEXT_LIMITS, violationOf, type StringLimit } from '../../aws/limits.ts';
import { checkArn, checkText, type HopComplaint } from './fields.ts';
import type { ChainRequest } from './chain-request.ts';
import { quote } from '../../text/quote.ts';

/** `arn:PARTITION:iam::ACCOUNT:policy/PATH/NAME`; AWS's own policies have `aws` as the account. */
const POLICY_ARN =
  /^arn:[a-z-]+:iam::(?:aws|\d{12}):policy\/(?!.*arn:)(?:[\u0021-\u002B\u002D-\u007E]+\/)?[\w+=,.@-]+$/;

/** Checks the session policies of a hop; returns the inline one as it will be sent. */
export function planPolicies(
  hop: HopRequest,
  limit: StringLimit,
  request: ChainRequest,
  complain: HopComplaint,
): string | undefined {
  const ofInput = (name: string): HopComplaint => {
    return (message) => {
      complain(message, hop.place === 'role-to-assume' ? name : undefined);
    };
  };
  const aboutArns = ofInput('managed-session-policies');
  if (hop.policyArns.length > LIST_LIMITS.policyArns) {
    aboutArns(`${hop.policyArns.length} managed session policies; at most ${LIST_LIMITS.policyArns} are allowed`);
  }
  for (const arn of hop.policyArns) {
    checkText('the managed session policy', arn, TEXT_LIMITS.arn, aboutArns);
    if (POLICY_ARN.test(arn)) {
      checkArn(arn, request, aboutArns);
    } else if (violationOf(arn, TEXT_LIMITS.arn) === undefined) {
      aboutArns(`${quote(arn)} is not the ARN of one managed policy; give one per line`);
    }
  }
  return hop.policy === undefined ? undefined : planPolicy(hop.policy, limit, ofInput('inline-session-policy'));
}

function planPolicy(text: string, limit: StringLimit, complain: HopComplaint): string {
  const compact = compactJson(text);
  if (compact === undefined) {
    complain('the session policy is not a JSON object');
    return text;
  }
  // White space counts toward the limit, so remove it if the policy would not fit otherwise.
  const policy = text.length > limit.max ? compact : text;
  checkText('the session policy', policy, limit, complain, 'secret');
  return policy;
}

function compactJson(text: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? JSON.stringify(parsed) : undefined;
  } catch {
    return undefined;
  }
}
