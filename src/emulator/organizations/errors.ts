/** The errors of AWS Organizations. Source: AWS Organizations API Reference, "Common errors" and those of each action. */

import { badRequest, type StsError } from '../../iam/calls/sts-error.ts';

/** `InvalidInputException`, with one of the reasons that AWS lists for it. */
export function invalidInput(reason: string, message: string): StsError {
  return badRequest('InvalidInputException', message, reason);
}

/** What AWS tells to accounts that are in no organization. */
export function notInUse(): StsError {
  return badRequest('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');
}

/** What AWS tells to member accounts; it does not say why. */
export function notForMembers(account: string): StsError {
  return badRequest(
    'AccessDeniedException',
    "You don't have permissions to access this resource.",
    `account ${account} is neither the management account nor a delegated administrator`,
  );
}

/** `ParentNotFoundException`, `TargetNotFoundException`, ... */
export function notFound(what: 'Parent' | 'Target' | 'Child' | 'Account', message: string): StsError {
  return badRequest(`${what}NotFoundException`, message);
}

/** The codes with which services of the JSON protocol say what STS says with others; all of them with status 400. */
const CODES: Readonly<Record<string, string>> = {
  AccessDenied: 'AccessDeniedException',
  SignatureDoesNotMatch: 'InvalidSignatureException',
  InvalidClientTokenId: 'UnrecognizedClientException',
  ExpiredToken: 'ExpiredTokenException',
  MissingAuthenticationToken: 'MissingAuthenticationTokenException',
  IncompleteSignature: 'IncompleteSignatureException',
};

/** An error of what is common to all services (signature, policies), as this one says it. */
export function inJsonProtocol({ code, message, reason }: StsError): StsError {
  return badRequest(CODES[code] ?? code, message, reason);
}
