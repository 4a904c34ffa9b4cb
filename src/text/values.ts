/** Readers of the small values that users type: booleans, numbers, durations, lists. Undefined means unreadable. */

/** YAML 1.2 core schema, as `core.getBooleanInput` reads it. */
export function parseBoolean(text: string): boolean | undefined {
  if (['true', 'True', 'TRUE'].includes(text)) {
    return true;
  }
  return ['false', 'False', 'FALSE'].includes(text) ? false : undefined;
}

/** A whole number without a sign; `12x`, `1.5` and `0x10` are not numbers here. */
export function parseWholeNumber(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

const SECONDS_OF_UNIT: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600 };

/** A duration as typed; the empty string matches, but is not a duration. */
export const DURATION = /^(?:\d{1,9}|(?:\d{1,9}h)?(?:\d{1,9}m)?(?:\d{1,9}s)?)$/;

/** Seconds from `3600`, `900s`, `45m`, `1h` or a sum of these, `1h30m`. */
export function parseDuration(text: string): number | undefined {
  if (!DURATION.test(text) || text === '') {
    return undefined;
  }
  return [...text.matchAll(/(\d+)([hms]?)/g)].reduce(
    (total, [, amount, unit]) => total + Number(amount) * (SECONDS_OF_UNIT[unit ?? ''] ?? 0),
    0,
  );
}

/** Writes seconds as a person would: `1h`, `45m`, `1h 30m`, `20s`. */
export function formatDuration(seconds: number): string {
  const parts: readonly [number, string][] = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'm'],
    [seconds % 60, 's'],
  ];
  const written = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount}${unit}`);
  return written.length === 0 ? '0s' : written.join(' ');
}

/** Non-empty lines, trimmed: what `core.getMultilineInput` makes of an input. */
export function splitLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Items between commas or line ends, trimmed, without empty ones. */
export function splitCommas(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
