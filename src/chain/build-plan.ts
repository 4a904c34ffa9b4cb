import { partitionOfRegion } from '../request/arn.ts';
import type { HopRequest } from '../request/hop-request.ts';
import { CHAINED_SESSION_SECONDS, DURATION_LIMITS, LIST_LIMITS, TEXT_LIMITS } from '../request/limits.ts';
import { quote, type Problems } from '../request/problems.ts';
import { showText, type Text } from '../request/templates.ts';
import { withoutUndefined } from '../objects.ts';
import { yieldsToken } from '../source/choice.ts';
import { REGION, checkText, planDuration, planPolicies, planRole, planText, type HopComplaint } from './plan-fields.ts';
import { planTags } from './plan-tags.ts';
import type { Plan, PlannedHop, PlannedTag, SignedHop, WebIdentityHop } from './plan.ts';
import type { ChainRequest } from './request.ts';

/** What earlier hops leave to later ones. */
interface Travelling {
  readonly tags: readonly PlannedTag[];
  readonly sourceIdentity?: { readonly value: Text; readonly place: string };
}

/**
 * Makes the plan of a request: pure, offline, and complete, so that everything that can be known to fail is found here.
 * What is wrong is added to `problems`; the plan is then only good for being shown.
 */
export function buildPlan(request: ChainRequest, problems: Problems): Plan {
  checkRegion(request, problems);
  checkDefaults(request, problems);
  const hops = planHops(request, problems);
  checkReach(request, hops, problems);
  return {
    source: request.source,
    region: request.region ?? '',
    partition: partitionOfRegion(request.region ?? '').name,
    hops,
    warnings: warningsOf(request, hops),
    notices: noticesOf(request, hops),
  };
}

function checkRegion({ region }: ChainRequest, problems: Problems): void {
  if (region === undefined) {
    problems.add('aws-region', 'is required; give a Region such as eu-central-1');
  } else if (!REGION.test(region)) {
    problems.add('aws-region', `${quote(region)} is not a Region name; one looks like eu-central-1`);
  }
}

function checkDefaults(request: ChainRequest, problems: Problems): void {
  const { min, max } = DURATION_LIMITS.role;
  const seconds = request.durationSeconds;
  if (seconds !== undefined && (seconds < min || seconds > max)) {
    problems.add('role-duration-seconds', `${seconds} is outside of ${min} to ${max} seconds`);
  }
  if (request.hops.length === 0) {
    planText('role-session-name', request.sessionName, 'roleSessionName', request, (message) => {
      problems.add('role-session-name', message);
    });
  }
}

function planHops(request: ChainRequest, problems: Problems): readonly PlannedHop[] {
  const hops: PlannedHop[] = [];
  let travelling: Travelling = { tags: [] };
  for (const [index, hop] of request.hops.entries()) {
    const complain: HopComplaint = (message, place) => {
      problems.add(place ?? hop.place, message, index + 1);
    };
    if (index === 0 && yieldsToken(request.source)) {
      hops.push(planWebIdentityHop(hop, request, complain));
      continue;
    }
    const isFirstSigned = !hops.some((planned) => planned.kind === 'signed');
    const planned = planSignedHop({ hop, number: index + 1, isFirstSigned, travelling }, request, complain);
    hops.push(planned);
    travelling = carryOn(travelling, planned);
  }
  return hops;
}

function carryOn(travelling: Travelling, hop: SignedHop): Travelling {
  const transitive = hop.tags.filter((tag) => hop.transitiveTagKeys.includes(tag.key));
  const sourceIdentity =
    hop.sourceIdentity === undefined ? travelling.sourceIdentity : { value: hop.sourceIdentity, place: hop.place };
  return { tags: [...travelling.tags, ...transitive], ...withoutUndefined({ sourceIdentity }) };
}

function planWebIdentityHop(hop: HopRequest, request: ChainRequest, complain: HopComplaint): WebIdentityHop {
  if (hop.place !== 'role-to-assume') {
    for (const key of signedOnlyKeys(hop)) {
      complain(
        `${key} cannot be given: this hop is by web identity, and AssumeRoleWithWebIdentity has no such parameter`,
      );
    }
  }
  return {
    kind: 'web-identity',
    number: 1,
    ...planCommon(hop, request, complain),
    durationSeconds: planDuration(hop, request, 'no', complain),
    ...withoutUndefined({ policy: planPolicies(hop, TEXT_LIMITS.sessionPolicy, complain) }),
  };
}

