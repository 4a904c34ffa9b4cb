import { apiNameOf, canCarry, signedPart } from '../hop-kinds.ts';
import type { Problems } from '../../core/problems.ts';
import type { Proof } from '../../core/proofs.ts';
import { findTag } from './tags.ts';
import type { PlannedHop, PlannedTarget, SignedHop } from './plan.ts';
import type { ChainRequest } from './chain-request.ts';
import { mfaHopsOf, treesOf } from './tree.ts';
import { quote } from '../../text/quote.ts';
import { isDefaultTagKey } from '../../ci/systems.ts';
import { loweredDurations } from './duration.ts';

/** Why a hop that is not signed cannot carry something, by the proof it is taken with. */
const WHY_NOT: Readonly<Record<Proof, string>> = {
  token: 'a web identity token has claims instead',
  saml: 'a SAML assertion has attributes instead',
  certificate: 'a certificate has a subject instead',
  credentials: 'it goes to a root user',
};

/** Where the tags of such a hop come from. */
const TAGS_COME_FROM: Readonly<Record<Proof, string>> = {
  token: 'with a web identity token they come from its claims',
  saml: 'with a SAML assertion they come from its attributes',
  certificate: 'with a certificate they come from its subject',
  credentials: 'it goes to a root user',
};

/** Checks the chain as a whole for what it cannot do. */
export function checkReach(request: ChainRequest, hops: readonly PlannedHop[], problems: Problems): void {
  if (request.renewed && request.hops.length === 0 && problems.isEmpty) {
    problems.add('refresh', 'has nothing to renew: no role is assumed. Set role-to-assume, or refresh to none');
  }
  const { sourceIdentity, mfa } = request.firstSignedHop;
  for (const [input, value] of [
    ['source-identity', sourceIdentity],
    ['mfa-serial', mfa],
  ] as const) {
    if (value !== undefined && hops.length > 0 && !hops.some((hop) => canCarry(hop, input))) {
      problems.add(input, `no hop of this chain can carry it: ${WHY_NOT[request.source.proof]}`);
    }
  }
  const role = hops.at(-1)?.role;
  const { allowedAccountIds } = request;
  const unreadable = allowedAccountIds.filter((account) => !/^\d{12}$/.test(account));
  for (const account of unreadable) {
    problems.add(
      'allowed-account-ids',
      `${quote(account)} is not an account id (12 digits; put it in quotes if it begins with 0)`,
    );
  }
  if (unreadable.length > 0) {
    return;
  }
  if (role?.kind === 'arn' && allowedAccountIds.length > 0 && !allowedAccountIds.includes(role.account)) {
    problems.add(
      'allowed-account-ids',
      `the chain ends in account ${role.account}, which is not one of ${allowedAccountIds.join(', ')}`,
    );
  }
}

/** Checks what targets cannot do together: share a name, or share an MFA code that AWS accepts only once. */
export function checkTargets(
  targets: readonly PlannedTarget[],
  { mfaSession }: ChainRequest,
  problems: Problems,
): void {
  const places = new Map<string, string>();
  for (const { name, place } of targets) {
    const other = places.get(name);
    if (other !== undefined) {
      problems.add(place, `there is another target called ${quote(name)}: ${other}`);
    }
    places.set(name, place);
  }
  const proving = mfaSession === undefined ? mfaHopsOf(treesOf(targets)).length : 0;
  if (proving > 1) {
    problems.add(
      'mfa-serial',
      `${proving} hops would use MFA, and AWS accepts a code only once. Use MFA on a hop that all targets share: role-to-assume, or the first of role-chain; or start from long-term keys, which can have one session with MFA for all`,
    );
  }
}

