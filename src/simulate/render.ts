import { showRole, type PlannedHop } from '../chain/plan/plan.ts';
import { nodesOf, targetsBelow, type HopNode } from '../chain/plan/tree.ts';
import { describeClaims } from '../explain/claims.ts';
import { table } from '../text/table.ts';
import { listed } from '../text/list.ts';
import type { Claims } from '../core/proofs.ts';
import type { HopResult, Simulation } from './simulate.ts';
import type { Permission } from '../iam/operations/authorize-role.ts';
import { describePlace } from './words.ts';
import { oneLine } from '../text/quote.ts';

/** What the chains were simulated with. */
export interface SimulatedWith {
  /** The identity source, as messages name it. */
  readonly source: string;
  /** Of the token, if the chains start from one. */
  readonly claims: Claims | undefined;
  /** The files, as they were given. */
  readonly files: readonly string[];
  /** Removes from a text what must not be shown. */
  readonly guard: (text: string) => string;
}

/** A simulation for people to read: the tree of hops, what each rests on, and how many targets are reachable. */
export function renderSimulation(simulation: Simulation, { source, claims, files, guard }: SimulatedWith): string {
  const { trees, hops } = simulation;
  const from = [
    `From   ${oneLine(source)}`,
    `World  ${listed(files.map(oneLine))}`,
    ...(claims === undefined ? [] : [describeClaims(claims)]),
  ];
  const rows = trees.flatMap((tree) => treeRows(tree, hops, '', ''));
  const blocks = [
    from.join('\n'),
    table(['hop', 'role', 'target', 'result'], rows, guard),
    ...nodesOf(trees).flatMap((node) => hopBlock(node, hops.get(node.hop))),
    conclusion(simulation),
  ];
  return guard(`${blocks.join('\n\n')}\n`);
}

/** A node and those below it, drawn as branches of a tree. */
function treeRows(
  { hop, ends, children }: HopNode,
  results: Simulation['hops'],
  lead: string,
  below: string,
): readonly (readonly string[])[] {
  const last = children.length - 1;
  const names = ends.map(({ name }) => name).join(', ');
  const result = results.get(hop);
  return [
    [String(hop.number), `${lead}${roleOf(hop, result)}`, names, resultOf(result)],
    ...children.flatMap((child, index) =>
      treeRows(
        child,
        results,
        `${below}${index === last ? '└─ ' : '├─ '}`,
        `${below}${index === last ? '   ' : '│  '}`,
      ),
    ),
  ];
}

function roleOf(hop: PlannedHop, result: HopResult | undefined): string {
  if (result === undefined) {
    return showRole(hop.role);
  }
  return result.kind === 'allowed' ? result.taken.roleArn : result.attempt.roleArn;
}

function resultOf(result: HopResult | undefined): string {
  switch (result?.kind) {
    case undefined:
      return 'not reached';
    case 'allowed':
      return 'allowed';
    case 'refused':
      return `REFUSED: ${result.failure.code}`;
  }
}

/** What a hop rests on, or what stands in its way; empty for a hop that was not reached. */
function hopBlock({ hop, of, ...node }: HopNode, result: HopResult | undefined): readonly string[] {
  if (result === undefined) {
    return [];
  }
  const targets = targetsBelow({ hop, of, ...node }).map(({ name }) => name);
  const forWhom = targets.length === 0 ? '' : ` (${listed(targets, { max: 3 })})`;
  const head = `Hop ${hop.number} of ${of}${forWhom}: ${roleOf(hop, result)}: `;
  const lines =
    result.kind === 'allowed' ? [`${head}allowed`, ...permissionLines(result.permissions)] : refusedLines(head, result);
  return [lines.map(oneLine).join('\n')];
}

/** One line for all actions that the same statements allow. */
function permissionLines(permissions: readonly Permission[]): readonly string[] {
  const actions = new Map<string, string[]>();
  for (const { action, by } of permissions) {
    const places = by.map(describePlace).join(', and by ');
    actions.set(places, [...(actions.get(places) ?? []), action]);
  }
  return [...actions].map(([places, names]) => `  ${names.join(', ')} by ${places}`);
}

function refusedLines(
  head: string,
  { failure, refusal, reason }: HopResult & { readonly kind: 'refused' },
): readonly string[] {
  const first = `${head}REFUSED: ${failure.code}: ${failure.message}`;
  if (refusal === undefined) {
    return [first, ...(reason === undefined ? [] : [`  ${reason}`])];
  }
  const { action, reason: why } = refusal;
  return [first, `  ${action}: ${why.sentence}`, ...why.nearMisses.map((line) => `    - ${line}`)];
}

function conclusion({ ends }: Simulation): string {
  const [first] = ends;
  if (first?.target === undefined) {
    return first?.result === undefined ? 'The end of the chain is unreachable.' : 'The end of the chain is reachable.';
  }
  const missed = ends.filter(({ result }) => result === undefined).map(({ target }) => target?.name ?? '');
  const counted = `${ends.length - missed.length} of ${ends.length} targets are reachable.`;
  return missed.length === 0 ? counted : oneLine(`${counted} Unreachable: ${listed(missed)}.`);
}
