import type { Credentials } from '../core/credentials.ts';
import { withoutUndefined } from '../core/objects.ts';
import type { Problems } from '../core/problems.ts';
import type { InputValues } from '../request/read-inputs.ts';

/**
 * Which identity the job starts from. `github-oidc` and `token-file` yield a web identity token, the others
 * credentials.
 */
export type SourceChoice =
  | { readonly kind: 'github-oidc'; readonly audience: string }
  | { readonly kind: 'token-file'; readonly path: string }
  | { readonly kind: 'keys'; readonly credentials: Credentials }
  | { readonly kind: 'environment' }
  | { readonly kind: 'ambient' };

export type SourceKind = SourceChoice['kind'];

/** Whether a source proves its identity with a token, so that the first hop is by web identity. */
export function yieldsToken(kind: SourceKind): kind is 'github-oidc' | 'token-file' {
  return kind === 'github-oidc' || kind === 'token-file';
}

/** What a source is called in messages. */
export const SOURCE_NAMES: Readonly<Record<SourceKind, string>> = {
  'github-oidc': 'OIDC token',
  'token-file': 'web identity token file',
  keys: 'access keys of the inputs',
  environment: 'credentials in the environment',
  ambient: 'ambient credentials',
};

/** What the choice depends on besides the inputs. */
export interface Surroundings {
  /** Whether the runner offers an OIDC token. */
  readonly idTokenAvailable: boolean;
}

/**
 * Chooses the identity source, in the order of configure-aws-credentials v6.2: keys given, then a token file, then
 * `role-chaining`, then the OIDC token, then whatever the AWS SDK finds.
 */
export function chooseSource(inputs: InputValues, surroundings: Surroundings, problems: Problems): SourceChoice {
  const keys = keysOf(inputs, problems);
  if (keys !== undefined) {
    return { kind: 'keys', credentials: keys };
  }
  const assumesRole = (['role-to-assume', 'role-chain', 'profiles', 'config-file'] as const).some(
    (name) => inputs[name] !== undefined,
  );
  const path = inputs['web-identity-token-file'];
  if (path !== undefined && assumesRole) {
    return { kind: 'token-file', path };
  }
  if (inputs['role-chaining'] === true) {
    return { kind: 'environment' };
  }
  if (assumesRole && surroundings.idTokenAvailable && inputs['force-skip-oidc'] !== true) {
    return { kind: 'github-oidc', audience: inputs.audience ?? 'sts.amazonaws.com' };
  }
  return { kind: 'ambient' };
}

const KEY_INPUTS = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'] as const;

/** Whether a text can be a part of credentials, which travel in HTTP headers. */
export function isKeyText(text: string): boolean {
  return /^[\u0021-\u007E]+$/.test(text);
}

/** What is odd about the keys of the inputs, and no reason to stop: v6.2 ignores a secret key that has no id. */
export function warningsOfKeys(inputs: InputValues): readonly string[] {
  const [id, ...others] = KEY_INPUTS;
  const given = others.filter((name) => inputs[name] !== undefined);
  return inputs[id] === undefined && given.length > 0
    ? [`${given.join(' and ')}: ignored, since ${id} is empty. Is the secret that it comes from misspelt?`]
    : [];
}

function keysOf(inputs: InputValues, problems: Problems): Credentials | undefined {
  const accessKeyId = inputs['aws-access-key-id'];
  const secretAccessKey = inputs['aws-secret-access-key'];
  if (accessKeyId === undefined) {
    return undefined;
  }
  if (secretAccessKey === undefined) {
    problems.add('aws-secret-access-key', 'must be given with aws-access-key-id; is the secret it comes from empty?');
    return undefined;
  }
  for (const name of KEY_INPUTS) {
    if (inputs[name] !== undefined && !isKeyText(inputs[name].reveal())) {
      problems.add(name, 'holds a character that no key has: a line break, a space or a typographic quote, perhaps');
    }
  }
  return withoutUndefined({ accessKeyId, secretAccessKey, sessionToken: inputs['aws-session-token'] });
}
