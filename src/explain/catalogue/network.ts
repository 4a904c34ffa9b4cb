import { type FailureKind, TLS_HINT } from '../../net/failure.ts';
import { always, type Answer } from './entry.ts';

/** Failures that may pass. */
export type TransientKind = Extract<FailureKind, 'throttled' | 'clock-skew' | 'unresolved' | 'tls' | 'transient'>;

/** What is known of a failure that may pass. */
export interface TransientFailure {
  readonly kind: TransientKind;
  /** The Region whose endpoint was called; undefined where it is that of `aws-region`. */
  readonly region: string | undefined;
}

type OneCause = Pick<Answer<TransientFailure>, 'heading' | 'about'> & {
  readonly id: string;
  readonly mend: string;
  readonly title: (passing: TransientFailure) => string;
  readonly edit: (passing: TransientFailure) => string;
};

function answer(kind: TransientKind, { heading, about, id, mend, title, edit }: OneCause): Answer<TransientFailure> {
  return {
    heading,
    about,
    section: 'network',
    code: 'network',
    is: (passing) => passing.kind === kind,
    causes: [
      {
        id,
        about: mend,
        likelihood: always(80),
        title,
        edits: (passing) => (edit(passing) === '' ? [] : [{ text: edit(passing) }]),
      },
    ],
  };
}

/** What fails between this machine and AWS, after all attempts. */
export const TRANSIENT_FAILURES: readonly Answer<TransientFailure>[] = [
  answer('throttled', {
    heading: 'AWS asked for fewer requests at once, and still did after all attempts.',
    about: 'Throttling. It was tried again with growing pauses.',
    id: 'throttled',
    mend: 'Fewer jobs at the same moment; a larger `action-timeout-s`.',
    title: () => 'AWS asked for fewer requests at once, and still did after all attempts.',
    edit: () => 'Run the job again later, or let fewer jobs log in at the same moment.',
  }),
  answer('clock-skew', {
    heading: "The clock of this machine is too far from AWS's.",
    about: "It was corrected from AWS's answer and still refused.",
    id: 'clock-skew',
    mend: 'Set the clock (NTP).',
    title: () => "The clock of this machine is too far from AWS's.",
    edit: () => 'Set it right (NTP).',
  }),
  answer('unresolved', {
    heading: 'has no address',
    about: 'DNS knows no such host.',
    id: 'host-unknown',
    mend: 'Is `aws-region` spelt right, or the host in `sts-endpoint`? Does this machine resolve public names, or does its VPC have an endpoint for STS with private DNS?',
    title: ({ region }) =>
      `Is ${region === undefined ? 'aws-region' : `the Region ${region}`} spelt right, and does this machine reach the internet (DNS, proxy, VPC endpoint)?`,
    edit: () => 'Where sts-endpoint or AWS_ENDPOINT_URL_STS names a host: is that right?',
  }),
  answer('tls', {
    heading: 'the certificate of … is not trusted',
    about: 'The host, or something between, shows a certificate of an authority that this machine does not know.',
    id: 'tls-interception',
    mend: "A proxy that opens TLS, or an endpoint of your own: give its certificate authority's PEM file in `ca-bundle`. It is added to the authorities that are trusted anyway. `NODE_TLS_REJECT_UNAUTHORIZED=0` has no effect here.",
    title: () => TLS_HINT,
    edit: () => '',
  }),
  answer('transient', {
    heading: 'the connection to … failed',
    about: 'Refused or broken off, no answer in time, or an error of AWS itself.',
    id: 'no-answer',
    mend: 'If `http-proxy` or one of the proxy variables is set, the connection that failed may be the one to the proxy. A firewall that drops packets looks like a host that does not answer.',
    title: () => 'All attempts failed alike.',
    edit: () => 'Look at https://health.aws.amazon.com, and at the proxy or firewall between this machine and AWS.',
  }),
];
