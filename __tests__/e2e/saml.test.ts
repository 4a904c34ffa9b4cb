import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssertionWish } from '../../src/emulator/emulator.ts';
import { roleChain } from '../support/cli.ts';
import { whoAmI } from '../support/identity.ts';
import { inputTest } from '../support/input-test.ts';
import { errorOf, expectNothingDelivered, operationsOf, warningsOf } from '../support/outcome.ts';
import { encoded, ENTITY_ID, rewritten, SAML_PROVIDER, SAML_ROLE, USUAL_ISSUE, xmlOf } from '../support/saml.ts';
import { stage } from '../support/stage.ts';
import { USER } from '../support/world.ts';

const HUB = 'arn:aws:iam::222222222222:role/hub';
const SPOKE = 'arn:aws:iam::222222222222:role/spoke';
const OTHER_ROLE = `${SAML_ROLE}-admin`;
const OTHER_PROVIDER = `${SAML_PROVIDER}-2`;
const ASSUME = '[sts:AssumeRole, sts:TagSession, sts:SetSourceIdentity]';
const ALL = '[{Effect: Allow, Action: "sts:*", Resource: "*"}]';

/** sso (by the SAML provider) -> hub -> spoke. */
const WORLD = `
version: 1
accounts:
  "111111111111":
    saml-providers:
      idp: {entity-id: ${ENTITY_ID}, signed-by: emulator}
      idp-2: {entity-id: ${ENTITY_ID}, signed-by: emulator}
    roles:
      sso:
        max-session-seconds: 7200
        trust:
          - Effect: Allow
            Principal: {Federated: ["${SAML_PROVIDER}", "${OTHER_PROVIDER}"]}
            Action: [sts:AssumeRoleWithSAML, sts:TagSession, sts:SetSourceIdentity]
            Condition: {StringEquals: {"SAML:aud": "https://signin.aws.amazon.com/saml"}}
        policy: ${ALL}
  "222222222222":
    roles:
      hub:
        trust: [{Effect: Allow, Principal: {AWS: "${SAML_ROLE}"}, Action: ${ASSUME}}]
        policy: ${ALL}
      spoke:
        trust: [{Effect: Allow, Principal: {AWS: "${HUB}"}, Action: ${ASSUME}}]
`;

