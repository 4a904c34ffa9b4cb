import { PROXY_LOGIN_HINT, isTooLarge, tooLargeHint } from '../../net/failure.ts';
import type { FailureContext } from '../failure-context.ts';
import { always, type Answer } from './entry.ts';

/** Answers that AWS did not write, so that they say nothing about the request. */
export const FOREIGN_ANSWERS: readonly Answer<Pick<FailureContext, 'failure'>>[] = [
  {
    heading: 'HTTP 407',
    about: 'A proxy between this machine and AWS answered.',
    section: 'network',
    code: 'rejected',
    is: ({ failure: { code } }) => code === 'HTTP 407',
    causes: [
      {
        id: 'proxy-login',
        about:
          'It requires a user and a password. Fix: set `http-proxy` (or `HTTPS_PROXY`) as `http://user:password@host:port`.',
        likelihood: always(80),
        title: () => PROXY_LOGIN_HINT,
        edits: () => [],
      },
    ],
  },
  {
    heading: 'HTTP',
    about: 'An answer with that status that AWS did not write.',
    section: 'network',
    code: 'rejected',
    is: ({ failure: { code, status } }) => code === `HTTP ${status ?? ''}`,
    causes: [
      {
        id: 'foreign-answer',
        about:
          'It came from a proxy or firewall in between. Fix: ask the people who run it to let the host through, or name the host in `no-proxy`.',
        likelihood: always(80),
        title: ({ failure: { setting } }) =>
          setting === undefined
            ? 'This answer did not come from AWS but from a proxy or firewall in between.'
            : `This answer came from the host that ${setting} names, and it does not speak as STS does.`,
        edits: ({ failure: { setting } }) => [
          {
            text:
              setting === undefined
                ? 'Ask the people who run it to let this host through, or name the host in no-proxy.'
                : `Is the address in ${setting} right, with its port and path? If it is not meant for this job, leave ${setting} empty.`,
          },
        ],
      },
    ],
  },
  {
    heading: 'TooLarge: the answer is larger than … bytes',
    about:
      'An answer of more than 1 MB is not read to its end: AWS answers with a few kilobytes, and has refused nothing.',
    section: 'network',
    code: 'network',
    is: ({ failure }) => isTooLarge(failure),
    causes: [
      {
        id: 'too-large-answer',
        about:
          'A proxy or firewall in between answered, or the host of a wrong address. Fix: ask the people who run the proxy to let the host through, or name the host in `no-proxy`; or correct the address in `sts-endpoint` or `AWS_ENDPOINT_URL`.',
        likelihood: always(80),
        title: ({ failure }) => tooLargeHint('AWS', failure.setting),
        edits: () => [],
      },
    ],
  },
  {
    heading: 'ExpiredAnswer',
    about:
      'The `Expiration` of the answer had passed when it was given, by the clock of the very host that gave it. Nothing is delivered: SDKs would refuse the keys, or AWS would.',
    section: 'network',
    code: 'rejected',
    is: ({ failure: { code } }) => code === 'ExpiredAnswer',
    causes: [
      {
        id: 'expired-answer',
        about:
          'A proxy in between gave an old answer again, or a service in place of STS has made it. Fix: name the host in `no-proxy`, or correct the address in `sts-endpoint` or `AWS_ENDPOINT_URL`; a service of your own must give sessions that begin now.',
        likelihood: always(80),
        title: ({ failure: { setting } }) =>
          `The clock of this machine has no part in it: something in between gave an old answer again, or ${setting === undefined ? 'a service in place of STS' : `the host that ${setting} names`} has made it.`,
        edits: () => [],
      },
    ],
  },
  {
    heading: 'IncompleteAnswer',
    about: 'A service in place of STS gave keys, but not all that STS gives with them.',
    section: 'network',
    code: 'rejected',
    is: ({ failure: { code } }) => code === 'IncompleteAnswer',
    causes: [
      {
        id: 'incomplete-answer',
        about:
          'It imitates STS in part. Fix: its makers must add what the message names; or correct the address in `sts-endpoint` or `AWS_ENDPOINT_URL` if AWS is meant.',
        likelihood: always(80),
        title: ({ failure: { setting } }) =>
          `This answer did not come from AWS but from a service in its place${setting === undefined ? '' : `, at the host that ${setting} names`}: keys are only used with all that STS gives with them.`,
        edits: () => [],
      },
    ],
  },
];
