/** The tables in the README, generated from the same lists as action.yml. */
import {
  ACTION_GROUPS,
  INPUTS,
  INPUT_GROUPS,
  inputsOf,
  isOfGroup,
  fallbackVariables,
  type ActionName,
  type InputName,
} from '../../src/request/inputs.ts';
import { OUTPUTS, PLAN_OUTPUTS } from '../../src/sink/outputs.ts';
import type { InputDefinition } from '../../src/request/inputs/definition.ts';

/** A generated part of a document. */
interface Section {
  readonly name: string;
  readonly text: string;
}

/** The generated sections of the README, by the names of their markers. */
export function readmeSections(): readonly Section[] {
  return [
    { name: 'inputs', text: inputTables('login') },
    { name: 'outputs', text: outputTable(OUTPUTS) },
    { name: 'plan-inputs', text: inputRows(inputsOf('plan').filter((name) => isOfGroup(name, 'matrix'))) },
    { name: 'plan-outputs', text: outputTable(PLAN_OUTPUTS) },
  ];
}

/**
 * Puts a section between its markers, `<!-- NAME:begin ... -->` and `<!-- NAME:end -->`.
 *
 * @throws Error if the document does not have exactly one pair of them
 */
export function replaceSection(document: string, { name, text }: Section): string {
  const pattern = new RegExp(`(<!-- ${name}:begin[^>]*-->\n)[^]*?(<!-- ${name}:end -->)`, 'g');
  const found = [...document.matchAll(pattern)].length;
  if (found !== 1) {
    throw new Error(`expected one pair of markers ${name}:begin and ${name}:end, found ${found}`);
  }
  return document.replace(pattern, (_all, begin: string, end: string) => `${begin}\n${text}\n${end}`);
}

/** The inputs of an action, grouped by purpose. */
function inputTables(action: ActionName): string {
  return ACTION_GROUPS[action]
    .map((group) => {
      const names = inputsOf(action).filter((name) => isOfGroup(name, group));
      return `### ${INPUT_GROUPS[group]}\n\n${inputRows(names)}`;
    })
    .join('\n');
}

function inputRows(names: readonly InputName[]): string {
  return table(['Input', 'What it says', 'If empty'], names.map(inputRow));
}

function inputRow(name: InputName): readonly string[] {
  const definition: InputDefinition = INPUTS[name];
  return [code(name), prose(definition.description), ifEmpty(name, definition)];
}

function ifEmpty(name: InputName, { default: preset, required, kind }: InputDefinition): string {
  const standIns = [
    ...(preset === undefined ? [] : [code(preset)]),
    // An input with a default in action.yml is never empty, so its variable only matters on the command line.
    ...(preset === undefined ? fallbackVariables(name).map(code) : []),
    ...(required === true ? ['else an error'] : []),
    ...(kind === 'boolean' && preset === undefined && name !== 'output-env-credentials' ? [code('false')] : []),
  ];
  return standIns.join(', ');
}

function outputTable(outputs: Readonly<Record<string, string>>): string {
  return table(
    ['Output', 'What it is'],
    Object.entries(outputs).map(([name, description]) => [code(name), prose(description)]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

function code(text: string): string {
  return `\`${text}\``;
}

/** What belongs in code font: hyphenated names of inputs and outputs, variables, templates, URLs, `Key=Value`. */
const TYPED =
  /\{[\w:]+\}|https?:\/\/[^\s,]*[^\s,.]|\bid-token: write\b|\bKey=Value\b|\*|\b[A-Z]+(?:_[A-Z]+)+\b|\b[a-z]+(?:-[a-z]+)+\b/g;

/** A description as Markdown. */
function prose(description: string): string {
  return description.replace(TYPED, (typed) => (isTyped(typed) ? code(typed) : typed));
}

function isTyped(text: string): boolean {
  const isName = /^[a-z]+(?:-[a-z]+)+$/.test(text);
  return !isName || Object.hasOwn(INPUTS, text) || Object.hasOwn(OUTPUTS, text);
}
