import { isoSeconds } from '../../src/text/iso-seconds.ts';

describe('a time in whole seconds', () => {
  test.each([
    [new Date('2026-01-31T12:00:00.999Z'), '2026-01-31T12:00:00Z'],
    [new Date('2026-01-31T12:00:00.000Z'), '2026-01-31T12:00:00Z'],
    [Date.parse('2026-01-31T12:00:01.001Z'), '2026-01-31T12:00:01Z'],
  ])('has no fraction, and is never later than the real one: %p', (time, text) => {
    expect(isoSeconds(time)).toBe(text);
  });
});
