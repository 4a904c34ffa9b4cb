import { plainHop } from './hop-request.ts';
import { validateProfileName } from './profile-name.ts';
import type { TargetRequest } from './target-request.ts';
import { isReadableText } from './text-checks.ts';
import { inMapping } from './yaml/places.ts';
import type { ChainReading } from './chain-reading.ts';
import { withoutEnding } from '../text/trim.ts';

/** How messages name places in the input. */
const locate = inMapping('profiles');

/** `name: ARN`, with names that YAML would read as the same text. */
const PLAIN_LINE = /^(?<name>[A-Za-z_][\w.+@-]*):(?<gap> +)(?<arn>arn:[^\s"',#\]}]*[^\s"',#\]}:])(?: +#.*)?$/;

/** Text that YAML does not read as a string. */
const NO_NAME = /^null$/i;

/**
 * Reads `profiles`: a YAML (or JSON) mapping of profile name to an ARN, a list of hops, or a mapping with `chain`,
 * `region` and `labels`. Every chain continues from the end of the shared chain: `reading.firstHop` is the number of
 * its first hop. An empty chain ends where the shared chain does. Lines of `name: ARN`, the common case, are read
 * without loading the YAML parser.
 *
 * @returns the targets, in text order. A target with a mistake is included, without the hops that could not be read;
 * the mistake is in `reading.problems`.
 */
export async function parseProfiles(text: string, reading: ChainReading): Promise<readonly TargetRequest[]> {
  if (!isReadableText(text, locate, reading.problems)) {
    return [];
  }
  const plain = parsePlainProfiles(text, reading.firstHop);
  if (plain !== undefined) {
    return plain;
  }
  const { parseYamlProfiles } = await import('./yaml/profiles.ts');
  return parseYamlProfiles(text, reading);
}

/** The profiles of a text with only correct `name: ARN` lines; otherwise undefined. */
function parsePlainProfiles(text: string, firstHop: number): readonly TargetRequest[] | undefined {
  const targets = new Map<string, TargetRequest>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = withoutEnding(line, ' \t');
    if (content === '' || content.startsWith('#')) {
      continue;
    }
    const { name = '', gap = '', arn = '' } = PLAIN_LINE.exec(content)?.groups ?? {};
    if (arn === '' || NO_NAME.test(name) || targets.has(name) || validateProfileName(name) !== undefined) {
      return undefined;
    }
    const placeAt = (column: number): string => locate({ line: index + 1, column }, name).place;
    const hop = plainHop(firstHop, placeAt(name.length + 1 + gap.length + 1), arn);
    targets.set(name, { name, place: placeAt(1), hops: [hop], labels: {}, paths: [] });
  }
  return [...targets.values()];
}
