import type { ChainReading } from './role-chain.ts';
import type { TargetRequest } from './target-request.ts';

/**
 * Reads `profiles`: a YAML (or JSON) mapping of profile name to an ARN, a list of hops, or a mapping with `chain`,
 * `region` and `labels`. Every chain goes on from the end of the one that all share: `reading.firstHop` is the number
 * of its first hop. An empty chain is the end of the shared one itself.
 *
 * @returns the targets in the order of the text. One with a mistake is among them, without the hops that could not be
 * read; the mistake is in `reading.problems`.
 */
export async function parseProfiles(text: string, reading: ChainReading): Promise<readonly TargetRequest[]> {
  const { parseYamlProfiles } = await import('./yaml-profiles.ts');
  return parseYamlProfiles(text, reading);
}
