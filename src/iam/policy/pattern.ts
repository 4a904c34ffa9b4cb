/**
 * Wildcards in IAM policies: `*` is any run of characters, `?` any single one, and the only escape is `${*}`. In the ARN
 * of a resource, `*` stays within its segment.
 */

/** A part of a pattern: literal text, or a wildcard. */
export type PatternPart = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'any' | 'one' };

/** Splits a pattern without variables into its parts. */
export function patternParts(pattern: string): readonly PatternPart[] {
  return pattern
    .split(/([*?])/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '*' ? { kind: 'any' } : piece === '?' ? { kind: 'one' } : { kind: 'text', text: piece },
    );
}

/** A unit of matching: one exact character, any one character, or any run of them. */
type Unit = string | { readonly wildcard: 'any' | 'one' };

function unitsOf(parts: readonly PatternPart[]): readonly Unit[] {
  return parts.flatMap((part): readonly Unit[] =>
    part.kind === 'text' ? Array.from(part.text) : [{ wildcard: part.kind }],
  );
}

function matchesOne(unit: Unit | undefined, character: string | undefined): boolean {
  if (unit === undefined || character === undefined) {
    return false;
  }
  return typeof unit === 'string' ? unit === character : unit.wildcard === 'one';
}

/**
 * Whether `value` matches the whole pattern. Greedy with a single backtracking point, so that the time is bounded by
 * the product of the lengths whatever the pattern: a world file must not be able to stall the emulator.
 */
export function matchesParts(value: string, parts: readonly PatternPart[]): boolean {
  const characters = Array.from(value);
  const units = unitsOf(parts);
  let [position, unit] = [0, 0];
  let retry: { readonly unit: number; position: number } | undefined;
  while (position < characters.length) {
    const current = units[unit];
    if (typeof current === 'object' && current.wildcard === 'any') {
      unit += 1;
      retry = { unit, position };
    } else if (matchesOne(current, characters[position])) {
      position += 1;
      unit += 1;
    } else if (retry === undefined) {
      return false;
    } else {
      retry.position += 1;
      position = retry.position;
      unit = retry.unit;
    }
  }
  return units.slice(unit).every((rest) => typeof rest === 'object' && rest.wildcard === 'any');
}

/**
 * {@link matchesParts} for the ARN of a resource: a `*` crosses colons only as the last character of a segment, unless
 * the pattern is no ARN. The time is bounded in the same way.
 * Source: IAM User Guide, "IAM JSON policy elements: Resource", "Using wildcards in resource ARNs".
 */
export function matchesResourceParts(value: string, parts: readonly PatternPart[]): boolean {
  const units = unitsOf(parts);
  const isArn = Array.from('arn:').every((character, at) => units[at] === character);
  const staysWithin = units.map((unit, at) => isArn && isAny(unit) && !endsSegment(units, at + 1));
  if (!staysWithin.includes(true)) {
    return matchesParts(value, parts);
  }
  const characters = Array.from(value);
  // Whether the units so far match the characters before each position.
  let matched = [true, ...characters.map(() => false)];
  units.forEach((unit, at) => {
    const next = [isAny(unit) && matched[0] === true];
    characters.forEach((character, position) => {
      next.push(
        isAny(unit)
          ? matched[position + 1] === true ||
              (next[position] === true && !(staysWithin[at] === true && character === ':'))
          : matched[position] === true && matchesOne(unit, character),
      );
    });
    matched = next;
  });
  return matched.at(-1) === true;
}

function isAny(unit: Unit | undefined): boolean {
  return typeof unit === 'object' && unit.wildcard === 'any';
}

/** Whether the units from here on begin with the end of a segment, further `*` aside. */
function endsSegment(units: readonly Unit[], from: number): boolean {
  const next = units.slice(from).find((unit) => !isAny(unit));
  return next === undefined || next === ':';
}

/** Case-insensitive {@link matchesParts} for a plain pattern: how actions are compared. */
export function matchesIgnoringCase(value: string, pattern: string): boolean {
  return matchesParts(value.toLowerCase(), patternParts(pattern.toLowerCase()));
}
