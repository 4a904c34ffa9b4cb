import { plainHop, type HopRequest } from './hop-request.ts';
import { type ChainReading, placeOfItem } from './chain-reading.ts';

const PLAIN_LINE = /^(?:-\s+)?(?<arn>arn:[^\s"',#\]}]+)(?:\s+#.*)?$/;

/**
 * Reads `role-chain`: one ARN per line, or YAML. Plain ARNs, the common case, are read without loading the YAML parser,
 * which costs more than the rest of a step's startup.
 */
export async function parseRoleChain(text: string, reading: ChainReading): Promise<readonly HopRequest[]> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const arns = lines.flatMap((line) => PLAIN_LINE.exec(line)?.groups?.['arn'] ?? []);
  if (arns.length === lines.length) {
    return arns.map((arn, index) => plainHop(reading.firstHop + index, placeOfItem(index), arn));
  }
  const { parseYamlChain } = await import('./yaml/chain.ts');
  return parseYamlChain(text, reading);
}
