import type { TargetRequest } from './target-request.ts';
import { isReadableText } from './text-checks.ts';
import { inFile } from './yaml/places.ts';
import type { ConfigReading } from './yaml/config.ts';

/** The contents of a config file. */
export interface ConfigFile {
  /** In file order. A target with a mistake is included, without the hops that could not be read. */
  readonly targets: readonly TargetRequest[];
}

/**
 * Reads the text of a config file: named hops, and the targets whose chains use them. Problems name the file, line and
 * column; so do the places of hops and targets, for problems that only planning can find.
 */
export async function parseConfigFile(text: string, reading: ConfigReading): Promise<ConfigFile> {
  if (!isReadableText(text, inFile(reading.file), reading.problems)) {
    return { targets: [] };
  }
  const { parseYamlConfig } = await import('./yaml/config.ts');
  return { targets: parseYamlConfig(text, reading) };
}
