import * as v from 'valibot';
import { isMapping } from '../../iam/policy/problems.ts';
import { RoleChainError } from '../../core/errors.ts';
import { listed } from '../../text/list.ts';
import { readJsonFile } from './json-file.ts';
import {
  detailsSchema,
  organizationSchema,
  providerSchema,
  providersSchema,
  roleSchema,
  rolesSchema,
  type Details,
} from './shapes.ts';
import { oneLine, quote } from '../../text/quote.ts';

/** A file, read. */
export interface SnapshotFile {
  /** The account that the user says it is of; undefined if its content decides. */
  readonly account: string | undefined;
  readonly path: string;
  readonly text: string;
}

/** Seconds by the ARN of the role. */
type Durations = readonly { readonly Arn: string; readonly MaxSessionDuration?: number | undefined }[];

/** What a file holds. */
export type SnapshotContent =
  | { readonly kind: 'details'; readonly details: Details }
  | { readonly kind: 'roles'; readonly roles: Durations }
  | { readonly kind: 'providers'; readonly arns: readonly string[] }
  | { readonly kind: 'organization'; readonly id: string; readonly arn: string; readonly managementAccount: string }
  | { readonly kind: 'provider'; readonly url: string; readonly audiences: readonly string[] };

/** More than a few mistakes of one kind are really one mistake. */
const MAX_ISSUES = 5;

/**
 * Reads a file that holds any of the known outputs of the AWS CLI.
 *
 * @throws RoleChainError `invalid-request` if it is not one of them, or incomplete
 */
export function readSnapshotFile(file: SnapshotFile): SnapshotContent {
  const { path } = file;
  const value = readJsonFile(file, 'from-aws');
  if (!isMapping(value)) {
    throw unknown(path);
  }
  checkWhole(value, path);
  const has = (...keys: readonly string[]): boolean => keys.some((key) => key in value);
  if (has('UserDetailList', 'GroupDetailList', 'RoleDetailList')) {
    return { kind: 'details', details: parse(detailsSchema, value, path) };
  }
  if (has('Roles')) {
    return { kind: 'roles', roles: parse(rolesSchema, value, path).Roles };
  }
  if (has('Role')) {
    return { kind: 'roles', roles: [parse(roleSchema, value, path).Role] };
  }
  if (has('OpenIDConnectProviderList')) {
    const { OpenIDConnectProviderList: list } = parse(providersSchema, value, path);
    return { kind: 'providers', arns: list.map(({ Arn: arn }) => arn) };
  }
  if (has('ClientIDList')) {
    const { Url: url, ClientIDList: audiences } = parse(providerSchema, value, path);
    return { kind: 'provider', url: `https://${url.replace(/^https:\/\//, '').replace(/\/$/, '')}`, audiences };
  }
  if (has('Organization')) {
    const {
      Id: id,
      Arn: arn,
      MasterAccountId: managementAccount,
    } = parse(organizationSchema, value, path).Organization;
    return { kind: 'organization', id, arn, managementAccount };
  }
  throw unknown(path);
}

/** A partial account would lack roles that exist. */
function checkWhole(value: Readonly<Record<string, unknown>>, path: string): void {
  if (value['IsTruncated'] === true || 'NextToken' in value || 'Marker' in value) {
    throw new RoleChainError({
      code: 'invalid-request',
      message: `--from-aws: ${quote(path)} is incomplete: there are more pages`,
      hint: 'The AWS CLI gets all pages by itself if it is called without --max-items, --no-paginate and --starting-token.',
    });
  }
}

function parse<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  path: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) {
    return result.output;
  }
  const issues = result.issues.map(
    (issue) => `${(issue.path ?? []).map((item) => String(item.key)).join('.')} ${issue.message}`,
  );
  throw new RoleChainError({
    code: 'invalid-request',
    message: `--from-aws: ${quote(path)}: ${listed(issues, { max: MAX_ISSUES, show: oneLine })}`,
    hint: 'The file does not look like what the AWS CLI prints.',
  });
}

function unknown(path: string): RoleChainError {
  return new RoleChainError({
    code: 'invalid-request',
    message: `--from-aws: ${quote(path)} is not one of the outputs of the AWS CLI that are read here`,
    hint: 'They are those of aws iam get-account-authorization-details, list-roles, get-role, list-open-id-connect-providers and get-open-id-connect-provider, and of aws organizations describe-organization.',
  });
}
