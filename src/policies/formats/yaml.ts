import { yamlText } from './escape.ts';

/** A value that is written as YAML. */
export type YamlValue = string | number | readonly YamlValue[] | YamlMapping;

/** A mapping. */
export interface YamlMapping {
  readonly [key: string]: YamlValue;
}

/**
 * A mapping as YAML in block style. All texts are quoted, keys too unless they are plain words, so that readers of YAML
 * 1.1 (CloudFormation's) and 1.2 agree: no `on`, no number with a leading zero, no date.
 */
export function yaml(mapping: YamlMapping, indent = ''): string {
  return Object.entries(mapping)
    .map(
      ([key, value]) => `${indent}${/^[A-Z][A-Za-z0-9]{3,}$/.test(key) ? key : yamlText(key)}:${after(value, indent)}`,
    )
    .join('');
}

function after(value: YamlValue, indent: string): string {
  return isScalar(value)
    ? ` ${scalar(value)}\n`
    : `\n${isList(value) ? list(value, indent) : yaml(value, `${indent}  `)}`;
}

function list(items: readonly YamlValue[], indent: string): string {
  const inner = `${indent}  `;
  return items.map((item) => `${inner}- ${element(item, `${inner}  `)}`).join('');
}

/** An item of a list: a block begins on the line of its dash. */
function element(item: YamlValue, indent: string): string {
  if (isScalar(item)) {
    return `${scalar(item)}\n`;
  }
  return (isList(item) ? list(item, indent.slice(2)) : yaml(item, indent)).slice(indent.length);
}

function scalar(value: string | number): string {
  return typeof value === 'number' ? String(value) : yamlText(value);
}

function isScalar(value: YamlValue): value is string | number {
  return typeof value !== 'object';
}

function isList(value: readonly YamlValue[] | YamlMapping): value is readonly YamlValue[] {
  return Array.isArray(value);
}
