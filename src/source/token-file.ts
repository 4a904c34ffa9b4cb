import { isAbsolute, resolve } from 'node:path';
import { RoleChainError } from '../core/errors.ts';
import type { TokenSource, WebIdentityToken } from '../core/proofs.ts';
import type { Conceal } from '../core/secret.ts';
import { bearerOf, readJwt } from './jwt.ts';
import { readNamedFile } from './named-file.ts';
import { defineSource } from './source-kind.ts';

const INPUT = 'web-identity-token-file';

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
  choose: ({ inputs, assumesRole, problems }) => {
    const path = inputs['web-identity-token-file'];
    if (path !== undefined && isToken(path)) {
      problems.add(INPUT, 'holds the token itself instead of the path of a file; its input is web-identity-token');
    }
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
    identity: async (choice, { workspace, conceal }) => bearerOf(await readToken({ workspace, ...choice }, conceal)),
  },
});

/** Whether it is a JWT, whole or in part, which must not be shown as if it were a path. */
function isToken(text: string): boolean {
  return /[\r\n]/.test(text) || /^eyJ[\w-]{10,}\.[\w-]{10,}/.test(text);
}

function sourceOf(named: Named, conceal: Conceal): TokenSource {
  return {
    kind: 'token',
    name: `the web identity token in ${resolve(named.workspace, named.path)}`,
    renewable: false,
    token: () => readToken(named, conceal),
  };
}

type Named = Required<Pick<TokenFileChoice, 'path' | 'workspace'>>;

async function readToken(named: Named, conceal: Conceal): Promise<WebIdentityToken> {
  const path = resolve(named.workspace, named.path);
  const text = await readNamedFile({ input: INPUT, ...named });
  if (text === undefined) {
    throw new RoleChainError({
      code: 'source',
      message: `${INPUT}: there is no file ${path}`,
      hint: 'A relative path is relative to the workspace. Is the step that writes the file before this one?',
    });
  }
  return readJwt(text.trim(), path, conceal);
}
