import { isSlipOf } from '../../text/nearest.ts';
import type { Edit } from '../../core/explanation.ts';
import { otherRoles, roleOf, type FailureContext } from '../failure-context.ts';
import { correctRole } from './edits.ts';
import type { CauseEntry } from './entry.ts';

/** A role of the same chain that may be the intended one, or is in the intended account. */
export function likelyMeant(known: FailureContext): string | undefined {
  const { account, name } = roleOf(known);
  const others = otherRoles(known);
  const neighbor = others.find((role) => isSlip(role.account, account));
  const twin = others.find((role) => isSlipOf(name, role.name));
  return (neighbor ?? twin)?.arn;
}

/** Whether one account id may be a typo of the other: at most two digits differ, two swapped digits included. */
function isSlip(left: string, right: string): boolean {
  const differing = Array.from(left).filter((digit, at) => digit !== right[at]).length;
  return differing > 0 && differing <= 2;
}

/** The role does not exist; AWS's answer is the same then. */
export function missingRole(
  create: (known: FailureContext) => readonly Edit[],
  weight: (known: FailureContext) => number,
): CauseEntry<FailureContext> {
  return {
    id: 'role-missing',
    about:
      'The role does not exist, or its ARN is misspelled: another account, another name, a missing path. AWS gives the same answer then, so that nobody can find out which roles exist. Fix: use the ARN that IAM shows, or create the role.',
    likelihood: (known) => (likelyMeant(known) === undefined || weight(known) === 0 ? weight(known) : 75),
    title: (known) =>
      `The role ${roleOf(known).arn} may not exist, or its ARN may be misspelled; AWS gives the same answer then.`,
    hints: [
      {
        about: 'Where another role of the chain has nearly the same name or account, that one is named.',
        weight: (known) => (likelyMeant(known) === undefined ? 0 : 1),
        say: (known) =>
          `The chain has ${likelyMeant(known) ?? ''} too, which is nearly the same: is one of them misspelled?`,
      },
    ],
    edits: (known) => [correctRole(known), ...create(known)],
  };
}
