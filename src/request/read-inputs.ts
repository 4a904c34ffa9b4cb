import { ignoresConfiguredEndpoints } from '../aws/endpoint.ts';
import type { Conceal, Secret } from '../core/secret.ts';
import { INPUTS, INPUT_NAMES, fallbackVariables, isInputName, type InputName } from './inputs.ts';
import { suggestion } from '../text/nearest.ts';
import { type Problems } from '../core/problems.ts';
import { parseBoolean, parseDuration, parseWholeNumber, splitCommas, splitLines } from '../text/values.ts';
import { quote } from '../text/quote.ts';
import type { InputDefinition, InputKind } from './inputs/definition.ts';

/** The type of each kind of input; undefined if the input is empty. */
interface ValueOfKind {
  readonly text: string | undefined;
  readonly secret: Secret | undefined;
  readonly boolean: boolean | undefined;
  readonly count: number | undefined;
  readonly seconds: number | undefined;
  readonly lines: readonly string[];
  readonly commas: readonly string[];
  readonly choice: string | undefined;
}

/** The typed value of every input, by name; inputs that the action does not accept are never set. */
export type InputValues = { readonly [Name in InputName]: ValueOf<(typeof INPUTS)[Name]> };

type ValueOf<Definition extends InputDefinition> = Definition extends { readonly choices: readonly (infer Choice)[] }
  ? Choice | undefined
  : ValueOfKind[Definition['kind']];

/** Where the raw text of inputs comes from: action inputs, flags, variables. Empty text means not set. */
export interface InputSource {
  raw(name: InputName): string;
  /** The variable that stands for the input on this runner, if that is where its text was given. */
  readonly variableOf?: (name: InputName) => string | undefined;
  /** The job's environment, for the fallbacks. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Reads and types all inputs, adding any that cannot be read to `problems`. Secrets are masked as they are read. */
export function readInputs(source: InputSource, conceal: Conceal, problems: Problems): InputValues {
  const entries = INPUT_NAMES.map((name) => {
    const text = rawText(name, source);
    return [
      name,
      readValue(INPUTS[name], text, conceal, (message) => {
        problems.add(placeOf(name, source), message);
      }),
    ];
  });
  // The entries and the type are made from the same table.
  return Object.fromEntries(entries) as InputValues;
}

/** The raw text of an input, wherever it was set; empty if it was not. */
export function rawText(name: InputName, source: InputSource): string {
  const place = placeOf(name, source);
  return (place === name ? source.raw(name) : (source.environment[place] ?? '')).trim();
}

/** Where the value of an input comes from: the input, or the variable that it falls back to. */
export function placeOf(name: InputName, source: InputSource): string {
  const isSet = (variable: string): boolean =>
    (source.environment[variable] ?? '').trim() !== '' && !isIgnored(variable, source.environment);
  const given = source.raw(name).trim() !== '';
  return given ? name : (fallbackVariables(name, translatesVariables(source)).find(isSet) ?? name);
}

/** A place that problems name, under the name that its input has where it was given: `ROLE_CHAIN_ROLE_CHAIN item 2`. */
export function placeGiven(place: string, source: InputSource): string {
  const [name = ''] = /^[a-z][a-z0-9-]*/.exec(place) ?? [];
  if (!isInputName(name)) {
    return place;
  }
  const found = placeOf(name, source);
  const given = found === name ? (source.variableOf?.(name) ?? name) : found;
  return `${given}${place.slice(name.length)}`;
}

function isIgnored(variable: string, environment: InputSource['environment']): boolean {
  return variable.startsWith('AWS_ENDPOINT_URL') && ignoresConfiguredEndpoints(environment);
}

/** If the input cannot be read, that is an error. */
function translatesVariables(source: InputSource): boolean {
  return parseBoolean(source.raw('translate-env-variables').trim()) !== false;
}

function readValue(
  { kind, choices = [] }: InputDefinition,
  text: string,
  conceal: Conceal,
  complain: (message: string) => void,
): ValueOfKind[InputKind] {
  switch (kind) {
    case 'lines':
      return splitLines(text);
    case 'commas':
      return readItems(text, complain);
    case 'choice':
      return readOr(
        text,
        (typed) => choices.find((choice) => choice === typed),
        () => {
          complain(`${quote(text)} is not one of ${choices.join(', ')}${suggestion(text, choices)}`);
        },
      );
    case 'text':
      return text === '' ? undefined : text;
    case 'secret':
      return text === '' ? undefined : conceal(text);
    case 'boolean':
      return readOr(text, parseBoolean, () => {
        complain(`${quote(text)} is not a boolean; write true or false`);
      });
    case 'count':
      return readOr(text, parseWholeNumber, () => {
        complain(`${quote(text)} is not a whole number`);
      });
    case 'seconds':
      return readOr(text, parseDuration, () => {
        complain(`${quote(text)} is not a time; write seconds (3600), or 15m, 1h, 1h30m`);
      });
  }
}

/** A list that is set but has no items would turn off the check that it is for. */
function readItems(text: string, complain: (message: string) => void): readonly string[] {
  const items = splitCommas(text);
  if (text !== '' && items.length === 0) {
    complain('holds no item; is a variable that it comes from empty?');
  }
  return items;
}

function readOr<Value>(
  text: string,
  parse: (text: string) => Value | undefined,
  complain: () => void,
): Value | undefined {
  if (text === '') {
    return undefined;
  }
  const value = parse(text);
  if (value === undefined) {
    complain();
  }
  return value;
}
