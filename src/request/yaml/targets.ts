import { isMap, isScalar, isSeq } from 'yaml';
import { withoutUndefined } from '../../core/objects.ts';
import { TARGET_KEYS, type TargetValues } from '../config-keys.ts';
import { validateLabelKey } from '../config-names.ts';
import type { HopRequest } from '../hop-request.ts';
import type { Readers } from '../key-table.ts';
import { pathsProblem } from '../path-patterns.ts';
import type { TargetRequest } from '../target-request.ts';
import type { ReadHop } from './hop.ts';
import { Fields, ownEntries, type Refusal } from './keys.ts';
import type { Complain, Entry, YamlText } from './yaml-text.ts';
import { quote } from '../../text/quote.ts';

/** The context needed to read targets. */
export interface TargetReading {
  readonly yaml: YamlText;
  /** The number of the first hop of each chain. */
  readonly firstHop: number;
  readonly readHop: ReadHop;
  readonly validateName: (name: string) => string | undefined;
  /** What messages call a target: `target` or `profile`. */
  readonly noun: string;
  /** What places call the target of this name. */
  readonly ownerOf: (name: string) => string;
  /** Keys a target may not have in this text. */
  readonly refusal?: Refusal;
}

/** The target being read. */
interface Current {
  readonly owner: string;
  readonly complain: Complain;
}

/** Reads a target, in any of its forms. Parts that cannot be read are left out, with a complaint. */
export function readTarget({ key: name, keyNode, value }: Entry, reading: TargetReading): TargetRequest {
  const { yaml } = reading;
  const owner = reading.ownerOf(name);
  const complain = yaml.complainer(owner, undefined, keyNode);
  const problem = reading.validateName(name);
  if (problem !== undefined) {
    complain(problem, keyNode);
  }
  const node = yaml.resolve(value);
  const said = isMap(node)
    ? readMapping(node, { owner, complain }, reading)
    : { hops: readChain(value, { owner, complain }, reading), labels: {}, paths: [] };
  return { name, place: yaml.placeOf(keyNode, owner), ...said };
}

function readMapping(node: unknown, current: Current, reading: TargetReading): Omit<TargetRequest, 'name' | 'place'> {
  const { yaml, noun, refusal } = reading;
  const { complain } = current;
  if (isMap(node) && node.has('role') && !node.has('chain')) {
    complain(`'role' is not a key of a ${noun}; a hop goes into its chain: [{role: ...}]`, node);
    return { hops: [], labels: {}, paths: [] };
  }
  const fields = new Fields(TARGET_KEYS, targetReaders(current, reading), {
    yaml,
    node,
    name: `a ${noun}`,
    complain,
    refusal,
  });
  if (fields.lacks('chain')) {
    complainOfNothing(current, reading, node);
  }
  return {
    hops: fields.value('chain') ?? [],
    labels: fields.value('labels') ?? {},
    paths: fields.value('paths') ?? [],
    ...withoutUndefined({ region: fields.value('region') }),
  };
}

function targetReaders(current: Current, reading: TargetReading): Readers<TargetValues> {
  const { yaml } = reading;
  const { complain } = current;
  return {
    chain: (node) => readChain(node, current, reading),
    region: (node, key) => yaml.text(node, key, complain),
    labels: (node, key) => readLabels(yaml, node, key, complain),
    globs: (node, key) => {
      const globs = yaml.texts(node, key, complain);
      const problem = pathsProblem(globs);
      if (problem !== undefined) {
        complain(`${key}: ${problem}`, node);
      }
      return globs;
    },
  };
}

function readChain(value: unknown, current: Current, reading: TargetReading): readonly HopRequest[] {
  const { yaml, firstHop, noun } = reading;
  const node = yaml.resolve(value);
  if (isMap(node)) {
    current.complain('a chain must be a list of hops; put "- " before the hop', node);
    return [];
  }
  if (value === null || (isScalar(node) && node.value === null)) {
    current.complain(`the ${noun} has no value; write the ARN of a role, or a list of hops`, node);
    return [];
  }
  const items: readonly unknown[] = isSeq(node) ? node.items : [value];
  if (items.length === 0) {
    complainOfNothing(current, reading, node);
  }
  return items.flatMap((item, index) => {
    const number = firstHop + index;
    const complain = yaml.complainer(current.owner, number, item);
    return reading.readHop(item, { number, place: yaml.placeOf(item, current.owner), complain }) ?? [];
  });
}

/** An empty chain ends where the shared one does; without a shared one, it is a mistake. */
function complainOfNothing({ complain }: Current, { firstHop, noun }: TargetReading, node: unknown): void {
  if (firstHop === 1) {
    complain(`the ${noun} has no hops, and neither role-to-assume nor role-chain gives it any`, node);
  }
}

function readLabels(yaml: YamlText, node: unknown, name: string, complain: Complain): Readonly<Record<string, string>> {
  const known = new Map<string, string>();
  const pairs = ownEntries(yaml, node, name, complain).flatMap(({ key, keyNode, value }): [string, string][] => {
    const twin = known.get(key.toLowerCase());
    known.set(key.toLowerCase(), twin ?? key);
    const problem = validateLabelKey(key) ?? twinProblem(key, twin);
    if (problem !== undefined) {
      complain(problem, keyNode);
    }
    const text = yaml.text(value, `the label '${key}'`, complain);
    return text === undefined || problem !== undefined ? [] : [[key, text]];
  });
  return Object.fromEntries(pairs);
}

/** Why a label cannot be used next to one that differs only in case; undefined if there is none. */
function twinProblem(key: string, twin: string | undefined): string | undefined {
  return twin === undefined
    ? undefined
    : `${quote(key)} cannot be the key of a label: ${quote(twin)} is one already, and the columns of a matrix are looked up without regard to case`;
}
