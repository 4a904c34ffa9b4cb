import { accountOfArn } from '../../aws/arn.ts';
import { defaultClaims } from '../../iam/oidc/claims.ts';
import type { Account, World } from '../../iam/world/world.ts';
import { RoleChainError } from '../../core/errors.ts';
import { listed } from '../../text/list.ts';
import { buildAccount } from './build-account.ts';
import { organizationOf } from './organization.ts';
import type { ControlFiles } from './control-files.ts';
import { unseenNote, withControls } from './organization-policies.ts';
import { resolveProviders, type KnownProviders } from './providers.ts';
import { readSnapshotFile, type SnapshotContent, type SnapshotFile } from './read-file.ts';
import type { Details } from './shapes.ts';
import { oneLine, quote } from '../../text/quote.ts';

/** A world built from snapshots, and notes about it. */
export interface Snapshots {
  readonly world: World;
  /** What could not be read; it counts as not allowing anything. */
  readonly warnings: readonly string[];
  /** What the files do not say, and what is assumed. */
  readonly notes: readonly string[];
}

const NO_CONTROLS: ControlFiles = { 'service-control': undefined, 'resource-control': undefined };

/** A real account may hold hundreds of policies that have no part in this. */
const MAX_WARNINGS = 20;

const GITHUB = 'https://token.actions.githubusercontent.com';

/**
 * Reads `--from-aws`: files with commas between, each optionally prefixed with its account.
 *
 * @throws RoleChainError `invalid-request` if there is none
 */
export function snapshotPaths(typed: string): readonly Pick<SnapshotFile, 'account' | 'path'>[] {
  const items = typed
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0) {
    throw new RoleChainError({ code: 'invalid-request', message: '--from-aws: names no file' });
  }
  return items.map((item) => {
    const { account, path = item } = /^(?<account>\d{12})=(?<path>.+)$/.exec(item)?.groups ?? {};
    return { account, path };
  });
}

/**
 * Makes a world of what the AWS CLI printed.
 *
 * @throws RoleChainError `invalid-request` with what is wrong with a file
 */
export function readSnapshots(files: readonly SnapshotFile[], controls: ControlFiles = NO_CONTROLS): Snapshots {
  const details = new Map<string, { readonly path: string; readonly details: Details }>();
  const durations = new Map<string, number>();
  const known: KnownProviders = { complete: new Map(), single: [] };
  let organization: (SnapshotContent & { readonly kind: 'organization' }) | undefined;
  for (const file of files) {
    const content = readSnapshotFile(file);
    switch (content.kind) {
      case 'details':
        addDetails(details, content.details, file);
        break;
      case 'roles':
        content.roles.forEach(({ Arn: arn, MaxSessionDuration: seconds = DEFAULT_MAXIMUM }) =>
          durations.set(arn, seconds),
        );
        break;
      case 'organization':
        organization = content;
        break;
      case 'providers':
      case 'provider':
        addProviders(known, content, file);
    }
  }
  if (details.size === 0) {
    throw invalid(
      '--from-aws: none of the files has the policies of an account',
      'aws iam get-account-authorization-details prints them.',
    );
  }
  return build({ details, durations, known, organization, controls });
}

/** AWS's default for a role; `list-roles` always says it. */
const DEFAULT_MAXIMUM = 3600;

function addDetails(
  all: Map<string, { readonly path: string; readonly details: Details }>,
  details: Details,
  { account: said, path }: SnapshotFile,
): void {
  const { UserDetailList: users, GroupDetailList: groups, RoleDetailList: roles, Policies: policies } = details;
  const found = new Set(
    [...users, ...groups, ...roles, ...policies].flatMap(({ Arn: arn }) => accountOfArn(arn) ?? []),
  );
  found.delete('aws');
  const [account = said, ...others] = found;
  if (account === undefined || !/^\d{12}$/.test(account)) {
    throw invalid(`--from-aws: ${quote(path)} names no account: it has no user, role or policy of one`);
  }
  if (others.length > 0 || (said !== undefined && said !== account)) {
    const named = listed([account, ...others].sort());
    throw invalid(
      `--from-aws: ${quote(path)} is of ${named}${said === undefined ? '' : `, not only of ${said}`}; a file is of one account`,
    );
  }
  const before = all.get(account);
  if (before !== undefined) {
    throw invalid(`--from-aws: ${quote(before.path)} and ${quote(path)} are both of account ${account}`);
  }
  all.set(account, { path, details });
}

