import type { Secret } from '../core/secret.ts';
import type { MfaRequest } from './hop-request.ts';

/** The three MFA settings. */
export interface MfaParts {
  readonly serial: string | undefined;
  readonly code: Secret | undefined;
  readonly seed: Secret | undefined;
}

/** Combines the settings; undefined if none is set, or (with a complaint) if they do not fit together. */
export function readMfa(parts: MfaParts, complain: (message: string) => void): MfaRequest | undefined {
  const { serial, code, seed } = parts;
  if (serial === undefined) {
    if (code !== undefined || seed !== undefined) {
      complain('mfa-code or mfa-secret needs mfa-serial, the device that it belongs to');
    }
    return undefined;
  }
  if (code !== undefined && seed !== undefined) {
    complain('give mfa-code or mfa-secret, not both');
    return undefined;
  }
  if (code !== undefined) {
    return { serial, proof: { kind: 'code', code } };
  }
  if (seed !== undefined) {
    return { serial, proof: { kind: 'seed', seed } };
  }
  complain('mfa-serial needs mfa-code or mfa-secret');
  return undefined;
}
