import { randomUUID } from 'node:crypto';
import { jsonAnswer, type HttpAnswer, type HttpRequest } from '../http/message.ts';
import type { Answered, ServiceError } from '../service.ts';

/** An answer of Okta's API. */
export function answered(value: unknown, status = 200): Answered {
  return { answer: jsonAnswer(status, value), outcome: {} };
}

/** A page for browsers. */
export function page(body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Answered {
  return { answer: { status, headers: { 'content-type': 'text/html;charset=utf-8', ...headers }, body }, outcome: {} };
}

/** A redirect. */
export function redirect(location: string, headers: Readonly<Record<string, string>> = {}): Answered {
  return { answer: { status: 302, headers: { location, ...headers }, body: '' }, outcome: {} };
}

/** An error in the format of Okta's API. */
export function apiError({ status, code, message, requestId }: ServiceError): HttpAnswer {
  const error = { errorCode: code, errorSummary: message, errorLink: code, errorId: requestId, errorCauses: [] };
  return jsonAnswer(status, error);
}

/** An error in the format of OAuth. */
export function oauthError({ status, code, message }: ServiceError): HttpAnswer {
  return jsonAnswer(status, { error: code, error_description: message });
}

/** Refuses a request in a format. */
export function refuse(
  format: (error: ServiceError) => HttpAnswer,
  status: number,
  code: string,
  message: string,
): Answered {
  return { answer: format({ status, code, message, requestId: randomUUID() }), outcome: { code, message } };
}

/** The fields of a form, or the texts of a JSON object. */
export function fieldsOf(request: HttpRequest): ReadonlyMap<string, string> {
  const body = Buffer.from(request.body).toString('utf8');
  if (request.headers.get('content-type')?.startsWith('application/json') !== true) {
    return new Map(new URLSearchParams(body));
  }
  try {
    const value: unknown = JSON.parse(body);
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return new Map(entries.flatMap(([name, of]: [string, unknown]) => (typeof of === 'string' ? [[name, of]] : [])));
  } catch {
    return new Map();
  }
}
