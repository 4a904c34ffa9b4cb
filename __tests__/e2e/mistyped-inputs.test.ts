import { errorOf, expectNothingDelivered } from '../support/outcome.ts';
import { expectRefusal, refused } from '../support/refused.ts';
import { stage } from '../support/stage.ts';
import { ROLES, USER } from '../support/world.ts';

const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };

const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
  ]
}`;

describe('policies as people mistype them', () => {
  const hops = [
    { role: ROLES.hub, policy: '{"Statement": [' },
    { role: ROLES.hub, policy: 'Version: "2012-10-17"' },
    { role: ROLES.hub, policy: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
    { role: ROLES.hub, 'policy-arns': ['ReadOnlyAccess'] },
  ];
  const outcome = refused({
    ...KEYS,
    'role-to-assume': ROLES.ci,
    'role-chain': JSON.stringify(hops),
    'inline-session-policy': POLICY,
    'managed-session-policies': 'ReadOnlyAccess\n- arn:aws:iam::aws:policy/ReadOnlyAccess',
    'custom-tags': "{'Team': 'a'}",
  });

  test.each([
    [
      'a trailing comma',
      'inline-session-policy (hop 1): the session policy is not a JSON object: line 4, column 59: nothing comes after this comma but ]; remove the comma, in \'    {"Effect"',
    ],
    [
      'a policy that is not whole',
      'role-chain item 1 (hop 2): the session policy is not a JSON object: line 1, column 16: the text ends here without ] }: the [ of line 1 is not closed',
    ],
    ['YAML in a text', 'in a hop mapping, policy may be that'],
    ['an ARN', 'ARNs of policies go into managed-session-policies (policy-arns in a hop)'],
    [
      'the name of a policy',
      "managed-session-policies (hop 1): 'ReadOnlyAccess' is the name of a policy, not its ARN; if the policy is AWS's, that is arn:aws:iam::aws:policy/ReadOnlyAccess",
    ],
    ['the name of a policy in a hop', "role-chain item 4 (hop 5): 'ReadOnlyAccess' is the name of a policy"],
    ['a list of YAML', "(hop 1): '- arn:aws:iam::aws:policy/ReadOnlyAccess' does not begin with arn: as an ARN does"],
    ['tags in single quotes', 'custom-tags: is not a JSON object: line 1, column 2: a text begins and ends with "'],
  ])('%s', (_name, message) => {
    expect(outcome().lines.filter((line) => line.includes(message))).toHaveLength(1);
  });
});

describe('keys that cannot be right are refused offline', () => {
  const on = stage();
  const swapped = { 'aws-access-key-id': USER.secret, 'aws-secret-access-key': USER.id };
  const temporary = { ...KEYS, 'aws-access-key-id': 'ASIACIUSER1111111111' };
  /** Refused before anybody is asked, AWS itself included. */
  const ofAws = { 'sts-endpoint': 'https://vpce-1.sts.eu-central-1.vpce.amazonaws.com' };

  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['swapped', swapped, 'aws-access-key-id: holds the secret access key, and aws-secret-access-key the key ID'],
    ['in quotes', { ...KEYS, 'aws-access-key-id': `"${USER.id}"` }, 'aws-access-key-id: begins and ends with a quote'],
    [
      'a line of a shell',
      { ...KEYS, 'aws-secret-access-key': `export AWS_SECRET_ACCESS_KEY=${USER.secret}` },
      'aws-secret-access-key: holds a whole line, such as AWS_SECRET_ACCESS_KEY=...',
    ],
    ['temporary ones without a token', { ...temporary, ...ofAws }, 'aws-session-token: is missing: aws-access-key-id'],
    [
      'permanent ones with a token',
      { ...KEYS, ...ofAws, 'aws-session-token': 'left-over-of-another-login' },
      'aws-session-token: does not belong to these keys',
    ],
  ])('%s, of inputs', async (_name, inputs, message) => {
    const job = on.job();
    const step = await job.main({ ...inputs, 'role-to-assume': ROLES.ci });
    expect(errorOf(step)).toContain(message);
    expectRefusal(step, job, on.emulator);
    expect(errorOf(step)).not.toContain(USER.secret);
  });

  const variables = { AWS_ACCESS_KEY_ID: USER.id, AWS_SECRET_ACCESS_KEY: USER.secret };

  describe.each<readonly [string, Readonly<Record<string, string>>]>([
    ['role-chaining', { 'role-chaining': 'true' }],
    ['what there is', {}],
  ])('and those of variables, which start the chain as %s', (_how, inputs) => {
    test.each<readonly [string, Readonly<Record<string, string>>, string]>([
      [
        'swapped',
        { AWS_ACCESS_KEY_ID: USER.secret, AWS_SECRET_ACCESS_KEY: USER.id },
        'AWS_ACCESS_KEY_ID in the environment holds the secret access key, and AWS_SECRET_ACCESS_KEY the key ID',
      ],
      [
        'in quotes',
        { ...variables, AWS_SECRET_ACCESS_KEY: `"${USER.secret}"` },
        'AWS_SECRET_ACCESS_KEY in the environment begins and ends with a quote',
      ],
      [
        'with a line break',
        { ...variables, AWS_ACCESS_KEY_ID: `${USER.id}\n` },
        'AWS_ACCESS_KEY_ID in the environment ends with a blank or a line break',
      ],
    ])('%s', async (_name, env, message) => {
      const job = on.job({ env, idToken: false });
      const step = await job.main({ ...inputs, 'role-to-assume': ROLES.ci });
      expectNothingDelivered(step, job);
      expect(errorOf(step)).toContain(message);
      expect(errorOf(step)).not.toContain(USER.secret);
      expect(on.emulator.log).toEqual([]);
    });
  });

  test('a token left over from another login beside permanent keys, where AWS is called', async () => {
    const env = { ...variables, AWS_SESSION_TOKEN: 'left-over-of-another-login' };
    const job = on.job({ env, idToken: false });
    const step = await job.main({ ...ofAws, 'role-to-assume': ROLES.ci });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('AWS_SESSION_TOKEN in the environment does not belong to these keys');
  });
});
