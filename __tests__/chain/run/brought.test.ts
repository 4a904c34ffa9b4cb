import { broughtByClaims, checkBrought, withBrought } from '../../../src/chain/run/brought.ts';
import { pathOf, nodesOf, type HopNode } from '../../../src/chain/plan/tree.ts';
import type { SignedHop } from '../../../src/chain/plan/plan.ts';
import type { HopRequest } from '../../../src/request/hop-request.ts';
import { hop, plan, signedHops, tag } from '../plan/requests.ts';
import { plannedSource } from '../../support/sources.ts';

const BRINGS = {
  sourceIdentity: 'mona',
  tags: [
    { key: 'Team', value: 'payments' },
    { key: 'Stage', value: 'prod' },
  ],
  transitiveTagKeys: ['team'],
};

/** The hops behind one by web identity. */
function chain(...hops: readonly Partial<HopRequest>[]): {
  readonly nodes: readonly HopNode[];
  readonly signed: readonly SignedHop[];
} {
  const planned = plan([hop(), ...hops.map((each, index) => hop(each, index + 2))], {
    source: plannedSource('github-oidc'),
  }).plan;
  const path = pathOf(planned.hops);
  return { nodes: path === undefined ? [] : nodesOf([path]), signed: signedHops(planned) };
}

function check({ nodes }: ReturnType<typeof chain>): () => void {
  return () => {
    checkBrought(nodes, BRINGS, { from: 'the assertion', claims: {} });
  };
}

function refusalOf(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('what a proof has set', () => {
  test('is in force on a later hop, and not sent again', () => {
    const tags = [tag('TEAM', 'payments'), tag('Stage', 'test')];
    const [signed] = chain({ tags, transitiveTagKeys: ['*'], sourceIdentity: 'mona' }).signed;
    const hopAfter = signed && withBrought(signed, BRINGS);
    expect(hopAfter).toMatchObject({
      tags: [{ key: 'Stage', value: 'test' }],
      transitiveTagKeys: ['Stage'],
      inheritedTags: [{ key: 'Team', value: 'payments' }],
    });
    expect(hopAfter).not.toHaveProperty('sourceIdentity');
  });

  test('leaves alone a hop where there is nothing', () => {
    const [signed] = chain({ sourceIdentity: 'mona' }).signed;
    expect(signed && withBrought(signed, undefined)).toBe(signed);
    expect(signed && withBrought(signed, { tags: [], transitiveTagKeys: [] })).toEqual(signed);
  });

  test('may be said again, and differ where it does not travel', () => {
    const same = chain({ tags: [tag('team', 'payments'), tag('Stage', 'test')], sourceIdentity: 'mona' });
    expect(check(same)).not.toThrow();
  });

  test.each([
    [{ tags: [tag('TEAM', 'platform')] }, "the tag 'TEAM' cannot become 'platform': the assertion sets 'payments'"],
    [{ sourceIdentity: 'lisa' }, "the source identity cannot become 'lisa': the assertion sets 'mona'"],
  ])('stops the run where a later hop would change it: %j', (parts, message) => {
    const there = chain({}, parts);
    expect(refusalOf(check(there))).toMatchObject({
      code: 'source',
      hop: { number: 3, of: 3 },
      message: expect.stringContaining(message) as unknown,
    });
  });
});

describe('the claims of a token', () => {
  test('set nothing, as a rule', () => {
    expect(broughtByClaims({ sub: 'repo:octo/app', aud: 'sts.amazonaws.com' })).toBeUndefined();
  });

  test('set tags, of which some travel, and a source identity', () => {
    const claims = {
      'https://aws.amazon.com/tags': {
        principal_tags: { Team: ['payments'], Stage: ['prod'], Odd: [1], None: [] },
        transitive_tag_keys: ['Team', 2],
      },
      'https://aws.amazon.com/source_identity': 'mona',
    };
    expect(broughtByClaims(claims)).toEqual({ ...BRINGS, transitiveTagKeys: ['Team'] });
  });

  test.each([null, 'text', ['list'], { principal_tags: 'text', transitive_tag_keys: {} }])(
    'of another form set nothing: %j',
    (tags) => {
      expect(broughtByClaims({ 'https://aws.amazon.com/tags': tags })).toEqual({ tags: [], transitiveTagKeys: [] });
    },
  );
});
