/** The JSON Schema of the config file, generated from the tables of keys that the parser uses. */
import { MAX_HOPS } from '../../src/chain/plan/build-plan.ts';
import { REGION } from '../../src/aws/region.ts';
import { ROLE_ARN } from '../../src/aws/arn.ts';
import {
  FILE_KEYS,
  HOP_NAME,
  LABEL_KEY,
  RESERVED_LABEL_KEYS,
  TARGET_KEYS,
  type FileValues,
  type TargetValues,
} from '../../src/request/config-keys.ts';
import { HOP_KEYS, ROOT_HOP_KEYS, type HopValues } from '../../src/request/hop-keys.ts';
import type { KeyDefinition, KeyTable } from '../../src/request/key-table.ts';
import { DURATION_LIMITS, TEXT_LIMITS } from '../../src/aws/limits.ts';
import { ROOT_TASK_POLICIES } from '../../src/aws/root-task-policies.ts';
import { DURATION } from '../../src/text/values.ts';

/** Where the schema is kept. */
export const CONFIG_SCHEMA_PATH = 'schema/role-chain.schema.json';

/** A JSON Schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

/** A key of the file, of a target or of a hop. */
type Values = FileValues & TargetValues & HopValues;

/** The types that a YAML parser may give to a value that is meant as text. */
const TEXT = { type: ['string', 'number'] };
const SCALAR = { type: ['string', 'number', 'boolean'] };

/** One schema per kind of value, as there is one reader per kind. */
const FORMS: { readonly [Kind in keyof Values]: (definition: KeyDefinition<Kind>) => Schema } = {
  version: () => ({ enum: [1, '1'] }),
  hops: () => mapping({ pattern: source(HOP_NAME) }, ref('namedHop')),
  targets: () => ({ ...mapping({ pattern: targetName() }, ref('target')), minProperties: 1 }),
  chain: () => ref('chain'),
  labels: () => mapping({ pattern: labelKey() }, SCALAR),
  globs: listOr({ type: 'string', minLength: 1 }),
  roleArn: () => ref('roleArn'),
  text: ({ limit }) => ({
    ...TEXT,
    ...(limit && { minLength: limit.min, maxLength: limit.max, pattern: source(limit.pattern) }),
  }),
  template: () => ({ ...TEXT, minLength: 1 }),
  region: () => ({ type: 'string', pattern: source(REGION) }),
  texts: listOr({ ...TEXT, minLength: 1 }),
  arns: listOr({ type: 'string', pattern: '^arn:' }),
  account: () => ({ ...TEXT, pattern: '^[0-9]{12}$' }),
  taskPolicy: () => ({
    type: 'string',
    pattern: `^(?:arn:[a-z-]+:iam::aws:policy/root-task/)?(?:${ROOT_TASK_POLICIES.join('|')})$`,
  }),
  duration: () => duration(DURATION_LIMITS.role),
  rootDuration: () => duration(DURATION_LIMITS.root),
  tags: ({ max }) => ({
    ...mapping({ minLength: TEXT_LIMITS.tagKey.min, maxLength: TEXT_LIMITS.tagKey.max }, SCALAR),
    ...(max !== undefined && { maxProperties: max }),
  }),
  policy: () => ({ anyOf: [{ type: 'object' }, { type: 'string', minLength: 1 }] }),
};

/** The schema of the config file (draft 7, which editors know best). */
export function configSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `https://raw.githubusercontent.com/OWNER/aws-role-chain/v1/${CONFIG_SCHEMA_PATH}`,
    $comment: 'Made from src/request/hop-keys.ts and src/request/config-keys.ts by `npm run docs`. Edit those.',
    title: 'aws-role-chain config file',
    description: 'Role chains kept in a file: hops by name, and the targets whose chains use them.',
    ...keys(FILE_KEYS),
    definitions: {
      roleArn: {
        description: "A role's ARN.",
        type: 'string',
        pattern: source(ROLE_ARN).replaceAll(/\?<\w+>/g, '?:'),
        maxLength: TEXT_LIMITS.arn.max,
      },
      hopName: { description: 'The name of one of the hops of this file.', type: 'string', pattern: source(HOP_NAME) },
      hop: { description: 'A role, and what is to be said when it is assumed.', ...keys(HOP_KEYS) },
      rootHop: { description: 'The root user of a member account, for one task.', ...keys(ROOT_HOP_KEYS) },
      namedHop: anyOf('roleArn', 'hopName', 'hop', 'rootHop'),
      chain: { anyOf: [ref('roleArn'), ref('hopName'), { type: 'array', items: ref('namedHop'), maxItems: MAX_HOPS }] },
      target: { anyOf: [ref('chain'), { description: 'A chain, and more about its end.', ...keys(TARGET_KEYS) }] },
    },
  };
}

function keys(table: KeyTable<keyof Values>): Schema {
  const entries = Object.entries(table);
  const required = entries.flatMap(([key, definition]) => (definition.required === true ? [key] : []));
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, definition]) => [key, property(definition)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function property<Kind extends keyof Values>(definition: KeyDefinition<Kind>): Schema {
  const form = FORMS[definition.kind](definition);
  // In draft 7, anything next to a $ref is ignored.
  return {
    description: definition.description,
    ...('$ref' in form ? { allOf: [form] } : form),
    examples: [definition.example],
  };
}

/** Seconds, or a text with a unit. */
function duration({ min, max }: { readonly min: number; readonly max: number }): Schema {
  return {
    anyOf: [
      { type: 'integer', minimum: min, maximum: max },
      { type: 'string', minLength: 1, pattern: source(DURATION) },
    ],
  };
}

/** A list, or one of its items instead. */
function listOr(item: Schema): (definition: Pick<KeyDefinition<never>, 'max'>) => Schema {
  return ({ max }) => ({
    anyOf: [item, { type: 'array', items: item, ...(max !== undefined && { maxItems: max }) }],
  });
}

function mapping(propertyNames: Schema, values: Schema): Schema {
  return { type: 'object', propertyNames, additionalProperties: values };
}

function ref(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

function anyOf(...names: readonly string[]): Schema {
  return { anyOf: names.map(ref) };
}

function source(pattern: RegExp): string {
  return pattern.source.replaceAll('\\/', '/');
}

/** What validateTargetName accepts, as a pattern. */
function targetName(): string {
  return String.raw`^(?!(?:__proto__|DEFAULT)$)(?![#;!])[^\s\u0000-\u001f\u007f-\u009f\[\]{}*?/\\"',=]+$`;
}

/** What validateLabelKey accepts, as a pattern; patterns cannot ignore case. */
function labelKey(): string {
  const reserved = RESERVED_LABEL_KEYS.map((key) =>
    key.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`),
  );
  return `^(?!(?:${reserved.join('|')})$)${source(LABEL_KEY).slice(1)}`;
}
