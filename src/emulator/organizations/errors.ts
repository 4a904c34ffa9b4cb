/** The errors of AWS Organizations. Source: AWS Organizations API Reference, "Common errors" and those of each action. */

import { badRequest, type StsError } from '../../iam/calls/sts-error.ts';

/** `InvalidInputException`, with one of the reasons that AWS lists for it. */
export function invalidInput(reason: string, message: string): StsError {
  return badRequest('InvalidInputException', message, reason);
}

/** The error for accounts that are not in an organization. */
export function notInUse(): StsError {
  return badRequest('AWSOrganizationsNotInUseException', 'Your account is not a member of an organization.');
}

/** The error for member accounts; AWS does not say why. */
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

/** The codes that JSON-protocol services use for STS's errors; all with status 400. */
const CODES: Readonly<Record<string, string>> = {
  AccessDenied: 'AccessDeniedException',
  SignatureDoesNotMatch: 'InvalidSignatureException',
  InvalidClientTokenId: 'UnrecognizedClientException',
  ExpiredToken: 'ExpiredTokenException',
  MissingAuthenticationToken: 'MissingAuthenticationTokenException',
  IncompleteSignature: 'IncompleteSignatureException',
};

/** Converts an error common to all services (signature, policies) to this service's form. */
export function inJsonProtocol({ code, message, reason }: StsError): StsError {
  return badRequest(CODES[code] ?? code, message, reason);
}
