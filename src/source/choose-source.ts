import { ROLE_INPUTS, type InputName } from '../request/inputs.ts';
import type { InputValues } from '../request/read-inputs.ts';
import { SOURCE_KINDS } from './kinds.ts';
import type { Choice, ChosenSource, SourceAsked, SourceKind } from './source-kind.ts';

type ChoiceOf<Kind> = Kind extends SourceKind<infer Own> ? Own : never;

/** A choice of source: one form per kind. */
export type SourceChoice = ChoiceOf<(typeof SOURCE_KINDS)[number]>;

const KINDS: readonly SourceKind<SourceChoice>[] = SOURCE_KINDS;

/** Whether the inputs ask for any role. */
export function assumesRole(inputs: InputValues): boolean {
  return ROLE_INPUTS.some((name) => inputs[name] !== undefined);
}

/** Chooses the identity source: the first in the list that the inputs and the environment select. */
export function chooseSource(asked: Omit<SourceAsked, 'assumesRole'>): ChosenSource<SourceChoice> {
  const whole = { ...asked, assumesRole: assumesRole(asked.inputs) };
  for (const kind of KINDS) {
    const chosen = kind.choose(whole);
    if (chosen !== undefined) {
      checkExclusive(kind, whole);
      return chosen;
    }
  }
  throw new Error('the last source of the list takes whatever there is');
}

/** What is odd about the inputs of sources, but no reason to stop. */
export function sourceWarnings(inputs: InputValues): readonly string[] {
  return KINDS.flatMap((kind) => kind.warnings(inputs));
}

/** The source of an earlier choice, possibly made in another process. */
export function sourceOf(choice: Choice): ChosenSource<SourceChoice> {
  for (const kind of KINDS) {
    const chosen = kind.of(choice);
    if (chosen !== undefined) {
      return chosen;
    }
  }
  throw new Error(`there is no identity source of the kind ${choice.kind}`);
}

/** What AWS SDKs find by themselves, whatever the inputs select. */
export function ambientSource(): ChosenSource<SourceChoice> {
  return sourceOf({ kind: 'ambient' });
}

/** Reports inputs that ask for two sources if one of them is exclusive. */
function checkExclusive(chosen: SourceKind<SourceChoice>, { inputs, problems }: SourceAsked): void {
  const [own] = givenOf(chosen, inputs);
  // One that was asked for and had to decline has said why.
  if (own === undefined && chosen.inputs.length === 0 && problems.list.length > 0) {
    return;
  }
  for (const other of KINDS.filter((kind) => kind !== chosen && (kind.isExclusive || chosen.isExclusive))) {
    for (const name of givenOf(other, inputs)) {
      problems.add(name, `cannot be given with ${own ?? chosen.name}: both say who the job is`);
    }
  }
}

function givenOf({ inputs: names }: SourceKind, inputs: InputValues): readonly InputName[] {
  return names.filter((name) => inputs[name] !== undefined && inputs[name] !== false);
}
