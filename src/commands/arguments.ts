import { parseArgs } from 'node:util';
import { INPUTS, INPUT_NAMES, isInputName, type InputDefinition, type InputName } from '../request/inputs.ts';
import { suggestion } from '../request/nearest.ts';
import { Problems } from '../request/problems.ts';
import type { Arguments, Command, FlagDefinition } from './command.ts';

/** The flags of a command: its own, and the inputs where it takes them. */
export function flagsOf(command: Command): readonly FlagDefinition[] {
  return [...command.flags, ...(command.takesInputs ? INPUT_NAMES.map(inputFlag) : [])];
}

function inputFlag(name: InputName): FlagDefinition {
  const { kind, description }: InputDefinition = INPUTS[name];
  return { name, description, ...(kind === 'boolean' ? {} : { value: kind === 'text' ? 'TEXT' : kind.toUpperCase() }) };
}

/**
 * Reads the arguments of a command: `--flag value`, `--flag=value`, and `--flag` alone for booleans.
 *
 * @throws RoleChainError `invalid-request` with everything that is wrong with them
 */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const known = flagsOf(command);
  const options = Object.fromEntries(
    known.map(({ name, value }) => [name, { type: value === undefined ? ('boolean' as const) : ('string' as const) }]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const problems = new Problems();
  const flags = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      positionals.push(token.value);
    } else if (token.kind === 'option') {
      const definition = known.find(({ name }) => name === token.name);
      if (definition === undefined) {
        const hint =
          suggestion(
            token.name,
            known.map(({ name }) => name),
          ) || `; see role-chain ${command.name} --help`;
        problems.add(token.rawName, `is not a flag of ${command.name}${hint}`);
      } else if (definition.value !== undefined && token.value === undefined) {
        problems.add(token.rawName, `needs a value: ${token.rawName} ${definition.value}`);
      } else {
        flags.set(token.name, token.value ?? 'true');
      }
    }
  }
  problems.throwIfAny();
  return { positionals, flags };
}

/** The flags that are inputs. */
export function inputFlags({ flags }: Arguments): ReadonlyMap<InputName, string> {
  return new Map([...flags].flatMap(([name, value]) => (isInputName(name) ? [[name, value] as const] : [])));
}
