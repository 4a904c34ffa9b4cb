import { showRole, type Plan, type PlannedHop, type PlannedTag, type SignedHop } from '../chain/plan.ts';
import { oneLine } from '../request/problems.ts';
import { showText } from '../request/templates.ts';
import { formatDuration } from '../request/values.ts';
import { SOURCE_NAMES } from '../source/choice.ts';

/** A plan as a person reads it: the hops, then what travels along them. */
export function renderPlan(plan: Plan): string {
  const blocks = [
    `From    ${SOURCE_NAMES[plan.source]}\nRegion  ${plan.region} (partition ${plan.partition})`,
    plan.hops.length === 0
      ? 'No role is assumed.'
      : table(['hop', 'role', 'by', 'lives', 'session name', 'said in'], plan.hops.map(hopRow)),
    ...tagBlock(plan.hops),
    ...plan.hops.flatMap(detailBlock),
    ...plan.notices,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function hopRow(hop: PlannedHop): readonly string[] {
  const api = hop.kind === 'web-identity' ? 'web identity' : 'AssumeRole';
  return [
    String(hop.number),
    showRole(hop.role),
    api,
    formatDuration(hop.durationSeconds),
    showText(hop.sessionName),
    hop.place,
  ];
}

/** Every tag in force on a hop, with where it was said and whether it goes on. */
function tagBlock(hops: readonly PlannedHop[]): readonly string[] {
  const rows = hops.flatMap((hop) => (hop.kind === 'signed' ? tagRows(hop) : []));
  return rows.length === 0 ? [] : [table(['hop', 'tag', 'value', 'from', 'then'], rows)];
}

function tagRows(hop: SignedHop): readonly (readonly string[])[] {
  const row = (tag: PlannedTag, then: string): readonly string[] => [
    String(hop.number),
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

function detailBlock(hop: PlannedHop): readonly string[] {
  const details = [
    ...(hop.kind === 'signed' && hop.sourceIdentity !== undefined
      ? [`sets the source identity ${showText(hop.sourceIdentity)}, in force from here on`]
      : []),
    ...(hop.kind === 'signed' && hop.externalId !== undefined ? ['sends an external id'] : []),
    ...(hop.kind === 'signed' && hop.mfa !== undefined ? [`proves MFA with ${hop.mfa.serial}`] : []),
    ...(hop.policy === undefined ? [] : ['is narrowed by a session policy']),
    ...hop.policyArns.map((arn) => `is narrowed by ${arn}`),
  ];
  return details.length === 0 ? [] : [oneLine(`Hop ${hop.number} ${details.join('; ')}.`)];
}

/** Columns as wide as their widest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head.map((cell) => cell.toUpperCase()), ...rows.map((row) => row.map(oneLine))];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
