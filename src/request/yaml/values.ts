import { isMap, isSeq } from 'yaml';
import type { Conceal } from '../../core/secret.ts';
import { CONTEXT_KEYS, type InputHopValues } from '../hop-keys.ts';
import type { ProvidedContextRequest } from '../hop-request.ts';
import type { Readers } from '../key-table.ts';
import { parseDuration } from '../../text/values.ts';
import { Fields } from './keys.ts';
import { readTags } from './tags.ts';
import type { Complain, YamlText } from './yaml-text.ts';
import { quote } from '../../text/quote.ts';

/** The context needed to read a hop's values. */
export interface ValueReading {
  readonly yaml: YamlText;
  readonly complain: Complain;
  /** What the user would edit: stored with the tags. */
  readonly place: string;
  readonly conceal: Conceal;
}

/** The readers of a hop's values. */
export function hopReaders(reading: ValueReading): Readers<InputHopValues> {
  const { yaml, complain, place, conceal } = reading;
  const text = (node: unknown, key: string): string | undefined => yaml.text(node, key, complain);
  const texts = (node: unknown, key: string): readonly string[] => yaml.texts(node, key, complain);
  return {
    roleArn: text,
    text,
    template: text,
    region: text,
    texts,
    arns: texts,
    account: text,
    taskPolicy: text,
    duration: (node, key) => readDuration(text(node, key), node, complain),
    rootDuration: (node, key) => readDuration(text(node, key), node, complain),
    tags: (node, key) => readTags(yaml, node, key, place, complain),
    policy: (node, key) => (isMap(yaml.resolve(node)) ? yaml.json(node, key, complain) : text(node, key)),
    secret: (node, key) => {
      const value = text(node, key);
      return value === undefined ? undefined : conceal(value);
    },
    contexts: (node, key) => readContexts(node, key, reading),
  };
}

function readDuration(text: string | undefined, node: unknown, complain: Complain): number | undefined {
  const seconds = text === undefined ? undefined : parseDuration(text);
  if (text !== undefined && seconds === undefined) {
    complain(`duration ${quote(text)} is not a time; write seconds (3600), or 15m, 1h`, node);
  }
  return seconds;
}

function readContexts(given: unknown, key: string, reading: ValueReading): readonly ProvidedContextRequest[] {
  const node = reading.yaml.resolve(given);
  if (!isSeq(node)) {
    reading.complain(`${key} must be a list of mappings`, node);
    return [];
  }
  return node.items.flatMap((item) => readContext(item, key, reading) ?? []);
}

function readContext(item: unknown, name: string, reading: ValueReading): ProvidedContextRequest | undefined {
  const { yaml, complain } = reading;
  const fields = new Fields(CONTEXT_KEYS, hopReaders(reading), { yaml, node: item, name, complain });
  if (fields.lacks('provider-arn') || fields.lacks('context-assertion')) {
    complain(`each of ${name} needs provider-arn and context-assertion`, item);
  }
  const providerArn = fields.value('provider-arn');
  const contextAssertion = fields.value('context-assertion');
  return providerArn === undefined || contextAssertion === undefined ? undefined : { providerArn, contextAssertion };
}
