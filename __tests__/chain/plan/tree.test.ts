import type { ChainRequest } from '../../../src/chain/plan/chain-request.ts';
import { showRole } from '../../../src/chain/plan/plan.ts';
import { buildPlan } from '../../../src/chain/plan/build-plan.ts';
import { nodesOf, targetsBelow, treesOf, type HopNode } from '../../../src/chain/plan/tree.ts';
import type { HopRequest } from '../../../src/request/hop-request.ts';
import { Problems } from '../../../src/core/problems.ts';
import type { TargetRequest } from '../../../src/request/target-request.ts';
import { Secret } from '../../../src/core/secret.ts';
import { hop, request } from './requests.ts';

const HUB = 'arn:aws:iam::222222222222:role/hub';

function role(account: number): string {
  return `arn:aws:iam::${String(account).repeat(12)}:role/deploy`;
}

/** A target whose hops are given by their parts. */
function target(name: string, hops: readonly Partial<HopRequest>[], parts: Partial<TargetRequest> = {}): TargetRequest {
  return {
    name,
    place: `profiles (${name})`,
    hops: hops.map((each, index) => hop({ place: `profiles (${name}) item ${index + 1}`, ...each }, index + 1)),
    labels: {},
    paths: [],
    ...parts,
  };
}

interface Planned {
  readonly trees: readonly HopNode[];
  readonly problems: readonly string[];
}

function planTargets(
  targets: readonly TargetRequest[],
  shared: readonly HopRequest[] = [],
  given: Partial<ChainRequest> = {},
): Planned {
  const problems = new Problems();
  const numbered = targets.map((each) => ({
    ...each,
    hops: each.hops.map((one, index) => ({ ...one, number: shared.length + index + 1 })),
  }));
  const plan = buildPlan({ ...request(shared), ...given, targets: numbered }, problems);
  return { trees: treesOf(plan.targets), problems: problems.list.map(({ place, message }) => `${place}: ${message}`) };
}

/** A tree as text: roles, with the names of the targets that end at each. */
function drawn(nodes: readonly HopNode[]): string {
  return nodes
    .map(({ hop: { role: each }, ends, children }) => {
      const account = each.kind === 'arn' ? each.account.slice(0, 1) : showRole(each);
      const names = ends.length === 0 ? '' : `=${ends.map(({ name }) => name).join('+')}`;
      return `${account}${names}${children.length === 0 ? '' : `(${drawn(children)})`}`;
    })
    .join(' ');
}

