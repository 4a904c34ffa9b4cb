/** Files with service control policies and resource control policies, and what each is attached to. */

import { isMapping } from '../../iam/policy/problems.ts';
import type { PolicyDocument } from '../../iam/policy/document.ts';
import { RoleChainError } from '../../core/errors.ts';
import { oneLine, quote } from '../../text/quote.ts';
import { readDocument, type Report } from './documents.ts';
import { readJsonFile } from './json-file.ts';

/** The two kinds, with the flag of each and what AWS calls it. */
export const CONTROL_KINDS = {
  'service-control': {
    flag: 'service-control-policies',
    type: 'SERVICE_CONTROL_POLICY',
    name: 'service control policies',
  },
  'resource-control': {
    flag: 'resource-control-policies',
    type: 'RESOURCE_CONTROL_POLICY',
    name: 'resource control policies',
  },
} as const;

/** A kind of policy of an organization. */
export type ControlKind = keyof typeof CONTROL_KINDS;

/** A level of an organization: the root, a unit or an account. */
export interface Level {
  readonly name: string;
  /** Undefined for the root: it holds every account. */
  readonly accounts: readonly string[] | undefined;
}

/** A file with a policy, and the level that the policy is attached to. */
export interface AttachedFile {
  readonly level: Level;
  readonly path: string;
  readonly text: string;
}

/** What was given of each kind; undefined if its flag was not. */
export type ControlFiles = Readonly<Record<ControlKind, readonly AttachedFile[] | undefined>>;

const ITEM = /^(?:(?<root>root)|(?<account>\d{12})|(?<unit>[^\s:=]+):(?<accounts>\d{12}(?:\+\d{12})*))=(?<path>.+)$/;

/**
 * Reads `--service-control-policies` and its like: `LEVEL=FILE`, with commas between.
 *
 * @throws RoleChainError `invalid-request` for an item of another form
 */
export function attachedPaths(typed: string, kind: ControlKind): readonly Omit<AttachedFile, 'text'>[] {
  const { flag } = CONTROL_KINDS[kind];
  const items = typed.split(/[,\n]/).map((item) => item.trim());
  return items
    .filter((item) => item !== '')
    .map((item) => {
      const { root, account, unit, accounts = '', path } = ITEM.exec(item)?.groups ?? {};
      const name = root ?? account ?? unit;
      if (name === undefined || path === undefined) {
        throw invalid(
          `--${flag}: ${quote(item)} does not say what the policy is attached to`,
          `Give root=FILE, ACCOUNT=FILE, or UNIT:ACCOUNT+ACCOUNT=FILE with all accounts of these snapshots that are in the unit: --${flag} root=all.json,prod:111122223333+444455556666=prod.json.`,
        );
      }
      if (unit !== undefined && /^(?:root|\d{12})$/.test(unit)) {
        throw invalid(
          `--${flag}: a unit cannot be called ${quote(unit)}, which names ${unit === 'root' ? 'the root' : 'an account'}`,
          `Choose another name, such as --${flag} workloads:${accounts}=${path}.`,
        );
      }
      const held = account === undefined ? accounts.split('+') : [account];
      return { level: { name, accounts: root === undefined ? held : undefined }, path };
    });
}

/**
 * The policy in a file: what `aws organizations describe-policy` prints, or the document itself.
 *
 * @throws RoleChainError `invalid-request` if it holds no policy of this kind
 */
export function controlDocument(file: AttachedFile, kind: ControlKind, report: Report): PolicyDocument {
  const { path } = file;
  const { flag, type } = CONTROL_KINDS[kind];
  const value = readJsonFile(file, flag);
  const policy = isMapping(value) ? value['Policy'] : undefined;
  const { PolicySummary: summary, Content: content } = isMapping(policy)
    ? policy
    : { PolicySummary: {}, Content: value };
  const { Name: name, Type: itsType = type } = isMapping(summary) ? summary : {};
  if (itsType !== type) {
    throw invalid(`--${flag}: ${quote(path)} is a policy of type ${quote(String(itsType))}, not ${type}`);
  }
  if (typeof content !== 'string' && !(isMapping(content) && 'Statement' in content)) {
    throw invalid(
      `--${flag}: ${quote(path)} is no policy`,
      'Give what aws organizations describe-policy prints, or the policy document itself.',
    );
  }
  const shownName = typeof name === 'string' ? name : path;
  return readDocument(content, kind, shownName, (message) => {
    report(`${oneLine(shownName)}, ${message}`);
  });
}

function invalid(message: string, hint?: string): RoleChainError {
  return new RoleChainError({ code: 'invalid-request', message, ...(hint === undefined ? {} : { hint }) });
}
