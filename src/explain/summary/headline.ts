import { RoleChainError, type ErrorCode } from '../../core/errors.ts';
import { code } from '../picture/markdown-text.ts';
import { boxesOf, endsOf, type HopBox, type Picture } from '../picture/picture.ts';
import type { Sheet, Story } from './story.ts';
import { oneLine } from '../../text/quote.ts';

const TITLES: Readonly<Record<ErrorCode, string>> = {
  'invalid-request': 'Not logged in: the request has problems',
  source: 'Not logged in: the job could not prove who it is',
  denied: 'Not logged in: AWS denied a role',
  rejected: 'Not logged in: AWS refused a request',
  network: 'Not logged in: no usable answer',
  deadline: 'Not logged in: the step timed out',
  account: 'Not logged in: the account is not allowed',
  delivery: 'Logged in, but the credentials could not be delivered',
};

/** What happened: a heading and a line or two. */
export function headline(
  story: Story,
  picture: Picture | undefined,
  { guard }: Pick<Sheet, 'guard'>,
): readonly string[] {
  const shown = (text: string): string => code(oneLine(guard(text)));
  const { action = '' } = story.facts;
  // GitHub names a step without an id after what it uses: `__self`, `__octo_app`.
  const step = action === '' || action.startsWith('__') ? [] : [`Step ${shown(action)}`];
  const { title, lines } = told(story, picture, shown);
  return [`### ${title}`, ...[...step, ...lines].map((line) => `${line}  `)];
}

interface Told {
  readonly title: string;
  readonly lines: readonly string[];
}

function told({ failure, kept, subject }: Story, picture: Picture | undefined, shown: (text: string) => string): Told {
  if (kept !== undefined && failure === undefined) {
    return { title: '✅ The credentials that the job had are kept', lines: [`They are of ${shown(kept.arn)}.`] };
  }
  const targets = subject?.plan.targets.length ?? 0;
  const failed = subject?.course?.targetFailures.size ?? 0;
  if (targets > 1 && failed > 0) {
    const rest = failure === undefined ? `the other ${targets - failed} were delivered` : 'nothing was delivered';
    return {
      title: `${failure === undefined ? '⚠️' : '❌'} ${failed} of ${targets} targets failed; ${rest}`,
      lines: [],
    };
  }
  if (failure !== undefined) {
    return toldOfError(failure.error, picture);
  }
  return toldOfSuccess(picture);
}

function toldOfError(error: unknown, picture: Picture | undefined): Told {
  if (!(error instanceof RoleChainError)) {
    return { title: '❌ Not logged in: an unexpected error', lines: [] };
  }
  const { hop } = error;
  const at = hop === undefined ? '' : `, at hop ${hop.number} of ${hop.of}`;
  const box = picture === undefined ? undefined : boxesOf(picture).find(({ standing }) => standing === 'failed');
  return {
    title: `❌ ${TITLES[error.code]}${at}`,
    lines: box === undefined ? [] : [`Role ${code(box.role)}, with the session name ${code(box.sessionName)}`],
  };
}

function toldOfSuccess(picture: Picture | undefined): Told {
  const ends = picture === undefined ? [] : endsOf(picture);
  const boxes = picture === undefined ? [] : boxesOf(picture);
  if (ends.length > 1) {
    return { title: `✅ Logged in to ${ends.length} targets`, lines: [] };
  }
  const last = boxes.at(-1);
  return last === undefined
    ? { title: '✅ The credentials that the job had are used as they are', lines: [] }
    : { title: `✅ Logged in to account ${code(last.account ?? '')}`, lines: [lineOfEnd(last)] };
}

function lineOfEnd({ role, until, isRenewed }: HopBox): string {
  const end = until === undefined ? '' : `, until ${until}`;
  return `Role ${code(role)}${isRenewed ? ', renewed for as long as the job runs' : end}.`;
}
