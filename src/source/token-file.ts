import { isAbsolute, relative, resolve, sep } from 'node:path';
import { RoleChainError, messageOf, systemCodeOf } from '../core/errors.ts';
import type { TokenSource } from '../core/proofs.ts';
import type { Conceal } from '../core/secret.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { realPathWithin } from '../files/workspace-path.ts';
import { quote } from '../text/quote.ts';
import { bearerOf, readJwt } from './jwt.ts';
import { defineSource } from './source-kind.ts';

interface TokenFileChoice {
  readonly kind: 'token-file';
  readonly path: string;
  /** Where a relative path is looked for in a renewal, which may run elsewhere. Absolute. */
  readonly workspace?: string;
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
  open: (choice, { runner }) => sourceOf({ workspace: runner.workspace, ...choice }, runner.conceal),
  renewal: {
    schema: (v) =>
      v.strictObject({ kind: v.literal('token-file'), path: v.string(), workspace: v.exactOptional(v.string()) }),
    absolute: (choice, workspace) => (isAbsolute(choice.path) ? choice : { workspace, ...choice }),
    readsEnvironment: false,
    identity: async (choice, { workspace, conceal }) => {
      const named = { workspace, ...choice };
      const text = await readNamed(named).catch((error: unknown) => {
        throw unreadable(error);
      });
      return bearerOf(readJwt(text.trim(), resolve(named.workspace, named.path), conceal));
    },
  },
});

type NamedFile = Required<Pick<TokenFileChoice, 'path' | 'workspace'>>;

function sourceOf(named: NamedFile, conceal: Conceal): TokenSource {
  const path = resolve(named.workspace, named.path);
  return {
    kind: 'token',
    name: `the web identity token in ${path}`,
    renewable: false,
    async token() {
      const text = await readTokenFile(named);
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

async function readTokenFile(named: NamedFile): Promise<string | undefined> {
  try {
    return await readNamed(named);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') {
      return undefined;
    }
    throw unreadable(error);
  }
}

/**
 * The text of the file. A path into the workspace must not leave it through links, since a commit can hold those; one
 * that is absolute, or leads out by its own words, is the user's explicit choice.
 */
async function readNamed({ path, workspace }: NamedFile): Promise<string> {
  const way = relative(workspace, resolve(workspace, path));
  if (isAbsolute(path) || isAbsolute(way) || way.split(sep)[0] === '..') {
    return readRegularFile(resolve(workspace, path));
  }
  const file = await realPathWithin(workspace, way);
  if (file === undefined) {
    throw new RoleChainError({
      code: 'source',
      message: `web-identity-token-file: ${quote(path)} leads out of the workspace through a link.`,
      hint: 'A commit can hold such a link. Name the file that it leads to by its absolute path.',
    });
  }
  return readRegularFile(file);
}

function unreadable(cause: unknown): RoleChainError {
  if (cause instanceof RoleChainError) return cause;
  return new RoleChainError({ code: 'source', message: `web-identity-token-file: ${messageOf(cause)}`, cause });
}
