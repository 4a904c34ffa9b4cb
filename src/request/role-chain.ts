import type { Conceal } from '../core/secret.ts';
import { plainHop, type HopRequest } from './hop-request.ts';
import type { Problems } from '../core/problems.ts';

/** What reading a chain needs to know of its surroundings. */
export interface ChainReading {
  readonly conceal: Conceal;
  readonly problems: Problems;
  /** The number of the chain's first hop in the whole: 2 after a `role-to-assume`. */
  readonly firstHop: number;
}

const PLAIN_LINE = /^(?:-\s+)?(?<arn>arn:[^\s"',#\]}]+)(?:\s+#.*)?$/;

/** The place of the chain's `index`th item (from 0), as messages name it. */
export function placeOfItem(index: number): string {
  return `role-chain item ${index + 1}`;
}

/**
 * Reads `role-chain`: one ARN a line, or YAML. Plain ARNs, the common case, are read without loading the YAML parser,
 * which costs more than the rest of a step's start together.
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
