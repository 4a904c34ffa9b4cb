import { parseRoleChain } from '../../src/request/role-chain.ts';
import type { HopRequest } from '../../src/request/hop-request.ts';
import { Problems } from '../../src/core/problems.ts';
import { Secret } from '../../src/core/secret.ts';

const HUB = 'arn:aws:iam::222222222222:role/hub';
const DEPLOY = 'arn:aws:iam::333333333333:role/app/deploy';

async function read(
  text: string,
): Promise<{ readonly hops: readonly HopRequest[]; readonly problems: readonly string[] }> {
  const problems = new Problems();
  const hops = await parseRoleChain(text, { conceal: (value) => new Secret(value), problems, firstHop: 2 });
  const lines = problems.list.map(({ place, hop, message }) => `${place} (hop ${hop ?? '-'}): ${message}`);
  return { hops, problems: lines };
}

async function roles(text: string): Promise<readonly string[]> {
  const { hops, problems } = await read(text);
  expect(problems).toEqual([]);
  return hops.map(({ role }) => role);
}

describe('a chain is', () => {
  test.each([
    ['one ARN', HUB],
    ['one ARN per line', `${HUB}\n${DEPLOY}`],
    ['lines with room around them', `\n  ${HUB}  \r\n\r\n\t${DEPLOY}\r\n`],
    ['lines with comments', `# first\n${HUB} # the hub\n${DEPLOY}`],
    ['lines with dashes', `- ${HUB}\n- ${DEPLOY}`],
    ['a YAML list with quotes', `- "${HUB}"\n- '${DEPLOY}'`],
    ['a YAML flow list', `[${HUB.replace(/.*/, '"$&"')}, {role: "${DEPLOY}"}]`],
    ['JSON', JSON.stringify([HUB, { role: DEPLOY }])],
    ['mappings', `- role: ${HUB}\n- role: ${DEPLOY}`],
    ['mappings with Windows line ends', `- role: ${HUB}\r\n- role: ${DEPLOY}\r\n`],
    ['a list with a head', `---\n- ${HUB}\n- role: ${DEPLOY}`],
  ])('%s', async (_name, text) => {
    const read = await roles(text);
    expect(read[0]).toBe(HUB);
    expect(read.slice(1)).toEqual(text.includes(DEPLOY) ? [DEPLOY] : []);
  });

  test.each(['# nothing', '[]', '~', '---'])('nothing: %s', async (text) => {
    expect(await roles(text)).toEqual([]);
  });
});

