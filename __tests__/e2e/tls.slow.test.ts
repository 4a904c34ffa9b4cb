import { countOf, errorOf, expectNothingDelivered, operationsOf } from '../support/outcome.ts';
import { networkStage } from '../support/network-stage.ts';
import { ROLES, USER } from '../support/world.ts';

const KEYS = { 'aws-access-key-id': USER.id, 'aws-secret-access-key': USER.secret };
const CHAIN = { 'role-to-assume': ROLES.ci, 'role-chain': `${ROLES.hub}\n${ROLES.spoke}` };

describe('a certificate of a private authority', () => {
  const on = networkStage();

  test.each([
    ['is trusted when ca-bundle names the authority', 'ca-bundle'],
    ['is trusted when AWS_CA_BUNDLE does', 'AWS_CA_BUNDLE'],
  ])('%s', async (_name, place) => {
    const job = on.job({ env: place === 'AWS_CA_BUNDLE' ? { AWS_CA_BUNDLE: on.caBundle } : {} });
    const step = await job.main({ ...CHAIN, ...(place === 'ca-bundle' ? { 'ca-bundle': on.caBundle } : {}) });
    expect(step).toMatchObject({ status: 0, stderr: '' });
    expect(operationsOf(on.emulator)).toEqual(['IdToken', 'AssumeRoleWithWebIdentity', 'AssumeRole', 'AssumeRole']);
  });

  test('is refused at once without that authority, with advice, when STS presents it', async () => {
    const job = on.job();
    const step = await job.main({ ...KEYS, ...CHAIN });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain(`hop 1 of 3: sts:AssumeRole the access keys of the inputs -> ${ROLES.ci}: `);
    expect(errorOf(step)).toContain('is not trusted');
    expect(errorOf(step)).toContain('Give its certificate authority in ca-bundle (or AWS_CA_BUNDLE).');
    expect(step.log).not.toContain('attempt');
    expect(on.emulator.log).toEqual([]);
  });

  test('is refused in the same way when the OIDC endpoint presents it', async () => {
    const job = on.job();
    const step = await job.main(CHAIN);
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('No OIDC token from the runner');
    expect(errorOf(step)).toContain('Give its certificate authority in ca-bundle (or AWS_CA_BUNDLE).');
    expect(step.log).not.toContain('attempt');
  });

  test('is refused for a host that it does not name', async () => {
    const job = on.job();
    const endpoint = on.emulator.url.replace('127.0.0.1', 'localhost');
    const step = await job.main({ ...KEYS, ...CHAIN, 'ca-bundle': on.caBundle, 'sts-endpoint': endpoint });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
    expect(step.log).not.toContain('attempt');
    expect(on.emulator.log).toEqual([]);
  });
});

describe('an unusable CA bundle is refused before the network', () => {
  const on = networkStage();

  test.each([
    [
      'no such file',
      '/nowhere/ca.pem',
      /ca-bundle: \/nowhere\/ca\.pem cannot be used: \/nowhere\/ca\.pem does not exist \(ENOENT\)/,
    ],
    ['no certificate in it', import.meta.filename, /cannot be used: it holds no certificate in PEM form/],
    ['a directory', import.meta.dirname, /cannot be used: .* is not a regular file/],
  ])('%s', async (_name, file, message) => {
    const job = on.job();
    const step = await job.main({ ...CHAIN, 'ca-bundle': file });
    expectNothingDelivered(step, job);
    expect(errorOf(step)).toMatch(message);
    expect(on.emulator.connections.opened).toBe(0);
  });
});

describe('connections', () => {
  const on = networkStage();

  test('are reused: a chain needs one per host, and one request per hop', async () => {
    const step = await on.job().main({ ...CHAIN, 'ca-bundle': on.caBundle });
    expect(step.status).toBe(0);
    // The OIDC endpoint and STS are one host here; the connection that is opened ahead is the second.
    expect(on.emulator.connections.opened).toBeLessThanOrEqual(2);
    expect(on.emulator.log).toHaveLength(4);
  });

  test('are opened again when one breaks', async () => {
    on.emulator.addFault({ kind: 'reset', operation: 'AssumeRole', calls: [1] });
    const step = await on.job().main({ ...CHAIN, 'ca-bundle': on.caBundle });
    expect(step.status).toBe(0);
    expect(countOf(on.emulator, 'AssumeRole')).toBe(3);
  });
});
