import { isMap, isScalar } from 'yaml';
import { validateProfileName } from '../profile-name.ts';
import type { TargetRequest } from '../target-request.ts';
import { readOnce } from './hop.ts';
import { inMapping } from './places.ts';
import { readTarget, type TargetReading } from './targets.ts';
import { YamlText } from './yaml-text.ts';
import { oneLine } from '../../text/quote.ts';
import type { ChainReading } from '../chain-reading.ts';

/** The text that a GitHub expression turns an object into. */
const NO_JSON = new Set(['Object', 'Array']);

/** Reads `profiles` written as YAML or JSON. */
export function parseYamlProfiles(text: string, reading: ChainReading): readonly TargetRequest[] {
  const yaml = new YamlText(text, inMapping('profiles'), reading.problems);
  const root = yaml.resolve(yaml.boundedRoot());
  const complain = yaml.complainer();
  if (root === undefined || (isScalar(root) && root.value === null)) {
    return [];
  }
  if (!isMap(root)) {
    const advice = NO_JSON.has(text.trim()) ? '; in an expression, write toJSON(...) around it' : '';
    complain(`must be a mapping, of the name of each profile to an ARN or a chain${advice}`, root);
    return [];
  }
  const targets = targetReading(yaml, reading);
  return yaml.entries(root, 'profiles', complain).map((entry) => readTarget(entry, targets));
}

function targetReading(yaml: YamlText, { firstHop, conceal }: ChainReading): TargetReading {
  return {
    yaml,
    firstHop,
    readHop: readOnce({ yaml, conceal }),
    validateName: validateProfileName,
    noun: 'profile',
    ownerOf: oneLine,
    refusal: { keys: ['paths'], advise: () => 'paths works only in a config file' },
  };
}
