import { isMap, isScalar, isSeq } from 'yaml';
import { withoutUndefined } from '../../core/objects.ts';
import type { Conceal } from '../../core/secret.ts';
import { INPUT_HOP_KEYS, ROOT_HOP_KEYS, type InputHopValues } from '../hop-keys.ts';
import { plainHop, type HopRequest } from '../hop-request.ts';
import { readMfa } from '../mfa.ts';
import { Fields, type Refusal } from './keys.ts';
import { ROLE_OR_KEYS } from './meant.ts';
import { hopReaders } from './values.ts';
import type { Complain, YamlText } from './yaml-text.ts';

/** The context needed to read hops. */
export interface HopReading {
  readonly yaml: YamlText;
  readonly conceal: Conceal;
  /** Keys a hop may not have in this text. */
  readonly refusal?: Refusal;
}

/** Where a hop is, and how its mistakes are reported. */
export interface HopPosition {
  /** Counted from 1 over the whole chain. */
  readonly number: number;
  /** What the user would edit. */
  readonly place: string;
  readonly complain: Complain;
}

/** Reads a hop from a node; undefined (and a complaint) if it is not a hop. */
export type ReadHop = (node: unknown, position: HopPosition) => HopRequest | undefined;

/**
 * A hop reader that reads each mapping once: a mapping that several chains share through an alias is one hop, and its
 * mistakes are reported once.
 */
export function readOnce(reading: HopReading): ReadHop {
  const known = new Map<unknown, HopRequest | undefined>();
  return (given, position) => {
    const node = reading.yaml.resolve(given);
    if (!isMap(node)) {
      return readHop(given, position, reading);
    }
    if (!known.has(node)) {
      known.set(node, readHop(given, position, reading));
    }
    const hop = known.get(node);
    return hop === undefined ? undefined : { ...hop, number: position.number };
  };
}

/** Reads a hop: the ARN of a role, or a mapping with a role; undefined (and a complaint) if it is neither. */
export function readHop(given: unknown, position: HopPosition, reading: HopReading): HopRequest | undefined {
  const { number, place, complain } = position;
  const { yaml, refusal } = reading;
  const node = yaml.resolve(given);
  if (!isMap(node)) {
    return readRole(given, position, yaml);
  }
  const bare = node.items.find(({ key }) => isScalar(key) && String(key.value).startsWith('arn:'));
  if (bare !== undefined) {
    complain(ROLE_OR_KEYS, bare.key);
    return undefined;
  }
  const readers = hopReaders({ yaml, complain, place, conceal: reading.conceal });
  if (ROOT_KEYS.some((key) => node.has(key))) {
    const fields = new Fields(ROOT_HOP_KEYS, readers, { yaml, node, name: 'a hop to a root user', complain });
    return readRootHop(fields, position, node);
  }
  const fields = new Fields(INPUT_HOP_KEYS, readers, { yaml, node, name: 'a hop', complain, refusal });
  if (fields.lacks('role')) {
    complain('a hop needs a role', node);
  }
  const role = fields.value('role');
  return role === undefined ? undefined : { number, place, role, ...readFields(fields, complain) };
}

/** Keys that no other hop has. */
const ROOT_KEYS = ['root', 'task-policy'] as const satisfies readonly (keyof typeof ROOT_HOP_KEYS)[];

function readRootHop(
  fields: Fields<InputHopValues, typeof ROOT_HOP_KEYS>,
  { number, place, complain }: HopPosition,
  node: unknown,
): HopRequest | undefined {
  if (fields.lacks('root') || fields.lacks('task-policy')) {
    complain('a hop to a root user needs root (the account) and task-policy', node);
  }
  const account = fields.value('root');
  const taskPolicy = fields.value('task-policy');
  return account === undefined || taskPolicy === undefined
    ? undefined
    : {
        ...plainHop(number, place, ''),
        root: { account, taskPolicy },
        ...withoutUndefined({ durationSeconds: fields.value('duration'), region: fields.value('region') }),
      };
}

const INPUT_HOP_KEY_NAMES = Object.keys({ ...INPUT_HOP_KEYS, ...ROOT_HOP_KEYS });

function readRole(given: unknown, { number, place, complain }: HopPosition, yaml: YamlText): HopRequest | undefined {
  if (isSeq(yaml.resolve(given))) {
    complain('a hop is an ARN or a mapping with a role', given);
    return undefined;
  }
  const role = yaml.text(given, 'a hop', complain);
  const key = INPUT_HOP_KEY_NAMES.find((name) => role?.startsWith(`${name}:`));
  if (key !== undefined) {
    complain(`a key has a space after its colon, and this one has none: write '${key}: '`, given);
    return undefined;
  }
  return role === undefined ? undefined : plainHop(number, place, role);
}

/** Everything in a hop except its role. */
function readFields(
  fields: Fields<InputHopValues, typeof INPUT_HOP_KEYS>,
  complain: Complain,
): Omit<HopRequest, 'number' | 'place' | 'role'> {
  return {
    tags: fields.value('tags') ?? [],
    transitiveTagKeys: fields.value('transitive-tag-keys') ?? [],
    policyArns: fields.value('policy-arns') ?? [],
    providedContexts: fields.value('provided-contexts') ?? [],
    ...withoutUndefined({
      externalId: fields.value('external-id'),
      sessionName: fields.value('session-name'),
      durationSeconds: fields.value('duration'),
      sourceIdentity: fields.value('source-identity'),
      policy: fields.value('policy'),
      region: fields.value('region'),
      mfa: readMfa(
        { serial: fields.value('mfa-serial'), code: fields.value('mfa-code'), seed: fields.value('mfa-secret') },
        complain,
      ),
    }),
  };
}
