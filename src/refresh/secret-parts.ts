import { Secret, type Conceal } from '../core/secret.ts';

/*
 * Splits a value with secrets in two: one that is safe to read, in which each secret is a number, and the secrets.
 * URLs are kept as such; a URL with a user or a password is a secret.
 */

/** A value without its secrets, and the secrets. */
export interface Parts {
  readonly value: unknown;
  readonly secrets: readonly string[];
}

/** Takes secrets out of a value of plain objects, lists, texts, numbers, URLs and {@link Secret}s. */
export function separateSecrets(value: unknown): Parts {
  const secrets: string[] = [];
  const keep = (secret: string): number => secrets.push(secret) - 1;
  const apart = (part: unknown): unknown => {
    if (part instanceof Secret) {
      return { $secret: keep(part.reveal()) };
    }
    if (part instanceof URL) {
      return part.username + part.password === '' ? { $url: part.href } : { $secretUrl: keep(part.href) };
    }
    if (Array.isArray(part)) {
      return part.map(apart);
    }
    return typeof part === 'object' && part !== null
      ? Object.fromEntries(Object.entries(part).map(([name, member]) => [name, apart(member)]))
      : part;
  };
  return { value: apart(value), secrets };
}

/** Puts together what {@link separateSecrets} took apart. A missing secret becomes undefined. */
export function restoreSecrets({ value, secrets }: Parts, conceal: Conceal): unknown {
  const secretAt = (index: unknown): string | undefined => (typeof index === 'number' ? secrets[index] : undefined);
  const together = (part: unknown): unknown => {
    if (Array.isArray(part)) {
      return part.map(together);
    }
    if (typeof part !== 'object' || part === null) {
      return part;
    }
    if ('$secret' in part) {
      const secret = secretAt(part.$secret);
      return secret === undefined ? undefined : conceal(secret);
    }
    if ('$url' in part) {
      return addressOf(part.$url, conceal);
    }
    if ('$secretUrl' in part) {
      return addressOf(secretAt(part.$secretUrl), conceal);
    }
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [name, together(member)]));
  };
  return together(value);
}

function addressOf(text: unknown, conceal: Conceal): URL | undefined {
  if (typeof text !== 'string' || !URL.canParse(text)) {
    return undefined;
  }
  const url = new URL(text);
  for (const part of [url.username, url.password].filter((each) => each !== '')) {
    conceal(part);
    conceal(decodeURIComponent(part));
  }
  return url;
}
