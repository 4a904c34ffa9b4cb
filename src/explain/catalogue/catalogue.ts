import {
  certificateHopOf,
  provesByAssertion,
  provesByCredentials,
  provesByToken,
  rootHopOf,
} from '../failure-context.ts';
import { signedHopOf, type FailureContext } from '../failure-context.ts';
import { CALLER_DENIED } from './caller-denial.ts';
import { CALLER_REFUSED } from './caller-refused.ts';
import { CREDENTIALS_REFUSED } from './credentials.ts';
import { only, type Answer } from './entry.ts';
import { FOREIGN_ANSWERS } from './foreign-answers.ts';
import { FURTHER_ACTIONS } from './further-actions.ts';
import { TOKEN_INVALID } from './identity-token.ts';
import { ISSUER_UNREACHED } from './issuer.ts';
import { PROOF_PERMISSIONS } from './proof-permissions.ts';
import { OTHERWISE, REQUEST_REFUSED } from './requests.ts';
import { ROOT_REFUSED } from './root/root-refused.ts';
import { ROOT_DENIED } from './root/root-denial.ts';
import { ANYWHERE_DENIED } from './roles-anywhere/denial.ts';
import { ANYWHERE_REFUSED } from './roles-anywhere/refused.ts';
import { ASSERTION_DENIED } from './saml/denial.ts';
import { ASSERTION_INVALID } from './saml/invalid.ts';
import { TOKEN_DENIED } from './token-denial.ts';

const byToken = ({ attempt }: FailureContext): boolean => provesByToken(attempt);
const byAssertion = ({ attempt }: FailureContext): boolean => provesByAssertion(attempt);
const byCertificate = (known: FailureContext): boolean => certificateHopOf(known) !== undefined;
const byCredentials = ({ attempt }: FailureContext): boolean => provesByCredentials(attempt);
const byCaller = (known: FailureContext): boolean => signedHopOf(known) !== undefined;
const toRoot = (known: FailureContext): boolean => rootHopOf(known) !== undefined;

/** Every answer of AWS to a hop that can be explained; the first match counts. To add one, add a line here. */
export const CATALOGUE: readonly Answer<FailureContext>[] = [
  ...REQUEST_REFUSED,
  ...FOREIGN_ANSWERS,
  ...only(byToken, [ISSUER_UNREACHED, ...TOKEN_INVALID]),
  ...only(byAssertion, ASSERTION_INVALID),
  ...only(byCertificate, ANYWHERE_REFUSED),
  ...only(toRoot, ROOT_REFUSED),
  ...only(byCredentials, CREDENTIALS_REFUSED),
  ...only(byCaller, CALLER_REFUSED),
  ...only((known) => byToken(known) || byAssertion(known), PROOF_PERMISSIONS),
  ...only(byToken, [TOKEN_DENIED]),
  ...only(byAssertion, [ASSERTION_DENIED]),
  ...only(byCertificate, ANYWHERE_DENIED),
  ...only(byCaller, [...FURTHER_ACTIONS, CALLER_DENIED]),
  ...only(toRoot, ROOT_DENIED),
  OTHERWISE,
];
