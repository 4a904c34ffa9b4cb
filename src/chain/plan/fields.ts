import { parseRoleArn, partitionOfRegion } from '../../aws/arn.ts';
import { regionProblem } from '../../aws/region.ts';
import type { HopRequest } from '../../request/hop-request.ts';
import { TEXT_LIMITS, violationOf, type StringLimit } from '../../aws/limits.ts';
import {
  factIn,
  fillVariables,
  missingVariables,
  parseTemplate,
  pendingClaims,
  type TemplateField,
  type Text,
  type VariableValues,
} from '../../request/templates.ts';
import { apiNameOf, canCarry, HOP_KINDS, HOP_PARAMETERS, type HopKindName, type HopParameter } from '../hop-kinds.ts';
import type { PlannedHop, PlannedRole } from './plan.ts';
import type { ChainRequest } from './chain-request.ts';
import { quote } from '../../text/quote.ts';

/** Adds a problem of one hop; the place defaults to the hop's own. */
export type HopComplaint = (message: string, place?: string) => void;

/** Checks a text against its limit; `shown` is false for secrets. */
export function checkText(
  name: string,
  value: string,
  limit: StringLimit,
  complain: HopComplaint,
  shown: 'shown' | 'secret' = 'shown',
): void {
  const violation = violationOf(value, limit);
  if (violation !== undefined) {
    complain(`${name}${shown === 'shown' ? ` ${quote(value)}` : ''} ${violation}`);
  }
}

/** Resolves a field that accepts templates, as far as possible without the token. */
export function planText(
  name: string,
  typed: string,
  field: TemplateField,
  request: ChainRequest,
  complain: HopComplaint,
): Text {
  const parts = parseTemplate(typed);
  if ('problem' in parts) {
    complain(`${name} ${quote(typed)} ${parts.problem}`);
    return typed;
  }
  const text = fillVariables(parts, field, request.facts);
  const missing = request.unknownVariables === 'problem' ? missingVariables(text) : [];
  if (missing.length > 0) {
    complain(`${name} ${quote(typed)}: this runner does not provide ${missing.map((each) => `{${each}}`).join(', ')}`);
  }
  if (pendingClaims(text).length > 0 && request.source.proof !== 'token') {
    complain(`${name} ${quote(typed)}: {claim:...} needs a web identity token, and this chain does not start from one`);
  }
  if (typeof text === 'string') {
    checkText(name, text, TEXT_LIMITS[field], (message) => {
      complain(`${message}${templateAdvice(text, field, request.facts)}`);
    });
  }
  return text;
}

/** The end of a message about a text that AWS would refuse for what it holds of the job, such as `mona[bot]`. */
function templateAdvice(text: string, field: TemplateField, facts: VariableValues): string {
  const fact = factIn(text, field, facts);
  return fact === undefined
    ? ''
    : `; it holds a value of this job: the template {${fact}} in its place replaces what AWS does not allow`;
}

/** The partition of the whole chain: that of `aws-region`. */
export function partitionOf(request: ChainRequest): string {
  return partitionOfRegion(request.region ?? '').name;
}

/** Complains about several ARNs in one text, and about one of another partition, which a chain cannot leave. */
export function checkArn(arn: string, request: ChainRequest, complain: HopComplaint): void {
  const [, partition] = arn.split(':');
  if (arn.includes('arn:', 1)) {
    complain(`${quote(arn)} holds several ARNs; give one`);
  } else if (arn.startsWith('arn:') && partition !== partitionOf(request)) {
    complain(
      `${quote(arn)} is in partition ${partition ?? ''}, but ${quote(request.region ?? '')} (aws-region) is in ${partitionOf(request)}; a chain cannot leave its partition`,
    );
  }
}

/** Complains about a text that is not a region name, or a region in another partition than the chain. */
export function checkRegionOfChain(region: string, request: ChainRequest, complain: HopComplaint): void {
  const problem = regionProblem(region);
  if (problem !== undefined) {
    complain(problem);
  } else if (partitionOfRegion(region).name !== partitionOf(request)) {
    complain(
      `the Region ${quote(region)} is in partition ${partitionOfRegion(region).name}, but aws-region is in ${partitionOf(request)}; a chain cannot leave its partition`,
    );
  }
}

