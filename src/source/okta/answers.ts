import { hideValue } from '../../text/hide-values.ts';
import { wordsOfAnswer } from '../words-of-answer.ts';

/** An answer of Okta. */
export interface OktaAnswer {
  readonly status: number;
  readonly text: string;
  /** What it says in JSON; undefined if it is something else. */
  readonly json: unknown;
}

/** A member of JSON, or of a member of it; undefined if there is none. */
export function memberAt(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const name of path) {
    at = typeof at === 'object' && at !== null ? Object.entries(at).find(([key]) => key === name)?.[1] : undefined;
  }
  return at;
}

/** A text in JSON; undefined if there is none, or something else. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = memberAt(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** A number from 0 in JSON; undefined if there is none, or something else. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = memberAt(value, ...path);
  return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : undefined;
}

/** The items of a list in JSON; none if it is something else. */
export function itemsAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = memberAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The code of an error: `E0000004` of Okta's API, `invalid_client` of OAuth; undefined for what does not look like one. */
export function errorCodeOf({ json }: OktaAnswer): string | undefined {
  return [textAt(json, 'errorCode'), textAt(json, 'error')].find(
    (code) => code !== undefined && /^\w{1,60}$/.test(code),
  );
}

/**
 * What Okta says of an error, on one line and in quotes after a colon; empty if it says nothing.
 *
 * @param sent the secrets that were sent, which it may repeat
 */
export function saidBy({ json, text }: OktaAnswer, sent: readonly string[]): string {
  const causes = itemsAt(json, 'errorCauses').map((cause) => textAt(cause, 'errorSummary'));
  const ofApi = [textAt(json, 'errorSummary'), ...causes].filter((each) => each !== undefined).join('; ');
  const ofOAuth = textAt(json, 'error_description') ?? '';
  const words = [ofApi, ofOAuth].find((each) => each !== '');
  const said = words === undefined ? text : JSON.stringify({ message: words });
  const shown = wordsOfAnswer(
    sent.reduce((hidden, secret) => hideValue(hidden, secret, '***'), said),
    '',
  );
  return shown === undefined ? '' : `: '${shown}'`;
}
