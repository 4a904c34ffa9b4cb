import { Secret } from '../../../src/core/secret.ts';
import type { MfaRequest } from '../../../src/request/hop-request.ts';
import { hop, plan } from './requests.ts';

const CHAIN = [hop({ place: 'role-to-assume' }), hop()];
const MFA: readonly MfaRequest[] = [
  { serial: 'arn:aws:iam::111111111111:mfa/me', proof: { kind: 'seed', seed: new Secret('JBSWY3DPEHPK3PXP') } },
  { serial: 'arn:aws:iam::111111111111:mfa/me', proof: { kind: 'code', code: new Secret('123456') } },
];

/** How long each hop is to live, and whether less is asked for where the role allows no more. */
function lives(...of: Parameters<typeof plan>): readonly (readonly [number, true | undefined])[] {
  const { plan: made, problems } = plan(...of);
  expect(problems).toEqual([]);
  return made.hops.map(({ durationSeconds, longest }) => [durationSeconds, longest]);
}

describe('the first hop of a chain that is renewed', () => {
  test('lives as long as its role allows, since later hops are renewed from it', () => {
    expect(lives(CHAIN, { renewed: true })).toEqual([
      [43_200, true],
      [3600, undefined],
    ]);
  });

  test.each([
    ['is said how long', 1800, { renewed: true, durationSeconds: 1800 }],
    ['is not renewed', 3600, { renewed: false }],
  ])('lives no longer where it %s', (_name, seconds, parts) => {
    expect(lives(CHAIN, parts)).toEqual([
      [seconds, undefined],
      [seconds, undefined],
    ]);
  });

  test('lives no longer where no hop comes after it', () => {
    expect(lives(CHAIN.slice(0, 1), { renewed: true })).toEqual([[3600, undefined]]);
  });

  test.each(MFA)('is asked for once where it proves MFA, by a $proof.kind: AWS takes a code once', (mfa) => {
    const once = [
      [3600, undefined],
      [3600, undefined],
    ];
    expect(lives(CHAIN, { renewed: true, firstSignedHop: { mfa } })).toEqual(once);
    expect(lives([hop({ place: 'role-to-assume', mfa }), hop()], { renewed: true })).toEqual(once);
  });
});
