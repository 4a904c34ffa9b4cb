import { parseArgs } from 'node:util';
import { INPUTS, inputsOf, isInputName, type InputName } from '../request/inputs.ts';
import { suggestion } from '../text/nearest.ts';
import { Problems } from '../core/problems.ts';
import { parseBoolean } from '../text/values.ts';
import type { Arguments, Command, FlagDefinition } from './command.ts';
import { flagsOfCommand, type Token } from './command-flags.ts';
import { quote } from '../text/quote.ts';
import type { InputDefinition } from '../request/inputs/definition.ts';

/** The flags of a command: its own, and the inputs if it accepts them. */
export function flagsOf(command: Command): readonly FlagDefinition[] {
  return [...command.flags, ...(command.inputsOf === undefined ? [] : inputsOf(command.inputsOf).map(inputFlag))];
}

function inputFlag(name: InputName): FlagDefinition {
  const { kind, description, choices = [] }: InputDefinition = INPUTS[name];
  const value = kind === 'choice' ? choices.join('|') : kind.toUpperCase();
  return { name, description, ...(kind === 'boolean' ? {} : { value }) };
}

/**
 * Reads the arguments of a command: `--flag value`, `--flag=value`, and for booleans also `--flag` alone.
 * Unknown arguments are an error, never ignored.
 *
 * @throws RoleChainError `invalid-request` with every problem
 */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const problems = new Problems();
  const flags = new Map<string, string>();
  const positionals: string[] = [];
  const tokens = tokensOf(command, args);
  const known = new Map(flagsOf(command).map((flag) => [flag.name, flag]));
  const ofCommand = command.positionals === Infinity ? flagsOfCommand(args, tokens, known) : undefined;
  if (ofCommand !== undefined) {
    problems.add(command.name, ofCommand);
    problems.throwIfAny();
  }
  for (let next = tokens.shift(); next !== undefined; next = tokens.shift()) {
    if (next.kind === 'positional') {
      positionals.push(next.value);
    } else if (next.kind === 'option') {
      const flag = known.get(next.name);
      if (flag === undefined) {
        problems.add(next.rawName, `is not a flag of ${command.name}${hintFor(next.name, known.keys(), command)}`);
      } else if (flags.has(flag.name)) {
        problems.add(next.rawName, 'is given more than once');
      } else {
        const value = flag.value === undefined ? booleanOf(next, tokens) : next.value;
        const problem = problemOf(flag, next, value);
        flags.set(flag.name, value ?? '');
        if (problem !== undefined) {
          problems.add(next.rawName, problem);
        }
      }
    }
  }
  for (const extra of positionals.slice(command.positionals)) {
    problems.add(quote(extra), `belongs to no flag; role-chain ${command.name} --help lists them`);
  }
  problems.throwIfAny();
  return { positionals, flags };
}

type OptionToken = Extract<Token, { kind: 'option' }>;

function tokensOf(command: Command, args: readonly string[]): Token[] {
  const options = Object.fromEntries(
    flagsOf(command).map(({ name, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

/**
 * The value of a boolean flag: after `=`, or `true` or `false` as the next argument, or else `true`. Consumes what it
 * reads.
 */
function booleanOf(flag: OptionToken, rest: Token[]): string {
  const [following] = rest;
  if (flag.value !== undefined) {
    return flag.value;
  }
  if (following?.kind === 'positional' && parseBoolean(following.value) !== undefined) {
    rest.shift();
    return following.value;
  }
  return 'true';
}

function problemOf(flag: FlagDefinition, token: OptionToken, value: string | undefined): string | undefined {
  if (flag.value === undefined) {
    return value === undefined || value === '' || parseBoolean(value) !== undefined
      ? undefined
      : `${quote(value)} is not a boolean; write true or false`;
  }
  if (value === undefined) {
    return `needs a value: ${token.rawName} ${flag.value}`;
  }
  return token.inlineValue !== true && /^--[a-z]/.test(value)
    ? `needs a value; one that begins with -- is written ${token.rawName}=${flag.value}`
    : undefined;
}

function hintFor(typed: string, known: Iterable<string>, command: Command): string {
  return suggestion(typed, known) || `; see role-chain ${command.name} --help`;
}

/** The flags that are inputs. */
export function inputFlags({ flags }: Arguments): ReadonlyMap<InputName, string> {
  return new Map([...flags].flatMap(([name, value]) => (isInputName(name) ? [[name, value] as const] : [])));
}
