import { permissionForCaller, trustForCaller } from '../../policies/statements.ts';
import type { Edit } from '../../core/explanation.ts';
import { signedHopOf, type FailureContext } from '../failure-context.ts';
import { allowInTrust, allowToCaller, signedNeedsOf } from './edits.ts';
import type { PolicyStatement } from '../../aws/policy-statement.ts';

/** Stands for an external id: no secret to AWS, but what was agreed upon with another party is not for a log. */
const EXTERNAL_ID = 'EXTERNAL-ID';

/** What the trust policy has to say so that this very call is let in. */
export function trustStatements(known: FailureContext): readonly PolicyStatement[] {
  const needs = signedNeedsOf(known);
  return trustForCaller(signedHopOf(known)?.externalId === undefined ? needs : { ...needs, externalId: EXTERNAL_ID });
}

/** The change of the trust policy. */
export function trustEdit(known: FailureContext): Edit {
  const edit = allowInTrust(known, trustStatements(known));
  return signedHopOf(known)?.externalId === undefined
    ? edit
    : { ...edit, text: `${edit.text.slice(0, -1)} (where it says ${EXTERNAL_ID}, the external id of this hop):` };
}

/** What the caller's policies have to say. What the role asks for beside is the trust policy's affair. */
export function callerStatements(known: FailureContext): readonly PolicyStatement[] {
  return permissionForCaller(signedNeedsOf(known));
}

/** The change of the caller's policies. */
export function callerEdit(known: FailureContext): Edit {
  return allowToCaller(known, callerStatements(known));
}
