import { isMap, isScalar, isSeq } from 'yaml';
import type { HopRequest } from '../hop-request.ts';
import { readHop } from './hop.ts';
import { inInput } from './places.ts';
import { YamlText } from './yaml-text.ts';
import { placeOfItem, type ChainReading } from '../chain-reading.ts';

/** Reads a chain written as a YAML (or JSON) list of ARNs and hop mappings. */
export function parseYamlChain(text: string, { problems, firstHop, conceal }: ChainReading): readonly HopRequest[] {
  const yaml = new YamlText(text, inInput('role-chain'), problems);
  const root = yaml.resolve(yaml.root());
  if (root === undefined || (isScalar(root) && root.value === null)) {
    return [];
  }
  if (!isSeq(root)) {
    const advice = isMap(root) ? '; put "- " before the hop' : isGlued(root) ? '; each - has a space after it' : '';
    yaml.complainer()(`must be one ARN per line, or a list of hops${advice}`, root);
    return [];
  }
  return root.items.flatMap((item, index) => {
    const number = firstHop + index;
    const place = placeOfItem(index);
    const complain = yaml.complainer(place, number, item);
    return readHop(item, { number, place, complain }, { yaml, conceal }) ?? [];
  });
}

/** Dashes without a space make one text of all lines. */
function isGlued(node: unknown): boolean {
  return isScalar(node) && typeof node.value === 'string' && /^-[^\s-]/.test(node.value);
}