describe('a hop mapping', () => {
  test('may say everything about a hop', async () => {
    const { hops, problems } = await read(`
- role: ${DEPLOY}
  external-id: acme-42
  session-name: "{repository}-{run_id}"
  duration: 45m
  tags: {Team: payments, Build: 0123, Ratio: 1.50, Flag: yes, Day: 2026-01-01}
  transitive-tag-keys: Team
  source-identity: "{actor}"
  policy: {Version: "2012-10-17", Statement: [{Effect: Allow, Action: "*", Resource: "*"}]}
  policy-arns: [arn:aws:iam::aws:policy/ReadOnlyAccess]
  region: eu-west-1
  mfa-serial: GAHT12345678
  mfa-code: "012345"
  provided-contexts:
    - {provider-arn: arn:aws:iam::aws:contextProvider/IdentityCenter, context-assertion: jwt-text}
`);
    expect(problems).toEqual([]);
    expect(hops).toEqual([
      {
        number: expect.any(Number) as number,
        place: 'role-chain item 1',
        role: DEPLOY,
        externalId: 'acme-42',
        sessionName: '{repository}-{run_id}',
        durationSeconds: 2700,
        // As written: almost nothing in AWS that looks like a number is one.
        tags: [
          ['Team', 'payments'],
          ['Build', '0123'],
          ['Ratio', '1.50'],
          ['Flag', 'yes'],
          ['Day', '2026-01-01'],
        ].map(([key, value]) => ({ key, value, place: 'role-chain item 1' })),
        transitiveTagKeys: ['Team'],
        sourceIdentity: '{actor}',
        policy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
        policyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
        region: 'eu-west-1',
        mfa: { serial: 'GAHT12345678', proof: { kind: 'code', code: expect.any(Secret) as Secret } },
        providedContexts: [
          {
            providerArn: 'arn:aws:iam::aws:contextProvider/IdentityCenter',
            contextAssertion: expect.any(Secret) as Secret,
          },
        ],
      },
    ]);
    const [proof] = hops.map(({ mfa }) => mfa?.proof);
    expect(proof?.kind === 'code' ? proof.code.reveal() : undefined).toBe('012345');
  });

  test('may give its policy as JSON text', async () => {
    const { hops } = await read(`- role: ${HUB}\n  policy: '{"Version": "2012-10-17"}'`);
    expect(hops[0]?.policy).toBe('{"Version": "2012-10-17"}');
  });

  test('may share parts by anchors', async () => {
    const { hops, problems } = await read(
      `- role: ${HUB}\n  tags: &tags {Team: a}\n  policy: &p {Version: "2012-10-17", Statement: []}\n- role: ${DEPLOY}\n  tags: *tags\n  policy: *p`,
    );
    expect(problems).toEqual([]);
    expect(hops.map(({ tags }) => tags[0]?.value)).toEqual(['a', 'a']);
    expect(hops[1]?.policy).toBe('{"Version":"2012-10-17","Statement":[]}');
  });

  test('may use an anchor again, and then means the last one', async () => {
    const { hops } = await read(`- {role: &r "${HUB}"}\n- {role: &r "${DEPLOY}"}\n- *r`);
    expect(hops.map(({ role }) => role)).toEqual([HUB, DEPLOY, DEPLOY]);
  });

  test.each([
    [
      'a key that is none',
      'external_id: x',
      "line 2, column 3: 'external_id' is not a key of a hop; did you mean 'external-id'?",
    ],
    [
      'a key of no resemblance',
      'colour: x',
      "line 2, column 3: 'colour' is not a key of a hop; known are role, external-id,",
    ],
    ['a list for a text', 'session-name: [a]', 'line 2, column 17: session-name must be a text, not a list'],
    ['a mapping for a text', 'region: {a: b}', 'line 2, column 11: region must be a text, not a mapping'],
    ['no value', 'external-id:', 'line 2, column 15: external-id has no value'],
    ['a text for tags', 'tags: Team', 'line 2, column 9: tags must be a mapping (key: value)'],
    ['a tag without a value', 'tags: {Team: }', "the tag 'Team' has no value"],
    ['a tag with a list', 'tags: {Team: [a]}', "line 2, column 16: the tag 'Team' must be a text, not a list"],
    [
      'a duration in days',
      'duration: 1d',
      "line 2, column 13: duration '1d' is not a time; write seconds (3600), or 15m, 1h",
    ],
    [
      'a list of mappings for keys',
      'transitive-tag-keys: [{a: b}]',
      'transitive-tag-keys must be a text, not a mapping',
    ],
    ['a code without a device', 'mfa-code: "123456"', 'mfa-code or mfa-secret needs mfa-serial'],
    [
      'a context without a provider',
      'provided-contexts: [{context-assertion: abcd}]',
      'needs provider-arn and context',
    ],
    ['a text for contexts', 'provided-contexts: abcd', 'provided-contexts must be a list of mappings'],
    [
      'an alias to nothing',
      'region: *east',
      'line 2, column 11: region is an alias, and no anchor with its name comes before it; a text that begins with * has',
    ],
    [
      'a seed without a colon, in quotes',
      '"mfa-secret JBSWY3DP": ',
      "line 2, column 3: 'mfa-secret...' is not a key of a hop; did you mean 'mfa-secret'?",
    ],
    ['a merge key', '<<: {duration: 15m}', 'merge keys (<<) are not supported; '],
    ['a merge key among tags', 'tags: {<<: {a: b}}', 'merge keys (<<) are not supported; '],
  ])('with %s is refused', async (_name, line, problem) => {
    const { problems } = await read(`- role: ${HUB}\n  ${line}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^role-chain item 1 \(hop 2\): /);
    expect(problems[0]).toContain(problem);
  });
});

describe('a hop to a root user', () => {
  const ROOT = '- {root: "444444444444", task-policy: S3UnlockBucketPolicy';

  test('says the account and the task, and may say duration and Region', async () => {
    const { hops, problems } = await read(`- ${HUB}\n${ROOT}, duration: 10m, region: us-west-2}`);
    expect(problems).toEqual([]);
    expect(hops[1]).toMatchObject({
      role: '',
      root: { account: '444444444444', taskPolicy: 'S3UnlockBucketPolicy' },
      durationSeconds: 600,
      region: 'us-west-2',
    });
  });

  test('keeps the zeros that an account id begins with, in quotes or not', async () => {
    const { hops } = await read('- {root: 012345678901, task-policy: S3UnlockBucketPolicy}');
    expect(hops[0]?.root?.account).toBe('012345678901');
  });

  test.each([
    ['a key that AssumeRoot has nothing for', `${ROOT}, external-id: x}`, /external-id/],
    ['a key that is misspelled', '- {root: "444444444444", task_policy: S3UnlockBucketPolicy}', /task-policy/],
    ['a role as well', `${ROOT}, role: "${HUB}"}`, /role/],
    ['no task', '- root: "444444444444"', /needs root \(the account\) and task-policy/],
    ['no account', '- task-policy: S3UnlockBucketPolicy', /needs root \(the account\) and task-policy/],
    ['a list of accounts', '- {root: ["444444444444"], task-policy: S3UnlockBucketPolicy}', /root/],
  ])('with %s is a problem', async (_name, text, expected) => {
    const { problems } = await read(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });
});
