import { hclText } from './escape.ts';

/** HCL inserted verbatim: a reference, a number. */
export class Raw {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A call of a function with one argument. */
export class Call {
  readonly name: string;
  readonly argument: HclValue;

  constructor(name: string, argument: HclValue) {
    this.name = name;
    this.argument = argument;
  }
}

/** A value of HCL. */
export type HclValue = string | Raw | Call | readonly HclValue[] | HclObject;

/** An object; its keys are texts, not expressions. */
export interface HclObject {
  readonly [key: string]: HclValue;
}

const STEP = '  ';

/** A list of texts stays on one line if it is shorter than this. */
const WIDTH = 100;

/** `type "label" "label" { ... }` in the layout of `terraform fmt`. */
export function hclBlock(head: string, attributes: HclObject): string {
  return `${head} {\n${attributesOf(attributes, STEP)}\n}\n`;
}

/** A value, with all lines but the first indented. */
function hclValue(value: HclValue, indent: string): string {
  if (typeof value === 'string') {
    return hclText(value);
  }
  if (value instanceof Raw) {
    return value.text;
  }
  if (value instanceof Call) {
    return `${value.name}(${hclValue(value.argument, indent)})`;
  }
  return isList(value) ? listOf(value, indent) : `{\n${attributesOf(value, indent + STEP)}\n${indent}}`;
}

function isList(value: readonly HclValue[] | HclObject): value is readonly HclValue[] {
  return Array.isArray(value);
}

function listOf(items: readonly HclValue[], indent: string): string {
  const inner = indent + STEP;
  const written = items.map((item) => hclValue(item, inner));
  const line = `[${written.join(', ')}]`;
  return line.length < WIDTH && !line.includes('\n')
    ? line
    : `[\n${written.map((item) => `${inner}${item},\n`).join('')}${indent}]`;
}

/** Attributes, one per line; equals signs of adjacent single-line attributes are aligned. */
function attributesOf(attributes: HclObject, indent: string): string {
  const lines = Object.entries(attributes).map(([key, value]) => ({
    key: /^[A-Za-z]\w*$/.test(key) ? key : hclText(key),
    value: hclValue(value, indent),
  }));
  const isShort = (line: (typeof lines)[number] | undefined): boolean => line?.value.includes('\n') === false;
  const widthAt = (at: number): number => {
    let [from, to] = [at, at];
    while (isShort(lines[from - 1])) {
      from -= 1;
    }
    while (isShort(lines[to + 1])) {
      to += 1;
    }
    return Math.max(...lines.slice(from, to + 1).map(({ key }) => key.length));
  };
  return lines
    .map((line, at) => `${indent}${isShort(line) ? line.key.padEnd(widthAt(at)) : line.key} = ${line.value}`)
    .join('\n');
}
