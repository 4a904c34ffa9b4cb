import { plannedSource } from '../../support/sources.ts';
import { hop, plan, signedHops, tag, type Planned } from './requests.ts';

const ROLE_TO_ASSUME = hop({ place: 'role-to-assume' });

/** Per signed hop: the tags that are sent, those that travel on of them, and those that are in force anyway. */
function tagsOf({ plan: { hops, ...rest } }: Planned): readonly (readonly [string, string, string])[] {
  return signedHops({ hops, ...rest }).map(({ tags, transitiveTagKeys, inheritedTags }) => [
    tags.map(({ key }) => key).join(' '),
    transitiveTagKeys.join(' '),
    inheritedTags.map(({ key }) => key).join(' '),
  ]);
}
const OTHER = 'arn:aws:iam::333333333333:role/deploy';

describe('default tags', () => {
  test('ride on a signed role-to-assume hop, and the later ones may be dropped', () => {
    const [first] = signedHops(plan([ROLE_TO_ASSUME]).plan);
    expect(first?.tags.map(({ key, value, droppable }) => [key, value, droppable])).toEqual([
      ['GitHub', 'Actions', false],
      ['Repository', 'octo/app', false],
      ['Workflow', 'Deploy to prod_', false],
      ['Action', '__self', false],
      ['Actor', 'mona_bot_', false],
      ['Commit', '5c3b2f9d', false],
      ['Branch', 'refs/heads/main', false],
      ['RunId', '4242', true],
    ]);
  });

  test('ride on no other hop, but for those that are to travel', () => {
    expect(tagsOf(plan([hop()]))).toEqual([['', '', '']]);
    const named = plan([hop(), hop({}, 2)], { firstSignedHop: { transitiveTagKeys: ['repository', 'Actor'] } });
    expect(named.problems).toEqual([]);
    expect(tagsOf(named)).toEqual([
      ['Repository Actor', 'Repository Actor', ''],
      ['', '', 'Repository Actor'],
    ]);
  });

  test('ride on no hop with role-skip-session-tagging, nor do those of the inputs', () => {
    const skipped = plan([ROLE_TO_ASSUME, hop({ role: OTHER, tags: [tag('Stage', 'prod', 'role-chain item 1')] })], {
      firstSignedHop: { skipTagging: true, tags: [tag('Team', 'a')], transitiveTagKeys: ['Team'] },
    });
    expect(skipped.problems).toEqual([]);
    expect(tagsOf(skipped)).toEqual([
      ['', '', ''],
      ['Stage', '', ''],
    ]);
    expect(skipped.plan.warnings).toEqual([
      'session-tags and transitive-tag-keys: not sent, since role-skip-session-tagging is true.',
    ]);
  });

  test('are none outside of a workflow', () => {
    expect(tagsOf(plan([ROLE_TO_ASSUME], { facts: {} }))).toEqual([['', '', '']]);
  });

  test('may be named as transitive even where this job has no such value', () => {
    const { problems } = plan([ROLE_TO_ASSUME], { firstSignedHop: { transitiveTagKeys: ['HeadRef'] } });
    expect(problems).toEqual([]);
  });
});

describe('tags of the inputs', () => {
  test('act on the first signed hop, which with a token is the second', () => {
    const planned = plan([ROLE_TO_ASSUME, hop(), hop({}, 2)], {
      source: plannedSource('github-oidc'),
      firstSignedHop: { tags: [tag('Team', 'a')], transitiveTagKeys: ['Team'] },
    });
    expect(planned.problems).toEqual([]);
    expect(planned.plan.hops.map(({ kind }) => kind)).toEqual(['web-identity', 'signed', 'signed']);
    expect(tagsOf(planned)).toEqual([
      ['Team', 'Team', ''],
      ['', '', 'Team'],
    ]);
  });

  test('get a warning, not an error, where no hop can carry them', () => {
    const planned = plan([ROLE_TO_ASSUME], {
      source: plannedSource('github-oidc'),
      firstSignedHop: { tags: [tag('Team', 'a', 'custom-tags')], transitiveTagKeys: ['Team'] },
    });
    expect(planned.problems).toEqual([]);
    expect(planned.plan.warnings).toEqual([
      'custom-tags and transitive-tag-keys: not sent, since no hop of this chain can carry tags: with a web identity token they come from its claims.',
    ]);
  });
});

describe('transitive keys', () => {
  const team = (value: string, item: number, key = 'Team'): ReturnType<typeof hop> =>
    hop({ tags: [tag(key, value, `role-chain item ${item}`)], transitiveTagKeys: ['*'] }, item);

  test('* are all of the hop’s own tags, default ones included', () => {
    const planned = plan([ROLE_TO_ASSUME], { firstSignedHop: { tags: [tag('Team', 'a')], transitiveTagKeys: ['*'] } });
    const [[tags, transitive] = []] = tagsOf(planned);
    expect(transitive).toBe(tags);
  });

  test('are compared without case, and sent in the case of their tags', () => {
    const planned = plan([hop({ tags: [tag('Team', 'a')], transitiveTagKeys: ['tEAM'] })]);
    expect(planned.problems).toEqual([]);
    expect(tagsOf(planned)).toEqual([['Team', 'Team', '']]);
  });

  test('that are inherited are not sent again, and may be named again', () => {
    const planned = plan([team('a', 1), team('a', 2, 'TEAM'), hop({ transitiveTagKeys: ['team'] }, 3)]);
    expect(planned.problems).toEqual([]);
    expect(tagsOf(planned)).toEqual([
      ['Team', 'Team', ''],
      ['', '', 'Team'],
      ['', '', 'Team'],
    ]);
  });

  test('cannot get another value on the way', () => {
    expect(plan([team('a', 1), team('b', 2, 'TEAM')]).problems).toEqual([
      "role-chain item 2 (hop 2): the tag 'TEAM' cannot become 'b': it arrives as 'a', transitive from role-chain item 1, and AWS does not let a later hop change it",
    ]);
  });

  test('a tag that does not travel may be set anew', () => {
    const planned = plan([hop({ tags: [tag('Team', 'a')] }), team('b', 2)]);
    expect(planned.problems).toEqual([]);
    expect(tagsOf(planned)).toEqual([
      ['Team', '', ''],
      ['Team', 'Team', ''],
    ]);
  });

  test.each([
    [
      'of the input names the input',
      { firstSignedHop: { transitiveTagKeys: ['Nope'] } },
      'transitive-tag-keys (hop 1)',
    ],
    ['of the hop names the hop', {}, 'role-chain item 1 (hop 1)'],
  ])('that are no tag’s: the message %s', (_name, parts, place) => {
    const own = 'firstSignedHop' in parts ? {} : { transitiveTagKeys: ['Nope'] };
    expect(plan([hop(own)], parts).problems).toEqual([
      `${place}: 'Nope' is neither a tag of this hop, nor a default tag, nor inherited`,
    ]);
  });
});
