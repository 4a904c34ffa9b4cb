/** An organization for the tests, and calls of AWS Organizations by hand. */

import { sign, type RawCredentials, type SigningQuirks } from './raw-sts.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';

function keysOf(account: string): RawCredentials & { readonly account: string } {
  return {
    account,
    accessKeyId: `AKIAEXAMPLE${account.slice(0, 9)}`,
    secretAccessKey: `a-secret-for-tests-of-${account}`,
  };
}

/** Keys of the user `ci` of an account in {@link organizationWorld}: of the management account, unless said otherwise. */
export const keys = {
  management: keysOf('111111111111'),
  delegated: keysOf('222222222222'),
  member: keysOf('333333333333'),
  outsider: keysOf('999999999999'),
} as const;

const POLICY = [{ Effect: 'Allow', Action: 'organizations:*', Resource: '*' }];

/** What an account of the organization is written as. */
export interface MemberText {
  readonly id: string;
  readonly name: string;
  readonly status?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** What a unit is written as. */
export interface UnitText {
  readonly name: string;
  readonly id?: string;
  readonly accounts?: readonly MemberText[];
  readonly units?: readonly UnitText[];
}

/** What a world with an organization is to have otherwise than usual: keys of `organization`, and the users' policy. */
export type WorldOptions = Readonly<Record<string, unknown>> & { readonly policy?: readonly object[] };

/** Four accounts with a user each, of which three are in an organization whose root holds this. */
export function organizationWorld(
  root: Omit<UnitText, 'name'>,
  { policy = POLICY, ...options }: WorldOptions = {},
): string {
  const accounts = Object.values(keys).map(({ account, accessKeyId, secretAccessKey }) => {
    const ci = { 'access-key-id': accessKeyId, 'secret-access-key': secretAccessKey, policy };
    return [account, { users: { ci } }] as const;
  });
  const own = [
    { id: '111111111111', name: 'management' },
    { id: '222222222222', name: 'audit', tags: { stage: 'shared' } },
    { id: '333333333333', name: 'sandbox 1', tags: { stage: 'dev' } },
  ];
  const organization = {
    'management-account': '111111111111',
    'delegated-administrators': ['222222222222'],
    root: { ...root, accounts: [...own, ...(root.accounts ?? [])] },
    ...options,
  };
  return JSON.stringify({ version: 1, accounts: Object.fromEntries(accounts), organization });
}

/** A prod and a dev account below Workloads, in units of their own; a closed one in Old. */
export const TREE: Omit<UnitText, 'name'> = {
  units: [
    {
      name: 'Workloads',
      units: [
        {
          name: 'Prod',
          id: 'ou-root-prod0000',
          accounts: [
            { id: '444444444444', name: 'shop prod eu', tags: { stage: 'prod', geo: 'eu' } },
            { id: '555555555555', name: 'shop prod us', tags: { stage: 'prod', geo: 'us' } },
          ],
          units: [
            {
              name: 'PCI (EU)',
              id: 'ou-root-pci00000',
              accounts: [{ id: '666666666666', name: 'payments', tags: { stage: 'prod' } }],
            },
          ],
        },
        { name: 'Dev', accounts: [{ id: '777777777777', name: 'shop dev', tags: { stage: 'dev' } }] },
      ],
    },
    { name: 'Old', accounts: [{ id: '888888888888', name: 'shop old', status: 'CLOSED' }] },
    { name: 'R/D', accounts: [{ id: '121212121212', name: 'lab' }] },
    { name: 'data [1]', accounts: [{ id: '131313131313', name: 'lake [1]' }] },
  ],
};

/** An answer of AWS Organizations. */
export interface JsonAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What to send otherwise than a good client would. */
export interface CallOptions extends SigningQuirks {
  readonly credentials?: RawCredentials;
  readonly target?: string;
  readonly body?: string;
  readonly contentType?: string;
}

/** Calls an operation, signed by hand. */
export async function callOrganizations(
  emulator: Emulator,
  operation: string,
  input: Readonly<Record<string, unknown>> = {},
  options: CallOptions = {},
): Promise<JsonAnswer> {
  const { credentials = keys.management, target = `AWSOrganizationsV20161128.${operation}`, ...quirks } = options;
  const { body = JSON.stringify(input), contentType = 'application/x-amz-json-1.1' } = options;
  const url = new URL(emulator.url);
  const headers = sign(
    url,
    { method: 'POST', body, credentials },
    { service: 'organizations', extraHeaders: { 'x-amz-target': target }, ...quirks },
  );
  const answer = await fetch(url, { method: 'POST', headers: { ...headers, 'content-type': contentType }, body });
  const json: unknown = await answer.json();
  return { status: answer.status, body: typeof json === 'object' && json !== null ? { ...json } : {} };
}
