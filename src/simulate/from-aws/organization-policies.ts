/** Service control policies and resource control policies from files, for accounts that are read from snapshots. */

import type { PolicyDocument } from '../../iam/policy/document.ts';
import type { Account } from '../../iam/world/world.ts';
import { RoleChainError } from '../../core/errors.ts';
import { listed } from '../../text/list.ts';
import { oneLine, quote } from '../../text/quote.ts';
import {
  controlDocument,
  CONTROL_KINDS,
  type AttachedFile,
  type ControlFiles,
  type ControlKind,
  type Level,
} from './control-files.ts';
import type { Report } from './documents.ts';

/** Accounts with their policies of the organization. */
interface Controlled {
  readonly accounts: readonly Account[];
  readonly notes: readonly string[];
}

/**
 * Gives accounts the policies that are attached to them and to what is above them.
 *
 * @param report receives what in a policy could not be read
 * @throws RoleChainError `invalid-request` for a file that holds no such policy
 */
export function withControls(accounts: readonly Account[], files: ControlFiles, report: Report): Controlled {
  const service = levelsOf('service-control', files, accounts, report);
  const resource = levelsOf('resource-control', files, accounts, report);
  return {
    accounts: accounts.map((account) => ({
      ...account,
      serviceControlPolicies:
        service === undefined ? undefined : above(account, service).map(({ documents }) => documents),
      resourceControlPolicies:
        resource === undefined ? undefined : above(account, resource).flatMap(({ documents }) => documents),
    })),
    notes: [
      ...allowNotes(service ?? []),
      ...uncoveredNotes('service-control', service, accounts),
      ...uncoveredNotes('resource-control', resource, accounts),
    ],
  };
}

/** A level with all policies of a kind that are attached there. */
interface AttachedLevel extends Level {
  readonly documents: readonly PolicyDocument[];
  /** Whether AWS's own policy was added that allows everything. */
  readonly isCompleted: boolean;
}

function levelsOf(
  kind: ControlKind,
  files: ControlFiles,
  accounts: readonly Account[],
  report: Report,
): readonly AttachedLevel[] | undefined {
  const attached = files[kind];
  if (attached === undefined) {
    return undefined;
  }
  checkAccounts(attached, kind, accounts);
  const names = [...new Set(attached.map(({ level }) => level.name))];
  return names.map((name) => {
    const here = attached.filter(({ level }) => level.name === name);
    const isRoot = here.some(({ level }) => level.accounts === undefined);
    const documents = here.map((file) => controlDocument(file, kind, report));
    const isCompleted =
      kind === 'service-control' &&
      documents.every(({ statements }) => statements.length > 0 && statements.every(({ effect }) => effect === 'Deny'));
    return {
      name,
      accounts: isRoot ? undefined : here.flatMap(({ level }) => level.accounts ?? []),
      documents: isCompleted ? [...documents, FULL_ACCESS] : documents,
      isCompleted,
    };
  });
}

/** What AWS attaches everywhere by itself. */
const FULL_ACCESS: PolicyDocument = {
  name: 'FullAWSAccess',
  hasVariables: true,
  statements: [
    {
      effect: 'Allow',
      principals: undefined,
      actions: { negated: false, patterns: ['*'] },
      resources: { negated: false, patterns: ['*'] },
      conditions: [],
    },
  ],
};

function above({ id }: Account, levels: readonly AttachedLevel[]): readonly AttachedLevel[] {
  return levels.filter(({ accounts }) => accounts?.includes(id) !== false);
}

/** An account that nothing is known about is a slip; a unit may hold others. */
function checkAccounts(files: readonly AttachedFile[], kind: ControlKind, accounts: readonly Account[]): void {
  const known = accounts.map(({ id }) => id);
  for (const { level } of files) {
    if (level.accounts?.every((id) => !known.includes(id)) === true) {
      throw new RoleChainError({
        code: 'invalid-request',
        message: `--${CONTROL_KINDS[kind].flag}: ${quote(level.name)} holds none of the accounts of --from-aws (${listed(known)})`,
      });
    }
  }
}

function allowNotes(levels: readonly AttachedLevel[]): readonly string[] {
  const names = levels.filter(({ isCompleted }) => isCompleted).map(({ name }) => name);
  return names.length === 0
    ? []
    : [
        `the service control policies of ${listed(names, { show: oneLine })} only deny: FullAWSAccess is assumed to be attached there too, as it is unless somebody took it away.`,
      ];
}

function uncoveredNotes(
  kind: ControlKind,
  levels: readonly AttachedLevel[] | undefined,
  accounts: readonly Account[],
): readonly string[] {
  const uncovered = accounts.filter((account) => levels !== undefined && above(account, levels).length === 0);
  return uncovered.length === 0
    ? []
    : [
        `no ${CONTROL_KINDS[kind].name} were given for ${listed(uncovered.map(({ id }) => id))}: none are assumed there.`,
      ];
}

/** What was not looked at, since its files were not given. */
export function unseenNote(files: ControlFiles): string {
  const unseen = [
    ...(files['service-control'] === undefined ? [CONTROL_KINDS['service-control'].name] : []),
    ...(files['resource-control'] === undefined ? [CONTROL_KINDS['resource-control'].name] : []),
    'VPC endpoint policies',
  ];
  const [first = '', ...others] = unseen;
  const more = others.length === 0 ? '' : `, nor are ${others.join(' and ')}`;
  return `${first} are not part of these files and are not looked at${more}; what they deny is not seen here.`;
}