describe('a SAML assertion', () => {
  const on = stage(WORLD);
  const issue = (wish: Partial<AssertionWish> = {}): Promise<string> =>
    on.emulator.issueAssertion({ ...USUAL_ISSUE, ...wish });

  inputTest('saml-assertion', 'is what the chain starts from, and leads through two chained roles', async () => {
    const assertion = await issue();
    const step = await on.job().main({
      'saml-assertion': assertion,
      'role-to-assume': SAML_ROLE,
      'role-chain': `${HUB}\n${SPOKE}`,
    });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator)).toEqual(['AssumeRoleWithSAML', 'AssumeRole', 'AssumeRole']);
    expect(await whoAmI(on.emulator, step.exported)).toBe('arn:aws:sts::222222222222:assumed-role/spoke/GitHubActions');
    expect(step.masks).toContain(assertion);
  });

  test('gives a session of the only role that it offers, if none is asked for', async () => {
    const step = await on.job().main({ 'saml-assertion': await issue() });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(await whoAmI(on.emulator, step.exported)).toBe('arn:aws:sts::111111111111:assumed-role/sso/alice');
  });

  test('brings tags and a source identity, which are in force to the end', async () => {
    const step = await on.job().main({
      'saml-assertion': await issue({ tags: { Team: 'a' }, transitiveTagKeys: ['Team'], sourceIdentity: 'alice' }),
      'role-to-assume': SAML_ROLE,
      'role-chain': HUB,
    });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    const { session } = on.emulator.log.at(-1)?.outcome ?? {};
    expect(session?.sourceIdentity).toBe('alice');
    expect(session?.tags).toMatchObject({ Team: 'a' });
  });

  test('is taken as it was copied: a form field, in the alphabet of URLs, with line breaks', async () => {
    const assertion = await issue();
    const forms = [
      `SAMLResponse=${encodeURIComponent(assertion)}&RelayState=`,
      assertion.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
      assertion.replace(/.{76}/g, '$&\n'),
    ];
    for (const form of forms) {
      const step = await on.job().main({ 'saml-assertion': form, 'role-to-assume': SAML_ROLE });
      expect(step).toMatchObject({ status: 0, stderr: '' });
    }
    expect(operationsOf(on.emulator)).toEqual(forms.map(() => 'AssumeRoleWithSAML'));
  });

  test('that is encrypted is sent to AWS, if the role and its provider are named', async () => {
    const encrypted = rewritten(await issue(), (xml) =>
      xml.replace(
        /<saml:Assertion .*<\/saml:Assertion>/,
        '<saml:EncryptedAssertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"/>',
      ),
    );
    const job = on.job();
    expect(errorOf(await job.main({ 'saml-assertion': encrypted }))).toContain('is encrypted');
    await job.main({
      'saml-assertion': encrypted,
      'role-to-assume': SAML_ROLE,
      'saml-provider-arn': SAML_PROVIDER,
    });
    // The emulator has no key to decrypt it.
    expect(operationsOf(on.emulator)).toEqual(['AssumeRoleWithSAML']);
  });

  inputTest('saml-provider-arn', 'says by which provider, where the role is offered by two', async () => {
    const roles = [SAML_PROVIDER, OTHER_PROVIDER].map((providerArn) => ({ roleArn: SAML_ROLE, providerArn }));
    const inputs = { 'saml-assertion': await issue({ roles }), 'role-to-assume': SAML_ROLE };
    const job = on.job();
    const step = await job.main(inputs);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(OTHER_PROVIDER);
    expect(await on.job().main({ ...inputs, 'saml-provider-arn': OTHER_PROVIDER })).toMatchObject({ status: 0 });
    expect(on.emulator.log.at(-1)?.parameters).toMatchObject({ PrincipalArn: OTHER_PROVIDER });
  });
});

describe('a file with a SAML assertion', () => {
  const on = stage(WORLD);

  inputTest('saml-assertion-file', 'is read relative to the workspace', async () => {
    const job = on.job();
    mkdirSync(join(job.workspace, 'saml'));
    writeFileSync(join(job.workspace, 'saml', 'response'), `${await on.emulator.issueAssertion(USUAL_ISSUE)}\n`);
    const step = await job.main({
      'saml-assertion-file': 'saml/response',
      'role-to-assume': SAML_ROLE,
      'role-chain': HUB,
    });
    rmSync(join(job.workspace, 'saml'), { recursive: true });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator)).toEqual(['AssumeRoleWithSAML', 'AssumeRole']);
  });

  test('that does not exist, or leads out of the workspace, fails the step', async () => {
    const job = on.job();
    const missing = await job.main({ 'saml-assertion-file': 'response', 'role-to-assume': SAML_ROLE });
    expectNothingDelivered(missing, job);
    expect(errorOf(missing)).toContain(`saml-assertion-file: there is no file ${join(job.workspace, 'response')}`);
    writeFileSync(join(job.temp, 'outside'), await on.emulator.issueAssertion(USUAL_ISSUE));
    symlinkSync(join(job.temp, 'outside'), join(job.workspace, 'link'));
    const linked = await job.main({ 'saml-assertion-file': 'link', 'role-to-assume': SAML_ROLE });
    [join(job.temp, 'outside'), join(job.workspace, 'link')].forEach((file) => {
      rmSync(file);
    });
    expectNothingDelivered(linked);
    expect(errorOf(linked)).toContain('leads out of the workspace through a link');
  });
});

