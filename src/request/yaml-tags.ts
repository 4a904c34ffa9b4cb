import type { Problems } from './problems.ts';
import type { TagRequest } from './session-tags.ts';
import { ownEntries } from './yaml-keys.ts';
import { inInput } from './yaml-places.ts';
import { YamlText, type Complain } from './yaml.ts';

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
