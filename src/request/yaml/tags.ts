import type { Problems } from '../../core/problems.ts';
import type { TagRequest } from '../session-tags.ts';
import { ownEntries } from './keys.ts';
import { inInput } from './places.ts';
import { YamlText, type Complain } from './yaml-text.ts';

/** Reads a mapping of tags. */
export function readTags(
  yaml: YamlText,
  node: unknown,
  name: string,
  place: string,
  complain: Complain,
): readonly TagRequest[] {
  return ownEntries(yaml, node, name, complain).flatMap(({ key, value: valueNode }) => {
    const value = yaml.text(valueNode, `the tag '${key}'`, complain);
    return value === undefined ? [] : [{ key, value, place }];
  });
}

/** Reads `session-tags` written as a YAML or JSON mapping. */
export function parseYamlTags(text: string, place: string, problems: Problems): readonly TagRequest[] {
  const yaml = new YamlText(text, inInput(place), problems);
  const root = yaml.root();
  return root === undefined ? [] : readTags(yaml, root, place, place, yaml.complainer());
}
