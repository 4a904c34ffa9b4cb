import type { HopRequest } from '../../request/hop-request.ts';
import { policyMeantBy } from '../../aws/policy-arn.ts';
import { LIST_LIMITS, TEXT_LIMITS, violationOf, type StringLimit } from '../../aws/limits.ts';
import { checkArn, checkText, partitionOf, type HopComplaint } from './fields.ts';
import type { ChainRequest } from './chain-request.ts';
import { readJsonObject } from '../../text/json.ts';
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
    checkPolicyArn(arn, request, aboutArns);
  }
  return hop.policy === undefined ? undefined : planPolicy(hop.policy, limit, ofInput('inline-session-policy'));
}

function checkPolicyArn(arn: string, request: ChainRequest, complain: HopComplaint): void {
  const meant = policyMeantBy(arn, partitionOf(request));
  if (meant !== undefined) {
    complain(`${quote(arn)} ${meant}`);
    return;
  }
  checkText('the managed session policy', arn, TEXT_LIMITS.arn, complain);
  if (POLICY_ARN.test(arn)) {
    checkArn(arn, request, complain);
  } else if (violationOf(arn, TEXT_LIMITS.arn) === undefined) {
    complain(`${quote(arn)} is not the ARN of one managed policy; give one per line`);
  }
}

function planPolicy(text: string, limit: StringLimit, complain: HopComplaint): string {
  const reading = readJsonObject(text);
  if (reading.kind === 'broken') {
    complain(`the session policy ${reading.why}${meantBy(text)}`);
    return text;
  }
  // White space counts toward the limit, so remove it if the policy would not fit otherwise.
  const policy = text.length > limit.max ? JSON.stringify(reading.value) : text;
  checkText('the session policy', policy, limit, complain, 'secret');
  return policy;
}

/** What else people take for the text of a policy. */
function meantBy(text: string): string {
  if (/^"?arn:/.test(text)) {
    return '. ARNs of policies go into managed-session-policies (policy-arns in a hop)';
  }
  return /^(?:Version|Statement|Id):/m.test(text) ? '. It looks like YAML; in a hop mapping, policy may be that' : '';
}
