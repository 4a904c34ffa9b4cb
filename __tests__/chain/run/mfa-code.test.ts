import { mfaCodes, type Clock } from '../../../src/chain/run/mfa-code.ts';
import { Secret } from '../../../src/core/secret.ts';
import type { MfaRequest } from '../../../src/request/hop-request.ts';

/** The seed of RFC 6238, appendix B: `12345678901234567890`. */
const SEED = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

/** A clock that goes on only by being slept by. */
function clock(seconds: number): Clock & { readonly slept: readonly number[] } {
  let now = seconds * 1000;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  };
}

function device(seed: string): MfaRequest {
  return { serial: 'arn:aws:iam::111111111111:mfa/me', proof: { kind: 'seed', seed: new Secret(seed) } };
}

describe('a seed', () => {
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('makes the codes of RFC 6238: at %d s %s', async (seconds, code) => {
    expect(await mfaCodes(device(SEED), clock(seconds)).nextCode()).toBe(code);
  });

  test.each([
    ['in groups', 'GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ'],
    ['with hyphens', 'GEZDGNBV-GY3TQOJQ-GEZDGNBV-GY3TQOJQ'],
    ['in small letters', SEED.toLowerCase()],
    ['with padding', `${SEED}======`],
  ])('may be written %s', async (_how, seed) => {
    expect(await mfaCodes(device(seed), clock(59)).nextCode()).toBe('287082');
  });

  test('makes a code of its own for each attempt, waiting for the next where it must', async () => {
    const at = clock(59);
    const { nextCode } = mfaCodes(device(SEED), at);
    const codes = [await nextCode(), await nextCode(), await nextCode()];
    expect(at.slept).toEqual([1000, 30_000]);
    expect(new Set(codes).size).toBe(3);
    expect(codes[1]).toBe(await mfaCodes(device(SEED), clock(60)).nextCode());
    expect(codes[2]).toBe(await mfaCodes(device(SEED), clock(90)).nextCode());
  });

  test('makes the next code without waiting where its time has come meanwhile', async () => {
    let now = 59_000;
    const { nextCode } = mfaCodes(device(SEED), {
      now: () => now,
      sleep: () => Promise.reject(new Error('nothing is to be waited for')),
    });
    expect(await nextCode()).toBe('287082');
    now = 61_000;
    expect(await nextCode()).toBe(await mfaCodes(device(SEED), clock(61)).nextCode());
  });

  test('makes no code twice where a wait ends too soon', async () => {
    const { nextCode } = mfaCodes(device(SEED), { now: () => 59_000, sleep: () => Promise.resolve() });
    expect(new Set([await nextCode(), await nextCode(), await nextCode()]).size).toBe(3);
  });
});

test('a seed says how long it takes until there is another code, and a given code that there is none', async () => {
  const at = clock(40);
  const { nextCode, untilNextMs } = mfaCodes(device(SEED), at);
  expect(untilNextMs?.()).toBe(0);
  await nextCode();
  expect(untilNextMs?.()).toBe(20_000);
  const proof = { kind: 'code', code: new Secret('123456') } as const;
  expect(mfaCodes({ serial: 'x', proof }, at).untilNextMs).toBeUndefined();
});

test('a code that was given is all there is', async () => {
  const at = clock(59);
  const proof = { kind: 'code', code: new Secret('123456') } as const;
  const { nextCode } = mfaCodes({ serial: 'arn:aws:iam::111111111111:mfa/me', proof }, at);
  expect([await nextCode(), await nextCode()]).toEqual(['123456', '123456']);
  expect(at.slept).toEqual([]);
});
