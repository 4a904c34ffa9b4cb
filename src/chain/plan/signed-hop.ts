import { withoutUndefined } from '../../core/objects.ts';
import type { HopRequest } from '../../request/hop-request.ts';
import { LIST_LIMITS, TEXT_LIMITS } from '../../aws/limits.ts';
import { showText, type Text } from '../../request/templates.ts';
import { HOP_KINDS } from '../hop-kinds.ts';
import { checkArn, checkText, planCommon, planSessionName, planText, type HopComplaint } from './fields.ts';
import { planPolicies } from './policies.ts';
import { planTags } from './tags.ts';
import type { PlannedTag, SignedHop } from './plan.ts';
import type { ChainRequest } from './chain-request.ts';
import { quote } from '../../text/quote.ts';
import { planDuration } from './duration.ts';
import { checkMfa } from './mfa-session.ts';

/** What earlier hops pass on to later ones. */
export interface Traveling {
  readonly tags: readonly PlannedTag[];
  readonly sourceIdentity?: { readonly value: Text; readonly place: string };
}

/** A hop and its position in the chain. */
export interface SignedHopContext {
  readonly hop: HopRequest;
  readonly isFirstSigned: boolean;
  readonly traveling: Traveling;
}

/** Plans a hop that is signed with its caller's credentials. */
export function planSignedHop(context: SignedHopContext, request: ChainRequest, complain: HopComplaint): SignedHop {
  const { hop, traveling } = context;
  const { number } = hop;
  const chained = chainedAs(number, request);
  const inputs = context.isFirstSigned ? request.firstSignedHop : undefined;
  const tagging = inputs?.skipTagging === true ? undefined : inputs;
  const isRoleToAssume = hop.place === 'role-to-assume';
  const tags = planTags(
    {
      tags: [...hop.tags, ...(tagging?.tags ?? [])],
      transitiveTagKeys: [
        ...hop.transitiveTagKeys.map((key) => ({ key })),
        ...(tagging?.transitiveTagKeys ?? []).map((key) => ({ key, place: 'transitive-tag-keys' })),
      ],
      defaults: !isRoleToAssume ? 'named' : tagging === undefined ? 'none' : 'all',
    },
    traveling.tags,
    request,
    complain,
  );
  checkSignedFields(hop, request, complain);
  // AWS accepts an MFA code once: trying each shorter duration would have to wait for a new code, or there is none.
  const isOfOneAttempt = (hop.mfa ?? inputs?.mfa) !== undefined;
  return {
    kind: 'signed',
    number,
    chained,
    ...planCommon(hop, request, complain),
    sessionName: planSessionName(hop, request, complain),
    ...planDuration(
      hop,
      isOfOneAttempt ? { ...request, keepsFirstHopLong: false } : request,
      { chained, limits: HOP_KINDS.signed.duration },
      complain,
    ),
    ...tags,
    inheritedTags: traveling.tags,
    providedContexts: hop.providedContexts,
    ...withoutUndefined({
      externalId: hop.externalId,
      policy: planPolicies(hop, HOP_KINDS.signed.sessionPolicy, request, complain),
      sourceIdentity: planSourceIdentity(context, request, complain),
      mfa: planMfa(context, request, complain),
    }),
  };
}

function chainedAs(number: number, request: ChainRequest): 'yes' | 'no' | 'unknown' {
  if (number > 1 || request.mfaSession !== undefined) {
    return 'yes';
  }
  return request.sourceIsTemporary === false ? 'no' : 'unknown';
}

function checkSignedFields(hop: HopRequest, request: ChainRequest, complain: HopComplaint): void {
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
    checkArn(context.providerArn, request, complain);
    const assertion = context.contextAssertion.reveal();
    checkText('context-assertion', assertion, TEXT_LIMITS.contextAssertion, complain, 'secret');
  }
}

function planSourceIdentity(
  { hop, isFirstSigned, traveling }: SignedHopContext,
  request: ChainRequest,
  complain: HopComplaint,
): Text | undefined {
  const ofInput = isFirstSigned ? request.firstSignedHop.sourceIdentity : undefined;
  const typed = hop.sourceIdentity ?? ofInput;
  if (typed === undefined) {
    return undefined;
  }
  if (ofInput !== undefined && hop.sourceIdentity !== undefined && ofInput !== hop.sourceIdentity) {
    complain(`${quote(hop.sourceIdentity)} on the hop and ${quote(ofInput)} in the input differ`, 'source-identity');
  }
  const value = planText('the source identity', typed, 'sourceIdentity', request, (message) => {
    complain(message, hop.sourceIdentity === undefined ? 'source-identity' : undefined);
  });
  const before = traveling.sourceIdentity;
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
  if (mfa !== undefined) {
    checkMfa(mfa, request, (message, place) => {
      complain(message, hop.mfa === undefined ? place : undefined);
    });
  }
  return mfa;
}

/** What is in force after a hop. */
export function carryOn(traveling: Traveling, hop: SignedHop): Traveling {
  const transitive = hop.tags.filter((tag) => hop.transitiveTagKeys.includes(tag.key));
  const sourceIdentity =
    hop.sourceIdentity === undefined ? traveling.sourceIdentity : { value: hop.sourceIdentity, place: hop.place };
  return { tags: [...traveling.tags, ...transitive], ...withoutUndefined({ sourceIdentity }) };
}
