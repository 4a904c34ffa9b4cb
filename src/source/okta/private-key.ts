import { createPrivateKey, type KeyObject } from 'node:crypto';
import { RoleChainError } from '../../core/errors.ts';
import type { Conceal } from '../../core/secret.ts';
import { readNamedFile } from '../named-file.ts';
import { memberAt, textAt } from './answers.ts';

/** A private key with the algorithm that it signs tokens by. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly algorithm: 'RS256' | 'ES256' | 'ES384' | 'ES512';
  /** Its id, if it brings one, as a JWK may. */
  readonly id?: string;
}

const INPUT = 'okta-private-key';

/** What is longer is a key without its first line. */
const MAX_PATH_LENGTH = 300;

/** Okta takes none that are shorter. */
const MIN_RSA_BITS = 2048;

const CURVES: ReadonlyMap<string | undefined, SigningKey['algorithm']> = new Map([
  ['prime256v1', 'ES256'],
  ['secp384r1', 'ES384'],
  ['secp521r1', 'ES512'],
]);

/**
 * Reads the private key of a service.
 *
 * @param given its text, or the path of a file with it, which is relative to the workspace
 * @throws RoleChainError `source` if it cannot be read, or is no key that Okta takes. The message has nothing of it.
 */
export async function readSigningKey(
  given: string,
  { workspace, conceal }: { readonly workspace: string; readonly conceal: Conceal },
): Promise<SigningKey> {
  const text = isKeyText(given) ? given : await readKeyFile(given, workspace);
  if (isKeyText(text)) conceal(text);
  const jwk = text.trimStart().startsWith('{') ? parseJwk(text) : undefined;
  const key = jwk === undefined ? keyOfPem(text) : keyOfJwk(jwk);
  const id = textAt(jwk, 'kid');
  return { key, algorithm: algorithmOf(key), ...(id === undefined ? {} : { id }) };
}

function isKeyText(given: string): boolean {
  return given.includes('-----BEGIN') || given.trimStart().startsWith('{');
}

async function readKeyFile(path: string, workspace: string): Promise<string> {
  if (/[\r\n]/.test(path) || path.length > MAX_PATH_LENGTH) {
    throw unusable('it is no path, and does not begin as a key does: -----BEGIN ... PRIVATE KEY-----');
  }
  const text = await readNamedFile({ input: INPUT, path, workspace });
  if (text === undefined) {
    throw unusable('it is neither a key nor the path of a file that exists; a path is relative to the workspace');
  }
  return text;
}

function keyOfPem(text: string): KeyObject {
  if (
    /-----BEGIN (?:[A-Z]+ )?PUBLIC KEY-----|-----BEGIN CERTIFICATE-----/.test(text) &&
    !text.includes('PRIVATE KEY')
  ) {
    throw unusable('it is a public key or a certificate; Okta has that one, and the private key is needed here');
  }
  if (text.includes('ENCRYPTED')) {
    throw unusable('it is encrypted with a passphrase; give it unencrypted, as a secret of the CI system');
  }
  try {
    // Where secrets have no line breaks, people write \n.
    return createPrivateKey(text.includes('\n') ? text : text.replaceAll('\\n', '\n'));
  } catch {
    throw unusable('it is not a private key in PEM form; was it copied whole, with its first and last line?');
  }
}

function parseJwk(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    // Okta's page shows a key within its set.
    const keys = memberAt(value, 'keys');
    const one: unknown = Array.isArray(keys) && keys.length === 1 ? keys[0] : value;
    return typeof one === 'object' && one !== null ? { ...one } : {};
  } catch {
    throw unusable('it begins like JSON, and is none');
  }
}

function keyOfJwk(key: Readonly<Record<string, unknown>>): KeyObject {
  if (textAt(key, 'd') === undefined) {
    throw unusable('it is a JWK without a private part (d)');
  }
  try {
    return createPrivateKey({ key, format: 'jwk' });
  } catch {
    throw unusable('it is a JWK of no kind that can be used: RSA, or EC with P-256, P-384 or P-521');
  }
}

function algorithmOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): SigningKey['algorithm'] {
  if (type === 'rsa') {
    const { modulusLength: bits = 0 } = details ?? {};
    if (bits < MIN_RSA_BITS) {
      throw unusable(`it has ${bits} bits, and Okta takes RSA keys from ${MIN_RSA_BITS}`);
    }
    return 'RS256';
  }
  const algorithm = type === 'ec' ? CURVES.get(details?.namedCurve) : undefined;
  if (algorithm === undefined) {
    throw unusable(
      `it is of the kind ${type ?? 'unknown'}${details?.namedCurve === undefined ? '' : ` (${details.namedCurve})`}; Okta takes RSA, and EC with P-256, P-384 or P-521`,
    );
  }
  return algorithm;
}

function unusable(why: string): RoleChainError {
  return new RoleChainError({
    code: 'source',
    message: `${INPUT} cannot be used: ${why}.`,
    hint: `${INPUT} is the private key (PEM text, JWK, or the path of a file) whose public key the API service in Okta has.`,
  });
}
