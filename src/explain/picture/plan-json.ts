import { HOP_KINDS, signedPart, type HopKind } from '../../chain/hop-kinds.ts';
import { showRole, type Plan, type PlannedHop, type PlannedTag } from '../../chain/plan/plan.ts';
import { nodesOf, sourceIdentitiesOn, treesOfPlan, type HopNode, type SourceIdentity } from '../../chain/plan/tree.ts';
import { showText } from '../../request/templates.ts';

/** What {@link planJson} writes. Keys may be added to it; what is there keeps its name and meaning within a `version`. */
export interface PlanDocument {
  readonly version: 1;
  /** The `kind` of an entry of `SOURCE_KINDS` (`source/kinds.ts`). */
  readonly source: string;
  readonly region: string;
  readonly partition: string;
  /** The session of the source's keys that proves MFA once, for all hops (`GetSessionToken`); null if there is none. */
  readonly mfaSession: MfaSessionDocument | null;
  /** Every hop once, before those that start from it. */
  readonly hops: readonly HopDocument[];
  /** Empty for a chain without targets. */
  readonly targets: readonly TargetDocument[];
  readonly warnings: readonly string[];
  readonly notices: readonly string[];
}

/** See {@link PlanDocument.mfaSession}. */
interface MfaSessionDocument {
  /** The device. */
  readonly serial: string;
  readonly durationSeconds: number;
}

/** A hop. Texts that only a job, or its token, can fill in have what is open in braces: `{repository}`, `{claim:sub}`. */
interface HopDocument {
  /** Counted from 1 over all hops of the document. */
  readonly id: number;
  /** The hop that this one starts from; null for the identity source. */
  readonly after: number | null;
  /** Counted from 1 along the chain. */
  readonly number: number;
  /** An ARN, or a name where the account is that of the caller; null if the SAML assertion is to say. */
  readonly role: string | null;
  readonly account: string | null;
  readonly by: HopKind['by'];
  /** Null if the request does not say it: the proof of identity does, or AWS. */
  readonly sessionName: string | null;
  readonly durationSeconds: number;
  /** Whether less is asked for where the role does not allow so long a session. */
  readonly orLess: boolean;
  /** The region whose STS endpoint is called. */
  readonly region: string;
  /** Tags in force: sent with this hop, or inherited. */
  readonly tags: readonly TagDocument[];
  /** Set by this hop; null if it sets none. */
  readonly sourceIdentity: string | null;
  /** Set by this hop or by one before it; null if there is none. */
  readonly sourceIdentityInForce: string | null;
  readonly externalId: boolean;
  /** The device that proves MFA for this hop: by a code of its own, or by the session of `mfaSession`. */
  readonly mfaSerial: string | null;
  /** Whether an inline session policy narrows the session. */
  readonly policy: boolean;
  readonly policyArns: readonly string[];
  /** Where it was said: `role-to-assume`, `role-chain item 2`. */
  readonly place: string;
}

/** A tag that is in force on a hop. */
interface TagDocument {
  readonly key: string;
  readonly value: string;
  /** `default`, or the input it comes from. */
  readonly from: string;
  /** Sent by a hop before this one. */
  readonly inherited: boolean;
  /** Goes on to the hops after this one. */
  readonly travels: boolean;
}

/** A target, and the hops that lead to it. */
interface TargetDocument {
  readonly name: string;
  readonly region: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The ids of the hops of its chain, in order. */
  readonly hops: readonly number[];
}

/**
 * A plan as JSON, for programs.
 *
 * @param guard takes secrets out of a text
 */
export function planJson(plan: Plan, guard: (text: string) => string): string {
  const document = documentOf(plan);
  const text = JSON.stringify(
    document,
    (_key, value: unknown) => (typeof value === 'string' ? guard(value) : value),
    2,
  );
  // What a log of a runner would take for a command is written otherwise, and means the same.
  return `${text.replaceAll('#', String.raw`\u0023`).replace(UNSEEN, escapedUnit)}\n`;
}

/** What JSON may hold as it is, and a terminal or a log should not get. */
const UNSEEN = /[\u007F-\u009F\u2028\u2029\p{Cf}]/gu;

function escapedUnit(character: string): string {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => String.raw`\u` + unit.toString(16).padStart(4, '0'))
    .join('');
}

function documentOf(plan: Plan): PlanDocument {
  const trees = treesOfPlan(plan);
  const ids = new Map(nodesOf(trees).map((node, index) => [node, index + 1]));
  const sourceIdentities = sourceIdentitiesOn(trees);
  const hops: HopDocument[] = [];
  const ways = new Map<string, readonly number[]>();
  const visit = (node: HopNode, way: readonly number[]): void => {
    const id = ids.get(node) ?? 0;
    const here = [...way, id];
    hops.push(hopDocument(node.hop, { id, after: way.at(-1) ?? null, inForce: sourceIdentities.get(node) }));
    node.ends.forEach(({ name }) => ways.set(name, here));
    node.children.forEach((child) => {
      visit(child, here);
    });
  };
  trees.forEach((tree) => {
    visit(tree, []);
  });
  const { source, region, partition, warnings, notices } = plan;
  const targets = plan.targets.map(({ name, region: of, labels }) => ({
    name,
    region: of,
    labels,
    hops: ways.get(name) ?? [],
  }));
  const mfaSession =
    plan.mfaSession === undefined
      ? null
      : { serial: plan.mfaSession.serial, durationSeconds: plan.mfaSession.durationSeconds };
  return { version: 1, source: source.kind, region, partition, mfaSession, hops, targets, warnings, notices };
}

/** What a hop inherits from the hops around it. */
interface Around extends Pick<HopDocument, 'id' | 'after'> {
  readonly inForce: SourceIdentity | undefined;
}

function hopDocument(hop: PlannedHop, { id, after, inForce }: Around): HopDocument {
  const { number, role, sessionName, durationSeconds, longest, region, policy, policyArns, place } = hop;
  const signed = signedPart(hop);
  return {
    id,
    after,
    number,
    role: role.kind === 'offered' ? null : showRole(role),
    account: role.kind === 'arn' ? role.account : null,
    by: HOP_KINDS[hop.kind].by,
    sessionName: sessionName === undefined ? null : showText(sessionName),
    durationSeconds,
    orLess: longest === true,
    region,
    tags: tagDocuments(hop),
    sourceIdentity: inForce?.isSetHere === true ? showText(inForce.text) : null,
    sourceIdentityInForce: inForce === undefined ? null : showText(inForce.text),
    externalId: signed?.externalId !== undefined,
    mfaSerial: signed?.mfa?.serial ?? null,
    policy: policy !== undefined,
    policyArns,
    place,
  };
}

function tagDocuments(hop: PlannedHop): readonly TagDocument[] {
  const { tags = [], inheritedTags = [], transitiveTagKeys = [] } = signedPart(hop) ?? {};
  const document = (tag: PlannedTag, inherited: boolean): TagDocument => ({
    key: tag.key,
    value: showText(tag.value),
    from: tag.origin,
    inherited,
    travels: inherited || transitiveTagKeys.includes(tag.key),
  });
  return [...inheritedTags.map((tag) => document(tag, true)), ...tags.map((tag) => document(tag, false))];
}
