/** How each shell sets a variable and takes one away. */
interface Syntax {
  readonly set: (name: string, value: string) => string;
  /** Absent where there is no way to say it; the variable is then left out. */
  readonly unset?: (name: string) => string;
}

function doubled(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** The shells that `role-chain env` writes for. */
export const SHELLS = {
  bash: {
    set: (name, value) => `export ${name}='${value.replaceAll("'", `'\\''`)}'`,
    unset: (name) => `unset ${name}`,
  },
  fish: {
    set: (name, value) => `set -gx ${name} '${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
    unset: (name) => `set -e ${name}`,
  },
  powershell: {
    set: (name, value) => `$env:${name} = ${doubled(value)}`,
    unset: (name) => `Remove-Item -ErrorAction SilentlyContinue Env:${name}`,
  },
  dotenv: { set: (name, value) => `${name}=${value}` },
  json: { set: (name, value) => JSON.stringify({ [name]: value }) },
} as const satisfies Record<string, Syntax>;

export type Shell = keyof typeof SHELLS;

/** Writes variables as text of a shell; an empty value means that the variable shall not be set. */
export function renderVariables(variables: ReadonlyMap<string, string>, shell: Shell): string {
  if (shell === 'json') {
    const set = [...variables].filter(([, value]) => value !== '');
    return `${JSON.stringify(Object.fromEntries(set), undefined, 2)}\n`;
  }
  const syntax: Syntax = SHELLS[shell];
  return [...variables]
    .flatMap(([name, value]) => (value === '' ? (syntax.unset?.(name) ?? []) : syntax.set(name, value)))
    .map((line) => `${line}\n`)
    .join('');
}
