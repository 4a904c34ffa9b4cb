import { accountOfArn } from '../../aws/arn.ts';
import { callerOf, roleOf, type FailureContext } from '../failure-context.ts';
import { always, type CauseEntry } from './entry.ts';

/** The kinds of policy that AWS names in denials. */
type PolicyKind = 'trust' | 'identity' | 'session' | 'beyond';

/** What AWS says about a denial besides that it is one. */
interface Said {
  readonly kind: PolicyKind;
  /** The name that AWS uses. */
  readonly policy: string;
  /** Whether a Deny is in the way; if not, no policy of that kind allows it. */
  readonly isDeny: boolean;
  /** The ARN of the policy, if AWS gives it. */
  readonly arn: string | undefined;
}

/**
 * How AWS words it, if it says: "because no role trust policy allows the sts:AssumeRole action", "with an explicit deny
 * in an identity-based policy: arn:...". Source: IAM User Guide, "Troubleshoot access denied error messages".
 */
const WORDS =
  /(?:(?<deny>with an explicit deny in (?:an?|the))|because no) (?<policy>[a-z -]{0,60}?(?:policy|boundary))(?:: (?<arn>arn:[^\s)]+))?(?: allows|\b)/i;

const KINDS: readonly (readonly [RegExp, PolicyKind])[] = [
  [/role trust|resource-based/i, 'trust'],
  [/identity-based/i, 'identity'],
  [/session/i, 'session'],
  [/./, 'beyond'],
];

/** Whose the policies of a kind are, where AWS names a kind that cannot be seen from a job. */
const OWNERS: readonly (readonly [RegExp, (known: FailureContext) => string])[] = [
  [/resource control/i, (known) => `the organization of account ${roleOf(known).account}, which has the role`],
  [
    /service control/i,
    (known) => `the organization of account ${callerOf(known).account ?? '(unknown)'}, which the caller belongs to`,
  ],
  [/endpoint/i, () => 'the endpoint through which this machine calls STS'],
];

/** Whose the policy is that AWS names; undefined if it is the caller's own. */
function ownerOf(known: FailureContext): string | undefined {
  const { policy = '' } = saidOf(known) ?? {};
  return OWNERS.find(([words]) => words.test(policy))?.[1](known);
}

function isOfCallersOrganization(known: FailureContext): boolean {
  return /service control/i.test(saidOf(known)?.policy ?? '');
}

/** Closes a relative clause before the sentence goes on. */
function withComma(owner: string): string {
  return owner.includes(', which ') ? `${owner},` : owner;
}

/** What AWS reveals; undefined if it does not, which is usual across accounts. */
export function saidOf({ failure: { message } }: FailureContext): Said | undefined {
  const { deny, policy, arn } = WORDS.exec(message)?.groups ?? {};
  const kind = policy === undefined ? undefined : KINDS.find(([words]) => words.test(policy))?.[1];
  return policy === undefined || kind === undefined ? undefined : { kind, policy, isDeny: deny !== undefined, arn };
}

/** Certain or ruled out if AWS says which kind of policy is in the way, otherwise as given. */
export function likelihood(
  kind: PolicyKind,
  otherwise: (known: FailureContext) => number,
): (known: FailureContext) => number {
  return (known) => {
    const said = saidOf(known);
    return said === undefined ? otherwise(known) : said.kind === kind && !said.isDeny ? 100 : 0;
  };
}

/** The verb of a sentence about policies: certain if AWS says so. */
export function mayNot(known: FailureContext): string {
  return saidOf(known) === undefined ? 'may not' : 'do not';
}

/** {@link mayNot} for a single policy. */
export function itMayNot(known: FailureContext): string {
  return saidOf(known) === undefined ? 'may not' : 'does not';
}

/** A Deny that AWS mentions: no Allow overrides it. */
export const EXPLICIT_DENY: CauseEntry<FailureContext> = {
  id: 'explicit-deny',
  about:
    'AWS says "with an explicit deny in ...": a statement with `"Effect": "Deny"` matches the call. No Allow overrides it. Fix: remove it, or narrow it so that it does not match this call.',
  likelihood: (known) => (saidOf(known)?.isDeny === true ? 100 : 0),
  title: (known) => {
    const { policy = 'policy', arn } = saidOf(known) ?? {};
    return `A Deny in ${/^[aeiou]/i.test(policy) ? 'an' : 'a'} ${policy}${arn === undefined ? '' : ` (${arn})`} forbids it; no Allow overrides that.`;
  },
  edits: (known) => {
    const { kind, arn } = saidOf(known) ?? {};
    const account = arn === undefined ? undefined : accountOfArn(arn);
    const where: Readonly<Record<PolicyKind, string>> = {
      trust: `in the trust policy of role ${roleOf(known).name} in account ${roleOf(known).account}`,
      identity: `in the policies of ${callerOf(known).principal}`,
      session: 'in the session policy that the caller was given',
      beyond: `of ${ownerOf(known) ?? callerOf(known).principal}`,
    };
    return [
      {
        text: `Remove the Deny ${where[kind ?? 'beyond']}${account === undefined ? '' : ` (account ${account})`}, or narrow it so that it does not match this call.`,
      },
    ];
  },
};

/** What cannot be seen from a job. */
export const DENIED_ELSEWHERE: CauseEntry<FailureContext> = {
  id: 'denied-elsewhere',
  about:
    'A service control policy or resource control policy of the organization, a permissions boundary, or a Deny in a policy forbids it. None of these can be seen from a job.',
  likelihood: likelihood('beyond', always(20)),
  title: (known) => {
    const said = saidOf(known);
    return said === undefined
      ? 'A service control policy of the organization, a permissions boundary or a Deny may forbid it; that cannot be seen from here.'
      : `No ${said.policy} of ${withComma(ownerOf(known) ?? callerOf(known).principal)} allows it.`;
  },
  edits: (known) => {
    const { account } = callerOf(known);
    const owner = ownerOf(known);
    if (owner !== undefined && !isOfCallersOrganization(known)) {
      return [{ text: `Ask the people who run ${owner}, with the request id; CloudTrail has the event.` }];
    }
    return [
      {
        text: `Ask the people who run the organization which policies hold for account ${account ?? 'of the caller'}, with the request id; CloudTrail has the event.`,
      },
    ];
  },
};

/** {@link DENIED_ELSEWHERE} for a token or an assertion, whose bearer has no policies. */
export const DENIED_UNSEEN: CauseEntry<FailureContext> = {
  id: 'denied-elsewhere',
  about:
    'A Deny in the trust policy, or a resource control policy of the organization, forbids it; neither can be seen from a job.',
  likelihood: likelihood('beyond', always(10)),
  title: (known) =>
    saidOf(known) === undefined
      ? 'A Deny in the trust policy, or a resource control policy of the organization, may forbid it; that cannot be seen from here.'
      : DENIED_ELSEWHERE.title(known),
  edits: (known) =>
    saidOf(known) !== undefined
      ? DENIED_ELSEWHERE.edits(known)
      : [
          {
            text: 'Ask the people who run the organization, with the request id; CloudTrail of the account of the role has the event.',
          },
        ],
};