describe('chains that begin alike', () => {
  test('share the hops that they begin with, however deep, and branch where they differ', () => {
    const { trees, problems } = planTargets([
      target('a', [{ role: HUB }, { role: role(3) }]),
      target('b', [{ role: HUB }, { role: role(4) }, { role: role(5) }]),
      target('c', [{ role: HUB }, { role: role(4) }, { role: role(6) }]),
      target('d', [{ role: role(7) }]),
    ]);
    expect(problems).toEqual([]);
    expect(drawn(trees)).toBe('2(3=a 4(5=b 6=c)) 7=d');
  });

  test('share the hops of the step before those of the targets', () => {
    const { trees } = planTargets([target('a', [{ role: role(3) }]), target('b', [{ role: role(4) }])], [hop()]);
    expect(drawn(trees)).toBe('2(3=a 4=b)');
    expect(nodesOf(trees).map(({ hop: { number } }) => number)).toEqual([1, 2, 2]);
  });

  test('may end on the way of another, and two may end at one session', () => {
    const { trees } = planTargets([
      target('hub', [{ role: HUB }]),
      target('deploy', [{ role: HUB }, { role: role(3) }]),
      target('also', [{ role: HUB }, { role: role(3) }]),
    ]);
    expect(drawn(trees)).toBe('2=hub(3=deploy+also)');
    expect(trees.flatMap(targetsBelow).map(({ name }) => name)).toEqual(['hub', 'deploy', 'also']);
  });

  test.each<readonly [string, Partial<HopRequest>]>([
    ['session name', { sessionName: 'another' }],
    ['external id', { externalId: 'acme-42' }],
    ['duration', { durationSeconds: 900 }],
    ['region', { region: 'us-east-1' }],
    ['tags', { tags: [{ key: 'Team', value: 'payments', place: 'here' }] }],
    ['source identity', { sourceIdentity: 'mona' }],
    ['session policy', { policy: '{"Version":"2012-10-17","Statement":[]}' }],
    ['managed session policies', { policyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] }],
  ])('do not share a hop that differs in its %s', (_what, parts) => {
    const { trees, problems } = planTargets([target('a', [{ role: HUB }]), target('b', [{ role: HUB, ...parts }])]);
    expect(problems).toEqual([]);
    expect(drawn(trees)).toBe('2=a 2=b');
  });

  test('do not share a hop that differs in a secret, which its JSON form would hide', () => {
    const context = (assertion: string): Partial<HopRequest> => ({
      role: HUB,
      providedContexts: [
        { providerArn: 'arn:aws:iam::aws:contextProvider/IdentityCenter', contextAssertion: new Secret(assertion) },
      ],
    });
    const { trees } = planTargets([target('a', [context('one-assertion')]), target('b', [context('another-one')])]);
    expect(drawn(trees)).toBe('2=a 2=b');
    const same = planTargets([target('a', [context('one-assertion')]), target('b', [context('one-assertion')])]);
    expect(drawn(same.trees)).toBe('2=a+b');
  });

  test('share a hop wherever each of them says it', () => {
    const tags = (place: string): HopRequest['tags'] => [{ key: 'Team', value: 'payments', place }];
    const { trees } = planTargets([
      target('a', [{ role: HUB, tags: tags('here') }]),
      target('b', [{ role: HUB, tags: tags('there') }]),
    ]);
    expect(drawn(trees)).toBe('2=a+b');
  });

  test('call a hop one of as many as the longest of them has', () => {
    const { trees } = planTargets([
      target('a', [{ role: HUB }, { role: role(3) }]),
      target('b', [{ role: HUB }, { role: role(4) }, { role: role(5) }]),
    ]);
    expect(nodesOf(trees).map(({ of }) => of)).toEqual([3, 2, 3, 3]);
  });
});

describe('what targets cannot be', () => {
  test('two of one name', () => {
    const { problems } = planTargets([
      target('a', [{ role: HUB }], { place: 'role-chain.yml:3:5 (target a)' }),
      target('a', [{ role: role(3) }]),
    ]);
    expect(problems).toEqual(["profiles (a): there is another target called 'a': role-chain.yml:3:5 (target a)"]);
  });

  test('without any role', () => {
    const { problems } = planTargets([target('a', [])]);
    expect(problems).toEqual([
      'profiles (a): has no role: its chain is empty, and so is the one that it continues from',
    ]);
  });

  test('in a region of another partition, or in none', () => {
    const { problems } = planTargets([
      target('a', [{ role: HUB }], { region: 'cn-north-1' }),
      target('b', [{ role: HUB }], { region: 'Frankfurt!' }),
    ]);
    expect(problems).toEqual([
      "profiles (a): the Region 'cn-north-1' is in partition aws-cn, but aws-region is in aws; a chain cannot leave its partition",
      "profiles (b): 'Frankfurt!' is not a Region name; one looks like eu-central-1",
    ]);
  });

  test('each with an MFA code of its own, which AWS takes once, unless keys can have one session with MFA for all', () => {
    const mfa: Partial<HopRequest> = {
      mfa: { serial: 'arn:aws:iam::111111111111:mfa/x', proof: { kind: 'code', code: new Secret('123456') } },
    };
    const targets = [target('a', [{ role: HUB, ...mfa }]), target('b', [{ role: role(3), ...mfa }])];
    const { problems } = planTargets(targets, [], { sourceIsTemporary: true });
    expect(problems).toEqual([expect.stringContaining('2 hops would use MFA')]);
    expect(planTargets(targets).problems).toEqual([]);
    const shared = planTargets([target('a', [{ role: role(3) }]), target('b', [{ role: role(4) }])], [hop(mfa)]);
    expect(shared.problems).toEqual([]);
  });
});