/** What the user should know but is no reason to stop: settings that have no effect. */
export function warningsOf(request: ChainRequest, hops: readonly PlannedHop[]): readonly string[] {
  const { tags, transitiveTagKeys, skipTagging } = request.firstSignedHop;
  const inputs = [
    ...new Set(tags.map((tag) => tag.place)),
    ...(transitiveTagKeys.length > 0 ? ['transitive-tag-keys'] : []),
  ];
  const first = request.hops[0];
  const warnings: string[] = [];
  if (inputs.length > 0 && firstWithTags(hops) === undefined) {
    warnings.push(
      `${inputs.join(' and ')}: not sent, since ${hops.length === 0 ? 'no role is assumed' : `no hop of this chain can carry tags: ${TAGS_COME_FROM[request.source.proof]}`}.`,
    );
  } else if (inputs.length > 0 && skipTagging) {
    warnings.push(`${inputs.join(' and ')}: not sent, since role-skip-session-tagging is true.`);
  }
  if (
    hops[0] !== undefined &&
    !canCarry(hops[0], 'external-id') &&
    first?.externalId !== undefined &&
    first.place === 'role-to-assume'
  ) {
    warnings.push(`role-external-id: not sent, since ${apiNameOf(hops[0])} has no external id.`);
  }
  return [...warnings, ...repeatedRoles(hops), ...largePolicies(hops), ...codesOfOneUse(request, hops)];
}

/** A chain that continues from a role and starts with it again: usually a mistake, and AWS denies it. */
function repeatedRoles(hops: readonly PlannedHop[]): readonly string[] {
  return hops.flatMap(({ role, place }, index) => {
    const before = hops[index - 1]?.role;
    return role.kind === 'arn' && before?.kind === 'arn' && before.arn === role.arn
      ? [
          `${place}: assumes ${role.arn}, which the hop before it has assumed already; a role may do that only if its trust policy names itself. A chain of profiles or of a config file continues from the end of role-to-assume and role-chain.`,
        ]
      : [];
  });
}

function codesOfOneUse({ renewed }: ChainRequest, hops: readonly PlannedHop[]): readonly string[] {
  return hops
    .filter((hop) => renewed && signedPart(hop)?.mfa?.proof.kind === 'code')
    .map(
      ({ number }) =>
        `mfa-code: AWS accepts a code only once, so hop ${number} cannot be renewed when its session ends. With mfa-secret it can.`,
    );
}

/** AWS documents this limit for both kinds of session policies together; its service model does not have it. */
const DOCUMENTED_POLICY_CHARACTERS = 2048;

function largePolicies(hops: readonly PlannedHop[]): readonly string[] {
  return hops
    .filter(({ policy = '', policyArns }) => policy.length + policyArns.join('').length > DOCUMENTED_POLICY_CHARACTERS)
    .map(
      ({ number }) =>
        `Hop ${number}: its session policies have more than the ${DOCUMENTED_POLICY_CHARACTERS} characters that AWS documents as the limit; AWS may refuse them.`,
    );
}

/** What was changed from the request. */
export function noticesOf(request: ChainRequest, hops: readonly PlannedHop[]): readonly string[] {
  return [...loweredDurations(request, hops), ...missingDefaultTags(request, hops)];
}

/** Keys of default tags that are to travel and that this job gives no value, such as HeadRef outside a pull request. */
function missingDefaultTags(request: ChainRequest, hops: readonly PlannedHop[]): readonly string[] {
  const first = firstWithTags(hops);
  const { transitiveTagKeys, skipTagging } = request.firstSignedHop;
  if (first === undefined || skipTagging || request.defaultTags.length === 0) {
    return [];
  }
  const missing = transitiveTagKeys.filter((key) => isDefaultTagKey(key) && findTag(first.tags, key) === undefined);
  return missing.length === 0
    ? []
    : [`transitive-tag-keys: ${missing.join(', ')} left out, since this job has no value for it.`];
}

/** The first hop that can carry tags: the one that the inputs' tags go to. */
function firstWithTags(hops: readonly PlannedHop[]): SignedHop | undefined {
  const first = hops.find((hop) => canCarry(hop, 'tags'));
  return first && signedPart(first);
}
