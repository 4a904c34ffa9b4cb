import { hop, plan } from './requests.ts';

const SAID = 'a chain has at most 100 hops, and this one has';

const hops = (count: number): ReturnType<typeof hop>[] =>
  Array.from({ length: count }, (_each, index) => hop({}, index + 1));

test('a chain of 100 hops is planned', () => {
  const { plan: made, problems } = plan(hops(100));
  expect(problems).toEqual([]);
  expect(made.hops).toHaveLength(100);
});

test('a longer one is refused at the first hop that is too many, and not planned further', () => {
  const { plan: made, problems } = plan(hops(3_000));
  expect(problems).toEqual([expect.stringMatching(/^role-chain item 101 .*at most 100 hops, and this one has 3000/)]);
  expect(made.hops).toHaveLength(100);
});

test('so is one that only the hops of a target make longer', () => {
  const { problems } = plan(hops(60), {
    targets: [{ name: 'prod', place: 'profiles prod', hops: hops(60), labels: {}, paths: [] }],
  });
  expect(problems).toEqual([expect.stringContaining(`${SAID} 120`)]);
});
