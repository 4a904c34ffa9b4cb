import { type Problems } from '../core/problems.ts';
import { readJsonObject } from '../text/json.ts';
import { quote } from '../text/quote.ts';

/** A tag as the user wrote it: its value may be a template. */
export interface TagRequest {
  readonly key: string;
  readonly value: string;
  /** What the user would edit. */
  readonly place: string;
}

/** Reads `custom-tags`: a JSON object whose values are strings, numbers or booleans. */
export function parseCustomTags(text: string, problems: Problems): readonly TagRequest[] {
  const place = 'custom-tags';
  const parsed = readJsonObject(text);
  if (parsed.kind === 'broken') {
    problems.add(place, `${parsed.why}; one looks like {"Key": "value"}`);
    return [];
  }
  return Object.entries(parsed.value).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return [{ key, value: String(value), place }];
    }
    problems.add(place, `the value of ${quote(key)} must be a string, number or boolean`);
    return [];
  });
}

/** Whether every line is `Key=Value`: then `session-tags` needs no YAML parser. */
export function isKeyValueLines(text: string): boolean {
  return text.split('\n').every((line) => line.trim() === '' || /^\s*[^\s:={}"'#-][^:={}"'#]*=/.test(line));
}

/** Reads `Key=Value` lines; the value goes to the end of the line. */
export function parseKeyValueLines(text: string, place: string): readonly TagRequest[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const separator = line.indexOf('=');
      return { key: line.slice(0, separator).trim(), value: line.slice(separator + 1).trim(), place };
    });
}
