import { describeAssertion } from '../../assertion.ts';
import type { FailureContext } from '../../failure-context.ts';
import { always, type Answer } from '../entry.ts';

const ATTRIBUTES = 'https://aws.amazon.com/SAML/Attributes/';

const facts = ({ attempt }: FailureContext): readonly string[] => [describeAssertion(attempt.assertion)];

/** Where the session name is set at identity providers. */
const WHERE_NAMED =
  'In OneLogin it is a parameter of the application (Amazon Username); in Okta it follows the application username (Sign On), or is an attribute statement of an application of your own';

/** Attributes of assertions that AWS refuses. */
export const ASSERTION_ATTRIBUTES: readonly Answer<FailureContext>[] = [
  {
    heading: 'RoleSessionName is required in AuthnResponse',
    about: `The assertion has no attribute \`${ATTRIBUTES}RoleSessionName\`.`,
    section: 'answers',
    code: 'rejected',
    is: ({ failure }) => /RoleSessionName is required/i.test(failure.message),
    facts,
    causes: [
      {
        id: 'saml-session-name-missing',
        about: `The identity provider has to send it: a user name or a mail address, for example. ${WHERE_NAMED}. No input sets it, since AWS takes it from the assertion.`,
        likelihood: always(80),
        title: () => `The assertion has no attribute ${ATTRIBUTES}RoleSessionName, which AWS names the session by.`,
        edits: () => [
          { text: `At the identity provider, send it: a user name or a mail address, for example. ${WHERE_NAMED}.` },
        ],
      },
    ],
  },
  {
    heading: 'RoleSessionName in AuthnResponse must match',
    about: `The attribute \`${ATTRIBUTES}RoleSessionName\` has characters that AWS does not take, or another length.`,
    section: 'answers',
    code: 'rejected',
    is: ({ failure }) => /RoleSessionName/i.test(failure.message),
    facts,
    causes: [
      {
        id: 'saml-session-name-malformed',
        about: `2 to 64 letters, digits and \`_+=,.@-\`; a name with a space does not do, a mail address does. ${WHERE_NAMED}.`,
        likelihood: always(80),
        title: () => 'The session name in the assertion is not 2 to 64 letters, digits and _+=,.@- as AWS wants it.',
        edits: () => [
          {
            text: `At the identity provider, send something without spaces, such as the mail address. ${WHERE_NAMED}.`,
          },
        ],
      },
    ],
  },
  {
    heading: 'SessionDuration in AuthnResponse must be between',
    about: `The attribute \`${ATTRIBUTES}SessionDuration\` is not a number of seconds that AWS takes.`,
    section: 'answers',
    code: 'rejected',
    is: ({ failure }) => /SessionDuration in /i.test(failure.message),
    facts,
    causes: [
      {
        id: 'saml-session-duration',
        about: 'From 900 to 43200 seconds. Without it, `role-duration-seconds` alone decides.',
        likelihood: always(80),
        title: () => `The attribute ${ATTRIBUTES}SessionDuration of the assertion is not from 900 to 43200 seconds.`,
        edits: () => [
          { text: 'At the identity provider, correct it or leave it out: role-duration-seconds alone decides then.' },
        ],
      },
    ],
  },
];
