import { signedHopOf, type FailureContext } from '../failure-context.ts';
import { always, type Answer } from './entry.ts';

/** Credentials that cannot assume any role, and MFA codes that are wrong. */
export const CALLER_REFUSED: readonly Answer<FailureContext>[] = [
  {
    heading: 'MultiFactorAuthentication failed',
    about: 'AWS did not accept the MFA code.',
    section: 'denials',
    code: 'denied',
    is: ({ failure }) =>
      ['denied', 'mfa-code'].includes(failure.kind) && /MultiFactorAuthentication failed/i.test(failure.message),
    causes: [
      {
        id: 'mfa-code',
        about:
          'A code works once, for about a minute; two jobs with the same seed make the same code at the same time. With `mfa-secret`, the next code is waited for and tried once. Fix: one user and device per job, or OIDC; check `mfa-serial`, and the clock of the machine if codes are made from a seed.',
        likelihood: always(80),
        title: () =>
          'AWS did not accept the MFA code: it was mistyped, used before, or comes from another device than mfa-serial.',
        edits: (known) => [
          {
            text: `Is mfa-serial (${signedHopOf(known)?.mfa?.serial ?? 'none'}) the device that makes the codes, and the clock of this machine right?`,
          },
        ],
      },
    ],
  },
  {
    heading: 'may not be assumed by root accounts',
    about: 'Keys of the root user cannot assume roles.',
    section: 'denials',
    code: 'denied',
    is: ({ failure }) => failure.kind === 'denied' && /assumed by root accounts/i.test(failure.message),
    causes: [
      {
        id: 'root-user',
        about: 'Fix: OIDC, or keys of an IAM user that may do nothing else; and delete the keys of the root user.',
        likelihood: always(80),
        title: () => 'The keys belong to the root user of the account, which cannot assume roles.',
        edits: () => [
          { text: 'Use OIDC, or keys of an IAM user that may do nothing else; and delete the keys of the root user.' },
        ],
      },
    ],
  },
  {
    heading: 'with federated user credentials',
    about: 'Sessions of GetFederationToken cannot assume roles.',
    section: 'denials',
    code: 'denied',
    is: ({ failure }) => failure.kind === 'denied' && /Cannot call AssumeRole with/i.test(failure.message),
    causes: [
      {
        id: 'federated-user',
        about: 'Fix: credentials of a role, or keys of a user.',
        likelihood: always(80),
        title: () => 'The credentials are a session of GetFederationToken, which cannot assume roles.',
        edits: () => [{ text: 'Start from a role, or from the keys of a user.' }],
      },
    ],
  },
];
