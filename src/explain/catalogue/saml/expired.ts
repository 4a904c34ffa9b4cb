import { enumerated } from '../../../text/list.ts';
import { describeAssertion } from '../../assertion.ts';
import type { FailureContext } from '../../failure-context.ts';
import { always, type Answer } from '../entry.ts';

/** Whether somebody else has got the assertion, and handed it on. */
function isHandedOn({ plan: { source } }: FailureContext): boolean {
  return source.typedInto !== undefined || source.isInFile === true;
}

/** Who has to get a new one. */
function sayAgain({ plan: { source } }: FailureContext): string {
  const where = source.typedInto === undefined ? 'the file' : enumerated(source.typedInto);
  return `Sign in right before this step, so that ${where} has an assertion of less than five minutes ago; or let this program sign in, with saml-provider.`;
}

/** An assertion that was too old when AWS looked at it. */
export const ASSERTION_EXPIRED: Answer<FailureContext> = {
  heading: 'Token must be redeemed within 5 minutes of issuance',
  about:
    'AWS takes an assertion for five minutes after it was made, or until it says that it ends. One that comes from `saml-provider` is got again automatically.',
  section: 'answers',
  code: 'source',
  is: ({ failure }) =>
    failure.kind === 'token-expired' || failure.kind === 'credentials' || /redeemed within/i.test(failure.message),
  facts: ({ attempt }) => [describeAssertion(attempt.assertion)],
  causes: [
    {
      id: 'assertion-old',
      about:
        'It was got too early: in another job, or before steps that took long. Fix: sign in right before this step, or by `saml-provider`, which does it when it is needed.',
      likelihood: (known) => (isHandedOn(known) ? 80 : 0),
      title: () => 'The assertion was too old when AWS looked at it: it takes one for five minutes after it was made.',
      edits: (known) => [{ text: sayAgain(known) }],
    },
    {
      id: 'saml-clock',
      about: 'The clock of the identity provider is wrong, or that of this machine. Fix: NTP.',
      likelihood: always(60),
      title: () => 'The clock of the identity provider, or of this machine, may not be right.',
      edits: () => [{ text: 'Correct it (NTP), and run the job again.' }],
    },
  ],
};
