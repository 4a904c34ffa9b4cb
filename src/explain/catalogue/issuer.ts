import { describeClaims } from '../claims.ts';
import { isGitHubs, issuerHostOf, provesByToken, type FailureContext } from '../failure-context.ts';
import { always, type Answer } from './entry.ts';

/** AWS could not get the keys that sign a token; it asks the issuer for them over the internet. */
export const ISSUER_UNREACHED: Answer<FailureContext> = {
  heading: "Couldn't retrieve verification key from your identity provider",
  about:
    'Or IDPCommunicationError. AWS asks the issuer for the keys that sign its tokens, and got none; it was retried.',
  section: 'answers',
  code: 'network',
  is: ({ failure: { code, message }, attempt }) =>
    provesByToken(attempt) &&
    (code === 'IDPCommunicationError' ||
      (code === 'InvalidIdentityToken' && /retrieve verification key/i.test(message))),
  facts: ({ attempt }) => [describeClaims(attempt.claims ?? {})],
  causes: [
    {
      id: 'issuer-unreachable',
      about:
        'An issuer of your own (GitHub Enterprise Server, GitLab) that the internet cannot reach, or that answers too slowly. Fix: `https://ISSUER/.well-known/openid-configuration`, and the `jwks_uri` in it, have to be public.',
      likelihood: (known) => (isGitHubs(known) ? 40 : 80),
      title: (known) =>
        `AWS may not reach https://${issuerHostOf(known)}: it asks there for the keys that sign the token, over the internet.`,
      edits: (known) => [
        {
          text: `Make https://${issuerHostOf(known)}/.well-known/openid-configuration, and the jwks_uri in it, reachable from the internet.`,
        },
      ],
    },
    {
      id: 'issuer-transient',
      about: 'A transient fault, at the issuer or in between. Fix: run the job again.',
      likelihood: always(60),
      title: (known) => `${issuerHostOf(known)} may have been unavailable for a moment.`,
      edits: () => [{ text: 'Run the job again; check the status page of the issuer.' }],
    },
  ],
};
