import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepResult } from '../../src/demo/fake-runner.ts';
import { roleChain } from '../support/cli.ts';
import { fanOutWorld, HUB, worldTargets } from '../support/fan-out-world.ts';
import { fakeGitHubApi } from '../support/github-api.ts';
import type { Job } from '../support/job.ts';
import { countOf, errorOf, expectNothingDelivered } from '../support/outcome.ts';
import { profilesOf, sessionsOf } from '../support/profiles.ts';
import { stage } from '../support/stage.ts';

const TARGETS = worldTargets(3);
const [ONE, TWO] = TARGETS;
const CONFIG = `
version: 1
hops:
  hub: {role: "${HUB}", session-name: "{repository}-{run_id}"}
targets:
  staging: [hub, "${ONE?.role ?? ''}"]
  prod-eu:
    chain: [hub, {role: "${TWO?.role ?? ''}", session-name: from-the-file}]
    region: eu-west-1
    labels: {stage: prod}
`;

function withConfig(job: Job, text: string): Job {
  writeFileSync(join(job.workspace, 'role-chain.yml'), text);
  return job;
}

describe('a step that names a file and one of its targets', () => {
  const on = stage(fanOutWorld(TARGETS));

  function take(targets: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    const job = withConfig(on.job(), CONFIG);
    return job.main({ 'config-file': 'role-chain.yml', targets, ...inputs });
  }

  test('gets its session in the environment, with its Region', async () => {
    const step = await take('prod-eu');
    expect(errorOf(step)).toBe('');
    expect(step.exported.get('AWS_REGION')).toBe('eu-west-1');
    expect(await sessionsOf(on.emulator, [{ name: '', region: '', keys: step.exported }])).toEqual([
      `arn:aws:sts::${TWO?.account ?? ''}:assumed-role/deploy/from-the-file`,
    ]);
    expect(step.outputs.get('aws-account-id')).toBe(TWO?.account);
  });

  test('gets profiles for several targets, through a hub that is assumed once under the name in the file', async () => {
    const step = await take('*');
    expect(errorOf(step)).toBe('');
    expect(step.exported.size).toBe(0);
    expect(countOf(on.emulator, 'AssumeRoleWithWebIdentity')).toBe(1);
    expect(
      on.emulator.log.find(({ operation }) => operation === 'AssumeRoleWithWebIdentity')?.parameters,
    ).toMatchObject({
      RoleSessionName: 'octo_app-4242',
    });
    const [job] = [withConfig(on.job(), CONFIG)];
    await job.main({ 'config-file': 'role-chain.yml', targets: '*' });
    expect(profilesOf(job).map(({ name, region }) => [name, region])).toEqual([
      ['staging', 'eu-central-1'],
      ['prod-eu', 'eu-west-1'],
    ]);
  });

  test('continues from the chain of the step, if it has one', async () => {
    const step = await withConfig(on.job(), `{version: 1, targets: {one: "${ONE?.role ?? ''}"}}`).main({
      'role-to-assume': HUB,
      'config-file': 'role-chain.yml',
      targets: 'one',
    });
    expect(errorOf(step)).toBe('');
    expect(step.outputs.get('aws-account-id')).toBe(ONE?.account);
  });

  test('warns if a chain begins with a role that the step has already assumed', async () => {
    const step = await take('staging', { 'role-to-assume': HUB });
    expect(step.log).toMatch(
      /::warning::role-chain\.yml:4:3 \(hop hub\): assumes .*role\/hub, which the hop before it has assumed already/,
    );
  });

  test('may have more targets in profiles', async () => {
    const step = await take('staging', { profiles: `{also: ["${HUB}"]}` });
    expect(errorOf(step)).toBe('');
    const profiles = JSON.parse(step.outputs.get('profiles') ?? '[]') as readonly { readonly name: string }[];
    expect(profiles.map(({ name }) => name)).toEqual(['staging', 'also']);
  });

  test.each([
    [{ targets: '' }, 'targets: is needed with config-file'],
    [{ targets: 'stagin' }, "did you mean 'staging'?"],
    [{ targets: 'stage=prd' }, "did you mean 'prod'?"],
    [
      { targets: 'staging', profiles: `staging: ${HUB}` },
      "there is another target called 'staging': role-chain.yml:6:",
    ],
    [{ 'config-file': '', targets: 'staging' }, 'targets: selects from a config-file, and there is none'],
    [{ 'config-file': '../role-chain.yml', targets: 'staging' }, 'role-chain.yml'],
    [{ targets: '*', 'aws-profile': 'x' }, 'aws-profile: cannot be given with targets'],
  ])('is refused: %j', async (inputs, message) => {
    const job = withConfig(on.job(), CONFIG);
    const step = await job.main({ 'config-file': 'role-chain.yml', ...inputs });
    expect(errorOf(step)).toContain(message);
    expect({ status: step.status, exported: step.exported.size, outputs: step.outputs.size }).toEqual({
      status: 1,
      exported: 0,
      outputs: 0,
    });
    expect(on.emulator.log).toEqual([]);
  });

  test('reads the file through the API at the commit of the run if it is not checked out', async () => {
    const path = '/repos/octo/app/contents/.github/role-chain.yml?ref=5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d';
    const api = await fakeGitHubApi({ [path]: { raw: CONFIG } });
    try {
      const step = await on.job({ env: { GITHUB_API_URL: api.url } }).main({
        'config-file': '.github/role-chain.yml',
        targets: 'staging',
        'github-token': 'ghs_aTokenThatNobodyMaySee',
      });
      expect(errorOf(step)).toBe('');
      expect(step.outputs.get('aws-account-id')).toBe(ONE?.account);
      expect(step.log).not.toContain('ghs_aToken');
    } finally {
      await api.close();
    }
  });

  test('is checked offline by role-chain check, which shows the tree of all targets', async () => {
    const job = withConfig(on.job(), CONFIG);
    const file = join(job.workspace, 'role-chain.yml');
    const args = ['check', '--aws-region', 'eu-central-1', '--config-file', file];
    const { status, stdout, stderr } = await roleChain(args, { GITHUB_API_URL: 'http://127.0.0.1:1' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^arn:aws:iam::111111111111:role\/hub +web identity +1h/m);
    expect(stdout).toMatch(/^├─ arn:aws:iam::500000000000:role\/deploy +staging +eu-central-1 +AssumeRole/m);
    expect(stdout).toMatch(
      /^└─ arn:aws:iam::500000000001:role\/deploy +prod-eu +eu-west-1 +AssumeRole +1h +from-the-file/m,
    );
    writeFileSync(file, CONFIG.replace('version: 1', 'version: 1\nregion: x').replace('prod-eu:', '"prod eu":'));
    const broken = await roleChain(args);
    expect({ status: broken.status, stdout: broken.stdout }).toEqual({ status: 2, stdout: '' });
    expect(broken.stderr).toContain('2 problems:');
  });
});

describe('role-chain check of a file that does not exist', () => {
  test.each([
    ['typo.yml', `'typo.yml' in ${process.cwd()}`],
    ['/nowhere/typo.yml', "'/nowhere/typo.yml'"],
  ])('is a usage error, and says where it looked: %s', async (file, place) => {
    const args = ['check', '--aws-region', 'eu-central-1', '--config-file', file];
    expect(await roleChain(args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `role-chain: config-file: there is no file ${place}.\n`,
    });
  });
});

/** Files that are broken, each with the place and the words of its one message. */
const BROKEN: readonly (readonly [what: string, text: string, message: RegExp])[] = [
  ['tabs', 'version: 1\ntargets:\n\tone: x\n', /role-chain\.yml:3:\d+.*tab/i],
  ['a key twice', `version: 1\ntargets:\n  one: ${HUB}\n  two: ${HUB}\n  one: ${HUB}\n`, /role-chain\.yml:5:3.*/],
  [
    'an unknown hop',
    'version: 1\nhops: {hub: "arn:aws:iam::111111111111:role/hub"}\ntargets: {one: [hubb]}\n',
    /role-chain\.yml:3:17.*did you mean 'hub'\?/,
  ],
  ['a cycle', 'version: 1\nhops: {a: b, b: a}\ntargets: {one: [a]}\n', /role-chain\.yml:2:.*a -> b -> a/],
  [
    'a name that no profile can have',
    `version: 1\ntargets:\n  "prod eu": ${HUB}\n`,
    /role-chain\.yml:3:3.*white space/,
  ],
  ['10 MB', `version: 1\ntargets:\n${'#'.repeat(10_000_000)}\n`, /larger than \d+/],
  [
    'an alias bomb',
    `version: 1\nx0: &x0 [a, a]\n${Array.from({ length: 40 }, (_, at) => `x${at + 1}: &x${at + 1} [*x${at}, *x${at}]`).join('\n')}\ntargets: {one: *x40}\n`,
    /role-chain\.yml:\d+:\d+/,
  ],
  ['an alias of itself', 'version: 1\ntargets: {one: &a [*a]}\n', /role-chain\.yml:2:/],
  ['a custom tag', `version: 1\ntargets: {one: !!js/function "x"}\n`, /role-chain\.yml:2:.*tag/],
  ['no version', `targets: {one: ${HUB}}\n`, /version/],
  ['another version', `version: 2\ntargets: {one: ${HUB}}\n`, /role-chain\.yml:1:.*version/],
  [
    'paths that name nothing',
    `version: 1\ntargets: {one: {chain: [${HUB}], paths: ["!docs/**"]}}\n`,
    /role-chain\.yml:2:\d+.*paths: has only patterns that exclude/,
  ],
  ['no targets', 'version: 1\n', /targets/],
  ['a list', '- a\n- b\n', /role-chain\.yml/],
  [
    'a secret',
    `version: 1\ntargets: {one: [{role: ${HUB}, mfa-secret: JBSWY3DPEHPK3PXP}]}\n`,
    /role-chain\.yml:2:.*mfa-secret/,
  ],
];

describe('a file that is broken by', () => {
  const on = stage(fanOutWorld(TARGETS));

  test.each(BROKEN)(
    '%s gets one clear message with the location, and nothing is written',
    async (_what, text, message) => {
      const job = withConfig(on.job(), text);
      const step = await job.main({ 'config-file': 'role-chain.yml', targets: '*' });
      const error = errorOf(step);
      expect(error).toMatch(message);
      expect(error).not.toMatch(/^\d+ problems/);
      expect(error.split('\n').length).toBeLessThanOrEqual(3);
      expect({
        status: step.status,
        stderr: step.stderr,
        handedOn: [...step.exported, ...step.outputs, ...step.state],
      }).toEqual({
        status: 1,
        stderr: '',
        handedOn: [],
      });
      expect(on.emulator.log).toEqual([]);
    },
  );

  test('a binary file', async () => {
    const job = on.job();
    writeFileSync(join(job.workspace, 'role-chain.yml'), Buffer.from([0xff, 0xfe, 0, 1, 2, 0]));
    const step = await job.main({ 'config-file': 'role-chain.yml', targets: '*' });
    expect(errorOf(step)).toContain('is not UTF-8 text');
  });

  test('problems that only planning finds: with file, line and column, once for all targets that share the hop', async () => {
    const job = withConfig(
      on.job(),
      `version: 1\nhops:\n  hub: {role: "${HUB}", external-id: x}\ntargets:\n  one: [hub, "arn:aws-cn:iam::500000000000:role/deploy"]\n  two: [hub]\n`,
    );
    const step = await job.main({ 'config-file': 'role-chain.yml', targets: '*' });
    expect(errorOf(step)).toContain('2 problems:');
    expect(errorOf(step).match(/role-chain\.yml:3:3 \(hop hub\)/g)).toHaveLength(1);
    expect(errorOf(step)).toMatch(/role-chain\.yml:5:14 \(target one\).*partition aws-cn/);
  });

  test('nothing at all: it does not exist', async () => {
    const job = on.job({ env: { GITHUB_API_URL: 'http://127.0.0.1:9' } });
    const step = await job.main({ 'config-file': 'role-chain.yml', targets: '*' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('is not in the workspace');
    expect(errorOf(step)).toContain('github-token');
  });
});
