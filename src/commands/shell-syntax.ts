import { RoleChainError } from '../core/errors.ts';

/** Writes variables as shell text. An empty value means that the variable must not be set. */
export type Render = (variables: ReadonlyMap<string, string>) => string;

/** One line per variable. If the format cannot unset a variable, those to unset are left out. */
function lines(set: (name: string, value: string) => string, unset?: (name: string) => string): Render {
  return (variables) =>
    [...variables]
      .flatMap(([name, value]) => (value === '' ? (unset?.(name) ?? []) : set(name, value)))
      .map((line) => `${line}\n`)
      .join('');
}

/** Readers of dotenv files disagree about quotes, comments and variables in values, and a shell may read them too. */
function plain(name: string, value: string): string {
  if (/[^!-~]|["'`$#\\]/.test(value)) {
    throw new RoleChainError({
      code: 'delivery',
      message: `${name} cannot be written as dotenv: it has a character that programs read differently there, such as a quote`,
      hint: 'Use --shell json, or the format of a shell.',
    });
  }
  return value;
}

/** The formats of `role-chain env`. */
export const SHELLS = {
  bash: lines(
    (name, value) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`,
    (name) => `unset ${name}`,
  ),
  fish: lines(
    (name, value) => `set -gx ${name} '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
    (name) => `set -e ${name}`,
  ),
  powershell: lines(
    // It takes typographic quotes for the same as a plain one.
    (name, value) => `$env:${name} = '${value.replace(/['\u2018-\u201B]/g, '$&$&')}'`,
    (name) => `Remove-Item -ErrorAction SilentlyContinue Env:${name}`,
  ),
  dotenv: lines((name, value) => `${name}=${plain(name, value)}`),
  json: (variables) => {
    const set = [...variables].filter(([, value]) => value !== '');
    return `${JSON.stringify(Object.fromEntries(set), undefined, 2)}\n`;
  },
} as const satisfies Record<string, Render>;

/** The variables that should not be set, and that a format leaves as they are, since it cannot unset any. */
export function keptBy(render: Render, variables: ReadonlyMap<string, string>): readonly string[] {
  return [...variables.keys()].filter(
    (name) => variables.get(name) === '' && !render(new Map([[name, '']])).includes(name),
  );
}
