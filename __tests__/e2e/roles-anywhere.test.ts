import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ANYWHERE, anywhereWorld, authority } from '../support/anywhere-world.ts';
import { whoAmI } from '../support/identity.ts';
import { inputTest } from '../support/input-test.ts';
import type { Inputs, Job } from '../support/job.ts';
import { errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { askProcess } from '../support/renewing.ts';
import { stage } from '../support/stage.ts';
import { makeAuthority, type Issued } from '../support/x509.ts';
import type { StepResult } from '../../src/demo/fake-runner.ts';

const SUBJECT = [
  ['O', 'Octo'],
  ['CN', 'job-1'],
] as const;
const leaf = authority.issue({ subject: SUBJECT, serial: '00abcdef0123' });
const between = authority.issue({ subject: [['CN', 'Test CA']], ca: true, keyUsage: 0x06, serial: '02' });
const deep = between.issue({ subject: SUBJECT });
const ENTRY = 'arn:aws:sts::111111111111:assumed-role/entry/abcdef0123';
const PASSPHRASE = 'correct horse battery staple';

describe('a certificate', () => {
  const on = stage(anywhereWorld());

  /** The inputs of a chain from a certificate. */
  function inputsOf({ cert, key }: Issued, more: Inputs = {}): Inputs {
    return {
      certificate: cert,
      'private-key': key,
      'trust-anchor-arn': ANYWHERE.anchor,
      'roles-anywhere-profile-arn': ANYWHERE.profile,
      'roles-anywhere-endpoint': on.emulator.url,
      'role-to-assume': ANYWHERE.entry,
      ...more,
    };
  }

  /** No line of a key is in what a step has printed. */
  function expectNoKey(step: StepResult, { key }: Issued): void {
    const lines = `${key}\n${PASSPHRASE}`.split('\n').filter((line) => /^[\w+/=]{16}|horse/.test(line));
    const shown = `${step.log}${step.stderr}`;
    expect(lines.filter((line) => shown.includes(line))).toEqual([]);
  }

  async function refusal(inputs: Inputs, job: Job = on.job(), issued: Issued = leaf): Promise<string> {
    const step = await job.main(inputs);
    expectNothingDelivered(step);
    expectNoKey(step, issued);
    return errorOf(step);
  }

  inputTest('certificate', 'begins a chain, in which its tags and source identity stay in force', async () => {
    const step = await on.job().main(inputsOf(leaf, { 'role-chain': `${ANYWHERE.hub}\n${ANYWHERE.deploy}` }));
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expectNoKey(step, leaf);
    expect(operationsOf(on.emulator)).toEqual(['CreateSession', 'AssumeRole', 'AssumeRole']);
    expect(on.emulator.log[2]?.outcome.session).toMatchObject({
      sourceIdentity: 'job-1',
      tags: { 'x509Subject/O': 'Octo', 'x509Subject/CN': 'job-1', 'x509Issuer/CN': 'Test CA' },
      chain: [ANYWHERE.anchor, ENTRY, 'arn:aws:sts::111111111111:assumed-role/hub/GitHubActions'],
    });
    expect(await whoAmI(on.emulator, step.exported)).toMatch(/^arn:aws:sts::222222222222:assumed-role\/deploy\//);
  });

  inputTest('private-key', 'may be a file, as the certificate may', async () => {
    const job = on.job();
    writeFileSync(join(job.workspace, 'cert.pem'), leaf.cert);
    writeFileSync(join(job.workspace, 'job.key'), leaf.key);
    const step = await job.main(inputsOf(leaf, { certificate: 'cert.pem', 'private-key': 'job.key' }));
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expectNoKey(step, leaf);
    // What protects the log for the rest of the job.
    expect(step.masks).toContain(leaf.key.split('\n')[1]);
    expect(await whoAmI(on.emulator, step.exported)).toBe(ENTRY);
  });

  inputTest('private-key-passphrase', 'decrypts the key', async () => {
    const options = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSPHRASE } as const;
    const key = leaf.keys.privateKey.export(options).toString();
    const step = await on.job().main(inputsOf(leaf, { 'private-key': key, 'private-key-passphrase': PASSPHRASE }));
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expectNoKey(step, { ...leaf, key });
    expect(await refusal(inputsOf(leaf, { 'private-key': key }))).toContain('private-key-passphrase is not given');
  });

  inputTest('certificate-chain', 'leads from the certificate to the trust anchor', async () => {
    const step = await on.job().main(inputsOf(deep, { 'certificate-chain': between.cert }));
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(await refusal(inputsOf(deep))).toContain('Untrusted certificate');
  });

  inputTest('trust-anchor-arn', 'is what trusts the certificate', async () => {
    const other = ANYWHERE.anchor.replace(/2$/, '3');
    const said = await refusal(inputsOf(leaf, { 'trust-anchor-arn': other }));
    expect(said).toContain('ResourceNotFoundException');
    expect(said).toContain('Trust anchor not found');
    expect(operationsOf(on.emulator)).toEqual(['CreateSession']);
    expect(await refusal(inputsOf(leaf, { 'trust-anchor-arn': ANYWHERE.profile }))).toMatch(
      /trust-anchor-arn: .* is not the ARN of a trust anchor .*but of a profile/,
    );
  });

  inputTest('roles-anywhere-profile-arn', 'lists the role, and is of the Region of the trust anchor', async () => {
    const elsewhere = ANYWHERE.profile.replace('eu-central-1', 'us-east-1');
    expect(await refusal(inputsOf(leaf, { 'roles-anywhere-profile-arn': elsewhere }))).toContain(
      'roles-anywhere-profile-arn: is of the Region us-east-1, but the trust anchor of eu-central-1',
    );
    expect(await refusal(inputsOf(leaf, { 'role-to-assume': ANYWHERE.unlisted }))).toContain('Unable to assume role');
  });

  inputTest('roles-anywhere-endpoint', 'is https, or on this machine', async () => {
    expect(await refusal(inputsOf(leaf, { 'roles-anywhere-endpoint': 'http://anywhere.test' }))).toContain(
      "roles-anywhere-endpoint: 'http://anywhere.test' is not https",
    );
    const flags = { 'use-fips-endpoint': 'true', 'sts-endpoint': '' };
    expect(await refusal(inputsOf(leaf, flags))).toContain('use-fips-endpoint: cannot be combined with an endpoint');
    expect(operationsOf(on.emulator)).toEqual([]);
  });

  test('says that a variable sends its requests elsewhere', async () => {
    const job = on.job({ env: { AWS_ENDPOINT_URL_ROLESANYWHERE: on.emulator.url } });
    const step = await job.main(inputsOf(leaf, { 'roles-anywhere-endpoint': '' }));
    expect(step.stdout).toContain(
      `roles-anywhere-endpoint is ${new URL(on.emulator.url).host}, as AWS_ENDPOINT_URL_ROLESANYWHERE says.`,
    );
  });

  test.each<readonly [string, Issued, string]>([
    [
      'that has expired',
      authority.issue({ notBefore: new Date(0), notAfter: new Date('2024-02-03T04:05:06Z') }),
      'certificate: the certificate expired at 2024-02-03T04:05:06Z',
    ],
    [
      'that another key belongs to',
      { ...leaf, key: authority.issue().key },
      'private-key does not belong to the certificate in certificate',
    ],
  ])('%s is refused before anything is sent', async (_name, issued, message) => {
    expect(await refusal(inputsOf(issued), on.job(), issued)).toContain(message);
    expect(operationsOf(on.emulator)).toEqual([]);
  });

  test('of another authority is refused by AWS', async () => {
    const forged = makeAuthority({ subject: [['CN', 'Test CA']] }).issue({ subject: SUBJECT });
    expect(await refusal(inputsOf(forged), on.job(), forged)).toContain('Untrusted certificate');
  });

  test('is not sent on if the provider is down, and the request is repeated', async () => {
    on.emulator.addFault({ kind: 'error', status: 503, operation: 'CreateSession' });
    const said = await refusal(inputsOf(leaf, { 'retry-max-attempts': '3' }));
    expect(said).toContain('ServiceUnavailable');
    expect(operationsOf(on.emulator)).toEqual(['CreateSession', 'CreateSession', 'CreateSession']);
  });

  test('survives a transient fault', async () => {
    on.emulator.addFault({ kind: 'throttle', operation: 'CreateSession', calls: [1] });
    on.emulator.addFault({ kind: 'truncate', operation: 'CreateSession', calls: [2] });
    expect(await on.job().main(inputsOf(leaf))).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator).filter((name) => name === 'CreateSession')).toHaveLength(3);
  });

  test.each([
    ['a role', { 'role-to-assume': '' }, 'certificate: needs a role to assume'],
    ['a key', { 'private-key': '' }, 'private-key: must be given with certificate'],
    ['a trust anchor', { 'trust-anchor-arn': '' }, 'trust-anchor-arn: must be given with certificate'],
    ['a profile', { 'roles-anywhere-profile-arn': '' }, 'roles-anywhere-profile-arn: must be given with certificate'],
    ['no token beside it', { 'web-identity-token': 'x' }, 'both say who the job is'],
  ])('needs %s', async (_name, others, message) => {
    expect(await refusal(inputsOf(leaf, others))).toContain(message);
  });

  test('names the input of an endpoint that does not answer, and no other', async () => {
    const error = await refusal(
      inputsOf(leaf, { 'roles-anywhere-endpoint': 'http://127.0.0.1:9', 'disable-retry': 'true' }),
    );
    expect(error).toContain('roles-anywhere-endpoint');
    expect(error).not.toMatch(/sts-endpoint|health\.aws/);
  });

  test('that is empty is not passed over for another identity', async () => {
    expect(await refusal(inputsOf(leaf, { certificate: '' }))).toContain(
      'trust-anchor-arn: means nothing without certificate, which is not given',
    );
    expect(operationsOf(on.emulator)).toEqual([]);
  });
});

