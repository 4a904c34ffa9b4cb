import { isAbsolute, join, resolve } from 'node:path';
import { RoleChainError, messageOf, systemCodeOf } from '../core/errors.ts';
import type { TokenSource } from '../core/proofs.ts';
import type { Conceal } from '../core/secret.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { bearerOf, readJwt } from './jwt.ts';
import { defineSource } from './source-kind.ts';

interface TokenFileChoice {
  readonly kind: 'token-file';
  readonly path: string;
}

/** A token that something else writes to a file and renews there, as Kubernetes does: read again for every attempt. */
export const tokenFile = defineSource<TokenFileChoice>({
  kind: 'token-file',
  name: 'web identity token file',
  proof: 'token',
  inputs: ['web-identity-token-file'],
  isInFile: true,
  choose: ({ inputs, assumesRole }) => {
    const path = inputs['web-identity-token-file'];
    return path !== undefined && assumesRole ? { kind: 'token-file', path } : undefined;
  },
  warnings: (inputs) =>
    inputs['web-identity-token-file'] !== undefined && inputs['aws-access-key-id'] !== undefined
      ? ['aws-access-key-id: not used to assume a role, since web-identity-token-file is given too.']
      : [],
  open: ({ path }, { runner }) => sourceOf(isAbsolute(path) ? path : join(runner.workspace, path), runner.conceal),
  renewal: {
    schema: (v) => v.strictObject({ kind: v.literal('token-file'), path: v.string() }),
    absolute: ({ kind, path }, workspace) => ({ kind, path: resolve(workspace, path) }),
    readsEnvironment: false,
    identity: async ({ path: typed }, { workspace, conceal }) => {
      const path = resolve(workspace, typed);
      const text = await readRegularFile(path).catch((error: unknown) => {
        throw unreadable(error);
      });
      return bearerOf(readJwt(text.trim(), path, conceal));
    },
  },
});

/** @param path absolute */
function sourceOf(path: string, conceal: Conceal): TokenSource {
  return {
    kind: 'token',
    name: `the web identity token in ${path}`,
    renewable: false,
    async token() {
      const text = await readTokenFile(path);
      if (text === undefined) {
        throw new RoleChainError({
          code: 'source',
          message: `web-identity-token-file: there is no file ${path}`,
          hint: 'A relative path is relative to the workspace. Is the step that writes the file before this one?',
        });
      }
      return readJwt(text.trim(), path, conceal);
    },
  };
}

async function readTokenFile(path: string): Promise<string | undefined> {
  try {
    return await readRegularFile(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') {
      return undefined;
    }
    throw unreadable(error);
  }
}

function unreadable(cause: unknown): RoleChainError {
  return new RoleChainError({ code: 'source', message: `web-identity-token-file: ${messageOf(cause)}`, cause });
}
