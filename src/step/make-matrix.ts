import type { Credentials } from '../core/credentials.ts';
import { RoleChainError } from '../core/errors.ts';
import { login, type LoginStart } from '../login/login.ts';
import type { LoginResult } from '../login/login-result.ts';
import { namedById, overlay, targetOfFile, targetsOfAccounts } from '../matrix/organization-targets.ts';
import type { StepRequest } from '../login/step-request.ts';
import type { MatrixRequest } from './matrix-request.ts';
import {
  fitsOutput,
  matrixOf,
  requireFit,
  type MatrixSettings,
  type MatrixTarget,
  type MadeMatrix,
} from '../matrix/rows.ts';
import { withNetwork, type Network } from '../net/network.ts';
import type { OrganizationsClient } from '../organization/organizations-client.ts';
import type { OrganizationAccount, UnmatchedFilter } from '../organization/organization.ts';
import { gitHubApiOf } from './config-source.ts';
import type { ChangedFiles } from '../github/changed-files.ts';
import { isGlob } from '../text/glob.ts';
import type { Runner } from '../runner/runner.ts';
import { environmentCredentials } from '../source/environment.ts';
import { VERSION } from '../core/version.ts';

/**
 * Makes the requested matrix: the targets of the file, or the accounts of the organization, replaced by targets of the
 * file where both exist; without targets that nothing changed for.
 *
 * @throws RoleChainError which says what failed, why, and what to do
 */
export async function makeMatrix(request: MatrixRequest, runner: Runner, start: LoginStart): Promise<MadeMatrix> {
  const { login: step, maxJobs } = request;
  request.warnings.forEach((message) => {
    runner.log.warning(message);
  });
  const fromFile = request.targets.map((target) => targetOfFile(target, step.plan.region));
  const all = await withOrganization(fromFile, request, runner, start);
  const targets = await withoutUnchanged(all, request, runner, start);
  return fit(targets, { maxJobs, region: step.plan.region }, runner);
}

/** The matrix of targets; of their account IDs instead of names, if it would otherwise be too large for an output. */
function fit(targets: readonly MatrixTarget[], settings: MatrixSettings, { log }: Runner): MadeMatrix {
  let matrix = matrixOf(targets, settings);
  if (!fitsOutput(matrix)) {
    matrix = matrixOf(namedById(targets), settings);
    log.notice('The matrix is too large with the names of accounts, so their ids are the names of targets in it.');
  }
  requireFit(matrix, targets.length);
  if (targets.length > matrix.include.length) {
    log.notice(`The matrix has ${targets.length} targets in ${matrix.include.length} rows.`);
  }
  return { matrix, targets: targets.length };
}

async function withOrganization(
  fromFile: readonly MatrixTarget[],
  { organization, login: step }: MatrixRequest,
  runner: Runner,
  start: LoginStart,
): Promise<readonly MatrixTarget[]> {
  if (organization === undefined) {
    return fromFile;
  }
  const identity = identityOf(await login(step, runner, start), runner);
  const { startedAt } = start;
  const accounts = await withNetwork(
    step.network,
    { log: runner.log, startedAt, doing: 'listing the accounts of the organization' },
    async (network) => {
      const client = await organizationsClient(step, network, identity, runner);
      const { listAccounts } = await import('../organization/list-accounts.ts');
      const listing = await listAccounts(organization.filter, client);
      tellUnmatched(listing.unmatched, runner);
      return listing.accounts;
    },
  );
  return laidOver(accounts, fromFile, organization, runner);
}

async function organizationsClient(
  { network, plan }: StepRequest,
  { http, retry }: Network,
  identity: ReturnType<typeof identityOf>,
  { environment, log }: Runner,
): Promise<OrganizationsClient> {
  const { OrganizationsClient: Client } = await import('../organization/organizations-client.ts');
  const { endpointFromEnvironment, organizationsEndpoint } = await import('../organization/endpoint.ts');
  const override = endpointFromEnvironment(environment);
  const { fips, dualStack } = network.endpoints;
  const endpoints = { fips, dualStack, ...(override === undefined ? {} : { override: override.url }) };
  if (override !== undefined) {
    log.info(`AWS Organizations is reached at ${override.url.host}, as ${override.variable} says.`);
  }
  return new Client({
    http,
    retry,
    endpoint: organizationsEndpoint(plan.region, endpoints),
    ...identity,
    // The explanations are loaded only when there is something to explain.
    explain: async (failure, attempt) =>
      (await import('../explain/organization-failure.ts')).explainOrganizationsFailure(failure, attempt),
    version: VERSION,
    maxConcurrency: network.maxConcurrency,
  });
}

