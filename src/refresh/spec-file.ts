import { join } from 'node:path';
import { RoleChainError } from '../core/errors.ts';
import { readOwnFile } from '../files/own-file.ts';
import { toByteText, writePrivateFile } from '../files/private-file.ts';
import type { Conceal } from '../core/secret.ts';
import { parseRenewalSpec } from './spec-schema.ts';
import type { RenewalSpec } from './renewal-spec.ts';
import { restoreSecrets, separateSecrets } from './secret-parts.ts';

/*
 * A spec for renewals, as two private files: `plan.json`, which has no secrets, and `secrets.json`, which exists only
 * if there are any: the keys or the token that the chain starts from, the words of the command that prints one, the
 * seed of an MFA device, context assertions, the address of a proxy with a password.
 */

/** The files, by content. */
const FILES = { plan: 'plan.json', secrets: 'secrets.json' } as const;

/** The format version of the files: files with another number cannot be understood. */
const VERSION = 1;

/** Writes it into an existing private directory. @throws RoleChainError `delivery` */
export async function writeSpec(directory: string, spec: RenewalSpec): Promise<void> {
  const { value, secrets } = separateSecrets(spec);
  const write = (name: string, content: unknown): Promise<void> =>
    writePrivateFile(join(directory, name), toByteText(JSON.stringify({ version: VERSION, content })));
  if (secrets.length > 0) {
    await write(FILES.secrets, secrets);
  }
  await write(FILES.plan, value);
}

/**
 * Reads it.
 *
 * @throws RoleChainError `delivery` if it is missing, not private, or not one that {@link writeSpec} wrote
 */
export async function readSpec(directory: string, conceal: Conceal): Promise<RenewalSpec> {
  const path = join(directory, FILES.plan);
  const value = await contentOf(path);
  const secrets = await contentOf(join(directory, FILES.secrets), []);
  const texts = Array.isArray(secrets) ? secrets.filter((secret) => typeof secret === 'string') : [];
  const spec = await parseRenewalSpec(restoreSecrets({ value, secrets: texts }, conceal));
  return spec ?? refuse(path, 'it is damaged, or of another version of this program');
}

async function contentOf(path: string, absent?: unknown): Promise<unknown> {
  const file = await readOwnFile(path);
  if (file.kind !== 'own') {
    return file.kind === 'absent' && absent !== undefined
      ? absent
      : refuse(path, file.kind === 'absent' ? 'it is gone' : 'it is not a private file of this user');
  }
  const value = parsed(file.text);
  const isOurs = typeof value === 'object' && value !== null && 'version' in value && 'content' in value;
  return isOurs && value.version === VERSION ? value.content : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message would quote the text, which may hold secrets.
    return undefined;
  }
}

function refuse(path: string, why: string): never {
  throw new RoleChainError({
    code: 'delivery',
    message: `the plan for renewing the credentials, ${path}, is not used: ${why}`,
    hint: 'Log in again: run the step with refresh once more, in this job.',
  });
}
