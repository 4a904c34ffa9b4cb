import {
  showRole,
  showSessionName,
  type Plan,
  type PlannedHop,
  type PlannedTag,
  type SignedHop,
} from '../chain/plan/plan.ts';
import {
  nodesOf,
  sourceIdentitiesOn,
  targetsBelow,
  treesOfPlan,
  type HopNode,
  type SourceIdentity,
} from '../chain/plan/tree.ts';
import { showText } from '../request/templates.ts';
import { formatDuration } from '../text/values.ts';
import { byKind, HOP_KINDS, isSigned, signedPart } from '../chain/hop-kinds.ts';
import { table } from '../text/table.ts';
import { oneLine } from '../text/quote.ts';

/** Removes from a text what must not be shown. */
type Guard = (text: string) => string;

/** A plan for people to read: the hops, or the tree of them that leads to the targets, then what travels along. */
export function renderPlan(plan: Plan, guard: Guard): string {
  const trees = treesOfPlan(plan);
  const nodes = nodesOf(trees);
  const sourceIdentities = sourceIdentitiesOn(trees);
  const blocks = [
    [`From    ${plan.source.name}`, ...mfaLine(plan), `Region  ${plan.region} (partition ${plan.partition})`].join(
      '\n',
    ),
    hopBlock(plan, trees, guard),
    ...tagBlock(nodes, guard),
    ...nodes.flatMap((node) => detailBlock(plan, node, sourceIdentities.get(node))),
    ...plan.notices,
  ];
  return guard(`${blocks.join('\n\n')}\n`);
}

/** The session that proves MFA for everything behind it. */
function mfaLine({ mfaSession }: Plan): readonly string[] {
  return mfaSession === undefined
    ? []
    : [
        oneLine(
          `MFA     proved once with ${mfaSession.serial}, by GetSessionToken (lives ${formatDuration(mfaSession.durationSeconds)})`,
        ),
      ];
}

function hopBlock(plan: Plan, trees: readonly HopNode[], guard: Guard): string {
  if (trees.length === 0) {
    return plan.mfaSession === undefined
      ? 'No role is assumed.'
      : 'No role is assumed: the job gets the session that has proved MFA.';
  }
  if (plan.targets.length === 0) {
    return table(['hop', 'role', 'by', 'lives', 'session name', 'said in'], plan.hops.map(hopRow), guard);
  }
  const rows = trees.flatMap((tree) => treeRows(tree, '', ''));
  return table(['role', 'target', 'region', 'by', 'lives', 'session name', 'said in'], rows, guard);
}

function hopRow(hop: PlannedHop): readonly string[] {
  return [String(hop.number), showRole(hop.role), ...settingsOf(hop)];
}

function settingsOf(hop: PlannedHop): readonly string[] {
  return [
    HOP_KINDS[hop.kind].shortName,
    `${hop.longest === true ? 'up to ' : ''}${formatDuration(hop.durationSeconds)}`,
    sessionNameOf(hop),
    hop.place,
  ];
}

/** What is in brackets is no name: it tells who says the name. */
function sessionNameOf(hop: PlannedHop): string {
  return byKind(hop, {
    'web-identity': showSessionName,
    saml: () => '(in the assertion)',
    certificate: (own) => (own.sessionName === undefined ? '(its serial number)' : showSessionName(own)),
    signed: showSessionName,
    root: () => '(none)',
  });
}

/** A node and those below it, drawn as branches of a tree. */
function treeRows(node: HopNode, lead: string, below: string): readonly (readonly string[])[] {
  const { hop, ends, children } = node;
  const names = ends.map(({ name }) => name).join(', ');
  const regions = [...new Set(ends.map(({ region }) => region))].join(', ');
  const last = children.length - 1;
  return [
    [`${lead}${showRole(hop.role)}`, names, regions, ...settingsOf(hop)],
    ...children.flatMap((child, index) =>
      treeRows(child, `${below}${index === last ? '└─ ' : '├─ '}`, `${below}${index === last ? '   ' : '│  '}`),
    ),
  ];
}

/** A hop as the lines below the table name it: by its number, and its target where there are some. */
function nameOf(node: HopNode): string {
  const [target, ...others] = targetsBelow(node);
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `${node.hop.number}${target === undefined ? '' : ` (${target.name}${more})`}`;
}

/** Every tag in force on a hop, with where it was said and whether it goes on. */
function tagBlock(nodes: readonly HopNode[], guard: Guard): readonly string[] {
  const rows = nodes.flatMap((node) => (isSigned(node.hop) ? tagRows(nameOf(node), node.hop) : []));
  return rows.length === 0 ? [] : [table(['hop', 'tag', 'value', 'from', 'then'], rows, guard)];
}

function tagRows(name: string, hop: SignedHop): readonly (readonly string[])[] {
  const row = (tag: PlannedTag, then: string): readonly string[] => [
    name,
    tag.key,
    showText(tag.value),
    tag.origin,
    then,
  ];
  return [
    ...hop.inheritedTags.map((tag) => row(tag, 'inherited, travels on')),
    ...hop.tags.map((tag) => row(tag, hop.transitiveTagKeys.includes(tag.key) ? 'travels on' : 'ends here')),
  ];
}

function detailBlock(
  { mfaSession }: Plan,
  node: HopNode,
  sourceIdentity: SourceIdentity | undefined,
): readonly string[] {
  const { hop } = node;
  const { externalId, mfa } = signedPart(hop) ?? {};
  const details = [
    ...(sourceIdentity === undefined ? [] : [sourceIdentityDetail(sourceIdentity)]),
    ...(externalId === undefined ? [] : ['sends an external id']),
    // With a session that has proved it, no hop sends a code.
    ...(mfa === undefined || mfaSession !== undefined ? [] : [`proves MFA with ${mfa.serial}`]),
    ...(hop.policy === undefined ? [] : ['is narrowed by a session policy']),
    ...hop.policyArns.map((arn) => `is narrowed by ${arn}`),
  ];
  return details.length === 0 ? [] : [oneLine(`Hop ${nameOf(node)} ${details.join('; ')}.`)];
}

function sourceIdentityDetail({ text, isSetHere }: SourceIdentity): string {
  return isSetHere
    ? `sets the source identity ${showText(text)}, in force from here on`
    : `carries the source identity ${showText(text)}`;
}
