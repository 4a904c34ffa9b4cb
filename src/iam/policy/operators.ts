/**
 * The condition operators: how a value in the request is compared with one in the policy.
 * Source: IAM User Guide, "IAM JSON policy elements: Condition operators".
 */

import { BlockList, isIP } from 'node:net';
import { matchesParts, patternParts, type PatternPart } from './pattern.ts';
import { textOf } from './variables.ts';

/** `matches` compares; `negated` operators hold if no value in the policy matches, or if the key is absent. */
export interface Operator {
  readonly negated: boolean;
  readonly matches: (actual: string, wanted: readonly PatternPart[]) => boolean;
}

type Comparison = Operator['matches'];

const equal: Comparison = (actual, wanted) => actual === textOf(wanted);
const equalIgnoringCase: Comparison = (actual, wanted) => actual.toLowerCase() === textOf(wanted).toLowerCase();

/** Splits the parts of an ARN pattern at its first five colons; a wildcard does not match across them. */
function arnSegments(parts: readonly PatternPart[]): readonly (readonly PatternPart[])[] {
  const segments: PatternPart[][] = [[]];
  for (const part of parts) {
    const pieces = part.kind === 'text' ? part.text.split(':') : undefined;
    if (pieces === undefined) {
      segments.at(-1)?.push(part);
      continue;
    }
    const room = 6 - segments.length;
    const [first = '', ...others] = [...pieces.slice(0, room), ...joined(pieces.slice(room))];
    segments.at(-1)?.push({ kind: 'text', text: first });
    others.forEach((text) => segments.push([{ kind: 'text', text }]));
  }
  return segments;
}

function joined(pieces: readonly string[]): readonly string[] {
  return pieces.length === 0 ? [] : [pieces.join(':')];
}

/** ARN operators match each of the six components separately; `ArnEquals` and `ArnLike` behave the same. */
const arnLike: Comparison = (actual, wanted) => {
  const have = arnSegments([{ kind: 'text', text: actual }]).map(textOf);
  const want = arnSegments(wanted);
  return have.length === 6 && want.length === 6 && want.every((parts, at) => matchesParts(have[at] ?? '', parts));
};

const sameBoolean: Comparison = (actual, wanted) => actual.toLowerCase() === textOf(wanted).toLowerCase();

function ordered(read: (text: string) => number, holds: (actual: number, wanted: number) => boolean): Comparison {
  return (actual, wanted) => {
    const [left, right] = [read(actual), read(textOf(wanted))];
    return !Number.isNaN(left) && !Number.isNaN(right) && holds(left, right);
  };
}

function readNumber(text: string): number {
  return text.trim() === '' ? NaN : Number(text);
}

/** Milliseconds of an ISO 8601 date or of epoch seconds; both are allowed in policies. */
function readDate(text: string): number {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

/** A range of addresses. */
interface Range {
  readonly address: string;
  readonly prefix: number;
  readonly family: 'ipv4' | 'ipv6';
}

/** The range in CIDR notation, or of one address; undefined if the text is neither. */
function readRange(text: string): Range | undefined {
  const { address = '', digits } = /^(?<address>[^/]+)(?:\/(?<digits>\d{1,3}))?$/.exec(text)?.groups ?? {};
  const version = isIP(address);
  const max = version === 4 ? 32 : 128;
  const prefix = digits === undefined ? max : Number(digits);
  return version === 0 || prefix > max ? undefined : { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/** No range holds an address of the other family: `::/0` is every IPv6 address, and no IPv4 address. */
const inRange: Comparison = (actual, wanted) => {
  const range = readRange(textOf(wanted));
  if (range?.family !== `ipv${isIP(actual)}`) {
    return false;
  }
  const list = new BlockList();
  list.addSubnet(range.address, range.prefix, range.family);
  return list.check(actual, range.family);
};

function pair(name: string, negatedName: string, matches: Comparison): Record<string, Operator> {
  return { [name]: { negated: false, matches }, [negatedName]: { negated: true, matches } };
}

function orderedFamily(family: string, read: (text: string) => number): Record<string, Operator> {
  const operator = (holds: (actual: number, wanted: number) => boolean): Operator => ({
    negated: false,
    matches: ordered(read, holds),
  });
  return {
    ...pair(
      `${family}Equals`,
      `${family}NotEquals`,
      ordered(read, (actual, wanted) => actual === wanted),
    ),
    [`${family}LessThan`]: operator((actual, wanted) => actual < wanted),
    [`${family}LessThanEquals`]: operator((actual, wanted) => actual <= wanted),
    [`${family}GreaterThan`]: operator((actual, wanted) => actual > wanted),
    [`${family}GreaterThanEquals`]: operator((actual, wanted) => actual >= wanted),
  };
}

const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  Object.entries({
    ...pair('StringEquals', 'StringNotEquals', equal),
    ...pair('StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', equalIgnoringCase),
    ...pair('StringLike', 'StringNotLike', matchesParts),
    ...pair('ArnEquals', 'ArnNotEquals', arnLike),
    ...pair('ArnLike', 'ArnNotLike', arnLike),
    ...pair('IpAddress', 'NotIpAddress', inRange),
    ...orderedFamily('Numeric', readNumber),
    ...orderedFamily('Date', readDate),
    Bool: { negated: false, matches: sameBoolean },
    BinaryEquals: { negated: false, matches: equal },
  }),
);

/** The operator that tests whether a key is absent; the only one that looks at no value. */
export const NULL_OPERATOR = 'Null';

/** The operator with this name (without set prefix and `IfExists`), or undefined if IAM has none. */
export function operatorNamed(name: string): Operator | undefined {
  return OPERATORS.get(name);
}

/** The names of all operators, for messages that suggest one. */
export const OPERATOR_NAMES: readonly string[] = [...OPERATORS.keys(), NULL_OPERATOR];

/** Whether the operators of a family could match anything with this text. */
export function isComparable(family: 'Numeric' | 'Date', text: string): boolean {
  return text.includes('${') || !Number.isNaN(family === 'Numeric' ? readNumber(text) : readDate(text));
}

/** Whether an IP address operator could match anything with this text. */
export function isAddressRange(text: string): boolean {
  return text.includes('${') || readRange(text) !== undefined;
}

/** Whether an ARN operator could match anything with this pattern. */
export function isArnPattern(pattern: string): boolean {
  return pattern.includes('${') || arnSegments(patternParts(pattern)).length === 6;
}
