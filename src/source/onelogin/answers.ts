/** The answers of OneLogin's API, of both versions: what they mean, whatever their shape. */

import { hideValue } from '../../text/hide-values.ts';
import { wordsOfAnswer } from '../words-of-answer.ts';

/** A device of the user's that OneLogin accepts a second factor of. */
export interface MfaDevice {
  readonly id: string;
  /** As OneLogin calls it: `Google Authenticator`, `OneLogin Protect`, `OneLogin SMS`, ... */
  readonly type: string;
  /** What the user calls it, if OneLogin tells. */
  readonly name?: string;
}

/** What an answer of `saml_assertion` or `verify_factor` means. */
export type AssertionAnswer =
  | { readonly kind: 'assertion'; readonly response: string }
  | { readonly kind: 'mfa'; readonly stateToken: string; readonly devices: readonly MfaDevice[] }
  /** The second factor is not there yet: a push nobody has answered, or a text message just sent. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'refused'; readonly status: number; readonly said: string }
  /** JSON of another meaning, or none. */
  | { readonly kind: 'unknown'; readonly status: number; readonly isJson: boolean };

/** What an answer of the token endpoint means. */
export type TokenAnswer =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'refused'; readonly said: string }
  | { readonly kind: 'unknown'; readonly isJson: boolean };

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The first of a list, or the value itself: version 1 wraps what version 2 has at the top. */
function firstOf(value: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list[0];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** OneLogin's ids are numbers, in some answers as texts. */
function idOf(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : textOf(value);
}

/** A body as JSON; undefined if it is none, as a page of a proxy. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** The message of an answer: `message`, `status.message` or `status.message.description`. */
export function messageIn(answer: unknown): string {
  const { status, message, error_description: description, error } = fieldsOf(answer);
  const inStatus = fieldsOf(status);
  const candidates = [
    message,
    inStatus['message'],
    fieldsOf(inStatus['message'])['description'],
    description,
    error,
    inStatus['type'],
  ];
  return candidates.map(textOf).find((text) => text !== undefined) ?? '';
}

/** The answer of the token endpoint: flat, or within `data` of a `status`. */
export function readToken(status: number, body: string): TokenAnswer {
  const answer = jsonOf(body);
  const whole = fieldsOf(answer);
  const token = textOf(whole['access_token']) ?? textOf(fieldsOf(firstOf(whole['data']))['access_token']);
  if (status === 200 && token !== undefined) {
    return { kind: 'token', token };
  }
  const isRefusal = status !== 200 || fieldsOf(whole['status'])['error'] === true;
  return isFields(answer) && isRefusal
    ? { kind: 'refused', said: messageIn(answer) }
    : { kind: 'unknown', isJson: answer !== undefined };
}

/** An answer of `saml_assertion` or `verify_factor`. */
export function readAssertionAnswer(status: number, body: string): AssertionAnswer {
  const answer = jsonOf(body);
  if (!isFields(answer)) {
    return { kind: 'unknown', status, isJson: answer !== undefined };
  }
  const said = messageIn(answer);
  const { data, status: wrapped } = answer;
  if (status !== 200 || fieldsOf(wrapped)['error'] === true) {
    const { code } = fieldsOf(wrapped);
    return { kind: 'refused', status: status === 200 && typeof code === 'number' ? code : status, said };
  }
  const response = textOf(data);
  if (response !== undefined) {
    return { kind: 'assertion', response };
  }
  const mfa = fieldsOf(firstOf(data) ?? answer);
  const stateToken = textOf(mfa['state_token']);
  if (stateToken !== undefined) {
    return { kind: 'mfa', stateToken, devices: devicesIn(mfa['devices']) };
  }
  const isPending = /pending/i.test(said) || fieldsOf(wrapped)['type'] === 'pending';
  return isPending ? { kind: 'pending' } : { kind: 'unknown', status, isJson: true };
}

function devicesIn(value: unknown): readonly MfaDevice[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((item) => {
    const device = fieldsOf(item);
    const id = idOf(device['device_id'] ?? device['id']);
    const type = textOf(device['device_type'] ?? device['type_display_name']);
    const name = textOf(device['user_display_name'] ?? device['display_name']);
    return id === undefined || type === undefined || device['active'] === false
      ? []
      : [{ id, type, ...(name === undefined ? {} : { name }) }];
  });
}

/** What OneLogin says, on one line and in quotes, without what may be a secret; empty if it says nothing. */
export function quoted(said: string, secrets: readonly string[]): string {
  const hidden = secrets.reduce((text, secret) => hideValue(text, secret, '***'), said);
  const words = wordsOfAnswer(JSON.stringify({ message: hidden }), '');
  return words === undefined ? '' : `: '${words}'`;
}
