import { buildPlan } from '../../../src/chain/plan/build-plan.ts';
import type { ChainRequest } from '../../../src/chain/plan/chain-request.ts';
import { mfaHopsOf, treesOf } from '../../../src/chain/plan/tree.ts';
import { Problems } from '../../../src/core/problems.ts';
import { Secret } from '../../../src/core/secret.ts';
import type { MfaRequest } from '../../../src/request/hop-request.ts';
import { hop, request } from './requests.ts';
import { plannedSource } from '../../support/sources.ts';

function device(name: string, code = '123456'): MfaRequest {
  return { serial: `arn:aws:iam::111111111111:mfa/${name}`, proof: { kind: 'code', code: new Secret(code) } };
}

const MFA = device('me');

/** Two targets that start from the source, each with its own role. */
const TARGETS: ChainRequest['targets'] = ['one', 'two'].map((name) => ({
  name,
  place: `profiles (${name})`,
  paths: [],
  labels: {},
  hops: [hop({ number: 1, role: `arn:aws:iam::222222222222:role/${name}` })],
}));

function planned(parts: Parameters<typeof request>[1], hops = request([]).hops) {
  const problems = new Problems();
  const plan = buildPlan(request(hops, parts), problems);
  return { plan, problems: problems.list.map(({ place, message }) => `${place}: ${message}`) };
}

describe('MFA that several hops would have to prove', () => {
  test('is proved once, by a session of the keys, whose roles AWS gives an hour', () => {
    const { plan, problems } = planned({ targets: TARGETS, firstSignedHop: { mfa: MFA }, durationSeconds: 7200 });
    expect(problems).toEqual([]);
    expect(plan.mfaSession).toEqual({ ...MFA, durationSeconds: 900 });
    const hops = mfaHopsOf(treesOf(plan.targets));
    expect(hops.map(({ chained, durationSeconds }) => [chained, durationSeconds])).toEqual([
      ['yes', 3600],
      ['yes', 3600],
    ]);
  });

  test('may be of credentials of which only AWS knows whether they are temporary', () => {
    const { plan } = planned({ targets: TARGETS, firstSignedHop: { mfa: MFA }, sourceIsTemporary: undefined });
    expect(plan.mfaSession).toBeDefined();
  });

  test('is a problem of credentials that are temporary', () => {
    const { plan, problems } = planned({ targets: TARGETS, firstSignedHop: { mfa: MFA }, sourceIsTemporary: true });
    expect(plan.mfaSession).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining('2 hops would use MFA')]);
  });

  test('is a problem of several devices, or codes', () => {
    const each = (one: MfaRequest, two: MfaRequest): ChainRequest['targets'] =>
      TARGETS.map((target, index) => ({
        ...target,
        hops: target.hops.map((first) => ({ ...first, mfa: index === 0 ? one : two })),
      }));
    expect(planned({ targets: each(MFA, device('you')) }).problems).toHaveLength(1);
    expect(planned({ targets: each(MFA, device('me', '654321')) }).problems).toHaveLength(1);
    expect(planned({ targets: each(MFA, MFA) }).problems).toEqual([]);
  });

  test('needs no session where one hop proves it for all behind it', () => {
    const { plan } = planned(
      {
        targets: TARGETS.map((target) => ({ ...target, hops: target.hops.map((own) => ({ ...own, number: 2 })) })),
        firstSignedHop: { mfa: MFA },
      },
      [hop()],
    );
    expect(plan.mfaSession).toBeUndefined();
  });
});

describe('MFA without any role', () => {
  test('is proved by a session, which is what the job gets: twelve hours, or as long as it asks for', () => {
    expect(planned({ firstSignedHop: { mfa: MFA } }).plan.mfaSession?.durationSeconds).toBe(43_200);
    expect(planned({ firstSignedHop: { mfa: MFA }, durationSeconds: 3600 }).plan.mfaSession?.durationSeconds).toBe(
      3600,
    );
  });

  test('is checked before AWS sees it', () => {
    const mfa: MfaRequest = { serial: 'x', proof: { kind: 'seed', seed: new Secret('1') } };
    expect(planned({ firstSignedHop: { mfa } }).problems).toEqual([
      expect.stringMatching(/^mfa-serial: the MFA serial number 'x' is 1 character long/),
      expect.stringMatching(/^mfa-secret: the MFA seed is not Base32/),
    ]);
  });

  test('is none of a chain that starts from a token', () => {
    const { plan } = planned({ firstSignedHop: { mfa: MFA }, source: plannedSource('github-oidc') });
    expect(plan.mfaSession).toBeUndefined();
  });
});
