import { INPUTS, INPUT_NAMES } from '../request/inputs.ts';
import { inputVariable } from '../runner/shell.ts';
import { MintedToken } from './minted-token.ts';
import { defineSource } from './source-kind.ts';

const INPUT = 'web-identity-token-command';

interface TokenCommandChoice {
  readonly kind: 'token-command';
  /** The program and its arguments. */
  readonly words: readonly string[];
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
  open: ({ words }, { runner, retry, now }) => {
    const [program = '', ...args] = words;
    const missingHint = `${INPUT} is started as it is, without a shell, and has to print a token (JWT) on standard output and nothing else.`;
    const world = { environment: withoutInputs(runner.environment), conceal: runner.conceal, retry };
    return new MintedToken({
      name: `the token that ${program} prints`,
      renewable: true,
      // Starting programs is loaded where one is started.
      mint: async () => (await import('./token-program.ts')).tokenPrintedBy({ program, args, missingHint }, world),
      now,
    });
  },
  renewal: {
    schema: (v) => v.strictObject({ kind: v.literal('token-command'), words: v.array(v.string()) }),
    readsEnvironment: false,
  },
});

/** A quoted word, or text between spaces. A backslash is literal, since Windows paths contain them. */
const WORD = /(?:"([^"]*)"|'([^']*)'|([^\s"']+))(?:\s+|$)/gy;

/** Shell syntax that nobody means as an argument. */
const SHELL_WORD = /^(?:\d?[|&;<>])|^\$\(|`/;

function readCommand(text: string): { readonly words: readonly string[] } | { readonly problem: string } {
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
  const shell = words.find(({ word, isQuoted }) => !isQuoted && SHELL_WORD.test(word));
  return shell === undefined
    ? { words: words.map(({ word }) => word) }
    : { problem: `has ${shell.word}, and is run without a shell; put the commands into a script, and name that` };
}

/** The program gets the job's environment, except for the inputs of this program: some are secrets. */
function withoutInputs(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const secrets = INPUT_NAMES.filter((name) => INPUTS[name].kind === 'secret').map(inputVariable);
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_') && !secrets.includes(name)),
  );
}
