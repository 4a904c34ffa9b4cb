import { partitionOfRegion } from '../../aws/arn.ts';
import { enumerated } from '../../text/list.ts';
import type { FailureContext } from '../failure-context.ts';
import { always, type Answer, type CauseEntry } from './entry.ts';

/**
 * Regions that an account has to opt in to. Source: AWS Account Management Reference Guide, "Specify which AWS Regions
 * your account can use".
 */
const OPT_IN = new Set([
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-south-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-west-1',
  'eu-central-2',
  'eu-south-1',
  'eu-south-2',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
]);

/** Describes whose credentials they are. */
function whose({ attempt: { hop, caller } }: FailureContext): string {
  return hop.number === 1 ? caller : `the session of hop ${hop.number - 1}`;
}

/** Where the credentials that the chain starts from are set. */
function inputOf({ plan: { source } }: FailureContext): string {
  return source.proof === 'credentials' && source.typedInto !== undefined
    ? `the inputs ${enumerated(source.typedInto)}`
    : 'the step that sets them';
}

const isCredentials =
  (code: string) =>
  ({ failure }: FailureContext): boolean =>
    failure.kind === 'credentials' && failure.code === code;

const GLOBAL_TOKEN: CauseEntry<FailureContext> = {
  id: 'global-endpoint-token',
  about:
    'A session token from the global endpoint (`sts.amazonaws.com`) is not valid in Regions that an account has to opt in to. Fix: get it from the endpoint of a Region (`AWS_STS_REGIONAL_ENDPOINTS=regional`), or use a Region that is enabled by default.',
  likelihood: ({ attempt: { hop, isTemporary } }) =>
    hop.number === 1 && isTemporary === true && OPT_IN.has(hop.region) ? 85 : 0,
  title: ({ attempt: { hop } }) =>
    `The session token may come from the global endpoint of STS, and is not valid then in ${hop.region}, a Region that an account has to opt in to.`,
  edits: ({ attempt: { hop } }) => [
    {
      text: 'Get it from the endpoint of a Region (AWS_STS_REGIONAL_ENDPOINTS=regional where that is done); or let the account issue tokens that are valid everywhere: aws iam set-security-token-service-preferences --global-endpoint-token-version v2Token.',
    },
    {
      text: `Or call the endpoint of a Region that is enabled by default, such as us-east-1: ${hop.place === 'role-to-assume' ? 'aws-region, or sts-endpoint' : `region of ${hop.place}`}.`,
    },
  ],
};

/** What AWS says about credentials that it does not accept. */
export const CREDENTIALS_REFUSED: readonly Answer<FailureContext>[] = [
  {
    heading: 'ExpiredToken',
    about: 'The temporary credentials that the hop starts from have expired.',
    section: 'answers',
    code: 'source',
    is: (known) => isCredentials('ExpiredToken')(known),
    causes: [
      {
        id: 'credentials-expired',
        about: 'Fix: get new ones in the step before; `refresh` renews what this program provides.',
        likelihood: always(80),
        title: (known) => `The credentials (${whose(known)}) have expired.`,
        edits: (known) => [{ text: `Get new ones: check ${inputOf(known)}.` }],
      },
    ],
  },
  {
    heading: 'InvalidClientTokenId',
    about: 'AWS does not know the access key id, or not in this partition or Region.',
    section: 'answers',
    code: 'source',
    is: (known) => isCredentials('InvalidClientTokenId')(known),
    causes: [
      {
        id: 'key-unknown',
        about: 'Deleted, inactive, mistyped, or of another partition than `aws-region`.',
        likelihood: always(80),
        title: (known) =>
          `AWS does not know the access key (${whose(known)}): mistyped, deleted or inactive, or of another partition than ${partitionOfRegion(known.attempt.hop.region).name}.`,
        edits: (known) => [{ text: `Check ${inputOf(known)}; IAM shows for each key whether it is active.` }],
      },
      GLOBAL_TOKEN,
    ],
  },
  {
    heading: 'SignatureDoesNotMatch',
    about:
      'If the message mentions an expired signature, the cause is the clock, which is corrected before another attempt.',
    section: 'answers',
    code: 'source',
    is: (known) => isCredentials('SignatureDoesNotMatch')(known),
    causes: [
      {
        id: 'secret-wrong',
        about: 'The secret access key does not belong to the access key id, or it includes quotes or a line break.',
        likelihood: always(80),
        title: (known) => `The secret access key (${whose(known)}) does not belong to the access key id.`,
        edits: (known) => [{ text: `Is it complete, without quotes or line breaks? Check ${inputOf(known)}.` }],
      },
    ],
  },
  {
    heading: 'AWS does not accept the credentials',
    about: 'An answer about the credentials with another code.',
    section: 'answers',
    code: 'source',
    is: ({ failure }) => failure.kind === 'credentials',
    causes: [
      {
        id: 'credentials-refused',
        about: 'Fix: new credentials.',
        likelihood: always(80),
        title: (known) => `AWS does not accept the credentials (${whose(known)}).`,
        edits: (known) => [{ text: `Check ${inputOf(known)}.` }],
      },
      GLOBAL_TOKEN,
    ],
  },
];
