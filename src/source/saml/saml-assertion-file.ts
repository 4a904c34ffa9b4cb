import { isAbsolute, resolve } from 'node:path';
import { RoleChainError } from '../../core/errors.ts';
import { readNamedFile } from '../named-file.ts';
import { defineSource } from '../source-kind.ts';
import { bearerOfAssertion, givenSource, readGiven, type GivenResponse } from './saml-source.ts';

const INPUT = 'saml-assertion-file';

interface SamlFileChoice {
  readonly kind: 'saml-assertion-file';
  readonly path: string;
  /** Where a relative path is looked for in a renewal, which may run elsewhere. Absolute. */
  readonly workspace?: string;
}

/** A SAML response that something else writes to a file: read again for every attempt. */
export const samlAssertionFile = defineSource<SamlFileChoice>({
  kind: 'saml-assertion-file',
  name: 'SAML assertion file',
  proof: 'saml',
  inputs: [INPUT],
  isInFile: true,
  isExclusive: true,
  choose: ({ inputs, problems }) => {
    const path = inputs[INPUT];
    if (path !== undefined && isResponse(path)) {
      problems.add(INPUT, 'holds the response itself instead of the path of a file; its input is saml-assertion');
    }
    return path === undefined ? undefined : { kind: 'saml-assertion-file', path };
  },
  open: (choice, { runner: { workspace, conceal }, now }) => {
    const named = { workspace, ...choice };
    return givenSource(`the assertion in ${pathOf(named)}`, () => read(named), { conceal, now });
  },
  renewal: {
    schema: (v) =>
      v.strictObject({
        kind: v.literal('saml-assertion-file'),
        path: v.string(),
        workspace: v.exactOptional(v.string()),
      }),
    absolute: (choice, workspace) => (isAbsolute(choice.path) ? choice : { workspace, ...choice }),
    readsEnvironment: false,
    identity: async (choice, { workspace, conceal }) =>
      bearerOfAssertion(await readGiven(await read({ workspace, ...choice }), conceal)),
  },
});

/** A longer run of these is base64 rather than a path. */
const BASE64 = /[A-Za-z0-9+=%_-]{200}/;

/** Whether it is a response, whole or in part, which must not be shown as if it were a path. */
function isResponse(text: string): boolean {
  return /[\r\n]/.test(text) || BASE64.test(text) || /^PD94|^PHNh|^<|SAMLResponse=/.test(text);
}

type Named = Required<Pick<SamlFileChoice, 'path' | 'workspace'>>;

function pathOf({ path, workspace }: Named): string {
  return resolve(workspace, path);
}

async function read(named: Named): Promise<GivenResponse> {
  const from = pathOf(named);
  const encoded = await readNamedFile({ input: INPUT, ...named });
  if (encoded === undefined) {
    throw new RoleChainError({
      code: 'source',
      message: `${INPUT}: there is no file ${from}`,
      hint: 'A relative path is relative to the workspace. Is the step that writes the file before this one?',
    });
  }
  return { encoded, from };
}
