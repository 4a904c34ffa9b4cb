import type { FailureContext } from '../../failure-context.ts';
import { always, type Answer } from '../entry.ts';
import { anchorOf, command, profileOf } from './parts.ts';

/** Whether AWS denies it in such words. */
function denies(words: RegExp): (known: FailureContext) => boolean {
  return ({ failure: { kind, message } }) => kind === 'denied' && words.test(message);
}

/** What is switched off in IAM Roles Anywhere. */
export const ANYWHERE_SWITCHED_OFF: readonly Answer<FailureContext>[] = [
  {
    heading: 'Trust anchor is disabled',
    about: 'Somebody has disabled the trust anchor, so that no certificate gets a session by it.',
    section: 'denials',
    code: 'denied',
    is: denies(/anchor.*disabled/i),
    causes: [
      {
        id: 'anchor-disabled',
        about: 'Fix, if that was not on purpose: `aws rolesanywhere enable-trust-anchor`.',
        likelihood: always(80),
        title: (known) => `Trust anchor ${anchorOf(known)} is disabled.`,
        edits: (known) => [
          { text: `If that is not on purpose, enable it: ${command('enable-trust-anchor', anchorOf(known))}` },
        ],
      },
    ],
  },
  {
    heading: 'Profile is disabled',
    about: 'Somebody has disabled the profile, so that no certificate gets a session by it.',
    section: 'denials',
    code: 'denied',
    is: denies(/profile.*disabled/i),
    causes: [
      {
        id: 'profile-disabled',
        about: 'Fix, if that was not on purpose: `aws rolesanywhere enable-profile`.',
        likelihood: always(80),
        title: (known) => `Profile ${profileOf(known)} is disabled.`,
        edits: (known) => [
          { text: `If that is not on purpose, enable it: ${command('enable-profile', profileOf(known))}` },
        ],
      },
    ],
  },
  {
    heading: 'The profile does not accept a custom role session name',
    about:
      'The hop has a session name, which a profile has to allow; AWS takes the serial number of the certificate otherwise.',
    section: 'denials',
    code: 'denied',
    is: denies(/session ?name/i),
    causes: [
      {
        id: 'profile-refuses-session-name',
        about:
          'Fix: leave `role-session-name` (or `session-name` of the hop) out, or let the profile accept it: `aws rolesanywhere update-profile --accept-role-session-name`.',
        likelihood: always(80),
        title: (known) => `Profile ${profileOf(known)} does not accept a session name, and the hop has one.`,
        edits: (known) => [
          {
            text: `Leave ${known.attempt.hop.place === 'role-to-assume' ? 'role-session-name' : `session-name of ${known.attempt.hop.place} (or role-session-name)`} out: the session is named by the serial number of the certificate then.`,
          },
          {
            text: `Or let the profile accept it: ${command('update-profile', profileOf(known), ' --accept-role-session-name')}`,
          },
        ],
      },
    ],
  },
];
