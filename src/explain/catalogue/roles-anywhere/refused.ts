import { DURATION_LIMITS } from '../../../aws/limits.ts';
import type { FailureContext } from '../../failure-context.ts';
import { always, type Answer } from '../entry.ts';
import { ANYWHERE_SWITCHED_OFF } from './switched-off.ts';
import { accountOf, anchorOf, command, describeCertificate, profileOf, regionOf } from './parts.ts';

const facts = ({ attempt }: FailureContext): readonly string[] => describeCertificate(attempt.certificate);

/** Codes of refusals: the service has the first, and those of bad signatures in general may come too. */
function isRefused({ failure: { kind } }: FailureContext): boolean {
  return kind === 'denied' || kind === 'credentials';
}

/** Whether the message is about the trust anchor, and not about the profile. */
function isOfAnchor({ failure: { message } }: FailureContext): boolean {
  return /anchor/i.test(message);
}

/** What IAM Roles Anywhere says before it looks at the role; only for hops by certificate. */
export const ANYWHERE_REFUSED: readonly Answer<FailureContext>[] = [
  {
    heading: 'Untrusted certificate. Insufficient certificate',
    about:
      'Or `Untrusted signing certificate`. AWS finds no way from the certificate to the trust anchor on which every certificate is valid.',
    section: 'answers',
    code: 'denied',
    is: (known) =>
      isRefused(known) && /untrusted|insufficient cert|certificate.*(?:expired|revoked)/i.test(known.failure.message),
    facts,
    causes: [
      {
        id: 'certificate-of-other-authority',
        about:
          'Another authority than that of the trust anchor issued it, or an intermediate certificate is missing. Fix: give the intermediates, without the root, in `certificate-chain`; or name the right trust anchor.',
        likelihood: always(80),
        title: (known) =>
          `The certificate may not come from the authority of trust anchor ${anchorOf(known)}, or an intermediate certificate between them is missing.`,
        edits: (known) => [
          {
            text: 'Give the intermediate certificates, the one that issued the certificate first, in certificate-chain.',
          },
          {
            text: `Compare the authority with that of the trust anchor, or correct trust-anchor-arn: ${command('get-trust-anchor', anchorOf(known))}`,
          },
        ],
      },
      {
        id: 'certificate-expired',
        about:
          'One of them has expired, is not valid yet, or was revoked: an intermediate, the authority itself, or (if the clock of this machine is wrong) the certificate.',
        likelihood: always(60),
        title: () =>
          'One of the certificates may have expired, not be valid yet, or have been revoked: an intermediate or the authority itself, since the dates of the first were checked here, by the clock of this machine.',
        edits: (known) => [
          {
            text: `Look at the dates (openssl x509 -noout -dates), at the clock of this machine, and at the revocation lists: aws rolesanywhere list-crls --region ${regionOf(anchorOf(known))}`,
          },
        ],
      },
      {
        id: 'certificate-unfit',
        about:
          'AWS takes only end-entity certificates: X.509 version 3, not of an authority (`CA: false`), key usage `digitalSignature`, signed with SHA-256 or better.',
        likelihood: always(40),
        title: () =>
          'One of them may not be of the kind that AWS takes: version 3, not of an authority, for digital signatures, signed with SHA-256 or better.',
        edits: () => [{ text: 'Have it issued again with these properties (openssl x509 -noout -text shows them).' }],
      },
    ],
  },
  {
    heading: 'Unable to verify the signature of the request',
    about: 'Or `Invalid signature`. The request is not signed by the key of the certificate, as AWS sees it.',
    section: 'answers',
    code: 'denied',
    is: (known) => isRefused(known) && /signature/i.test(known.failure.message),
    facts,
    causes: [
      {
        id: 'anywhere-request-changed',
        about:
          'That key and certificate belong together is checked before. So something in between changes the request: a proxy that rewrites headers, or a host in `roles-anywhere-endpoint` that passes it on under another name.',
        likelihood: always(80),
        title: () =>
          'Key and certificate belong together, so something in between may change the request: a proxy, or the host in roles-anywhere-endpoint.',
        edits: () => [
          {
            text: 'Call the endpoint of the Region directly: name it in no-proxy, and leave roles-anywhere-endpoint empty.',
          },
        ],
      },
      {
        id: 'anywhere-key-kind',
        about:
          'The kind of key may be one that AWS does not take: RSA (2048 bits) and EC (P-256) are taken everywhere.',
        likelihood: always(40),
        title: () => 'AWS may not take keys of this kind or curve.',
        edits: () => [{ text: 'Try a certificate with an RSA key of 2048 bits, or an EC key on P-256.' }],
      },
    ],
  },
  ...ANYWHERE_SWITCHED_OFF,
  {
    heading: 'rolesanywhere:CreateSession …: ResourceNotFoundException',
    about: 'That Region has no such trust anchor, or no such profile.',
    section: 'answers',
    code: 'rejected',
    is: ({ failure }) => failure.code === 'ResourceNotFoundException',
    facts,
    causes: [
      {
        id: 'anchor-missing',
        about:
          'The trust anchor was deleted, or `trust-anchor-arn` is misspelled: trust anchors are of one account and one Region, both of which the ARN says.',
        likelihood: (known) => (isOfAnchor(known) ? 80 : 0),
        title: (known) =>
          `Account ${accountOf(anchorOf(known))} has no trust anchor ${anchorOf(known)} in ${regionOf(anchorOf(known))}: deleted, misspelled, or of another Region.`,
        edits: (known) => [
          {
            text: `Correct trust-anchor-arn. Those that there are: aws rolesanywhere list-trust-anchors --region ${regionOf(anchorOf(known))}`,
          },
        ],
      },
      {
        id: 'profile-missing',
        about:
          'The profile was deleted, or `roles-anywhere-profile-arn` is misspelled: it has to be of the account and the Region of the trust anchor.',
        likelihood: (known) => (isOfAnchor(known) ? 0 : 80),
        title: (known) =>
          `There is no profile ${profileOf(known)} that goes with the trust anchor: deleted, misspelled, or not of account ${accountOf(anchorOf(known))} and Region ${regionOf(anchorOf(known))}, as the trust anchor is.`,
        edits: (known) => [
          {
            text: `Correct roles-anywhere-profile-arn. Those that there are: aws rolesanywhere list-profiles --region ${regionOf(anchorOf(known))}`,
          },
        ],
      },
    ],
  },
  {
    heading: 'rolesanywhere:CreateSession …: ValidationException',
    about: 'IAM Roles Anywhere does not take the request as it stands; what it says names the parameter.',
    section: 'answers',
    code: 'rejected',
    is: ({ failure }) => failure.code === 'ValidationException',
    facts,
    causes: [
      {
        id: 'anywhere-request-invalid',
        about: `Durations are from ${DURATION_LIMITS.role.min} to ${DURATION_LIMITS.role.max} seconds. Certificates are sent as they were given: each item of \`certificate-chain\` has to be one.`,
        likelihood: always(80),
        title: () =>
          'IAM Roles Anywhere does not take the request as it stands: what it says above names the parameter.',
        edits: ({ attempt: { hop } }) => [
          {
            text: `The hop asks for ${hop.durationSeconds} seconds (role-duration-seconds), of a role, a trust anchor and a profile by their ARNs, with a certificate and a chain: correct the one that is named.`,
          },
        ],
      },
    ],
  },
];