function laidOver(
  accounts: readonly OrganizationAccount[],
  fromFile: readonly MatrixTarget[],
  { role }: NonNullable<MatrixRequest['organization']>,
  { log }: Runner,
): readonly MatrixTarget[] {
  const { targets, beside } = overlay(targetsOfAccounts(accounts, role), fromFile);
  if (beside.length > 0) {
    log.notice(
      `config-file: left out, since their accounts are not among the selected accounts of the organization: ${beside.map(({ target }) => target).join(', ')}.`,
    );
  }
  return targets;
}

/**
 * A unit or a name that does not exist is a typo that would silently leave out accounts; a glob or a tag may well match
 * nothing today.
 */
function tellUnmatched(unmatched: readonly UnmatchedFilter[], { log }: Runner): void {
  const slips = unmatched.filter(
    ({ field, value }) => field === 'organizationalUnits' || (field === 'names' && !isGlob(value)),
  );
  const [first] = slips;
  if (first !== undefined) {
    const hasComma = slips.some(({ field, value }) => field === 'names' && value.includes(','));
    throw new RoleChainError({
      code: 'invalid-request',
      message: `${first.field === 'names' ? 'account-names' : 'organizational-units'}: ${slips.map(({ message }) => message).join('; ')}`,
      hint: hasComma
        ? 'List one per line, without commas.'
        : 'Units are paths of names from the root down, with / between: Workloads/Prod. Nothing was output.',
    });
  }
  unmatched.forEach(({ message }) => {
    log.warning(`No account is selected by this: ${message}`);
  });
}

/** The identity of the credentials from a login. */
function identityOf(
  outcome: LoginResult,
  runner: Runner,
): { readonly credentials: Credentials; readonly caller: string } {
  if (outcome.kind === 'chain') {
    return { credentials: outcome.result.credentials, caller: outcome.result.identity.arn };
  }
  const credentials = environmentCredentials(runner.environment, runner.conceal);
  if (outcome.kind === 'targets' || credentials === undefined) {
    throw new Error('a plan logs in without targets, and keeps only credentials that are there');
  }
  return { credentials, caller: outcome.identity.arn };
}

async function withoutUnchanged(
  targets: readonly MatrixTarget[],
  request: MatrixRequest,
  runner: Runner,
  { startedAt }: LoginStart,
): Promise<readonly MatrixTarget[]> {
  const { inputs, login: step } = request;
  const paths = new Map(request.targets.map((target) => [target.name, target.paths]));
  const pathsOf = ({ target, from }: MatrixTarget): readonly string[] =>
    from === 'config-file' ? (paths.get(target) ?? []) : [];
  if (inputs['only-changed'] !== true || targets.every((target) => pathsOf(target).length === 0)) {
    return targets;
  }
  const doing = 'finding out what has changed';
  const changed = await withNetwork(step.network, { log: runner.log, startedAt, doing }, (open) =>
    changedFilesOf(request, runner, open),
  );
  if (changed.kind === 'some') {
    runner.log.info(`only-changed: files that changed: ${changed.files.length}.`);
  } else {
    runner.log.warning(`only-changed: every target is selected. ${changed.reason}`);
  }
  const { touches } = await import('../github/changed-files.ts');
  return targets.filter((target) => pathsOf(target).length === 0 || touches(pathsOf(target), changed));
}

async function changedFilesOf({ inputs }: MatrixRequest, runner: Runner, open: Network): Promise<ChangedFiles> {
  const { changedFiles } = await import('../github/changed-files.ts');
  const { repositoryFactsOf } = await import('../github/facts.ts');
  const { readEventFile } = await import('../github/event-file.ts');
  const { GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: path } = repositoryFactsOf(runner.environment);
  return changedFiles({
    eventName,
    payload: path === undefined ? undefined : await readEventFile(path),
    api: () => gitHubApiOf(inputs, runner, open),
  });
}
