import { Secret } from '../core/secret.ts';
import { Deadline } from '../net/deadline.ts';
import type { Runner } from '../runner/runner.ts';
import { bearerOf } from './jwt.ts';
import { MintedToken } from './minted-token.ts';
import { defineSource } from './source-kind.ts';
import type { TokenProgram, TokenProgramContext } from './token-program.ts';
import type { WebIdentityToken } from '../core/proofs.ts';

const INPUT = 'web-identity-token-command';

/** How long a command may take where no step is waiting for it, in seconds. */
const IDENTITY_SECONDS = 60;

interface TokenCommandChoice {
  readonly kind: 'token-command';
  /** The program and its arguments, among which there may be secrets. */
  readonly words: readonly Secret[];
  /** Where it is run: the workspace by default. Absolute. */
  readonly directory?: string;
}

/** A program that prints a web identity token: run again whenever another token is needed. */
export const tokenCommand = defineSource<TokenCommandChoice>({
  kind: 'token-command',
  name: 'web identity token of a command',
  proof: 'token',
  inputs: [INPUT],
  isExclusive: true,
  choose: ({ inputs, assumesRole, problems }) => {
    const text = inputs[INPUT];
    if (text === undefined) {
      return undefined;
    }
    if (!assumesRole) {
      problems.add(INPUT, 'needs a role to assume with its token: role-to-assume or role-chain');
    }
    const read = readCommand(text);
    if ('problem' in read) {
      problems.add(INPUT, read.problem);
    }
    return 'words' in read && assumesRole ? { kind: 'token-command', words: read.words } : undefined;
  },
  open: (choice, { runner, retry, now }) => {
    const asked = programOf(choice, runner);
    const world = { environment: runner.environment, conceal: runner.conceal, retry };
    return new MintedToken({
      name: `the token that ${asked.program} prints`,
      renewable: true,
      mint: () => mint(asked, world),
      now,
    });
  },
  renewal: {
    schema: (v) =>
      v.strictObject({
        kind: v.literal('token-command'),
        words: v.array(v.instance(Secret)),
        directory: v.exactOptional(v.string()),
      }),
    absolute: (choice, workspace) => ({ ...choice, directory: workspace }),
    // A command that asks AWS has to find what it found in the step, not what the step has made of it.
    readsEnvironment: true,
    identity: async (choice, runner) => {
      const deadline = new Deadline(IDENTITY_SECONDS);
      try {
        return bearerOf(
          await mint(programOf(choice, runner), {
            environment: runner.environment,
            conceal: runner.conceal,
            retry: { deadline },
          }),
        );
      } finally {
        deadline.stop();
      }
    },
  },
});

function programOf({ words, directory }: TokenCommandChoice, { workspace }: Runner): TokenProgram {
  const [program = '', ...args] = words.map((word) => word.reveal());
  const missingHint = `${INPUT} is started as it is, without a shell, and has to print a token (JWT) on standard output and nothing else.`;
  return { program, args, directory: directory ?? workspace, missingHint };
}

/** What starts programs is loaded where one is started. */
async function mint(asked: TokenProgram, world: TokenProgramContext): Promise<WebIdentityToken> {
  return (await import('./token-program.ts')).tokenPrintedBy(asked, world);
}

/** A quoted word, or text between spaces. A backslash is literal, since Windows paths contain them. */
const WORD = /(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?:\s+|$)/gy;

/** Shell syntax that nobody means as an argument. */
const SHELL_WORD = /^(?:\d?[|&;<>])|^\$\(|`/;

function readCommand(text: string): { readonly words: readonly Secret[] } | { readonly problem: string } {
  const words: { readonly word: string; readonly isQuoted: boolean }[] = [];
  let end = 0;
  const trimmed = text.trim();
  for (const [match, double, single, plain] of trimmed.matchAll(WORD)) {
    words.push({ word: double ?? single ?? plain ?? '', isQuoted: plain === undefined });
    end += match.length;
  }
  if (end < trimmed.length) {
    return {
      problem: 'has a quote that is not closed, or that is inside a word: put quotes around whole arguments',
    };
  }
  if (words[0] === undefined || words[0].word === '') {
    return { problem: 'names no program' };
  }
  const shell = words.find(({ word, isQuoted }) => !isQuoted && SHELL_WORD.test(word));
  return shell === undefined
    ? { words: words.map(({ word }) => new Secret(word)) }
    : { problem: `has ${shell.word}, and is run without a shell; put the commands into a script, and name that` };
}