describe('a profile that renews the session of a certificate', () => {
  const on = stage(`${anywhereWorld()}\nsession-seconds: 8\n`);

  test('reads the files again, wherever it is asked, and goes through the chain', async () => {
    const job = on.job();
    writeFileSync(join(job.workspace, 'cert.pem'), leaf.cert);
    writeFileSync(join(job.workspace, 'job.key'), leaf.key);
    const step = await job.main({
      certificate: 'cert.pem',
      'private-key': 'job.key',
      'trust-anchor-arn': ANYWHERE.anchor,
      'roles-anywhere-profile-arn': ANYWHERE.profile,
      'roles-anywhere-endpoint': on.emulator.url,
      'role-to-assume': ANYWHERE.entry,
      'role-chain': ANYWHERE.hub,
      refresh: 'process',
    });
    expect(errorOf(step)).toBe('');
    const first = await askProcess(job);
    await sleep(Date.parse(first.Expiration) - Date.now());
    const renewed = authority.issue({ subject: SUBJECT });
    writeFileSync(join(job.workspace, 'cert.pem'), renewed.cert);
    writeFileSync(join(job.workspace, 'job.key'), renewed.key);
    expect((await askProcess(job)).AccessKeyId).not.toBe(first.AccessKeyId);
    expect(operationsOf(on.emulator).filter((name) => name === 'CreateSession').length).toBeGreaterThan(1);
    await job.post(step);
  });
});