describe('nothing is exported', () => {
  const on = stage(WORLD);
  const issue = (wish: Partial<AssertionWish> = {}): Promise<string> =>
    on.emulator.issueAssertion({ ...USUAL_ISSUE, ...wish });
  const changed = async (rewrite: (xml: string) => string): Promise<string> => rewritten(await issue(), rewrite);
  const ASSERTION = /<saml:Assertion .*<\/saml:Assertion>/;
  const SIGNATURE = /<ds:Signature .*?<\/ds:Signature>/;
  const evil = (xml: string): string => xml.replace(SIGNATURE, '').replace(/ID="[^"]*"/, 'ID="_evil"');

  test.each<readonly [string, () => Promise<string>, readonly string[]]>([
    [
      'is over',
      () => issue({ now: Date.now() - 600_000 }),
      ['The assertion of saml-assertion expired ', 'live about 5 minutes'],
    ],
    ['has not begun', () => issue({ notBefore: Date.now() + 600_000 }), ['is not valid for another ', 'clock']],
    ['offers no role', () => issue({ roles: [] }), ['offers no role', 'SAML/Attributes/Role']],
    [
      'offers another role',
      () => issue({ roles: [{ roleArn: OTHER_ROLE, providerArn: SAML_PROVIDER }] }),
      [`does not offer ${SAML_ROLE}`, OTHER_ROLE],
    ],
    [
      'pairs it with another account',
      () =>
        changed((xml) => xml.replace(`,${SAML_PROVIDER}`, `,${SAML_PROVIDER.replace('111111111111', '222222222222')}`)),
      ['pairs a role with the provider of another account'],
    ],
    [
      'has a comment in its role',
      () => changed((xml) => xml.replace(`${SAML_ROLE},`, `${SAML_ROLE}<!-- -->-admin,`)),
      ["has a comment inside of a value of 'Role'"],
    ],
    [
      'is wrapped',
      () => changed((xml) => xml.replace(ASSERTION, (signed) => evil(signed) + signed)),
      ['has 2 assertions', 'attack'],
    ],
    ['is not signed', () => issue({ signs: [] }), ['is not signed']],
    ['has entities', () => changed((xml) => `<!DOCTYPE a [<!ENTITY x "y">]>${xml}`), ['document type']],
    ['is HTML', () => Promise.resolve('<!doctype html><title>Sign in</title>'), ['it is a web page (HTML)']],
    ['is HTML in base64', () => Promise.resolve(encoded('<html><body>')), ['it is base64 of a web page (HTML)']],
    ['is XML as it is', async () => xmlOf(await issue()), ['it is XML that is not encoded']],
    [
      'is longer than AWS takes',
      () => Promise.resolve(encoded(`<a>${'x'.repeat(80_000)}</a>`)),
      ['AWS takes at most 100000'],
    ],
  ])('of an assertion that %s', async (_name, make, told) => {
    const job = on.job();
    const step = await job.main({ 'saml-assertion': await make(), 'role-to-assume': SAML_ROLE });
    expectNothingDelivered(step, job);
    told.forEach((part) => {
      expect(errorOf(step)).toContain(part);
    });
    expect(operationsOf(on.emulator)).toEqual([]);
  });

  test('of one that offers two roles, if none is asked for: they are listed', async () => {
    const roles = [SAML_ROLE, OTHER_ROLE].map((roleArn) => ({ roleArn, providerArn: SAML_PROVIDER }));
    const job = on.job();
    const step = await job.main({ 'saml-assertion': await issue({ roles }) });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('offers 2 roles');
    roles.forEach(({ roleArn }) => {
      expect(errorOf(step)).toContain(roleArn);
    });
  });

  test.each<readonly [string, Partial<AssertionWish>, string]>([
    ['by another key', { key: 'wrong' }, 'Response signature invalid'],
    ['by another issuer', { entityId: 'https://else.example' }, 'Issuer not present in specified provider'],
  ])('of one that is signed %s', async (_name, wish, said) => {
    const job = on.job();
    const step = await job.main({ 'saml-assertion': await issue(wish), 'role-to-assume': SAML_ROLE });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(said);
    expect(operationsOf(on.emulator)).toEqual(['AssumeRoleWithSAML']);
  });

  test.each([
    ['keys', { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret }],
    ['a token', { 'web-identity-token': 'a.b.c' }],
    ['a file', { 'saml-assertion-file': 'response' }],
  ])('of one beside %s: both say who the job is', async (_name, others) => {
    const job = on.job();
    const step = await job.main({ ...others, 'saml-assertion': await issue(), 'role-to-assume': SAML_ROLE });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('both say who the job is');
  });
});

