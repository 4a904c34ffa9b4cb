import { DEPLOY, HUB, readConfig, targetsOf } from './support/targets.ts';

const FILE = `
version: 1
hops:
  hub: {role: "${HUB}", session-name: "{repository}-{run_id}"}
  centre: hub
  plain: ${HUB}
targets:
  staging: [hub, "${DEPLOY}"]
  prod-eu:
    chain: [centre, {role: "${DEPLOY}", external-id: acme-42, tags: {Stage: prod}}]
    region: eu-central-1
    labels: {stage: prod, geo: eu, build: 0123}
    paths: [infra/**, "*.tf"]
  hub-itself: hub
  alone: ${DEPLOY}
  short: {chain: plain}
`.trimStart();

describe('a config file', () => {
  test('holds targets, in order, with what each says', async () => {
    const targets = await targetsOf(FILE);
    expect(targets.map(({ name }) => name)).toEqual(['staging', 'prod-eu', 'hub-itself', 'alone', 'short']);
    expect(targets.map(({ hops }) => hops.map(({ role }) => role))).toEqual([
      [HUB, DEPLOY],
      [HUB, DEPLOY],
      [HUB],
      [DEPLOY],
      [HUB],
    ]);
    expect(targets[1]).toMatchObject({
      region: 'eu-central-1',
      labels: { stage: 'prod', geo: 'eu', build: '0123' },
      paths: ['infra/**', '*.tf'],
    });
    expect(targets[0]).toMatchObject({ labels: {}, paths: [] });
    expect(targets[0]).not.toHaveProperty('region');
  });

  test('has hops that carry what their definition says, wherever they are used', async () => {
    const [staging, prod] = await targetsOf(FILE);
    expect(staging?.hops[0]).toMatchObject({ number: 1, sessionName: '{repository}-{run_id}' });
    expect(prod?.hops[0]).toMatchObject({ number: 1, sessionName: '{repository}-{run_id}' });
    expect(prod?.hops[1]).toMatchObject({ number: 2, externalId: 'acme-42' });
  });

  test('names file, line and column of targets, of hops, and of named hops where they are defined', async () => {
    const [staging, prod, itself] = await targetsOf(FILE);
    expect(staging?.place).toBe('c.yml:7:3 (target staging)');
    expect(staging?.hops.map(({ place }) => place)).toEqual(['c.yml:3:3 (hop hub)', 'c.yml:7:18 (target staging)']);
    expect(prod?.hops.map(({ place }) => place)).toEqual(['c.yml:3:3 (hop hub)', 'c.yml:9:21 (target prod-eu)']);
    expect(prod?.hops[1]?.tags).toEqual([{ key: 'Stage', value: 'prod', place: 'c.yml:9:21 (target prod-eu)' }]);
    expect(itself?.place).toBe('c.yml:13:3 (target hub-itself)');
  });

  test('numbers the hops of every chain on from the shared ones', async () => {
    const { targets } = await readConfig(FILE, 3);
    expect(targets.map(({ hops }) => hops.map(({ number }) => number))).toEqual([[3, 4], [3, 4], [3], [3], [3]]);
  });

  test.each([
    ['an empty list', '[]'],
    ['a mapping without a chain', '{region: eu-west-1}'],
    ['a mapping with an empty chain', '{chain: []}'],
  ])('may have a target that is the end of the shared chain: %s', async (_name, target) => {
    const { targets, problems } = await readConfig(`version: 1\ntargets: {end: ${target}}`, 2);
    expect(problems).toEqual([]);
    expect(targets.map(({ hops }) => hops)).toEqual([[]]);
  });

  test.each([
    ['JSON', JSON.stringify({ version: 1, hops: { h: HUB }, targets: { a: ['h'] } })],
    ['Windows line ends', `version: 1\r\nhops:\r\n  h: ${HUB}\r\ntargets:\r\n  a: [h]\r\n`],
    ['a byte order mark', `\uFEFFversion: 1\nhops: {h: "${HUB}"}\ntargets: {a: [h]}`],
    ['a version in quotes', `version: "1"\nhops: {h: "${HUB}"}\ntargets: {a: [h]}`],
    ['hops after the targets', `targets: {a: [h]}\nhops: {h: "${HUB}"}\nversion: 1`],
    ['names in a row', `version: 1\nhops: {f: g, g: h, h: "${HUB}"}\ntargets: {a: f}`],
    ['an anchor', `version: 1\nhops: {h: &h "${HUB}"}\ntargets: {a: [*h]}`],
    ['a tag that says text', `version: 1\nhops: {h: !!str "${HUB}"}\ntargets: {a: [h]}`],
  ])('may be written with %s', async (_name, text) => {
    const [a] = await targetsOf(text);
    expect(a?.hops.map(({ role }) => role)).toEqual([HUB]);
  });

  test('has a hop that chains share by an alias once, so that planning finds its mistakes once', async () => {
    const chain = `&c [{role: "${HUB}", external-id: x}, "${DEPLOY}"]`;
    const [a, b] = await targetsOf(`version: 1\ntargets:\n  a: ${chain}\n  b: *c\n`);
    expect(a?.hops[0]?.place).toBe('c.yml:3:10 (target a)');
    expect(b?.hops[0]).toEqual(a?.hops[0]);
    expect(b?.hops).toHaveLength(2);
  });

  test('may use names that every object has', async () => {
    const text = `version: 1\nhops: {constructor: "${HUB}", toString: constructor}\ntargets:\n  valueOf: {chain: toString, labels: {__proto__: x, hasOwnProperty: y}}\n`;
    const [target] = await targetsOf(text);
    expect(target).toMatchObject({ name: 'valueOf', hops: [{ role: HUB }] });
    expect(Object.entries(target?.labels ?? {})).toEqual([
      ['__proto__', 'x'],
      ['hasOwnProperty', 'y'],
    ]);
  });
});
