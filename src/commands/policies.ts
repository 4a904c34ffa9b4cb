import { monotonicNow } from '../core/clock.ts';
import { RoleChainError } from '../core/errors.ts';
import { adviceOn } from '../policies/advice.ts';
import { chainNeeds } from '../policies/chain-needs.ts';
import type { ChainNeeds } from '../policies/needs.ts';
import { renderCli } from '../policies/formats/cli.ts';
import { renderCloudFormation } from '../policies/formats/cloudformation.ts';
import { renderJson } from '../policies/formats/json.ts';
import { renderTerraform } from '../policies/formats/terraform.ts';
import { ciSystemOfIssuer, possibleTags, SYSTEM_OF_FLAGS } from '../ci/systems.ts';
import { factsOfSubjects, subjectWarnings } from '../policies/subjects.ts';
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
    'Prints what the chain needs in IAM and nothing more: for each account the identity provider, for each role the trust policy, the permissions to assume the next role, and MaxSessionDuration if a session should last longer than an hour. With less, a hop is denied. Nothing is sent anywhere.',
    '',
    '  role-chain policies --repository octo/app --environment production --aws-region eu-central-1 \\',
    '    --config-file .github/role-chain.yml --format terraform > iam.tf',
    '',
    'The chain is that of the inputs, or all targets of the config file (or those of --targets); shared needs are listed once. Conditions require what the chain provides: subject and audience of the token, external ID, session name, tag keys, source identity, MFA. If only a job knows a part of a value ({run_id}), the condition has a * instead.',
    '',
    'A chain that begins with keys or existing credentials needs --caller: the user or role that they belong to. One that begins with a SAML assertion needs saml-provider-arn: the provider that the first role is to trust. Assertions and certificates are not read.',
    '',
    'json (the default) is a world file of the emulator: role-chain emulate runs it, so the chain can be tried before anything is created. terraform is one configuration with a provider for each account; cloudformation, one template for each account, whose stacks must be created in the order of the templates; cli, a shell script. A comment at the top says how each treats existing roles.',
  ].join('\n'),
  flags: [
    ...SUBJECT_FLAGS,
    {
      name: 'caller',
      value: 'ARN',
      description:
        'The user or role that begins the chain, if no token does. A role of IAM Identity Center (AWSReservedSSO_...), or a session of one, stands for its permission set.',
    },
    {
      name: 'identity',
      value: 'KIND',
      description:
        'oidc: for a job that has an OIDC token, the default. other: for one that has none, the default with --caller. Keys, a token file and role-chaining in the inputs take precedence over both.',
    },
    { name: 'format', value: 'FORMAT', description: `${Object.keys(FORMATS).join(', ')}. Default json.` },
    { name: 'account', value: 'ID', description: 'Print only what is needed in this account.' },
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
  const system = subjects.repository === undefined ? ciSystemOfIssuer(subjects.issuer) : SYSTEM_OF_FLAGS;
  const request = await readStepRequest({
    ...readingOn(runner, monotonicNow()),
    // The facts of the current job would only narrow the policies to that job.
    facts: factsOfSubjects(subjects),
    defaultTags: system === undefined ? [] : possibleTags(system),
    defaultSessionName: (system ?? SYSTEM_OF_FLAGS).defaultSessionName,
    readFile: async (path) => (await import('../step/config-source.ts')).readConfigFileOffline(path, runner),
    unknownVariables: 'keep',
    selectsAllTargets: true,
    surroundings: { idTokenAvailable: identity === 'oidc' },
    check: (asked, problems) => {
      ofFlags.list.forEach(({ place, message }) => {
        problems.add(place, message);
      });
      refuseInputs({ command: 'policies', why: 'whose output is useless without account ids' }, runner, problems);
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

/** What is needed in one account. @throws RoleChainError `invalid-request` if the chain does not go through it */
function onlyAccount(needs: ChainNeeds, account: string | undefined): ChainNeeds {
  const accounts = needs.accounts.filter(({ id }) => account === undefined || id === account);
  if (accounts.length === 0) {
    throw new RoleChainError({
      code: 'invalid-request',
      message: `--account: the chain needs nothing in ${quote(account ?? '')}, but in ${needs.accounts.map(({ id }) => id).join(', ')}`,
    });
  }
  return account === undefined ? needs : { ...needs, accounts, rootAccounts: [] };
}
