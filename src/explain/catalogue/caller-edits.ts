import { permissionForCaller, trustForCaller } from '../../policies/statements.ts';
import type { Edit } from '../../core/explanation.ts';
import { signedHopOf, type FailureContext } from '../failure-context.ts';
import { allowInTrust, allowToCaller, signedNeedsOf } from './edits.ts';
import type { PolicyStatement } from '../../aws/policy-statement.ts';

/** Placeholder for an external id: AWS does not treat it as a secret, but what two parties agreed on does not belong in a log. */
const EXTERNAL_ID = 'EXTERNAL-ID';

/** The statements with which a trust policy lets exactly this call in. */
export function trustStatements(known: FailureContext): readonly PolicyStatement[] {
  const needs = signedNeedsOf(known);
  return trustForCaller(signedHopOf(known)?.externalId === undefined ? needs : { ...needs, externalId: EXTERNAL_ID });
}

/** The change of the trust policy. */
export function trustEdit(known: FailureContext): Edit {
  const edit = allowInTrust(known, trustStatements(known));
  return signedHopOf(known)?.externalId === undefined
    ? edit
    : { ...edit, text: `${edit.text.slice(0, -1)} (replace ${EXTERNAL_ID} with the external id of this hop):` };
}

/** The statements that the caller's policies need. Further conditions are a matter for the trust policy. */
export function callerStatements(known: FailureContext): readonly PolicyStatement[] {
  return permissionForCaller(signedNeedsOf(known));
}

/** The change of the caller's policies. */
export function callerEdit(known: FailureContext): Edit {
  return allowToCaller(known, callerStatements(known));
}
