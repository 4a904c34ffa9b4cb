import type { FailureContext } from '../failure-context.ts';
import { CALLER_DENIED } from './caller-denial.ts';
import { CALLER_REFUSED } from './caller-refused.ts';
import { CREDENTIALS_REFUSED } from './credentials.ts';
import type { Answer } from './entry.ts';
import { FOREIGN_ANSWERS } from './foreign-answers.ts';
import { FURTHER_ACTIONS } from './further-actions.ts';
import { TOKEN_INVALID } from './identity-token.ts';
import { ISSUER_UNREACHED } from './issuer.ts';
import { OTHERWISE, REQUEST_REFUSED } from './requests.ts';
import { TOKEN_DENIED, TOKEN_PERMISSIONS } from './token-denial.ts';

/** Every answer of AWS to a hop that can be explained; the first match counts. To add one, add a line here. */
export const CATALOGUE: readonly Answer<FailureContext>[] = [
  ...REQUEST_REFUSED,
  ...FOREIGN_ANSWERS,
  ISSUER_UNREACHED,
  ...TOKEN_INVALID,
  ...CREDENTIALS_REFUSED,
  ...CALLER_REFUSED,
  ...TOKEN_PERMISSIONS,
  TOKEN_DENIED,
  ...FURTHER_ACTIONS,
  CALLER_DENIED,
  OTHERWISE,
];
