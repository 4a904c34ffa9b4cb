import type { Edit } from '../../core/explanation.ts';
import { callerOf, isAcrossAccounts, roleOf, signedHopOf, type FailureContext } from '../failure-context.ts';
import { callerEdit, trustEdit } from './caller-edits.ts';
import { tagKeysOf } from './caller-hints.ts';
import { always, type Answer, type CauseEntry, type Hint } from './entry.ts';
import { DENIED_ELSEWHERE, EXPLICIT_DENY, itMayNot, likelihood, mayNot } from './said-by-aws.ts';

interface FurtherAction {
  readonly action: 'sts:TagSession' | 'sts:SetSourceIdentity';
  readonly about: string;
  readonly why: (known: FailureContext) => string;
  readonly hints: readonly Hint<FailureContext>[];
  readonly others: readonly CauseEntry<FailureContext>[];
}

/** An action that a hop needs besides `sts:AssumeRole`. */
function furtherAction({ action, about, why, hints, others }: FurtherAction): Answer<FailureContext> {
  const only = (edit: Edit): Edit => ({
    ...edit,
    statements: (edit.statements ?? []).filter(({ Action }) => Action === action),
  });
  const suffix = action === 'sts:TagSession' ? 'tag-session' : 'source-identity';
  return {
    heading: `is not authorized to perform: ${action}`,
    about,
    section: 'denials',
    code: 'denied',
    is: ({ failure }) => failure.kind === 'denied' && failure.message.includes(`perform: ${action}`),
    facts: (known) => [why(known)],
    causes: [
      EXPLICIT_DENY,
      ...others,
      {
        id: `trust-${suffix}`,
        about: `The trust policy of the role does not allow \`${action}\`, or has a condition that the hop does not meet.`,
        likelihood: likelihood('trust', always(80)),
        title: (known) =>
          `The trust policy of ${roleOf(known).arn} ${itMayNot(known)} allow ${callerOf(known).principal} the action ${action}.`,
        hints,
        edits: (known) => [only(trustEdit(known))],
      },
      {
        id: `caller-${suffix}`,
        about: `Across accounts the policies of the caller have to allow \`${action}\` on that role as well.`,
        likelihood: likelihood('identity', (known) => (isAcrossAccounts(known) === false ? 60 : 70)),
        title: (known) =>
          `The policies of ${callerOf(known).principal} ${mayNot(known)} allow ${action} on ${roleOf(known).arn}.`,
        edits: (known) => [only(callerEdit(known))],
      },
      DENIED_ELSEWHERE,
    ],
  };
}

/** The actions that tags and a source identity need. */
export const FURTHER_ACTIONS: readonly Answer<FailureContext>[] = [
  furtherAction({
    action: 'sts:TagSession',
    about:
      'The hop carries session tags: its own, the default ones on a signed `role-to-assume` hop, or transitive ones that arrive with its caller. These need `sts:TagSession` besides `sts:AssumeRole`. `role-skip-session-tagging: true` sends none.',
    why: (known) =>
      `This hop carries session tags (${tagKeysOf(known).join(', ')}), which need sts:TagSession besides sts:AssumeRole.${signedHopOf(known)?.tags.some(({ origin }) => origin === 'default') === true ? ' role-skip-session-tagging: true leaves the default ones out.' : ''}`,
    hints: [
      {
        about:
          'Conditions on `aws:RequestTag/...`, `aws:TagKeys` and `sts:TransitiveTagKeys` have to allow each of the tags.',
        weight: always(1),
        say: (known) =>
          `If it has a condition on aws:RequestTag/..., aws:TagKeys or sts:TransitiveTagKeys: it has to allow ${tagKeysOf(known).join(', ')}.`,
      },
    ],
    others: [],
  }),
  furtherAction({
    action: 'sts:SetSourceIdentity',
    about:
      'The hop sets a source identity, or one arrives with its caller: every hop from there on needs `sts:SetSourceIdentity` besides `sts:AssumeRole`. Once set it cannot be changed.',
    why: ({ attempt: { sourceIdentity } }) =>
      `A source identity ${sourceIdentity === undefined ? '' : `(${sourceIdentity}) `}is set on this hop or arrives with its caller, which needs sts:SetSourceIdentity besides sts:AssumeRole.`,
    hints: [
      {
        about: 'A condition on `sts:SourceIdentity` has to match it.',
        weight: always(1),
        say: ({ attempt: { sourceIdentity = 'the one that arrives' } }) =>
          `If it has a condition on sts:SourceIdentity: it has to match ${sourceIdentity}.`,
      },
    ],
    others: [
      {
        id: 'source-identity-changed',
        about:
          'The credentials that the chain starts from have another source identity already; AWS does not let it change.',
        likelihood: (known) =>
          known.attempt.hop.number === 1 &&
          signedHopOf(known)?.sourceIdentity !== undefined &&
          callerOf(known).kind === 'role'
            ? 40
            : 0,
        title: (known) =>
          `The session of ${callerOf(known).principal} may have another source identity already, and AWS does not let it change.`,
        edits: () => [{ text: 'Leave source-identity out here: the one that is already set carries over by itself.' }],
      },
    ],
  }),
];
