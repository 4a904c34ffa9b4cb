import { monotonicNow } from '../core/clock.ts';
import { checkDeliveryInputs, placeOf, refreshOf } from '../sink/delivery-inputs.ts';
import { RoleChainError } from '../core/errors.ts';
import type { Plan } from '../chain/plan/plan.ts';
import { suggestion } from '../text/nearest.ts';
import type { InputValues } from '../request/read-inputs.ts';
import { readStepRequest } from '../login/step-request.ts';
import { readingOn } from '../step/reading.ts';
import { shellOf } from './shell.ts';
import type { Arguments, Command } from './command.ts';
import { withAccountsMasked } from './masked-accounts.ts';
import { quote } from '../text/quote.ts';
import type { CommandProcess } from '../runner/command-process.ts';

/** `role-chain check`: plans without the network. */
export const check: Command = {
  name: 'check',
  summary: 'plan the chain and show it, without any network',
  usage: '[--identity oidc|other] [--format table|mermaid|json] [INPUTS]',
  details: [
    'Plans the chain as the action would and prints it as a table: hops, durations, tags in force and where each comes from. Nothing is sent anywhere. Lists all problems of the request, and exits with status 2 if there are any.',
    '',
    'With config-file, checks all of its targets (or those of --targets) and shows the tree that their chains form. The file is read from this machine only.',
    '',
    'Templates that only a job can fill in stay open ({repository}).',
    '',
    'With --format mermaid, prints a Mermaid flowchart, which GitHub and GitLab draw in any Markdown file; with --format json, a document for programs. Warnings go to standard error, whatever the format.',
  ].join('\n'),
  flags: [
    {
      name: 'identity',
      value: 'KIND',
      description:
        'oidc (the default): plan for a job that has an OIDC token. other: plan for one that has none. Keys, a token file and role-chaining in the inputs take precedence over both.',
    },
    {
      name: 'format',
      value: 'FORMAT',
      description: 'table (the default), mermaid or json.',
    },
  ],
  positionals: 0,
  inputsOf: 'login',
  run,
};

async function run(given: Arguments, process: CommandProcess): Promise<number> {
  return withAccountsMasked(given, process, (masked) => show(given, masked));
}

async function show(given: Arguments, process: CommandProcess): Promise<number> {
  const identity = given.flags.get('identity') ?? 'oidc';
  if (identity !== 'oidc' && identity !== 'other') {
    throw new RoleChainError({
      code: 'invalid-request',
      message: `--identity: ${quote(identity)} is neither oidc nor other`,
    });
  }
  const render = readFormat(given.flags.get('format'));
  const runner = shellOf(given, process, 'login');
  const { plan, inputs } = await readStepRequest({
    ...readingOn(runner, monotonicNow()),
    readFile: async (path) => (await import('../step/config-source.ts')).readConfigFileOffline(path, runner),
    unknownVariables: 'keep',
    selectsAllTargets: true,
    surroundings: { idTokenAvailable: identity === 'oidc' },
    check: checkDeliveryInputs,
  });
  plan.warnings.forEach((message) => {
    runner.log.warning(message);
  });
  process.print(process.guard(await render({ plan, inputs, guard: process.withoutSecrets })));
  return 0;
}

/** A plan to show. */
interface Shown {
  readonly plan: Plan;
  readonly inputs: InputValues;
  readonly guard: (text: string) => string;
}

/** The formats of a plan; the code for each is loaded only when needed. */
const FORMATS: Readonly<Record<string, (shown: Shown) => Promise<string>>> = {
  table: async ({ plan, guard }) => (await import('../explain/plan-table.ts')).renderPlan(plan, guard),
  mermaid: async ({ plan, inputs, guard }) => {
    const { mermaidOf } = await import('../explain/picture/mermaid.ts');
    const { pictureOf } = await import('../explain/picture/draw.ts');
    return mermaidOf(pictureOf({ plan, guard, handedTo: placeOf(inputs), isRenewed: refreshOf(inputs) !== 'none' }));
  },
  json: async ({ plan, guard }) => (await import('../explain/picture/plan-json.ts')).planJson(plan, guard),
};

/** `--format`. @throws RoleChainError `invalid-request` */
function readFormat(typed = 'table'): (shown: Shown) => Promise<string> {
  const format = Object.hasOwn(FORMATS, typed) ? FORMATS[typed] : undefined;
  if (format === undefined) {
    const known = Object.keys(FORMATS);
    throw new RoleChainError({
      code: 'invalid-request',
      message: `--format: ${quote(typed)} is not one of ${known.join(', ')}${suggestion(typed, known)}`,
    });
  }
  return format;
}
