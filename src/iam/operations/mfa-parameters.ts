/** `SerialNumber` and `TokenCode`: the proof of MFA that AssumeRole and GetSessionToken accept. */

import { TEXT_LIMITS } from '../../aws/limits.ts';
import type { SignedCall } from '../calls/call.ts';
import type { Parameters } from '../calls/parameters.ts';
import { forbidden } from '../calls/sts-error.ts';

/** The proof as sent. */
export interface SentMfa {
  readonly serial: string | undefined;
  readonly code: string | undefined;
}

/** Reads both parameters. */
export function readMfa(parameters: Parameters): SentMfa {
  return {
    serial: parameters.optionalText('SerialNumber', TEXT_LIMITS.serialNumber),
    code: parameters.optionalText('TokenCode', TEXT_LIMITS.tokenCode),
  };
}

/**
 * Verifies the proof against the caller's device.
 *
 * @returns when it was proved, in milliseconds; undefined if no proof was sent
 * @throws {StsError} `AccessDenied` if it is incomplete, from someone else's device, or wrong
 */
export function verifyMfa({ serial, code }: SentMfa, call: SignedCall): number | undefined {
  if (serial === undefined && code === undefined) {
    return undefined;
  }
  if (serial === undefined || code === undefined) {
    throw forbidden(
      'AccessDenied',
      'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.',
    );
  }
  const device = call.caller.user?.mfa;
  if (device?.serial !== serial) {
    throw forbidden(
      'AccessDenied',
      'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
    );
  }
  call.services.mfa.verify(device, code, call.now);
  return call.now;
}