/** The keys of a hop mapping that only AssumeRole knows. */
function signedOnlyKeys(hop: HopRequest): readonly string[] {
  const given: readonly (readonly [string, boolean])[] = [
    ['external-id', hop.externalId !== undefined],
    ['tags', hop.tags.length > 0],
    ['transitive-tag-keys', hop.transitiveTagKeys.length > 0],
    ['source-identity', hop.sourceIdentity !== undefined],
    ['mfa-serial', hop.mfa !== undefined],
    ['provided-contexts', hop.providedContexts.length > 0],
  ];
  return given.filter(([, isGiven]) => isGiven).map(([key]) => key);
}

function planCommon(
  hop: HopRequest,
  request: ChainRequest,
  complain: HopComplaint,
): Pick<SignedHop, 'place' | 'role' | 'sessionName' | 'region' | 'policyArns'> {
  if (hop.region !== undefined && !REGION.test(hop.region)) {
    complain(`${quote(hop.region)} is not a Region name; one looks like eu-central-1`);
  }
  const place = hop.sessionName === undefined ? 'role-session-name' : undefined;
  return {
    place: hop.place,
    role: planRole(hop, request, complain),
    sessionName: planText(
      'the session name',
      hop.sessionName ?? request.sessionName,
      'roleSessionName',
      request,
      (message) => {
        complain(message, place);
      },
    ),
    region: hop.region ?? request.region ?? '',
    policyArns: hop.policyArns,
  };
}

interface SignedHopContext {
  readonly hop: HopRequest;
  readonly number: number;
  readonly isFirstSigned: boolean;
  readonly travelling: Travelling;
}

function planSignedHop(context: SignedHopContext, request: ChainRequest, complain: HopComplaint): SignedHop {
  const { hop, number, travelling } = context;
  const chained = chainedAs(number, request);
  const inputs = context.isFirstSigned ? request.firstSignedHop : undefined;
  const tagging = inputs?.skipTagging === true ? undefined : inputs;
  const isRoleToAssume = hop.place === 'role-to-assume';
  const tags = planTags(
    {
      tags: [...hop.tags, ...(tagging?.tags ?? [])],
      transitiveTagKeys: [...hop.transitiveTagKeys, ...(tagging?.transitiveTagKeys ?? [])],
      defaults: !isRoleToAssume ? 'named' : tagging === undefined ? 'none' : 'all',
    },
    travelling.tags,
    request,
    complain,
  );
  checkSignedFields(hop, complain);
  return {
    kind: 'signed',
    number,
    chained,
    ...planCommon(hop, request, complain),
    durationSeconds: planDuration(hop, request, chained, complain),
    ...tags,
    inheritedTags: travelling.tags,
    providedContexts: hop.providedContexts,
    ...withoutUndefined({
      externalId: hop.externalId,
      policy: planPolicies(hop, TEXT_LIMITS.unrestrictedSessionPolicy, complain),
      sourceIdentity: planSourceIdentity(context, request, complain),
      mfa: planMfa(context, request, complain),
    }),
  };
}

function chainedAs(number: number, request: ChainRequest): 'yes' | 'no' | 'unknown' {
  if (number > 1) {
    return 'yes';
  }
  return request.sourceIsTemporary === false ? 'no' : 'unknown';
}

function checkSignedFields(hop: HopRequest, complain: HopComplaint): void {
  if (hop.externalId !== undefined) {
    const place = hop.place === 'role-to-assume' ? 'role-external-id' : undefined;
    checkText('the external id', hop.externalId, TEXT_LIMITS.externalId, (message) => {
      complain(message, place);
    });
  }
  if (hop.providedContexts.length > LIST_LIMITS.providedContexts) {
    complain(`${hop.providedContexts.length} provided contexts; at most ${LIST_LIMITS.providedContexts} are allowed`);
  }
  for (const context of hop.providedContexts) {
    checkText('provider-arn', context.providerArn, TEXT_LIMITS.arn, complain);
    const assertion = context.contextAssertion.reveal();
    checkText('context-assertion', assertion, TEXT_LIMITS.contextAssertion, complain, 'secret');
  }
}

function planSourceIdentity(
  { hop, isFirstSigned, travelling }: SignedHopContext,
  request: ChainRequest,
  complain: HopComplaint,
): Text | undefined {
  const ofInput = isFirstSigned ? request.firstSignedHop.sourceIdentity : undefined;
  const typed = hop.sourceIdentity ?? ofInput;
  if (typed === undefined) {
    return undefined;
  }
  if (ofInput !== undefined && hop.sourceIdentity !== undefined && ofInput !== hop.sourceIdentity) {
    complain(`${quote(hop.sourceIdentity)} on the hop and ${quote(ofInput)} in the input are two`, 'source-identity');
  }
  const value = planText('the source identity', typed, 'sourceIdentity', request, (message) => {
    complain(message, hop.sourceIdentity === undefined ? 'source-identity' : undefined);
  });
  const before = travelling.sourceIdentity;
  if (before === undefined) {
    return value;
  }
  if (showText(before.value) !== showText(value)) {
    complain(
      `the source identity cannot become ${quote(showText(value))}: ${before.place} set ${quote(showText(before.value))}, and AWS keeps it for the whole chain`,
    );
  }
  return undefined;
}