/** Reads the role of a hop. */
function planRole(hop: HopRequest, request: ChainRequest, complain: HopComplaint): PlannedRole {
  const partition = partitionOf(request);
  if (hop.role === '') {
    return { kind: 'offered', partition };
  }
  const unreadable: PlannedRole = { kind: 'name', name: hop.role, partition };
  if (!hop.role.startsWith('arn:')) {
    checkBareName(hop, request, complain);
    return unreadable;
  }
  const role = parseRoleArn(hop.role);
  if (role === undefined) {
    const several = hop.role.includes('arn:', 1) ? '. It holds several' : '';
    complain(
      `${quote(hop.role)} is not the ARN of a role; one looks like arn:${partition}:iam::111122223333:role/NAME${/[\s,;]/.test(hop.role) ? ', one per line' : ''}${several}`,
    );
    return unreadable;
  }
  checkText('the role', role.arn, TEXT_LIMITS.arn, complain);
  checkArn(role.arn, request, complain);
  return { kind: 'arn', arn: role.arn, account: role.account, name: role.name };
}

function checkBareName(hop: HopRequest, request: ChainRequest, complain: HopComplaint): void {
  if (hop.role.includes('arn:')) {
    complain(
      `${quote(hop.role)} does not begin with arn: as an ARN does; are there quotes or something else before it?`,
    );
  } else if (hop.place !== 'role-to-assume') {
    complain(`${quote(hop.role)} is not an ARN; only role-to-assume may be a bare role name`);
  } else if (request.source.proof === 'token') {
    complain(
      `${quote(hop.role)} is a bare role name, but a web identity token does not say which account it is in; give the ARN`,
    );
  } else if (request.source.proof === 'certificate') {
    complain(
      `${quote(hop.role)} is a bare role name, but a certificate does not say which account it is in; give the ARN`,
    );
  } else if (!/^(?:[\u0021-\u007E]+\/)?[\w+=,.@-]{1,64}$/.test(hop.role)) {
    complain(`${quote(hop.role)} is neither the ARN nor the name of a role`);
  }
}

/** The parameters that a hop gives, besides its role and duration. */
function parametersOf(hop: HopRequest): readonly HopParameter[] {
  const given: Readonly<Record<HopParameter, boolean>> = {
    'session-name': hop.sessionName !== undefined,
    policy: hop.policy !== undefined,
    'policy-arns': hop.policyArns.length > 0,
    'external-id': hop.externalId !== undefined,
    tags: hop.tags.length > 0,
    'transitive-tag-keys': hop.transitiveTagKeys.length > 0,
    'source-identity': hop.sourceIdentity !== undefined,
    'mfa-serial': hop.mfa !== undefined,
    'provided-contexts': hop.providedContexts.length > 0,
  };
  return HOP_PARAMETERS.filter((parameter) => given[parameter]);
}

/** Inputs of `role-to-assume` that must not be left aside: without its policies, a session may do more. */
const LIMITING_INPUTS: ReadonlyMap<HopParameter, string> = new Map([
  ['policy', 'inline-session-policy'],
  ['policy-arns', 'managed-session-policies'],
]);

/** Complains about what a hop gives and its kind cannot carry. Of other inputs there is a warning, since v6 ignores them. */
export function checkCarried(hop: HopRequest, kind: HopKindName, complain: HopComplaint): void {
  const isInput = hop.place === 'role-to-assume';
  for (const parameter of parametersOf(hop).filter((each) => !canCarry({ kind }, each))) {
    const input = LIMITING_INPUTS.get(parameter);
    if (!isInput || input !== undefined) {
      complain(
        `${isInput ? '' : `${parameter} `}cannot be given: this hop is by ${HOP_KINDS[kind].shortName}, and ${apiNameOf({ kind })} has no such parameter`,
        isInput ? input : undefined,
      );
    }
  }
}

/** What every hop to a role has. */
export function planCommon(
  hop: HopRequest,
  request: ChainRequest,
  complain: HopComplaint,
): Pick<PlannedHop, 'place' | 'role' | 'region' | 'policyArns'> {
  if (hop.region !== undefined) {
    checkRegionOfChain(hop.region, request, complain);
  }
  return {
    place: hop.place,
    role: planRole(hop, request, complain),
    region: hop.region ?? request.region ?? '',
    policyArns: hop.policyArns,
  };
}

/** The session name of a hop. An unset one is the default, which is checked once for all hops. */
export function planSessionName(hop: HopRequest, request: ChainRequest, complain: HopComplaint): Text {
  return hop.sessionName === undefined
    ? planText('', request.sessionName, 'roleSessionName', request, () => undefined)
    : planText('the session name', hop.sessionName, 'roleSessionName', request, complain);
}
