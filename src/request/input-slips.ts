import { nearest } from '../text/nearest.ts';
import type { InputName } from './inputs.ts';

/**
 * Names that people give inputs by: those of other actions, of AWS's parameters, and of the keys of a hop. Each would
 * leave out what narrows the credentials, or the role itself.
 */
const OTHER_NAMES: Readonly<Record<string, InputName>> = {
  role: 'role-to-assume',
  'role-arn': 'role-to-assume',
  'assume-role': 'role-to-assume',
  'assume-role-arn': 'role-to-assume',
  roles: 'role-chain',
  chain: 'role-chain',
  account: 'allowed-account-ids',
  accounts: 'allowed-account-ids',
  'account-id': 'allowed-account-ids',
  'aws-account': 'allowed-account-ids',
  'aws-accounts': 'allowed-account-ids',
  'allowed-account': 'allowed-account-ids',
  'allowed-account-id': 'allowed-account-ids',
  'account-ids': 'allowed-account-ids',
  'aws-account-ids': 'allowed-account-ids',
  'aws-account-id': 'allowed-account-ids',
  'allowed-accounts': 'allowed-account-ids',
  policy: 'inline-session-policy',
  'inline-policy': 'inline-session-policy',
  'session-policy': 'inline-session-policy',
  'policy-arns': 'managed-session-policies',
  'managed-policies': 'managed-session-policies',
  'managed-policy-arns': 'managed-session-policies',
  'external-id': 'role-external-id',
  duration: 'role-duration-seconds',
  'duration-seconds': 'role-duration-seconds',
  'session-duration': 'role-duration-seconds',
  tags: 'session-tags',
  'session-name': 'role-session-name',
  'profile-name': 'aws-profile',
  'aws-profile-name': 'aws-profile',
  region: 'aws-region',
};

/** The input that a name which is none was likely meant for; undefined if none is like it. */
export function inputMeantBy(typed: string, known: readonly InputName[]): InputName | undefined {
  const name = typed.toLowerCase().replaceAll('_', '-');
  const other = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined;
  return other !== undefined && known.includes(other) ? other : nearest(typed, known);
}
