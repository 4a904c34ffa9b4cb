import { type FailureKind, TLS_HINT } from '../../net/failure.ts';
import { always, type Answer } from './entry.ts';

/** Transient failures. */
export type TransientKind = Extract<FailureKind, 'throttled' | 'clock-skew' | 'unresolved' | 'tls' | 'transient'>;

/** What is known about a transient failure. */
export interface TransientFailure {
  readonly kind: TransientKind;
  /** The Region whose endpoint was called; undefined if it is that of `aws-region`. */
  readonly region: string | undefined;
  /** How often it was tried; undefined if that is not known. */
  readonly attempts: number | undefined;
  /** The input or variable that names the host that failed, if one does. */
  readonly setting: string | undefined;
}

type OneCause = Pick<Answer<TransientFailure>, 'heading' | 'about'> & {
  readonly id: string;
  readonly fix: string;
  readonly title: (transient: TransientFailure) => string;
  readonly edit: (transient: TransientFailure) => string;
};

function answer(kind: TransientKind, { heading, about, id, fix, title, edit }: OneCause): Answer<TransientFailure> {
  return {
    heading,
    about,
    section: 'network',
    code: 'network',
    is: (transient) => transient.kind === kind,
    causes: [
      {
        id,
        about: fix,
        likelihood: always(80),
        title,
        edits: (transient) => (edit(transient) === '' ? [] : [{ text: edit(transient) }]),
      },
    ],
  };
}

/** Failures between this machine and AWS that outlasted all attempts. */
export const TRANSIENT_FAILURES: readonly Answer<TransientFailure>[] = [
  answer('throttled', {
    heading: 'AWS asked for fewer requests at once',
    about: 'Throttling. It was retried with growing pauses.',
    id: 'throttled',
    fix: 'Fewer jobs at the same moment; a larger `action-timeout-s`.',
    title: ({ attempts }) =>
      attempts === 1
        ? 'AWS asked for fewer requests at once. The request was tried once.'
        : `AWS asked for fewer requests at once, and still did after ${attempts ?? 'all'} attempts.`,
    edit: () => 'Run the job again later, or let fewer jobs log in at the same moment.',
  }),
  answer('clock-skew', {
    heading: "The clock of this machine is too far from AWS's.",
    about: "It was corrected from AWS's answer and still refused.",
    id: 'clock-skew',
    fix: 'Set the clock (NTP).',
    title: () => "The clock of this machine is too far from AWS's.",
    edit: () => 'Correct it (NTP).',
  }),
  answer('unresolved', {
    heading: 'has no address',
    about: 'DNS knows no such host.',
    id: 'host-unknown',
    fix: 'Is `aws-region` spelled correctly, or the host in `sts-endpoint`? Does this machine resolve public names, or does its VPC have an endpoint for STS with private DNS?',
    title: ({ region, setting }) =>
      setting === undefined
        ? `Is ${region === undefined ? 'aws-region' : `the Region ${region}`} spelled correctly, and does this machine reach the internet (DNS, proxy, VPC endpoint)?`
        : `${setting} names this host: is it spelled correctly, and does the DNS of this machine know it?`,
    edit: () => '',
  }),
  answer('tls', {
    heading: 'the certificate of … is not trusted',
    about:
      'The host, or something in between, presents a certificate from an authority that this machine does not know.',
    id: 'tls-interception',
    fix: "A proxy that opens TLS, or an endpoint of your own: give its certificate authority's PEM file in `ca-bundle`. It is added to the authorities that are trusted anyway. `NODE_TLS_REJECT_UNAUTHORIZED=0` has no effect here.",
    title: ({ setting }) => (setting === undefined ? TLS_HINT : `${setting} names this host. ${TLS_HINT}`),
    edit: () => '',
  }),
  answer('transient', {
    heading: 'the connection to … failed',
    about: 'Refused or cut off, no answer in time, or an error at AWS.',
    id: 'no-answer',
    fix: 'If `http-proxy` or one of the proxy variables is set, the connection that failed may be the one to the proxy. A firewall that drops packets looks like a host that does not answer.',
    title: ({ attempts, setting }) => {
      const where = setting === undefined ? '' : `, at the host that ${setting} names`;
      if (attempts === 1) {
        return `The request was tried once${where}.`;
      }
      return attempts === undefined
        ? `All attempts failed${where}.`
        : `All ${attempts} attempts failed${where}, the last one in this way.`;
    },
    edit: ({ setting }) =>
      setting === undefined
        ? 'Look at https://health.aws.amazon.com, and at the proxy or firewall between this machine and AWS.'
        : `Is the address in ${setting} right, with its port, and does something answer there? If it is not meant for this job, leave ${setting} empty.`,
  }),
];
