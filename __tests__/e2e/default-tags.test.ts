import type { CallRecord } from '../../src/emulator/emulator.ts';
import { errorOf, expectNothingDelivered, operationsOf, warningsOf } from '../support/outcome.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const SIGNED = { ...KEYS, 'role-to-assume': ROLES.ci };

/** The tags of a call, in the order in which they were sent. */
function tagsOf(call: CallRecord | undefined): readonly (readonly [string, string | undefined])[] {
  const parameters = call?.parameters ?? {};
  return Object.keys(parameters)
    .flatMap((name) => /^Tags\.member\.(\d+)\.Key$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other)
    .map((number) => [parameters[`Tags.member.${number}.Key`] ?? '', parameters[`Tags.member.${number}.Value`]]);
}

function transitiveKeysOf(call: CallRecord | undefined): readonly string[] {
  return Object.entries(call?.parameters ?? {}).flatMap(([name, value]) =>
    name.startsWith('TransitiveTagKeys.') ? [value] : [],
  );
}

describe('the default tags of a signed role-to-assume hop', () => {
  const on = stage();

  test('are those of configure-aws-credentials v6.2, in its order, with its allowed characters', async () => {
    await on.job({ env: { GITHUB_BASE_REF: 'release/1', GITHUB_HEAD_REF: 'a#b' } }).main(SIGNED);
    expect(tagsOf(on.emulator.log[0])).toEqual([
      ['GitHub', 'Actions'],
      ['Repository', 'octo/app'],
      ['Workflow', 'Deploy to prod_'],
      ['Action', '__self'],
      ['Actor', 'mona_bot_'],
      ['Commit', '5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d5c3b2f9d'],
      ['Branch', 'refs/heads/main'],
      ['EventName', 'push'],
      ['BaseRef', 'release/1'],
      ['HeadRef', 'a_b'],
      ['RunId', '4242'],
      ['Job', 'deploy'],
      ['TriggeringActor', 'mona'],
    ]);
  });

  test('keep letters of every script, and are truncated to 256 characters', async () => {
    const env = { GITHUB_WORKFLOW: 'Übergabe 東京 (v2) 🚀', GITHUB_REF: 'r'.repeat(300) };
    const few = { GITHUB_SHA: '', GITHUB_EVENT_NAME: undefined, GITHUB_ACTION: undefined };
    await on.job({ env: { ...env, ...few } }).main(SIGNED);
    const tags = new Map(tagsOf(on.emulator.log[0]));
    expect(tags.get('Workflow')).toBe('Übergabe 東京 _v2_ _');
    expect(tags.get('Branch')).toBe('r'.repeat(256));
    expect([...tags.keys()]).toEqual(expect.not.arrayContaining(['Commit', 'EventName', 'Action', 'HeadRef']));
  });

  test('travel if transitive-tag-keys names them, in upper or lower case, and are not sent twice', async () => {
    const step = await on
      .job()
      .main({ ...SIGNED, 'role-chain': ROLES.hub, 'transitive-tag-keys': 'repository\nActor\nHeadRef' });
    expect(transitiveKeysOf(on.emulator.log[0])).toEqual(['Repository', 'Actor']);
    expect(tagsOf(on.emulator.log[1])).toEqual([]);
    expect(Object.fromEntries(on.emulator.sessionOf(step.exported.get('AWS_ACCESS_KEY_ID') ?? '')?.tags ?? [])).toEqual(
      {
        Repository: 'octo/app',
        Actor: 'mona_bot_',
      },
    );
  });

  test('reach a role-chain hop only if transitive-tag-keys names them', async () => {
    const step = await on
      .job()
      .main({ 'role-to-assume': ROLES.ci, 'role-chain': ROLES.hub, 'transitive-tag-keys': 'Repository' });
    expect(step.status).toBe(0);
    expect(tagsOf(on.emulator.log.at(-1))).toEqual([['Repository', 'octo/app']]);
    expect(transitiveKeysOf(on.emulator.log.at(-1))).toEqual(['Repository']);
  });

  test('cannot be replaced by a tag of the user, in upper or lower case', async () => {
    const job = on.job();
    const step = await job.main({ ...SIGNED, 'custom-tags': '{"repository": "someone/else"}' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain("custom-tags (hop 1): the tag 'repository' is one of the default tags");
    expect(operationsOf(on.emulator)).toEqual([]);
  });

  test('are dropped when everything together is too large, and the warning says which', async () => {
    const env = { GITHUB_HEAD_REF: 'h'.repeat(200), GITHUB_BASE_REF: 'b'.repeat(100) };
    const step = await on.job({ env }).main({ ...SIGNED, 'transitive-tag-keys': 'HeadRef\nActor' });
    expect(step.status).toBe(0);
    expect(on.emulator.log.map(({ outcome }) => outcome.code)).toEqual(['PackedPolicyTooLarge', undefined]);
    expect(tagsOf(on.emulator.log[1]).map(([key]) => key)).toEqual([
      'GitHub',
      'Repository',
      'Workflow',
      'Action',
      'Actor',
      'Commit',
      'Branch',
    ]);
    expect(transitiveKeysOf(on.emulator.log[1])).toEqual(['Actor']);
    expect(warningsOf(step)).toContain('EventName, BaseRef, HeadRef, RunId, Job, TriggeringActor');
  });
});

describe('transitive-tag-keys', () => {
  const on = stage();

  test('that match no tag are an error that says so, before any call', async () => {
    const job = on.job();
    const step = await job.main({ ...SIGNED, 'transitive-tag-keys': 'Repositry' });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain("transitive-tag-keys (hop 1): 'Repositry' is neither a tag of this hop");
    expect(operationsOf(on.emulator)).toEqual([]);
  });
});
