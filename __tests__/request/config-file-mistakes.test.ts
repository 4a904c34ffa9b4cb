import { DEPLOY, HUB, readConfig } from './support/targets.ts';

/** A file with one right target, and `lines` for more. */
function more(lines: string): string {
  return `version: 1\nhops:\n  hub: ${HUB}\ntargets:\n  right: hub\n${lines}`;
}

const NO_MERGE =
  'merge keys (<<) are not supported; write out what they stand for, or give a hop a name under hops of a config file and use the name';

/** One slip, one message: the whole message. */
const MISTAKES: readonly (readonly [string, string, string])[] = [
  ['no version', `targets: {a: "${HUB}"}`, 'c.yml:1:1: version is missing; write version: 1 at the top'],
  ['another version', 'version: 2\nchains: {}', "c.yml:1:10: version '2' is not known here; write version: 1"],
  ['a version that is a list', 'version: [1]', 'c.yml:1:10: version must be a text, not a list'],
  [
    'a version mistyped',
    `verson: 1\ntargets: {a: "${HUB}"}`,
    "c.yml:1:1: 'verson' is not a key of a config file; did you mean 'version'?",
  ],
  [
    'targets mistyped',
    'version: 1\ntarget: {}',
    "c.yml:2:1: 'target' is not a key of a config file; did you mean 'targets'?",
  ],
  ['no targets', 'version: 1', 'c.yml:1:1: targets is missing; a config file has at least one'],
  ['targets of nothing', 'version: 1\ntargets:', 'c.yml:2:9: targets must be a mapping (key: value)'],
  ['empty targets', 'version: 1\ntargets: {}', 'c.yml:2:10: targets is empty; a config file has at least one'],
  ['a list of targets', 'version: 1\ntargets: [a]', 'c.yml:2:10: targets must be a mapping (key: value)'],
  ['two targets with one name', more('  right: hub'), "c.yml:6:3: Map keys must be unique, and 'right' appears twice"],
  ['a key that is null', more('  ~: hub'), 'c.yml:6:3: a key of targets has no value'],
  ['a key that is a list', more('  ? [a]\n  : hub'), 'c.yml:6:5: a key of targets must be a text, not a list'],
  [
    'a name that no profile can have',
    more('  a/b: hub'),
    "c.yml:6:3 (target a/b): 'a/b' becomes the name of a profile: a profile name must not contain slashes",
  ],
  [
    'a name that no selection can name',
    more('  "!a": hub'),
    "c.yml:6:3 (target !a): the target name '!a' must not contain , or = or start with !: the input targets could not name it",
  ],
  [
    'a name that selects every target',
    more('  "*": hub'),
    "c.yml:6:3 (target *): the target name '*' must not contain * ? [ ] { or }: the input targets would read it as a glob",
  ],
  [
    'a name that selects others',
    more('  prod-*: hub'),
    "c.yml:6:3 (target prod-*): the target name 'prod-*' must not contain * ? [ ] { or }: the input targets would read it as a glob",
  ],
  [
    'a name with a line end',
    more('  "a\\nb": hub'),
    "c.yml:6:3 (target a\\nb): 'a\\nb' becomes the name of a profile: a profile name must not contain white space",
  ],
  [
    'a target without a value',
    more('  x:'),
    'c.yml:6:5 (target x): the target has no value; write the ARN of a role, or a list of hops',
  ],
  [
    'a target without a value in braces',
    'version: 1\ntargets: {x}',
    'c.yml:2:11 (target x): the target has no value; write the ARN of a role, or a list of hops',
  ],
  [
    'an empty chain, and no shared one',
    more('  x: []'),
    'c.yml:6:6 (target x): the target has no hops, and neither role-to-assume nor role-chain gives it any',
  ],
  [
    'no chain, and no shared one',
    more('  x: {region: a}'),
    'c.yml:6:6 (target x): the target has no hops, and neither role-to-assume nor role-chain gives it any',
  ],
  [
    'a chain that is a mapping',
    more(`  x: {chain: {role: "${HUB}"}}`),
    'c.yml:6:14 (target x): a chain must be a list of hops; put "- " before the hop',
  ],
  [
    'a target that is a hop',
    more(`  x: {role: "${HUB}", external-id: y}`),
    "c.yml:6:6 (target x): 'role' is not a key of a target; a hop goes into its chain: [{role: ...}]",
  ],
  [
    'a key of a target mistyped',
    more('  x: {chian: [hub]}'),
    "c.yml:6:7 (target x): 'chian' is not a key of a target; did you mean 'chain'?",
  ],
  ['a merge key', more('  x: {<<: {chain: [hub]}}'), `c.yml:6:7 (target x): ${NO_MERGE}`],
  [
    'a merge key in a hop',
    `version: 1\nhops:\n  a: &base {role: "${HUB}"}\n  b:\n    <<: *base\n    duration: 15m\ntargets: {x: [a, b]}`,
    `c.yml:5:5 (hop b): ${NO_MERGE}`,
  ],
  ['a merge key at the top', `<<: {version: 1}\ntargets: {x: "${HUB}"}`, `c.yml:1:1: ${NO_MERGE}`],
  [
    'a merge key among hops',
    `version: 1\nhops: {<<: {hub: "${HUB}"}, other: "${HUB}"}\ntargets: {x: other}`,
    `c.yml:2:8: ${NO_MERGE}`,
  ],
  ['a merge key among targets', more('  <<: {x: hub}'), `c.yml:6:3: ${NO_MERGE}`],
  ['a merge key among labels', more('  x: {chain: hub, labels: {<<: {a: b}}}'), `c.yml:6:28 (target x): ${NO_MERGE}`],
  [
    'a merge key among tags',
    more(`  x: [{role: "${HUB}", tags: {<<: {a: b}}}]`),
    `c.yml:6:59 (target x) (hop 1): ${NO_MERGE}`,
  ],
  [
    'a region that is a list',
    more('  x: {chain: hub, region: [a]}'),
    'c.yml:6:27 (target x): region must be a text, not a list',
  ],
  [
    'labels that are a list',
    more('  x: {chain: hub, labels: [a]}'),
    'c.yml:6:27 (target x): labels must be a mapping (key: value)',
  ],
  [
    'a label that is a list',
    more('  x: {chain: hub, labels: {a: [b]}}'),
    "c.yml:6:31 (target x): the label 'a' must be a text, not a list",
  ],
  [
    'a label of strange letters',
    more('  x: {chain: hub, labels: {"a b": c}}'),
    "c.yml:6:28 (target x): 'a b' cannot be the key of a label; allowed are letters, digits and _ . -",
  ],
  [
    'a label that a matrix has already',
    more('  x: {chain: hub, labels: {Region: c}}'),
    "c.yml:6:28 (target x): 'Region' cannot be the key of a label: rows of a matrix already have that",
  ],
  [
    'labels that differ in nothing but case',
    more('  x: {chain: hub, labels: {Stage: prod, geo: eu, stage: dev}}\n  y: {chain: hub, labels: {stage: dev}}'),
    "c.yml:6:50 (target x): 'stage' cannot be the key of a label: 'Stage' is one already, and the columns of a matrix are looked up without regard to case",
  ],
  ['a hop in a hop', more('  x: [[hub]]'), 'c.yml:6:7 (target x) (hop 1): a hop is an ARN or a mapping with a role'],
  ['a hop without a role', more('  x: [hub, {external-id: y}]'), 'c.yml:6:12 (target x) (hop 2): a hop needs a role'],
  [
    'a role mistyped',
    more(`  x: [{rol: "${HUB}"}]`),
    "c.yml:6:8 (target x) (hop 1): 'rol' is not a key of a hop; did you mean 'role'?",
  ],
  [
    'a hop that is not there',
    more('  x: [hbu]'),
    "c.yml:6:7 (target x) (hop 1): 'hbu' is neither an ARN nor the name of a hop; did you mean 'hub'?",
  ],
  [
    'a hop that is far from there',
    more('  x: [centre]'),
    "c.yml:6:7 (target x) (hop 1): 'centre' is neither an ARN nor the name of a hop; the hops are hub",
  ],
  [
    'a hop that is not there, often',
    more('  x: [hbu]\n  y: [hub, hbu]\n  z: hbu'),
    "c.yml:6:7 (target x) (hop 1): 'hbu' (used 3 times) is neither an ARN nor the name of a hop; did you mean 'hub'?",
  ],
  [
    'a hop where none has a name',
    'version: 1\ntargets: {x: hub}',
    "c.yml:2:14 (target x) (hop 1): 'hub' is neither an ARN nor the name of a hop; the file has no hops with a name",
  ],
  [
    'a hop that stands for one that is not there',
    `version: 1\nhops: {a: b}\ntargets: {x: [a], y: a}`,
    "c.yml:2:11 (hop a): 'b' is neither an ARN nor the name of a hop; did you mean 'a'?",
  ],
  [
    'hops that stand for each other',
    'version: 1\nhops:\n  a: b\n  b: c\n  c: a\n  d: b\ntargets: {x: [a], y: [b, d]}',
    'c.yml:3:3 (hop a): is circular: a -> b -> c -> a',
  ],
  [
    'a way into a circle',
    'version: 1\nhops:\n  a: b\n  b: b\ntargets: {x: a}',
    'c.yml:4:3 (hop b): is circular: b -> b',
  ],
  [
    'a hop whose name could be an ARN',
    `version: 1\nhops:\n  "a:b": ${HUB}\ntargets: {x: "${HUB}"}`,
    "c.yml:3:3 (hop a:b): 'a:b' cannot be the name of a hop; allowed are letters, digits and _ . -",
  ],
  ['a hop without a value', 'version: 1\nhops: {a: }\ntargets: {x: a, y: a}', 'c.yml:2:11 (hop a): a hop has no value'],
  [
    'a wrong hop that all targets share',
    `version: 1\nhops:\n  hub: {role: "${HUB}", duration: 1d}\ntargets: {a: [hub], b: [hub, hub], c: hub}`,
    "c.yml:3:63 (hop hub): duration '1d' is not a time; write seconds (3600), or 15m, 1h",
  ],
  [
    'a wrong hop that targets share by an alias',
    `version: 1\ntargets:\n  a: &c [{role: "${HUB}", duration: 1d}]\n  b: *c\n  c: *c`,
    "c.yml:3:65 (target a) (hop 1): duration '1d' is not a time; write seconds (3600), or 15m, 1h",
  ],
  [
    'MFA',
    more(`  x: [{role: "${HUB}", mfa-serial: s, mfa-code: "123456"}]`),
    'c.yml:6:52 (target x) (hop 1): mfa-serial, mfa-code: secrets do not belong in a file of a repository; set MFA with the inputs mfa-serial and mfa-code or mfa-secret',
  ],
  [
    'the seed of a device',
    `version: 1\nhops: {a: {role: "${HUB}", mfa-secret: JBSWY3DPEHPK3PXP}}\ntargets: {x: a}`,
    'c.yml:2:56 (hop a): mfa-secret: secrets do not belong in a file of a repository; set MFA with the inputs mfa-serial and mfa-code or mfa-secret',
  ],
  [
    'an assertion',
    more(`  x: [{role: "${HUB}", provided-contexts: [{provider-arn: a, context-assertion: b}]}]`),
    'c.yml:6:52 (target x) (hop 1): provided-contexts: secrets do not belong in a file of a repository; a context-assertion belongs to a hop of the input role-chain or profiles',
  ],
];

describe('a config file with a mistake gets one message, with its place:', () => {
  test.each(MISTAKES)('%s', async (_name, text, message) => {
    const { problems } = await readConfig(text);
    expect(problems).toEqual([message]);
  });

  test('and each of several, whatever the others are', async () => {
    const { targets, problems } = await readConfig(
      more(`  a: [hbu]\n  b: {chain: [hub], regoin: x}\n  c: [{role: "${DEPLOY}", colour: red}]\n  d: hub`),
    );
    expect(problems.map((line) => line.split(':').slice(0, 2).join(':'))).toEqual(['c.yml:7', 'c.yml:8', 'c.yml:6']);
    expect(targets.map(({ name }) => name)).toEqual(['right', 'a', 'b', 'c', 'd']);
    expect(targets.map(({ hops }) => hops.length)).toEqual([1, 0, 1, 1, 1]);
  });

  test('and never shows a secret', async () => {
    const secret = 'JBSWY3DPEHPK3PXP';
    const { problems } = await readConfig(more(`  x: [{role: "${HUB}", mfa-secret: ${secret}, mfa-code: ${secret}}]`));
    expect(problems).toHaveLength(1);
    expect(problems.join()).not.toContain(secret);
  });
});
