/** Certificates and requests that IAM Roles Anywhere refuses before it looks at a role. */
import { ANYWHERE, authority } from '../../../support/anywhere-world.ts';
import { makeAuthority } from '../../../support/x509.ts';
import { refusedCertificate, type CertificateChain } from '../../support/certificates.ts';
import { saidOf } from '../../support/refusals.ts';

const SUBJECT = [['CN', 'job-1']] as const;
const HOUR = 3_600_000;

const intermediate = authority.issue({ subject: [['CN', 'Issuing CA']], ca: true, keyUsage: 0x04 });
const old = makeAuthority({ subject: [['CN', 'Old CA']], notAfter: new Date(Date.now() - HOUR / 2) });

test.each<readonly [string, CertificateChain]>([
  ['of another authority', { leaf: makeAuthority({ subject: [['CN', 'Other CA']] }).issue({ subject: SUBJECT }) }],
  ['whose intermediate is missing', { leaf: intermediate.issue({ subject: SUBJECT }) }],
  ['whose authority has expired', { leaf: old.issue({ subject: SUBJECT }), authorities: old.cert }],
])('a certificate %s is not trusted', async (_, chain) => {
  const refusal = await refusedCertificate(chain);
  expect(refusal.message).toContain('Untrusted certificate');
  expect(refusal.ids).toEqual(['certificate-of-other-authority', 'certificate-expired', 'certificate-unfit']);
  expect(saidOf(refusal, 'certificate-of-other-authority')).toContain('in certificate-chain');
  expect(saidOf(refusal, 'certificate-expired')).toContain('aws rolesanywhere list-crls --region eu-central-1');
  expect(refusal.text).not.toMatch(/token|assertion/i);
});

test('a request whose signature does not fit was changed on the way', async () => {
  const refusal = await refusedCertificate({ forged: { sign: () => '00' } });
  expect(refusal.ids).toEqual(['anywhere-request-changed', 'anywhere-key-kind']);
  expect(refusal.text).toContain('roles-anywhere-endpoint');
});

const otherOf = (arn: string): string => arn.replace(/.{4}$/, '0000');

test('a trust anchor that is not there is to be looked up in its Region', async () => {
  const refusal = await refusedCertificate({ trustAnchorArn: otherOf(ANYWHERE.anchor) });
  expect(refusal.ids).toEqual(['anchor-missing']);
  expect(refusal.text).toContain('aws rolesanywhere list-trust-anchors --region eu-central-1');
});

test('a profile that is not there has to be of the Region and the account of the trust anchor', async () => {
  const refusal = await refusedCertificate({ profileArn: otherOf(ANYWHERE.profile) });
  expect(refusal.ids).toEqual(['profile-missing']);
  expect(refusal.text).toContain('not of account 111111111111 and Region eu-central-1');
});

test('a request that cannot be read names its parameter', async () => {
  const refusal = await refusedCertificate({ forged: { certificate: 'bm8=' } });
  expect(refusal.message).toContain('ValidationException');
  expect(refusal.ids).toEqual(['anywhere-request-invalid']);
});
