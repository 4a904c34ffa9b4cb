import { isMap, isScalar, isSeq } from 'yaml';
import { withoutUndefined } from '../objects.ts';
import { plainHop, type HopRequest, type MfaRequest, type ProvidedContextRequest } from './hop-request.ts';
import { readMfa } from './mfa.ts';
import { quote } from './problems.ts';
import { placeOfItem, type ChainReading } from './role-chain.ts';
import type { TagRequest } from './session-tags.ts';
import { parseDuration } from './values.ts';
import { readTags } from './yaml-tags.ts';
import { YamlText, type Complain } from './yaml.ts';

/** The keys of a hop mapping. */
const HOP_KEYS = [
  'role',
  'external-id',
  'session-name',
  'duration',
  'tags',
  'transitive-tag-keys',
  'source-identity',
  'policy',
  'policy-arns',
  'region',
  'mfa-serial',
  'mfa-code',
  'mfa-secret',
  'provided-contexts',
] as const;

type HopKey = (typeof HOP_KEYS)[number];

const CONTEXT_KEYS = ['provider-arn', 'context-assertion'] as const;

/** Reads a chain written as a YAML (or JSON) list of ARNs and hop mappings. */
export function parseYamlChain(text: string, reading: ChainReading): readonly HopRequest[] {
  const yaml = new YamlText(text, 'role-chain', reading.problems);
  const root = yaml.resolve(yaml.root());
  if (root === undefined) {
    return [];
  }
  if (!isSeq(root)) {
    if (isScalar(root) && root.value === null) {
      return [];
    }
    const advice = isMap(root) ? '; put "- " before the hop' : '';
    yaml.complainer('role-chain')(`must be one ARN a line, or a list of hops${advice}`, root);
    return [];
  }
  return root.items.flatMap((item, index) => parseItem(yaml, item, index, reading) ?? []);
}

function parseItem(yaml: YamlText, given: unknown, index: number, reading: ChainReading): HopRequest | undefined {
  const place = placeOfItem(index);
  const number = reading.firstHop + index;
  const complain = yaml.complainer(place, number);
  const item = yaml.resolve(given);
  if (isScalar(item)) {
    const role = yaml.text(item, 'a hop', complain);
    return role === undefined ? undefined : plainHop(number, place, role);
  }
  if (!isMap(item)) {
    complain('a hop is an ARN or a mapping with a role', given);
    return undefined;
  }
  const fields = yaml.knownPairs(item, 'a hop', HOP_KEYS, complain);
  if (!fields.has('role')) {
    complain('a hop needs a role', item);
    return undefined;
  }
  return new HopReader(yaml, fields, { number, place }, complain, reading).read();
}

/** Reads the fields of one hop mapping. */
class HopReader {
  readonly #yaml: YamlText;
  readonly #fields: ReadonlyMap<HopKey, unknown>;
  readonly #position: Pick<HopRequest, 'number' | 'place'>;
  readonly #complain: Complain;
  readonly #reading: ChainReading;

  constructor(
    yaml: YamlText,
    fields: ReadonlyMap<HopKey, unknown>,
    position: Pick<HopRequest, 'number' | 'place'>,
    complain: Complain,
    reading: ChainReading,
  ) {
    this.#yaml = yaml;
    this.#fields = fields;
    this.#position = position;
    this.#complain = complain;
    this.#reading = reading;
  }

  read(): HopRequest | undefined {
    const role = this.#text('role');
    return role === undefined
      ? undefined
      : {
          ...this.#position,
          role,
          tags: this.#tags(),
          transitiveTagKeys: this.#texts('transitive-tag-keys'),
          policyArns: this.#texts('policy-arns'),
          providedContexts: this.#providedContexts(),
          ...withoutUndefined({
            externalId: this.#text('external-id'),
            sessionName: this.#text('session-name'),
            durationSeconds: this.#duration(),
            sourceIdentity: this.#text('source-identity'),
            policy: this.#policy(),
            region: this.#text('region'),
            mfa: this.#mfa(),
          }),
        };
  }

  #text(key: HopKey): string | undefined {
    return this.#fields.has(key) ? this.#yaml.text(this.#fields.get(key), key, this.#complain) : undefined;
  }

  #texts(key: HopKey): readonly string[] {
    return this.#fields.has(key) ? this.#yaml.texts(this.#fields.get(key), key, this.#complain) : [];
  }

  #duration(): number | undefined {
    const text = this.#text('duration');
    const seconds = text === undefined ? undefined : parseDuration(text);
    if (text !== undefined && seconds === undefined) {
      this.#complain(
        `duration ${quote(text)} is not a time; write seconds (3600), or 15m, 1h`,
        this.#fields.get('duration'),
      );
    }
    return seconds;
  }

  #tags(): readonly TagRequest[] {
    return this.#fields.has('tags')
      ? readTags(this.#yaml, this.#fields.get('tags'), 'tags', this.#position.place, this.#complain)
      : [];
  }

  #policy(): string | undefined {
    if (!this.#fields.has('policy')) {
      return undefined;
    }
    const node = this.#yaml.resolve(this.#fields.get('policy'));
    return isMap(node)
      ? this.#yaml.json(node, 'policy', this.#complain)
      : this.#yaml.text(node, 'policy', this.#complain);
  }

  #mfa(): MfaRequest | undefined {
    const serial = this.#text('mfa-serial');
    const code = this.#text('mfa-code');
    const seed = this.#text('mfa-secret');
    return readMfa(
      {
        serial,
        code: code === undefined ? undefined : this.#reading.conceal(code),
        seed: seed === undefined ? undefined : this.#reading.conceal(seed),
      },
      this.#complain,
    );
  }

  #providedContexts(): readonly ProvidedContextRequest[] {
    const node = this.#yaml.resolve(this.#fields.get('provided-contexts'));
    if (node === undefined) {
      return [];
    }
    if (!isSeq(node)) {
      this.#complain('provided-contexts must be a list of mappings', node);
      return [];
    }
    return node.items.flatMap((item) => this.#providedContext(item) ?? []);
  }

  #providedContext(item: unknown): ProvidedContextRequest | undefined {
    const name = 'provided-contexts';
    const fields = this.#yaml.knownPairs(item, name, CONTEXT_KEYS, this.#complain);
    if (!fields.has('provider-arn') || !fields.has('context-assertion')) {
      this.#complain(`each of ${name} needs provider-arn and context-assertion`, item);
      return undefined;
    }
    const providerArn = this.#yaml.text(fields.get('provider-arn'), 'provider-arn', this.#complain);
    const assertion = this.#yaml.text(fields.get('context-assertion'), 'context-assertion', this.#complain);
    return providerArn === undefined || assertion === undefined
      ? undefined
      : { providerArn, contextAssertion: this.#reading.conceal(assertion) };
  }
}
