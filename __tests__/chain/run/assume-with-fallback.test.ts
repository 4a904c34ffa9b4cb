import { assumeOrLess, lessOf, shorter } from '../../../src/chain/run/assume-with-fallback.ts';
import type { AssumeRoleCall } from '../../../src/chain/run/session.ts';
import { takeSigned } from '../../../src/chain/run/take-hop.ts';
import type { PlannedTag, SignedHop } from '../../../src/chain/plan/plan.ts';
import type { FailureKind } from '../../../src/net/failure.ts';
import { callerSource, DEPLOY, HUB, refusal, signedHop, stage, stepOf, type Asked } from './in-process.ts';

const DROPPABLE: PlannedTag = { key: 'Repository', value: 'octo/app', origin: 'default', droppable: true };
const KEPT: PlannedTag = { key: 'Team', value: 'red', origin: 'session-tags', droppable: false };

/** A hop with a tag that may be left out and one that may not, both of which travel. */
function tagged(parts: Partial<SignedHop> = {}): SignedHop {
  return signedHop({}, { tags: [DROPPABLE, KEPT], transitiveTagKeys: ['Repository', 'Team'], ...parts });
}

function callOf(hop: SignedHop, parts: Partial<AssumeRoleCall> = {}): AssumeRoleCall {
  return {
    region: hop.region,
    roleArn: HUB,
    sessionName: 'test',
    durationSeconds: hop.durationSeconds,
    policyArns: [],
    tags: hop.tags.map(({ key }) => ({ key, value: 'x' })),
    transitiveTagKeys: hop.transitiveTagKeys,
    providedContexts: [],
    ...parts,
  };
}

/** What is asked for after a refusal, and what is said about it. */
function less(
  kind: FailureKind,
  hop: SignedHop,
  call = callOf(hop),
): { readonly next: AssumeRoleCall | undefined; readonly said: readonly string[] } {
  const { world, warnings, notices } = stage();
  const next = lessOf(kind, hop, call, { world, subject: 'Hop 1' });
  return { next, said: [...warnings, ...notices] };
}

describe('a role that is refused', () => {
  const session = (): Promise<never> => Promise.reject(refusal('denied'));

  test('is the failure that it is, where less would not help', async () => {
    const failure = refusal('packed-policy');
    const end = assumeOrLess(1, () => Promise.reject(failure), () => undefined); // prettier-ignore
    await expect(end).rejects.toBe(failure);
  });

  test('is asked for with less and less, and each refusal is looked at for itself', async () => {
    const asked: number[] = [];
    const kinds: unknown[] = [];
    const end = assumeOrLess(
      3,
      (call) => {
        asked.push(call);
        return call === 3 ? Promise.reject(refusal('packed-policy')) : session();
      },
      (kind, call) => {
        kinds.push(kind);
        return call === 1 ? undefined : call - 1;
      },
    );
    await expect(end).rejects.toMatchObject({ kind: 'denied' });
    expect(asked).toEqual([3, 2, 1]);
    expect(kinds).toEqual(['packed-policy', 'denied', 'denied']);
  });

  test('is asked for with no less where what failed is no request', async () => {
    const kinds: unknown[] = [];
    const mistake = new TypeError('oops');
    const end = assumeOrLess(1, () => Promise.reject(mistake), (kind) => void kinds.push(kind)); // prettier-ignore
    await expect(end).rejects.toBe(mistake);
    expect(kinds).toEqual([undefined]);
  });
});

describe('policies and tags that are too large', () => {
  test('are met by leaving out the default tags, which then do not travel either, with a warning', () => {
    const { next, said } = less('packed-policy', tagged());
    expect(next).toMatchObject({ tags: [{ key: 'Team' }], transitiveTagKeys: ['Team'] });
    expect(said).toEqual([
      'Hop 1: policies and tags are too large for AWS; leaving out the default tags Repository and trying once more.',
    ]);
  });

  test('are a refusal for good once these are left out, or where there are none', () => {
    const hop = tagged();
    expect(less('packed-policy', hop, less('packed-policy', hop).next)).toEqual({ next: undefined, said: [] });
    expect(less('packed-policy', tagged({ tags: [KEPT] }))).toEqual({ next: undefined, said: [] });
  });
});

