import { isMap, isScalar, type YAMLMap } from 'yaml';
import { Secret } from '../../core/secret.ts';
import { CONFIG_VERSION, FILE_KEYS, type FileValues } from '../config-keys.ts';
import { validateTargetName } from '../config-names.ts';
import { SECRET_HOP_KEYS } from '../hop-keys.ts';
import type { Readers } from '../key-table.ts';
import type { TargetRequest } from '../target-request.ts';
import { Fields, ownEntries, type Refusal } from './keys.ts';
import { NamedHops } from './named-hops.ts';
import { inFile } from './places.ts';
import { readTarget, type TargetReading } from './targets.ts';
import { YamlText, type Complain, type Entry } from './yaml-text.ts';
import { oneLine, quote } from '../../text/quote.ts';
import type { ChainReading } from '../chain-reading.ts';

/** Everyone who can read the repository can read this file. */
const NO_SECRETS: Refusal = {
  keys: Object.keys(SECRET_HOP_KEYS),
  advise: (keys) => {
    const others = keys.filter((key) => key !== 'provided-contexts');
    const advice = [
      ...(others.length > 0 ? ['set MFA with the inputs mfa-serial and mfa-code or mfa-secret'] : []),
      ...(others.length < keys.length
        ? ['a context-assertion belongs to a hop of the input role-chain or profiles']
        : []),
    ];
    return `${keys.join(', ')}: secrets do not belong in a file of a repository; ${advice.join(', and ')}`;
  },
};

/** Reads the YAML of a config file. */
export function parseYamlConfig(text: string, { file, problems, firstHop }: ConfigReading): readonly TargetRequest[] {
  const yaml = new YamlText(text, inFile(file), problems);
  const root = yaml.resolve(yaml.boundedRoot());
  const complain = yaml.complainer(undefined, undefined, root);
  if (yaml.isBroken || !isConfig(root, yaml, complain)) {
    return [];
  }
  const fields = new Fields(FILE_KEYS, fileReaders(yaml, complain), {
    yaml,
    node: root,
    name: 'a config file',
    complain,
  });
  if (fields.lacks('version')) {
    complain(`version is missing; write version: ${CONFIG_VERSION} at the top`);
  }
  if (fields.lacks('targets')) {
    complain('targets is missing; a config file has at least one');
  }
  return readTargets(fields.value('targets') ?? [], fields.value('hops') ?? [], yaml, firstHop);
}

function readTargets(
  targets: readonly Entry[],
  hops: readonly Entry[],
  yaml: YamlText,
  firstHop: number,
): readonly TargetRequest[] {
  // No secrets are read here: they are refused.
  const named = new NamedHops(hops, { yaml, conceal: (value) => new Secret(value), refusal: NO_SECRETS });
  const reading: TargetReading = {
    yaml,
    firstHop,
    readHop: (node, position) => named.readHop(node, position),
    validateName: validateTargetName,
    noun: 'target',
    ownerOf: (name) => `target ${oneLine(name)}`,
  };
  const read = targets.map((entry) => readTarget(entry, reading));
  named.complainOfUnknown();
  return read;
}

/** Whether the root is a config file of the supported version. */
function isConfig(root: unknown, yaml: YamlText, complain: Complain): root is YAMLMap {
  if (root === undefined || (isScalar(root) && root.value === null)) {
    complain(`is empty; a config file begins with version: ${CONFIG_VERSION}`);
    return false;
  }
  if (!isMap(root)) {
    complain('must be a mapping with version, hops and targets', root);
    return false;
  }
  if (!root.has('version')) {
    return true;
  }
  const node = root.get('version', true);
  const version = yaml.text(node, 'version', complain);
  if (version !== undefined && version !== CONFIG_VERSION) {
    complain(`version ${quote(version)} is not known here; write version: ${CONFIG_VERSION}`, node);
  }
  return version === CONFIG_VERSION;
}

function fileReaders(yaml: YamlText, complain: Complain): Readers<FileValues> {
  return {
    version: (node, key) => yaml.text(node, key, complain),
    hops: (node, key) => ownEntries(yaml, node, key, complain),
    targets: (node, key) => {
      const mapping = yaml.resolve(node);
      if (isMap(mapping) && mapping.items.length === 0) {
        complain('targets is empty; a config file has at least one', mapping);
      }
      return ownEntries(yaml, node, key, complain);
    },
  };
}

/** The context needed to read a config file. */
export interface ConfigReading extends Pick<ChainReading, 'problems' | 'firstHop'> {
  /** The file name to show in messages. */
  readonly file: string;
}
