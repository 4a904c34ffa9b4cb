import { monotonicNow } from '../core/clock.ts';
import { checkDeliveryInputs } from '../sink/delivery-inputs.ts';
import { RoleChainError } from '../core/errors.ts';
import { asciiJson } from '../text/ascii-json.ts';
import { withoutUndefined } from '../core/objects.ts';
import { checkAccount } from '../login/run-chains.ts';
import { readStepRequest, type StepReading, type StepRequest } from '../login/step-request.ts';
import { parseBoolean } from '../text/values.ts';
import type { ShellRunner } from '../runner/shell.ts';
import {
  claimsOf,
  factsOfClaims,
  givenClaims,
  systemOfClaims,
  noteOfMadeUpJob,
  type ClaimFlags,
} from '../simulate/claims.ts';
import { loadWorld, type WorldFlags } from '../simulate/load-world.ts';
import { reviewPolicies } from '../simulate/review.ts';
import { renderSimulation } from '../simulate/render.ts';
import { reportOf } from '../simulate/report.ts';
import { inProcessServices } from '../simulate/services.ts';
import { simulate as runSimulation } from '../simulate/simulate.ts';
import { withProviders } from '../simulate/proofs.ts';
import { callerOf, startOf, withDeviceOf } from '../simulate/start.ts';
import type { Claims } from '../core/proofs.ts';
import { readingOn } from '../step/reading.ts';
import { shellOf } from './shell.ts';
import type { Arguments, Command, FlagDefinition } from './command.ts';
import { readIpAddress } from './flags.ts';
import { withAccountsMasked } from './masked-accounts.ts';
import { quote } from '../text/quote.ts';
import type { CommandProcess } from '../runner/command-process.ts';

/** The flags about the job whose token is simulated. */
const CLAIM_FLAGS: readonly FlagDefinition[] = [
  { name: 'repository', value: 'OWNER/NAME', description: 'The repository whose job is simulated.' },
  { name: 'branch', value: 'NAME', description: 'The job runs for this branch. Default: main.' },
  { name: 'tag', value: 'NAME', description: 'The job runs for this tag.' },
  { name: 'environment', value: 'NAME', description: 'The job runs in this environment.' },
  { name: 'pull-request', description: 'The job runs for a pull request.' },
  { name: 'subject', value: 'SUB', description: 'The literal sub claim, for other formats.' },
  {
    name: 'claims',
    value: 'JSON',
    description:
      'More claims, as a JSON object. They take precedence over all others. Of a chain that starts from a SAML assertion, its subject (sub) and its attributes for AWS (RoleSessionName, PrincipalTag:KEY, TransitiveTagKeys, SourceIdentity); from a certificate, the tags that come from it (x509Subject/CN).',
  },
];

/** `role-chain simulate`: proves chains against policies, without AWS. */
export const simulate: Command = {
  name: 'simulate',
  summary: 'check the chains against the policies of a world file or of AWS accounts, without any network',
  usage: '(--world FILE | --from-aws FILES) [INPUTS]',
  details: [
    'Checks every hop of the chains against the policies that apply to it, and shows the statements that allow it, or what denies it. Nothing is sent anywhere. Exits with status 1 if a target is unreachable.',
    '',
    '  role-chain simulate --world world.yml --repository octo/app --environment production \\',
    '    --aws-region eu-central-1 --config-file .github/role-chain.yml',
    '',
    'The policies come from a world file of role-chain emulate, or from what the AWS CLI prints about the accounts, one file per account:',
    '',
    '  aws iam get-account-authorization-details > hub.json',
    '  role-chain simulate --from-aws hub.json,prod.json --repository octo/app --environment production \\',
    '    --aws-region eu-central-1 --config-file .github/role-chain.yml',
    '',
    'Chains start from an OIDC token of the job that the flags describe; or, with --caller, from credentials of a user or role; or, if the inputs give a SAML assertion, a SAML provider or a certificate, from one that says what --claims says.',
    'Such files have no policies outside IAM. Those of the organization can be given by what they are attached to; what other policies deny, such as those of VPC endpoints, is not seen. A world file can have all three.',
    '',
    '  aws organizations describe-policy --policy-id p-a1b2c3d4e5 > deny.json',
    '  role-chain simulate --from-aws hub.json,prod.json --service-control-policies root=deny.json ...',
  ].join('\n'),
  flags: [
    { name: 'world', value: 'FILE', description: 'A world file, as role-chain emulate reads it.' },
    {
      name: 'from-aws',
      value: 'FILES',
      description:
        'Output of aws iam get-account-authorization-details, one file per account, separated by commas. Also the output of list-roles, for maximum session durations; of list-open-id-connect-providers and get-open-id-connect-provider (ACCOUNT=FILE if the account is ambiguous); and of aws organizations describe-organization.',
    },
    {
      name: 'service-control-policies',
      value: 'LEVEL=FILE,...',
      description:
        'With --from-aws: output of aws organizations describe-policy, or policy documents, separated by commas. LEVEL is what a policy is attached to: root, an account, or UNIT:ACCOUNT+ACCOUNT with the accounts in that unit.',
    },
    {
      name: 'resource-control-policies',
      value: 'LEVEL=FILE,...',
      description: 'The same for resource control policies.',
    },
    {
      name: 'caller',
      value: 'ARN',
      description: 'The chains start from credentials of this user or role, instead of an OIDC token.',
    },
    ...CLAIM_FLAGS,
    { name: 'source-ip', value: 'IP', description: 'The address that calls come from. Default: 127.0.0.1.' },
    { name: 'format', value: 'table|json', description: 'How the result is printed. Default: table.' },
  ],
  positionals: 0,
  inputsOf: 'login',
  run,
};