describe('use-existing-credentials beside an assertion', () => {
  const on = stage(WORLD);
  const earlier = (): Readonly<Record<string, string>> => {
    const { accessKeyId, secretAccessKey, sessionToken } = on.emulator.issueSession(SAML_ROLE, 'bob');
    return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken };
  };
  const asked = async (): Promise<Readonly<Record<string, string>>> => ({
    'saml-assertion': await on.emulator.issueAssertion(USUAL_ISSUE),
    'use-existing-credentials': 'true',
  });

  test('keeps a session of the role, whoever it is called after', async () => {
    const job = on.job({ env: earlier() });
    const step = await job.main({ ...(await asked()), 'role-to-assume': SAML_ROLE });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator)).toEqual(['GetCallerIdentity']);
  });

  test.each(['sso', ''])('logs in where only the assertion tells which role it is: %j', async (role) => {
    const job = on.job({ env: earlier() });
    const step = await job.main({ ...(await asked()), 'role-to-assume': role });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator)).toEqual(['GetCallerIdentity', 'AssumeRoleWithSAML']);
  });
});

describe('--cache beside an assertion', () => {
  const on = stage(WORLD);

  test('leaves out of a later hop what the assertion has set, as without it', async () => {
    const job = on.job();
    const file = join(job.temp, 'response');
    const brought = { tags: { Team: 'a' }, transitiveTagKeys: ['Team'], sourceIdentity: 'alice' };
    writeFileSync(file, await on.emulator.issueAssertion({ ...USUAL_ISSUE, ...brought }));
    const chain = ['--role-to-assume', SAML_ROLE, '--role-chain', HUB, '--session-tags', 'Team=a'];
    const args = ['process', '--aws-region', 'eu-central-1', '--saml-assertion-file', file, ...chain];
    const asked = [...args, '--source-identity', 'alice', '--cache', join(job.temp, 'cache')];
    const variables = { AWS_ENDPOINT_URL_STS: on.emulator.url };
    const result = await roleChain(asked, variables);
    rmSync(file);
    // Its files hold sessions, which is what it is for.
    rmSync(join(job.temp, 'cache'), { recursive: true });
    expect(result).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('mask-aws-account-id beside an assertion', () => {
  const on = stage(WORLD);

  test('masks the accounts that only the assertion tells', async () => {
    const other = 'arn:aws:iam::333333333333';
    const roles = [...USUAL_ISSUE.roles, { roleArn: `${other}:role/x`, providerArn: `${other}:saml-provider/idp` }];
    const inputs = { 'mask-aws-account-id': 'true', 'saml-assertion': await on.emulator.issueAssertion(USUAL_ISSUE) };
    expect((await on.job().main(inputs)).masks).toContain('111111111111');
    const refused = await on
      .job()
      .main({ ...inputs, 'saml-assertion': await on.emulator.issueAssertion({ ...USUAL_ISSUE, roles }) });
    expect(refused.masks).toEqual(expect.arrayContaining(['111111111111', '333333333333']));
    expect(errorOf(refused)).toContain('role/x');
  });
});

describe('refresh', () => {
  const on = stage(WORLD);

  test('says before the login that an assertion cannot be had again', async () => {
    const assertion = await on.emulator.issueAssertion(USUAL_ISSUE);
    const step = await on.job().main({ 'saml-assertion': assertion, 'role-to-assume': SAML_ROLE, refresh: 'process' });
    expect(warningsOf(step)).toContain('refresh: the assertion of saml-assertion can be used for about 5 minutes');
  });
});
