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
 * Every input of both actions, defined once: action.yml and plan/action.yml, the command-line flags, the README tables
 * and the typed values used by the rest of the program are all generated from these.
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

/** Headings of the README's input tables, in order. */
export const INPUT_GROUPS = {
  identity: 'Who the job is',
  chain: 'Which roles to assume',
  tags: 'Tags and source identity',
  targets: 'Many accounts',
  'fan-out': 'Several targets in one step',
  matrix: 'Which jobs the matrix has',
  delivery: 'Where the credentials go',
  safety: 'Safety checks',
  messages: 'Messages',
  network: 'Network and time',
} as const;

export type InputGroup = keyof typeof INPUT_GROUPS;

/** The actions of this repository, and the groups of inputs that each accepts. */
export const ACTION_GROUPS = {
  login: ['identity', 'chain', 'tags', 'targets', 'fan-out', 'delivery', 'safety', 'messages', 'network'],
  plan: ['identity', 'chain', 'tags', 'targets', 'matrix', 'network'],
} as const satisfies Record<string, readonly InputGroup[]>;

export type ActionName = keyof typeof ACTION_GROUPS;
export type InputName = keyof typeof INPUTS;

/** The inputs that ask for roles. */
export const ROLE_INPUTS = [
  'role-to-assume',
  'role-chain',
  'profiles',
  'config-file',
] as const satisfies readonly InputName[];

/** The names of all inputs, in the order of the list. */
export const INPUT_NAMES = Object.keys(INPUTS).filter(isInputName);

/** The names of the inputs that an action accepts. */
export function inputsOf(action: ActionName): readonly InputName[] {
  const groups: readonly InputGroup[] = ACTION_GROUPS[action];
  return INPUT_NAMES.filter((name) => groups.some((group) => isOfGroup(name, group)));
}

/** Whether an input belongs to a group. */
export function isOfGroup(name: InputName, group: InputGroup): boolean {
  return Object.hasOwn(GROUPS[group], name);
}

export function isInputName(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name);
}

/**
 * The environment variables that an empty input falls back to; the first one set is used.
 *
 * @param translated `translate-env-variables`
 */
export function fallbackVariables(name: InputName, translated = true): readonly string[] {
  const { fallback = [], sharedFallback = [] }: InputDefinition = INPUTS[name];
  const own = fallback === true ? [variableName(name)] : fallback;
  return [...(translated ? own : []), ...sharedFallback];
}

/** An input's name as the name of an environment variable. */
export function variableName(name: InputName): string {
  return name.toUpperCase().replaceAll('-', '_');
}
