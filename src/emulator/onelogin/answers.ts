/** OneLogin's answers, in the shapes of both versions of its API. */

import { jsonAnswer, type HttpAnswer } from '../http/message.ts';
import type { Answered } from '../service.ts';

/** A version of the API for assertions. */
export type ApiVersion = 1 | 2;

const NAMES: ReadonlyMap<number, string> = new Map([
  [400, 'BadRequest'],
  [401, 'Unauthorized'],
  [404, 'NotFound'],
  [429, 'TooManyRequests'],
]);

/** An error in the shape of a version; the token endpoint's is that of version 1. */
export function errorAnswer(version: ApiVersion, status: number, message: string): HttpAnswer {
  const name = NAMES.get(status) ?? 'Error';
  const body =
    version === 1
      ? { status: { error: true, code: status, type: name, message } }
      : { statusCode: status, name, message };
  const answer = jsonAnswer(status, body);
  // What OneLogin says of its limit: 5,000 calls an hour.
  return status === 429
    ? { ...answer, headers: { ...answer.headers, 'x-ratelimit-limit': '5000', 'x-ratelimit-reset': '1' } }
    : answer;
}

/** A refusal. */
export function refuse(version: ApiVersion, status: number, message: string, reason?: string): Answered {
  return { answer: errorAnswer(version, status, message), outcome: { code: String(status), message, reason } };
}

function success(version: ApiVersion, message: string, rest: Readonly<Record<string, unknown>>): Answered {
  const type = message.includes('pending') ? 'pending' : 'success';
  const body = version === 1 ? { status: { type, message, error: false, code: 200 }, ...rest } : { message, ...rest };
  return { answer: jsonAnswer(200, body), outcome: { message } };
}

/** The assertion, in base64. */
export function assertionAnswer(version: ApiVersion, data: string): Answered {
  return success(version, 'Success', { data });
}

/** A second factor is awaited. */
export function pendingAnswer(version: ApiVersion, message: string): Answered {
  return success(version, message, {});
}

/** A second factor is needed. */
export function mfaAnswer(version: ApiVersion, details: Readonly<Record<string, unknown>>): Answered {
  return success(version, 'MFA is required for this user', version === 1 ? { data: [details] } : details);
}
