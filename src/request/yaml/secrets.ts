/** What messages may show of a text that may have a secret in the wrong place. */
import { CONTEXT_KEYS, INPUT_HOP_KEYS } from '../hop-keys.ts';
import { quote } from '../../text/quote.ts';

const SECRET_KEYS = Object.entries({ ...INPUT_HOP_KEYS, ...CONTEXT_KEYS }).flatMap(([key, { kind }]) =>
  kind === 'secret' ? [key] : [],
);

/** The key of a secret in any style: mfa-secret, mfa_secret, mfaSecret. */
const SECRET_KEY = SECRET_KEYS.map((key) => key.replaceAll('-', '[-_]?')).join('|');
const SECRET_NAME = new RegExp(SECRET_KEY, 'i');

/** Such a key as a separate word, and what may be its value. */
const SECRET_IN_TEXT = new RegExp(`(?<![\\w./-])(?<key>${SECRET_KEY})[\\s:=]+[^\\s:=]`, 'i');

/** A key up to white space, `:` or `=`, or the end of a secret's name: a value may follow by mistake. */
export function keyName(key: string): string {
  const head = key.replace(/[\s:=].*/s, '');
  const secret = SECRET_NAME.exec(head);
  return secret === null ? head : head.slice(0, secret.index + secret[0].length);
}

/** Quotes the part of a key that cannot be a secret. */
export function quoteKey(key: string): string {
  const name = keyName(key);
  return quote(name === key ? key : `${name}...`);
}

/** The key of a secret inside a text, with something after it; undefined if there is none. */
export function secretKeyIn(text: string): string | undefined {
  return SECRET_IN_TEXT.exec(text)?.groups?.['key'];
}