async function run(given: Arguments, process: CommandProcess): Promise<number> {
  return withAccountsMasked(given, process, (masked) => prove(given, masked));
}

async function prove(given: Arguments, process: CommandProcess): Promise<number> {
  const { flags } = given;
  const format = flags.get('format') ?? 'table';
  if (format !== 'table' && format !== 'json') {
    throw invalid(`--format: ${quote(format)} is neither table nor json`);
  }
  const sourceIp = readIpAddress(flags.get('source-ip'));
  const loaded = await loadWorld(worldFlags(flags));
  const job = claimFlags(flags);
  const claims = claimsOf(job, loaded.claims);
  const runner = shellOf(given, process, 'login');
  const request = await readRequest(runner, flags.get('caller'), claims);
  const { plan, inputs } = request;
  const caller = callerOf({ source: request.source, caller: flags.get('caller') }, loaded.world);
  const known = withProviders(loaded.world, plan);
  const world = loaded.knowsDevices ? known : withDeviceOf(known, caller, plan);
  const services = inProcessServices(world, Date.now());
  const { token } = plan.source;
  const audience = token?.audience ?? inputs.audience ?? 'sts.amazonaws.com';
  const whose = token === undefined ? claims : { iss: token.issuer, sub: token.subject };
  const source = startOf(caller, { plan, claims: whose, audience, given: givenClaims(job) }, services);
  const shownClaims = source.kind === 'token' ? (await source.token()).claims : undefined;
  const madeUp = shownClaims === undefined ? undefined : noteOfMadeUpJob(job, loaded.saidClaims, shownClaims);
  const reviewed = reviewPolicies(plan, loaded.world, caller);
  tell(
    [...loaded.warnings, ...reviewed, ...plan.warnings],
    [...loaded.notes, ...(madeUp === undefined ? [] : [madeUp])],
    process,
  );
  const simulation = await runSimulation(plan, { services, sourceIp }, source);
  tell(simulation.warnings, simulation.notices, process);
  simulation.ends.forEach(({ result }) => {
    if (result !== undefined) {
      checkAccount(result.identity.account, inputs['allowed-account-ids']);
    }
  });
  const report = reportOf(simulation);
  const shown = { source: source.name, claims: shownClaims, files: loaded.files, guard: process.withoutSecrets };
  process.print(process.guard(format === 'json' ? `${asciiJson(report, 2)}\n` : renderSimulation(simulation, shown)));
  return report.reachable ? 0 : 1;
}

function worldFlags(flags: Arguments['flags']): WorldFlags {
  return {
    world: flags.get('world'),
    fromAws: flags.get('from-aws'),
    controls: {
      'service-control': flags.get('service-control-policies'),
      'resource-control': flags.get('resource-control-policies'),
    },
  };
}

async function readRequest(
  runner: ShellRunner,
  caller: string | undefined,
  claims: Claims | undefined,
): Promise<StepRequest> {
  const request = await readStepRequest({
    ...readingOn(runner, monotonicNow()),
    readFile: async (path) => (await import('../step/config-source.ts')).readConfigFileOffline(path, runner),
    ...(claims === undefined ? {} : ofJob(claims)),
    unknownVariables: 'problem',
    selectsAllTargets: true,
    surroundings: { idTokenAvailable: caller === undefined },
    check: checkDeliveryInputs,
  });
  if (request.plan.hops.length === 0 && request.plan.targets.length === 0) {
    throw invalid('simulate: no role is assumed, so there is nothing to simulate; give role-to-assume or config-file');
  }
  return request;
}

/** Overrides the facts of the job by those of the job that the simulated token is of. */
function ofJob(claims: Claims): Pick<StepReading, 'facts' | 'defaultTags' | 'defaultSessionName'> {
  const facts = factsOfClaims(claims);
  const { defaultTags, defaultSessionName } = systemOfClaims(claims);
  return { facts, defaultTags: defaultTags(facts), defaultSessionName };
}

function claimFlags(flags: Arguments['flags']): ClaimFlags {
  return {
    pullRequest: parseBoolean(flags.get('pull-request') ?? 'false') === true,
    ...withoutUndefined({
      repository: flags.get('repository'),
      branch: flags.get('branch'),
      tag: flags.get('tag'),
      environment: flags.get('environment'),
      subject: flags.get('subject'),
      claims: flags.get('claims'),
    }),
  };
}

/** What the result is based on: always printed, since it is part of the proof. */
function tell(warnings: readonly string[], notes: readonly string[], process: CommandProcess): void {
  warnings.forEach((message) => {
    process.write(`warning: ${message}\n`);
  });
  notes.forEach((message) => {
    process.write(`note: ${message}\n`);
  });
}

function invalid(message: string): RoleChainError {
  return new RoleChainError({ code: 'invalid-request', message });
}
