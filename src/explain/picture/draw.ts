import { showRole, showSessionName, type Plan, type PlannedHop, type PlannedTarget } from '../../chain/plan/plan.ts';
import { sourceIdentitiesOn, treesOfPlan, type HopNode, type SourceIdentity } from '../../chain/plan/tree.ts';
import { withoutUndefined } from '../../core/objects.ts';
import { showText } from '../../request/templates.ts';
import { formatDuration } from '../../text/values.ts';
import { HOP_KINDS, signedPart } from '../../chain/hop-kinds.ts';
import { endStanding, hopStanding, sourceStanding, type Course } from './course.ts';
import type { EndBox, HopBox, Picture, Standing, TravelingTag } from './picture.ts';
import { oneLine } from '../../text/quote.ts';

/** What a picture is drawn from. */
export interface Subject {
  readonly plan: Plan;
  /** What receives the credentials if there are no targets: `job environment`. */
  readonly handedTo: string;
  /** Whether what is handed over is renewed (`refresh`). */
  readonly isRenewed: boolean;
  /** A text as it may be shown: without secrets. */
  readonly guard: (text: string) => string;
  /** Absent if nothing was run. */
  readonly course?: Course;
}

/** Draws a plan, and how far a run along it got. */
export function pictureOf(subject: Subject): Picture {
  const { plan, course, guard } = subject;
  const trees = treesOfPlan(plan);
  const sourceIdentities = sourceIdentitiesOn(trees, ({ hop }) => course?.taken.get(hop)?.hop ?? hop);
  const standing = sourceStanding(course, trees);
  const isBare = trees.length === 0;
  return {
    source: { name: plan.source.name, standing, ...(plan.mfaSession === undefined ? {} : { provesMfa: true }) },
    region: shown(plan.region, guard),
    partition: plan.partition,
    ends: isBare ? [jobEnd(subject, standing)] : [],
    branches: trees.map((tree) => hopBox(tree, standing, { ...subject, sourceIdentities })),
  };
}

/** A time as pictures show it, in UTC to the minute: `2026-11-22 22:31Z`. */
function minuteOf(time: Date): string {
  return time.toISOString().replace(/^(\S+)T(\d\d:\d\d).*$/, '$1 $2Z');
}

/** A subject, and what is known of all of its hops. */
interface Drawing extends Subject {
  readonly sourceIdentities: ReadonlyMap<HopNode, SourceIdentity>;
}

function hopBox(node: HopNode, before: Standing, subject: Drawing): HopBox {
  const { course, guard, plan } = subject;
  const taken = course?.taken.get(node.hop);
  const hop = taken?.hop ?? node.hop;
  const standing = hopStanding(node, course, before);
  const sourceIdentity = subject.sourceIdentities.get(node);
  const isEnd = node.ends.length > 0 || node.children.length === 0;
  const ends = plan.targets.length > 0 ? node.ends.map((target) => targetEnd(target, standing, subject)) : [];
  return {
    number: hop.number,
    of: node.of,
    ...roleOf(hop, guard),
    by: HOP_KINDS[hop.kind].shortName,
    sessionName: shown(taken?.sessionName ?? showSessionName(hop), guard),
    lives: `${hop.longest === true && taken === undefined ? 'up to ' : ''}${formatDuration(hop.durationSeconds)}`,
    tags: travelingTags(hop, guard),
    ...withoutUndefined({
      sourceIdentity: sourceIdentity === undefined ? undefined : shown(showText(sourceIdentity.text), guard),
      until: taken === undefined ? undefined : minuteOf(taken.until),
    }),
    standing,
    isRenewed: subject.isRenewed && isEnd,
    ends: isEnd && plan.targets.length === 0 ? [jobEnd(subject, standing)] : ends,
    branches: node.children.map((child) => hopBox(child, standing, subject)),
  };
}

function roleOf({ role }: PlannedHop, guard: Subject['guard']): Pick<HopBox, 'role' | 'roleName' | 'account'> {
  const text = showRole(role);
  return {
    role: shown(text, guard),
    roleName: shown(text.replace(/^arn:.*?:(?:role\/|(?=root$))/, ''), guard),
    ...(role.kind === 'arn' ? { account: shown(role.account, guard) } : {}),
  };
}

/** Tags that were sent along before, and those that this hop sends and that go on. */
function travelingTags(hop: PlannedHop, guard: Subject['guard']): readonly TravelingTag[] {
  const { tags = [], inheritedTags = [], transitiveTagKeys = [] } = signedPart(hop) ?? {};
  const sent = tags.filter(({ key }) => transitiveTagKeys.includes(key));
  return [...inheritedTags, ...sent].map(({ key, value }) => ({
    key: shown(key, guard),
    value: shown(showText(value), guard),
  }));
}

function targetEnd({ name, region }: PlannedTarget, before: Standing, { course, guard }: Subject): EndBox {
  return {
    kind: 'target',
    name: shown(name, guard),
    region: shown(region, guard),
    standing: endStanding(course, before),
  };
}

function jobEnd({ plan, handedTo, course, guard }: Subject, before: Standing): EndBox {
  const standing = endStanding(course, before);
  return { kind: 'job', name: shown(handedTo, guard), region: shown(plan.region, guard), standing };
}

function shown(text: string, guard: Subject['guard']): string {
  return oneLine(guard(text));
}
