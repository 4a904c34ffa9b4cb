import { callerOf, type Known } from '../known.ts';
import { always, type CauseEntry } from './entry.ts';

/** Since 2021 AWS adds to some of its denials which kind of policy it was. Source: IAM User Guide, "Troubleshoot access denied error messages". */
const SAID: Readonly<Record<string, RegExp>> = {
  'trust-caller': /(?:because no|explicit deny in an?) resource-based policy/i,
  'caller-policy': /(?:because no|explicit deny in an?) identity-based policy/i,
  'session-policy': /(?:because no|explicit deny in an?) session policy/i,
  'denied-elsewhere':
    /(?:because no|explicit deny in an?) (?:service control|resource control) policy|permissions boundary|VPC endpoint policy/i,
};

/** Certain where AWS says so, else as likely as it is. */
export function likelihood(id: string, otherwise: (known: Known) => number): (known: Known) => number {
  return (known) => (SAID[id]?.test(known.failure.message) === true ? 100 : otherwise(known));
}

/** What cannot be seen from a job. */
export const DENIED_ELSEWHERE: CauseEntry<Known> = {
  id: 'denied-elsewhere',
  about:
    'A service control policy or resource control policy of the organization, a permissions boundary, or a Deny in a policy forbids it. None of these can be seen from a job.',
  likelihood: likelihood('denied-elsewhere', always(20)),
  title: () =>
    'A service control policy of the organization, a permissions boundary or a Deny may forbid it; that cannot be seen from here.',
  edits: (known) => {
    const { account } = callerOf(known);
    return [
      {
        text: `Ask whoever runs the organization which policies hold for account ${account ?? 'of the caller'}, with the request id; CloudTrail has the event.`,
      },
    ];
  },
};
