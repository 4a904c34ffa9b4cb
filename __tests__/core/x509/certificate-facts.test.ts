import { X509Certificate } from 'node:crypto';
import fc from 'fast-check';
import { certificateFacts } from '../../../src/core/x509/certificate-facts.ts';
import { mappedAttributes } from '../../../src/core/x509/mapped-attributes.ts';
import { makeAuthority, type CertificateOptions } from '../../support/x509.ts';

const authority = makeAuthority({
  subject: [
    ['C', 'DE'],
    ['CN', 'Test CA, "the first"'],
  ],
});

function derOf(options: CertificateOptions): Uint8Array {
  return new X509Certificate(authority.issue(options).cert).raw;
}

function tagsOf(options: CertificateOptions): Readonly<Record<string, string>> {
  const { tags } = mappedAttributes(certificateFacts(derOf(options)));
  return Object.fromEntries(tags.map(({ key, value }) => [key, value]));
}

test('subject, issuer and alternative names become tags, all of them transitive', () => {
  const facts = certificateFacts(
    derOf({
      subject: [
        ['C', 'DE'],
        ['O', 'Octo'],
        ['OU', 'Builds'],
        ['CN', 'job-1'],
      ],
      dns: ['one.example.org', 'two.example.org'],
      uris: ['spiffe://octo/build', 'spiffe://octo/other'],
      directoryName: [['CN', 'Directory']],
    }),
  );
  expect(mappedAttributes(facts)).toEqual({
    sourceIdentity: 'job-1',
    tags: [
      { key: 'x509Subject/C', value: 'DE' },
      { key: 'x509Subject/O', value: 'Octo' },
      { key: 'x509Subject/OU', value: 'Builds' },
      { key: 'x509Subject/CN', value: 'job-1' },
      { key: 'x509Issuer/C', value: 'DE' },
      { key: 'x509SAN/DNS', value: 'one.example.org' },
      { key: 'x509SAN/URI', value: 'spiffe://octo/build' },
      { key: 'x509SAN/Name/CN', value: 'Directory' },
    ],
    transitiveTagKeys: [
      'x509Subject/C',
      'x509Subject/O',
      'x509Subject/OU',
      'x509Subject/CN',
      'x509Issuer/C',
      'x509SAN/DNS',
      'x509SAN/URI',
      'x509SAN/Name/CN',
    ],
  });
});

test('a name with what would end it in a text is read whole', () => {
  const { subject } = certificateFacts(
    derOf({
      subject: [
        ['O', 'a, CN=admin\nCN=root+OU="x"'],
        ['CN', 'job'],
      ],
    }),
  );
  expect(subject.map(({ value }) => value)).toEqual(['a, CN=admin\nCN=root+OU="x"', 'job']);
});

test('of a part that is there twice, the first counts', () => {
  expect(
    tagsOf({
      subject: [
        ['OU', 'first'],
        ['OU', 'second'],
      ],
    })['x509Subject/OU'],
  ).toBe('first');
});

test('what is no value of a tag, or no source identity, is left out', () => {
  const brings = mappedAttributes(certificateFacts(derOf({ subject: [['CN', 'two words']], dns: ['*.example.org'] })));
  expect(brings.sourceIdentity).toBeUndefined();
  expect(brings.tags.map(({ key }) => key)).toEqual(['x509Subject/CN', 'x509Issuer/C']);
});

test('a certificate of version 1 has no extensions', () => {
  expect(certificateFacts(derOf({ version: 1 }))).toMatchObject({ version: 1, maySign: undefined });
});

test.each([
  ['digitalSignature', 0x80, true],
  ['keyEncipherment alone', 0x20, false],
  ['no key usage', undefined, undefined],
])('a key usage of %s', (_name, keyUsage, maySign) => {
  expect(certificateFacts(derOf({ keyUsage }))).toMatchObject({ version: 3, maySign });
});

test('bytes that are changed or cut off anywhere give facts or an error, and end', () => {
  const der = Buffer.from(derOf({ dns: ['a.b'], directoryName: [['CN', 'x']] }));
  fc.assert(
    fc.property(fc.nat(der.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
      const bytes = Buffer.from(cut ? der.subarray(0, at) : der);
      if (!cut) bytes[at] = byte;
      try {
        expect(certificateFacts(bytes).subject).toBeInstanceOf(Array);
      } catch (error) {
        expect(String(error)).toMatch(/DER|where a certificate has one/);
      }
    }),
    { numRuns: 2000 },
  );
});
