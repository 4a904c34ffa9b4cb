import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
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

describe('an address that an input or a variable names, and where STS is not', () => {
  const on = stage();
  const tried = { ...KEYS, 'role-to-assume': ROLES.ci, 'retry-max-attempts': '1' };
  /** Where nothing listens. */
  const nowhere = 'http://127.0.0.1:9';

  test.each<readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    ['sts-endpoint', { 'sts-endpoint': nowhere }, {}, 'Is the address in sts-endpoint right, with its port'],
    [
      'AWS_ENDPOINT_URL_STS',
      { 'sts-endpoint': '' },
      { AWS_ENDPOINT_URL_STS: nowhere },
      'The request was tried once, at the host that AWS_ENDPOINT_URL_STS names.',
    ],
    [
      'AWS_ENDPOINT_URL',
      { 'sts-endpoint': '' },
      { AWS_ENDPOINT_URL_STS: '', AWS_ENDPOINT_URL: nowhere },
      'leave AWS_ENDPOINT_URL empty',
    ],
    [
      'http-proxy',
      { 'sts-endpoint': 'https://sts.corp.invalid', 'http-proxy': nowhere },
      {},
      'ECONNREFUSED: the connection to the proxy 127.0.0.1:9 failed',
    ],
    [
      'HTTPS_PROXY',
      { 'sts-endpoint': 'https://sts.corp.invalid' },
      { HTTPS_PROXY: nowhere },
      'leave HTTPS_PROXY empty',
    ],
  ])('%s is what the message is about', async (_name, inputs, env, message) => {
    const job = on.job({ env });
    const step = await job.main({ ...tried, ...inputs });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(message);
    expect(errorOf(step)).not.toContain('health.aws.amazon.com');
  });

  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'a proxy, not of AWS',
      { 'sts-endpoint': 'https://sts.corp.invalid', 'http-proxy': 'http://proxy.corp.invalid:3128' },
      'the proxy proxy.corp.invalid:3128',
    ],
    ['an endpoint', { 'sts-endpoint': 'https://sts.corp.invalid' }, 'sts.corp.invalid'],
  ])('a name without an address is that of %s', async (_name, inputs, named) => {
    const step = await on.job().main({ ...tried, ...inputs });
    // Some machines have no name server to ask.
    expect([`ENOTFOUND: ${named} has no address`, `EAI_AGAIN: the connection to ${named} failed`]).toContain(
      /(?:ENOTFOUND|EAI_AGAIN): .*/.exec(errorOf(step))?.[0],
    );
    expect(errorOf(step)).toContain('http-proxy' in inputs ? 'http-proxy' : 'sts-endpoint');
  });

  test.each([
    [
      'a page',
      404,
      '<html>Not found</html>',
      'This answer came from the host that sts-endpoint names, and it does not',
    ],
    ['JSON of another service', 200, '{"ok": true}', 'at the host that sts-endpoint names'],
  ])('%s is not an answer of STS, and the message says who named the host', async (_what, status, body, message) => {
    const server = createServer((_request, response) => response.writeHead(status).end(body)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const step = await on.job().main({ ...tried, 'sts-endpoint': `http://127.0.0.1:${port}` });
      expect(errorOf(step)).toContain(message);
    } finally {
      server.close();
    }
  });

  test('a bundle of certificates is blamed on the variable that names it', async () => {
    const job = on.job();
    const file = join(job.workspace, 'ca.pem');
    writeFileSync(file, 'none');
    const step = await on.job({ env: { AWS_CA_BUNDLE: file } }).main(tried);
    expect(errorOf(step)).toContain(`AWS_CA_BUNDLE: ${file} cannot be used: it holds no certificate in PEM form`);
  });
});

describe('a value that came from a variable is blamed on the variable', () => {
  const on = stage();

  test.each<readonly [string, string, string]>([
    ['AWS_REGION', 'eu-central-1a', "AWS_REGION: 'eu-central-1a' is a zone; its Region is eu-central-1"],
    ['ROLE_TO_ASSUME', 'arn:aws:iam::1:role/x', "ROLE_TO_ASSUME (hop 1): 'arn:aws:iam::1:role/x' is not the ARN of a"],
    ['ROLE_DURATION_SECONDS', '5', 'ROLE_DURATION_SECONDS: 5 is outside of 900 to 43200 seconds'],
    ['ROLE_SESSION_NAME', 'x', "ROLE_SESSION_NAME: the session name 'x' is 1 character long"],
    ['INLINE_SESSION_POLICY', '{', 'INLINE_SESSION_POLICY (hop 1): the session policy is not a JSON object'],
    ['RETRY_MAX_ATTEMPTS', '0', 'RETRY_MAX_ATTEMPTS: 0 is less than one attempt'],
  ])('%s, of the action', async (variable, value, message) => {
    const job = on.job({ env: { AWS_REGION: 'eu-central-1', [variable]: value } });
    const role = variable === 'ROLE_TO_ASSUME' ? '' : ROLES.ci;
    const step = await job.main({ ...KEYS, 'aws-region': '', 'role-to-assume': role });
    expectRefusal(step, job, on.emulator);
    expect(errorOf(step)).toContain(message);
  });
});
