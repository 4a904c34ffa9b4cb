/** The operations of STS, by name: one line for each. */

import type { Operation } from '../sts/call.ts';
import { assumeRole } from './assume-role.ts';
import { assumeRoleWithWebIdentity } from './assume-role-with-web-identity.ts';
import { getCallerIdentity } from './get-caller-identity.ts';

/** All operations. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['AssumeRole', { signed: true, run: assumeRole }],
  ['AssumeRoleWithWebIdentity', { signed: false, run: assumeRoleWithWebIdentity }],
  ['GetCallerIdentity', { signed: true, everyRegion: true, run: getCallerIdentity }],
]);