function addProviders(
  known: KnownProviders,
  content: SnapshotContent & { readonly kind: 'providers' | 'provider' },
  { account: said, path }: SnapshotFile,
): void {
  if (content.kind === 'provider') {
    known.single.push({ account: said, path, url: content.url, audiences: content.audiences });
    return;
  }
  const account = said ?? accountOfArn(content.arns[0] ?? '');
  if (account === undefined) {
    throw invalid(
      `--from-aws: ${quote(path)} is an empty list, which does not say of which account`,
      'Name the account: --from-aws 111122223333=FILE.',
    );
  }
  known.complete.set(account, new Set(content.arns));
}

/** The content of the files, by kind. */
interface Sorted {
  readonly details: ReadonlyMap<string, { readonly path: string; readonly details: Details }>;
  readonly durations: ReadonlyMap<string, number>;
  readonly known: KnownProviders;
  readonly organization: (SnapshotContent & { readonly kind: 'organization' }) | undefined;
  readonly controls: ControlFiles;
}

function build({ details, durations, known, organization, controls }: Sorted): Snapshots {
  const warnings: string[] = [];
  const accounts = [...details].map(([id, { details: of }]) => buildAccount(id, of, durations, warnings));
  const resolved = resolveProviders(accounts, known);
  const controlled = withControls(resolved.accounts, controls, (message) => {
    warnings.push(message);
  });
  return {
    world: {
      issuer: { url: GITHUB, claims: defaultClaims({}), saidClaims: new Set(), tokenLifetimeSeconds: 300 },
      accounts: new Map(controlled.accounts.map((account) => [account.id, account])),
      organization: organization === undefined ? undefined : organizationOf(organization, [...details.keys()]),
      sessionSeconds: undefined,
      containerAuthorizationToken: undefined,
      saysWhyDenied: false,
      faults: [],
    },
    warnings: shorten(warnings),
    notes: [
      ...resolved.notes,
      ...durationNotes(accounts, durations),
      ...organizationNotes(organization, accounts),
      ...controlled.notes,
      ...managementNotes(organization, controls),
      unseenNote(controls),
    ],
  };
}

/** Policies of an organization do not bind its management account. */
function managementNotes(organization: Sorted['organization'], controls: ControlFiles): readonly string[] {
  const isGiven = Object.values(controls).some((files) => files !== undefined);
  return isGiven && organization === undefined
    ? [
        'none of the accounts is assumed to be the management account of the organization, which its policies do not bind; aws organizations describe-organization says which it is.',
      ]
    : [];
}

function organizationNotes(organization: Sorted['organization'], accounts: readonly Account[]): readonly string[] {
  const ids = listed(accounts.map(({ id }) => id));
  return organization === undefined ? [] : [`${ids}: assumed to be in the organization ${oneLine(organization.id)}.`];
}

function durationNotes(accounts: readonly Account[], durations: ReadonlyMap<string, number>): readonly string[] {
  const unknown = accounts.filter(({ roles }) => roles.some(({ arn }) => !durations.has(arn))).map(({ id }) => id);
  return unknown.length === 0
    ? []
    : [
        `the maximum session duration of roles in ${listed(unknown)} is not known and assumed to be long enough; aws iam list-roles prints it.`,
      ];
}

function shorten(warnings: readonly string[]): readonly string[] {
  const shown = warnings.slice(0, MAX_WARNINGS).map(oneLine);
  const more = warnings.length - shown.length;
  return more === 0 ? shown : [...shown, `and ${more} more policies with parts that could not be read`];
}

function invalid(message: string, hint?: string): RoleChainError {
  return new RoleChainError({ code: 'invalid-request', message, ...(hint === undefined ? {} : { hint }) });
}
