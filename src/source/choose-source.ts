import type * as Valibot from 'valibot';
import { ROLE_INPUTS, type InputName } from '../request/inputs.ts';
import type { InputValues } from '../request/read-inputs.ts';
import { SOURCE_KINDS } from './kinds.ts';
import type { Choice, ChosenSource, LazySourceKind, SourceAsked, SourceKind } from './source-kind.ts';

type ChoiceOf<Kind> = Kind extends { of(choice: Choice): ChosenSource<infer Own> | undefined }
  ? Own
  : Kind extends { load(): Promise<SourceKind<infer Own>> }
    ? Own
    : never;

/** A choice of source: one form per kind. */
export type SourceChoice = ChoiceOf<(typeof SOURCE_KINDS)[number]>;

type Kind = SourceKind<SourceChoice>;

const KINDS: readonly (Kind | LazySourceKind<SourceChoice>)[] = SOURCE_KINDS;

/** Whether the inputs ask for any role. */
export function assumesRole(inputs: InputValues): boolean {
  return ROLE_INPUTS.some((name) => inputs[name] !== undefined);
}

/** Chooses the identity source: the first in the list that the inputs and the environment select. */
export async function chooseSource(asked: Omit<SourceAsked, 'assumesRole'>): Promise<ChosenSource<SourceChoice>> {
  const whole = { ...asked, assumesRole: assumesRole(asked.inputs) };
  for (const listed of KINDS) {
    const kind = await kindAskedFor(listed, asked.inputs);
    const chosen = kind?.choose(whole);
    if (kind !== undefined && chosen !== undefined) {
      checkExclusive(kind, whole);
      return chosen;
    }
  }
  throw new Error('the last source of the list takes whatever there is');
}

/** The kind, unless it has to be loaded for inputs that are not given. */
async function kindAskedFor(listed: (typeof KINDS)[number], inputs: InputValues): Promise<Kind | undefined> {
  return !('load' in listed) ? listed : givenOf(listed, inputs).length > 0 ? listed.load() : undefined;
}

/** What is odd about the inputs of sources, but no reason to stop. */
export async function sourceWarnings(inputs: InputValues): Promise<readonly string[]> {
  const kinds = await Promise.all(KINDS.map((kind) => kindAskedFor(kind, inputs)));
  return kinds.flatMap((kind) => kind?.warnings(inputs) ?? []);
}

/** The source of an earlier choice, possibly made in another process. */
export async function sourceOf(choice: Choice): Promise<ChosenSource<SourceChoice>> {
  const chosen = (await kindCalled(choice.kind))?.of(choice);
  if (chosen === undefined) {
    throw new Error(`there is no identity source of the kind ${choice.kind}`);
  }
  return chosen;
}

/** The schema of choices of a kind, as a renewal keeps them; undefined if there is no such kind. */
export async function choiceSchema(
  kind: string,
  v: typeof Valibot,
): Promise<Valibot.GenericSchema<unknown, SourceChoice> | undefined> {
  return (await kindCalled(kind))?.schema(v);
}

async function kindCalled(name: string): Promise<Kind | undefined> {
  const listed = KINDS.find(({ kind }) => kind === name);
  return listed !== undefined && 'load' in listed ? listed.load() : listed;
}

/** What AWS SDKs find by themselves, whatever the inputs select. */
export function ambientSource(): Promise<ChosenSource<SourceChoice>> {
  return sourceOf({ kind: 'ambient' });
}

/** Reports inputs that ask for two sources if one of them is exclusive. Those of one provider may serve several. */
function checkExclusive(chosen: Kind, { inputs, problems }: SourceAsked): void {
  const [own] = givenOf(chosen, inputs);
  // One that was asked for and had to decline has said why.
  if (own === undefined && chosen.inputs.length === 0 && problems.list.length > 0) {
    return;
  }
  const others = KINDS.filter(
    (kind) => kind.kind !== chosen.kind && ('load' in kind || kind.isExclusive || chosen.isExclusive),
  );
  const names = others.flatMap((other) => givenOf(other, inputs)).filter((name) => !chosen.inputs.includes(name));
  for (const name of new Set(names)) {
    problems.add(name, `cannot be given with ${own ?? chosen.name}: both say who the job is`);
  }
}

function givenOf({ inputs: names }: Pick<Kind, 'inputs'>, inputs: InputValues): readonly InputName[] {
  return names.filter((name) => inputs[name] !== undefined && inputs[name] !== false);
}
