import { RoleChainError } from '../core/errors.ts';
import { adviceOn } from '../policies/advice.ts';
import { chainNeeds } from '../policies/chain-needs.ts';
import type { ChainNeeds } from '../policies/needs.ts';
import { renderCli } from '../policies/formats/cli.ts';
import { renderCloudFormation } from '../policies/formats/cloudformation.ts';
import { renderJson } from '../policies/formats/json.ts';
import { renderTerraform } from '../policies/formats/terraform.ts';
import { factsOfSubjects, GITHUB_ISSUER, subjectWarnings } from '../policies/subjects.ts';
import { suggestion } from '../text/nearest.ts';
import { Problems } from '../core/problems.ts';
import { readStepRequest } from '../login/step-request.ts';
import { readingOn } from '../step/reading.ts';
import { shellOf } from './shell.ts';
import { beginningOf, checkBeginning } from './chain-beginning.ts';
import type { Arguments, Command } from './command.ts';
import { refuseInputs } from './refused-inputs.ts';
import { readSubjects, SUBJECT_FLAGS } from './subject-flags.ts';
import { oneLine, quote } from '../text/quote.ts';
import { ANY_DEFAULT_TAGS } from '../ci/github-tags.ts';
import type { CommandProcess } from '../runner/command-process.ts';

const FORMATS: Readonly<Record<string, (needs: ChainNeeds) => string>> = {
  json: renderJson,
  terraform: renderTerraform,
  cloudformation: renderCloudFormation,
  cli: renderCli,
};

/** `role-chain policies`: what the chain needs in IAM, as policies. */
export const policies: Command = {
  name: 'policies',
  summary: 'print the trust and identity policies that the chain needs, as JSON, Terraform, ...',
  usage: '--repository OWNER/NAME [--branch NAME | --environment NAME | ...] [--format FORMAT] [INPUTS]',
  details: [
    'Prints what the chain needs in IAM and nothing beyond: for each account the identity provider, for each role the trust policy, what it must be allowed to go on to the next role, and MaxSessionDuration where a session is to live longer than an hour. With less, a hop is denied. Nothing is sent anywhere.',
    '',
    '  role-chain policies --repository octo/app --branch main --aws-region eu-central-1 \\',
    '    --config-file role-chain.yml --format terraform > iam.tf',
    '',
    'The chain is that of the inputs, or all targets of the config file (or those of --targets); what several need is said once. Conditions ask for what the chain brings: subject and audience of the token, external id, session name, tag keys, source identity, MFA. Where only a job can tell a part of a text ({run_id}), the condition has a * in its place.',
    '',
    'A chain that begins with keys or with credentials that are there already needs --caller: the user or role that these belong to.',
    '',
    'json (the default) is a world file of the emulator: role-chain emulate plays it, and the chain can be tried before anything is made. terraform is one configuration with a provider for each account, cloudformation one template for each account, whose stacks have to be made in the order of the templates, cli a shell script. What each does with roles that are there already stands at its head.',
  ].join('\n'),
  flags: [
    ...SUBJECT_FLAGS,
    {
      name: 'caller',
      value: 'ARN',
      description:
        'The user or role that begins the chain, where no token does. A role of IAM Identity Center (AWSReservedSSO_...), or a session of one, stands for its permission set.',
    },
    {
      name: 'identity',
      value: 'KIND',
      description:
        'oidc: for a job that has an OIDC token, the default. other: for one that has not, the default with --caller. Keys, a token file and role-chaining in the inputs go before both.',
    },
    { name: 'format', value: 'FORMAT', description: `${Object.keys(FORMATS).join(', ')}. Default json.` },
    { name: 'account', value: 'ID', description: 'Print what is needed in this account alone.' },
  ],
  positionals: 0,
  inputsOf: 'login',
  run,
};

async function run(given: Arguments, process: CommandProcess): Promise<number> {
  const ofFlags = new Problems();
  const subjects = readSubjects(given, ofFlags);
  const render = readFormat(given.flags.get('format') ?? 'json', ofFlags);
  const identity = readIdentity(given, ofFlags);
  const runner = shellOf(given, process, 'login');
  const request = await readStepRequest({
    ...readingOn(runner, performance.now()),
    // What this very process is the job of would only narrow the policies to it.
    facts: factsOfSubjects(subjects),
    defaultTags: subjects.issuer === GITHUB_ISSUER || subjects.repository !== undefined ? ANY_DEFAULT_TAGS : [],
    readFile: async (path) => (await import('../step/config-source.ts')).readConfigFileOffline(path, runner),
    unknownVariables: 'keep',
    selectsAllTargets: true,
    surroundings: { idTokenAvailable: identity === 'oidc' },
    check: (asked, problems) => {
      ofFlags.list.forEach(({ place, message }) => {
        problems.add(place, message);
      });
      refuseInputs({ command: 'policies', why: 'whose output is of no use without account ids' }, runner, problems);
      checkBeginning({ ...asked, given, identity, subjects }, problems);
    },
  });
  const needs = chainNeeds(request.plan, beginningOf({ ...request, given, identity, subjects }));
  const text = render(onlyAccount(needs, given.flags.get('account')));
  const advice = adviceOn(request.plan, needs);
  const wide = request.plan.source.proof === 'token' ? subjectWarnings(subjects) : [];
  [...request.plan.warnings, ...wide, ...advice.warnings].forEach((message) => {
    process.write(`warning: ${oneLine(message)}\n`);
  });
  advice.notes.forEach((message) => {
    process.write(`note: ${oneLine(message)}\n`);
  });
  process.print(process.guard(text));
  return 0;
}

function readFormat(typed: string, problems: Problems): (needs: ChainNeeds) => string {
  const known = Object.keys(FORMATS);
  if (!Object.hasOwn(FORMATS, typed)) {
    problems.add('--format', `${quote(typed)} is not one of ${known.join(', ')}${suggestion(typed, known)}`);
  }
  return FORMATS[typed] ?? renderJson;
}

function readIdentity({ flags }: Arguments, problems: Problems): string {
  const identity = flags.get('identity') ?? (flags.has('caller') ? 'other' : 'oidc');
  if (identity !== 'oidc' && identity !== 'other') {
    problems.add('--identity', `${quote(identity)} is neither oidc nor other`);
  }
  return identity;
}

/** What is needed in one account. @throws RoleChainError `invalid-request` if the chain does not come there */
function onlyAccount(needs: ChainNeeds, account: string | undefined): ChainNeeds {
  const accounts = needs.accounts.filter(({ id }) => account === undefined || id === account);
  if (accounts.length === 0) {
    throw new RoleChainError({
      code: 'invalid-request',
      message: `--account: the chain needs nothing in ${quote(account ?? '')}, but in ${needs.accounts.map(({ id }) => id).join(', ')}`,
    });
  }
  return { ...needs, accounts };
}
