import { Secret } from '../../../src/core/secret.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import { totpCodes } from '../../../src/source/saml/totp-codes.ts';
import { MFA_SEED } from '../../support/world.ts';

const START = Date.parse('2026-01-31T12:00:00Z');

function codesWithin(seconds: number): { readonly next: () => Promise<string>; readonly slept: number[] } {
  const deadline = new Deadline(seconds);
  deadline.stop();
  const slept: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    slept.push(milliseconds);
    return Promise.resolve();
  };
  const retry = { maxAttempts: 1, deadline, random: () => 0, report: () => undefined };
  return { next: totpCodes(new Secret(MFA_SEED), { now: () => START, sleep, retry }), slept };
}

/** RFC 6238, appendix B, with SHA-1: its codes have two digits more in front. */
test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('makes the codes of RFC 6238: at %d s %s', async (seconds, code) => {
  const deadline = new Deadline(60);
  deadline.stop();
  const retry = { maxAttempts: 1, deadline, random: () => 0, report: () => undefined };
  const sleep = (): Promise<void> => Promise.reject(new Error('nothing is waited for'));
  const seed = new Secret('gezd gnbv gy3t qojq gezd gnbv gy3t qojq');
  expect(await totpCodes(seed, { now: () => seconds * 1000, sleep, retry })()).toBe(code);
});

test('waits for the next code', async () => {
  const { next, slept } = codesWithin(60);
  expect(await next()).not.toBe(await next());
  expect(slept).toEqual([30_000]);
});

test('does not wait for a code that comes when the time of the step is over', async () => {
  const { next, slept } = codesWithin(20);
  await next();
  await expect(next()).rejects.toThrow(/the next one comes in 30 seconds, when the step's time is over/);
  expect(slept).toEqual([]);
});