function planMfa(
  { hop, isFirstSigned }: SignedHopContext,
  request: ChainRequest,
  complain: HopComplaint,
): SignedHop['mfa'] {
  const mfa = hop.mfa ?? (isFirstSigned ? request.firstSignedHop.mfa : undefined);
  if (mfa === undefined) {
    return undefined;
  }
  const place = hop.mfa === undefined ? 'mfa-serial' : undefined;
  checkText('the MFA serial number', mfa.serial, TEXT_LIMITS.serialNumber, (message) => {
    complain(message, place);
  });
  if (mfa.proof.kind === 'code') {
    checkText('mfa-code', mfa.proof.code.reveal(), TEXT_LIMITS.tokenCode, complain, 'secret');
  } else if (!/^[A-Z2-7\s-]{16,}=*$/i.test(mfa.proof.seed.reveal())) {
    complain('mfa-secret is not Base32 (letters A-Z and digits 2-7, at least 16 of them)');
  }
  return mfa;
}

/** What the chain as a whole cannot do. */
function checkReach(request: ChainRequest, hops: readonly PlannedHop[], problems: Problems): void {
  const { sourceIdentity, mfa } = request.firstSignedHop;
  if (!hops.some((hop) => hop.kind === 'signed')) {
    const why = 'no hop of this chain can carry it: a web identity token has claims instead';
    if (sourceIdentity !== undefined && hops.length > 0) {
      problems.add('source-identity', why);
    }
    if (mfa !== undefined && hops.length > 0) {
      problems.add('mfa-serial', why);
    }
  }
  const role = hops.at(-1)?.role;
  const { allowedAccountIds } = request;
  for (const account of allowedAccountIds) {
    if (!/^\d{12}$/.test(account)) {
      problems.add(
        'allowed-account-ids',
        `${quote(account)} is not an account id (12 digits; put it in quotes if it begins with 0)`,
      );
    }
  }
  if (role?.kind === 'arn' && allowedAccountIds.length > 0 && !allowedAccountIds.includes(role.account)) {
    problems.add(
      'allowed-account-ids',
      `the chain ends in account ${role.account}, which is not one of ${allowedAccountIds.join(', ')}`,
    );
  }
}

function warningsOf(request: ChainRequest, hops: readonly PlannedHop[]): readonly string[] {
  const { tags, transitiveTagKeys, skipTagging } = request.firstSignedHop;
  const inputs = [
    ...new Set(tags.map((tag) => tag.place)),
    ...(transitiveTagKeys.length > 0 ? ['transitive-tag-keys'] : []),
  ];
  const first = request.hops[0];
  const warnings: string[] = [];
  if (inputs.length > 0 && !hops.some((hop) => hop.kind === 'signed')) {
    warnings.push(
      `${inputs.join(' and ')}: not sent, since ${hops.length === 0 ? 'no role is assumed' : 'no hop of this chain can carry tags: with a web identity token they come from its claims'}.`,
    );
  } else if (inputs.length > 0 && skipTagging) {
    warnings.push(`${inputs.join(' and ')}: not sent, since role-skip-session-tagging is true.`);
  }
  if (hops[0]?.kind === 'web-identity' && first?.externalId !== undefined && first.place === 'role-to-assume') {
    warnings.push('role-external-id: not sent, since AssumeRoleWithWebIdentity has no external id.');
  }
  return warnings;
}

function noticesOf(request: ChainRequest, hops: readonly PlannedHop[]): readonly string[] {
  const asked = request.durationSeconds ?? 0;
  const lowered = hops.filter((hop) => hop.kind === 'signed' && hop.chained === 'yes' && hop.durationSeconds < asked);
  const byInput = lowered.filter((hop) => request.hops[hop.number - 1]?.durationSeconds === undefined);
  return byInput.length === 0
    ? []
    : [
        `role-duration-seconds: ${asked} lowered to ${CHAINED_SESSION_SECONDS} for ${byInput.map((hop) => `hop ${hop.number}`).join(', ')}, since AWS allows one hour where a role assumes a role.`,
      ];
}
