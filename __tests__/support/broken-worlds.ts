/** The table of `e2e/broken-worlds.yml`: worlds that are one change away from one that works. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

const changes = v.optional(v.record(v.string(), v.unknown()), {});
const inputs = v.optional(v.record(v.string(), v.nullable(v.string())), {});
const job = v.strictObject({
  idToken: v.optional(v.boolean()),
  env: v.optional(v.record(v.string(), v.string()), {}),
  event: v.optional(v.unknown()),
  token: v.optional(v.strictObject({ lifetimeSeconds: v.number() })),
  /** The role whose session credentials are in the environment. */
  session: v.optional(v.string()),
});

const row = v.strictObject({
  name: v.string(),
  base: v.string(),
  world: changes,
  inputs,
  job: v.optional(job),
  title: v.string(),
  hint: v.optional(v.string()),
  /** Like `hint`, but among all hints of the cause. */
  among: v.optional(v.string()),
  edit: v.optional(v.string()),
  /** The value for EXTERNAL-ID in printed statements. */
  externalId: v.optional(v.string(), 'acme-42'),
  fix: v.optional(v.strictObject({ world: changes, inputs, job: v.optional(job) })),
});

const table = v.strictObject({
  bases: v.record(v.string(), v.strictObject({ world: v.unknown(), inputs, job: v.optional(job) })),
  rows: v.array(row),
  undecided: v.array(row),
});

export type BrokenWorld = v.InferOutput<typeof row>;
export type JobOfRow = v.InferOutput<typeof job>;

/** What a step is run with. */
export interface Scene {
  /** A world file as a value. */
  readonly world: unknown;
  readonly inputs: Readonly<Record<string, string>>;
  readonly job: JobOfRow;
}

/** The table in the file. */
export function brokenWorlds(): v.InferOutput<typeof table> {
  return v.parse(table, parse(readFileSync(new URL('../e2e/broken-worlds.yml', import.meta.url), 'utf8')));
}

/** A scene with some changes. */
export function changed(
  scene: Scene,
  change: {
    readonly world: Readonly<Record<string, unknown>>;
    readonly inputs: Readonly<Record<string, string | null>>;
    readonly job?: JobOfRow | undefined;
  },
): Scene {
  const world = structuredClone(scene.world);
  for (const [path, value] of Object.entries(change.world)) {
    setAt(world, path.split(' > '), structuredClone(value));
  }
  const merged = { ...scene.inputs, ...change.inputs };
  const given = Object.entries(merged).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return { world, inputs: Object.fromEntries(given), job: change.job ?? scene.job };
}

function setAt(value: unknown, path: readonly string[], wanted: unknown): void {
  const [key = '', ...rest] = path;
  if (typeof value !== 'object' || value === null) {
    throw new Error(`there is nothing to hold ${path.join(' > ')}`);
  }
  if (rest.length > 0) {
    setAt(Reflect.get(value, key), rest, wanted);
  } else if (wanted === null) {
    Reflect.deleteProperty(value, key);
  } else {
    Reflect.set(value, key, wanted);
  }
}

/** A cause, as printed by a step. */
export interface ToldCause {
  readonly title: string;
  readonly hints: readonly string[];
  readonly edits: readonly { readonly text: string; readonly statements: readonly unknown[] }[];
}

/** Reads the causes from a step's error, as a person would. */
export function readCauses(error: string): readonly ToldCause[] {
  const lines = error.split('\n');
  const start = lines.indexOf('Possible causes, most likely first:');
  const blocks: string[][] = [];
  for (const line of start === -1 ? lines.slice(1) : lines.slice(start + 1)) {
    if (start === -1 ? /^[A-Z]/.test(line) && line !== 'The token says:' : /^\d\. /.test(line)) {
      blocks.push([line.replace(/^\d\. /, '')]);
    } else {
      blocks.at(-1)?.push(line.trim());
    }
  }
  return blocks.map(readCause);
}

function readCause([title = '', ...lines]: readonly string[]): ToldCause {
  const edits: { text: string; statements: unknown[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('> ')) {
      edits.push({ text: line.slice(2), statements: [] });
    } else if (line.startsWith('{')) {
      edits.at(-1)?.statements.push(JSON.parse(line));
    }
  }
  return { title, hints: lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)), edits };
}

/** Puts a cause's statements where it says they belong. @throws Error if it does not say where */
export function follow(scene: Scene, { title, edits }: ToldCause, externalId: string): Scene {
  const world = structuredClone(scene.world);
  const [edit] = edits.filter(({ statements }) => statements.length > 0);
  const [, account, trusted, holder, name] =
    /\b[Ii]n account (\d{12}), in (?:the trust policy of role (\S+)|a policy of (role|user) (\S+)), add\b/.exec(
      edit?.text ?? '',
    ) ?? [];
  if (edit === undefined || account === undefined) {
    throw new Error(`'${title}' does not say where which statement belongs`);
  }
  const path =
    trusted === undefined
      ? ['accounts', account, `${holder ?? ''}s`, name ?? '', 'policy']
      : ['accounts', account, 'roles', trusted, 'trust'];
  const filled = v.parse(
    v.array(v.unknown()),
    JSON.parse(JSON.stringify(edit.statements).replaceAll('EXTERNAL-ID', externalId)),
  );
  setAt(world, path, [...statementsAt(world, path), ...filled]);
  return { ...scene, world };
}

function statementsAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const [key = '', ...rest] = path;
  const inner: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return rest.length > 0 ? statementsAt(inner, rest) : v.parse(v.optional(v.array(v.unknown()), []), inner);
}