describe('a session of a role that wants another for more than an hour', () => {
  test('asks for an hour where it was not known to be one, with a notice', () => {
    const { next, said } = less('chaining-cap', tagged({ chained: 'unknown', durationSeconds: 7200 }));
    expect(next).toMatchObject({ durationSeconds: 3600, tags: [{ key: 'Repository' }, { key: 'Team' }] });
    expect(said).toEqual([
      "Hop 1: the credentials it starts from are a role's, so AWS allows one hour; asking for 3600 instead of 7200 seconds.",
    ]);
  });

  test.each<readonly [string, Partial<SignedHop>]>([
    ['it was known', { chained: 'yes', durationSeconds: 7200 }],
    ['it is said to be none', { chained: 'no', durationSeconds: 7200 }],
    ['an hour was asked for', { chained: 'unknown', durationSeconds: 3600 }],
  ])('is refused for good where %s', (_where, parts) => {
    expect(less('chaining-cap', tagged(parts))).toEqual({ next: undefined, said: [] });
  });
});

describe('a session for longer than its role allows', () => {
  test('is asked for shorter, step by step, where it was to last as long as it can', () => {
    const hop = tagged({ longest: true, durationSeconds: 43_200 });
    const seconds: number[] = [];
    for (
      let call: AssumeRoleCall | undefined = callOf(hop);
      call !== undefined;
      call = shorter('role-maximum', hop, call)
    ) {
      seconds.push(call.durationSeconds);
    }
    expect(seconds).toEqual([43_200, 21_600, 10_800, 3600]);
  });

  test('is refused for good where it was said how long, or for another reason', () => {
    const hop = tagged({ durationSeconds: 43_200 });
    expect(shorter('role-maximum', hop, callOf(hop))).toBeUndefined();
    expect(shorter('denied', tagged({ longest: true }), callOf(hop))).toBeUndefined();
  });
});

describe('on an STS that refuses', () => {
  function secondsOf(asked: readonly Asked[]): readonly unknown[] {
    return asked.map((each) => (each.api === 'GetCallerIdentity' ? undefined : each.call.durationSeconds));
  }

  test('a hop that is to last long is taken for as long as its role allows', async () => {
    const source = callerSource();
    const on = stage({ source });
    const hop = signedHop({ role: HUB }, { longest: true, durationSeconds: 43_200 });
    const caller = { name: 'ci', principal: 'ci', account: '', credentials: await source.credentials() };
    const taken = await takeSigned(hop, caller, stepOf(hop, on));
    expect(secondsOf(on.asked)).toEqual([43_200, 21_600, 10_800, 3600]);
    expect(taken.hop.durationSeconds).toBe(3600);
  });

  test('a hop from what turns out to be a session of a role is taken for an hour', async () => {
    const source = callerSource(HUB);
    const on = stage({ source });
    const hop = signedHop({ role: DEPLOY }, { chained: 'unknown', durationSeconds: 7200 });
    const caller = { name: 'hub', principal: HUB, account: '', credentials: await source.credentials() };
    const taken = await takeSigned(hop, caller, stepOf(hop, on));
    expect(secondsOf(on.asked)).toEqual([7200, 3600]);
    expect(taken.hop.durationSeconds).toBe(3600);
    expect(on.notices).toHaveLength(1);
  });

  test('a hop without its default tags is, once taken, without them', async () => {
    const source = callerSource();
    let refused = false;
    const on = stage({
      source,
      interfere: () => {
        if (refused) return undefined;
        refused = true;
        return Promise.reject(refusal('packed-policy'));
      },
    });
    const hop = tagged();
    const caller = { name: 'ci', principal: 'ci', account: '', credentials: await source.credentials() };
    const taken = await takeSigned(hop, caller, stepOf(hop, on));
    expect(taken.hop).toMatchObject({ tags: [KEPT], transitiveTagKeys: ['Team'] });
  });
});
