import { CHAIN } from './inputs/chain.ts';
import { DELIVERY } from './inputs/delivery.ts';
import { FAN_OUT } from './inputs/fan-out.ts';
import { IDENTITY } from './inputs/identity.ts';
import { MATRIX } from './inputs/matrix.ts';
import { MESSAGES } from './inputs/messages.ts';
import { NETWORK } from './inputs/network.ts';
import { SAFETY } from './inputs/safety.ts';
import { TAGS } from './inputs/tags.ts';
import { TARGETS } from './inputs/targets.ts';
import type { InputDefinition } from './inputs/definition.ts';

/**
 * Every input of both actions, once: action.yml and plan/action.yml, the flags of the command line, the tables of the
 * README and the typed values that the rest of the program sees are all made from these.
 */
export const INPUTS = {
  ...CHAIN,
  ...IDENTITY,
  ...TAGS,
  ...TARGETS,
  ...FAN_OUT,
  ...MATRIX,
  ...DELIVERY,
  ...SAFETY,
  ...MESSAGES,
  ...NETWORK,
} as const;

/** The inputs by group. */
const GROUPS = {
  chain: CHAIN,
  identity: IDENTITY,
  tags: TAGS,
  targets: TARGETS,
  'fan-out': FAN_OUT,
  matrix: MATRIX,
  delivery: DELIVERY,
  safety: SAFETY,
  messages: MESSAGES,
  network: NETWORK,
} as const satisfies Record<InputGroup, Readonly<Record<string, InputDefinition>>>;

/** Headings of the README's input tables, in their order. */
export const INPUT_GROUPS = {
  identity: 'Who the job is',
  chain: 'Which roles it takes',
  tags: 'Tags and source identity',
  targets: 'Many accounts',
  'fan-out': 'Several targets in one step',
  matrix: 'Which jobs a matrix has',
  delivery: 'Where the credentials go',
  safety: 'What must hold',
  messages: 'What it tells',
  network: 'Network and time',
} as const;

export type InputGroup = keyof typeof INPUT_GROUPS;

/** The actions of this repository, and the groups of inputs that each takes. */
export const ACTION_GROUPS = {
  login: ['identity', 'chain', 'tags', 'targets', 'fan-out', 'delivery', 'safety', 'messages', 'network'],
  plan: ['identity', 'chain', 'tags', 'targets', 'matrix', 'network'],
} as const satisfies Record<string, readonly InputGroup[]>;

export type ActionName = keyof typeof ACTION_GROUPS;
export type InputName = keyof typeof INPUTS;

/** The names of all inputs, in the order of the list. */
export const INPUT_NAMES = Object.keys(INPUTS).filter(isInputName);

/** The names of the inputs that an action takes. */
export function inputsOf(action: ActionName): readonly InputName[] {
  const groups: readonly InputGroup[] = ACTION_GROUPS[action];
  return INPUT_NAMES.filter((name) => groups.some((group) => isOfGroup(name, group)));
}

/** Whether an input is of a group. */
export function isOfGroup(name: InputName, group: InputGroup): boolean {
  return Object.hasOwn(GROUPS[group], name);
}

export function isInputName(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name);
}

/** The environment variables that an empty input falls back to; the first that is set counts. */
export function fallbackVariables(name: InputName): readonly string[] {
  const { fallback }: InputDefinition = INPUTS[name];
  return fallback === true ? [variableName(name)] : (fallback ?? []);
}

/** An input's name as the name of an environment variable. */
export function variableName(name: InputName): string {
  return name.toUpperCase().replaceAll('-', '_');
}
